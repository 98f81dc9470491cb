// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/glass.h"
#include "stage/stage.h"

namespace ironfence::player {

/// The agents' Glass on the real stage.
class StageGlass final : public Glass
{
public:
    explicit StageGlass(stage::Stage &stage) : m_stage(stage) {}

    void showAlert(const std::optional<playlists::Alert> &alert) override { m_stage.showAlert(alert); }
    void refresh() override { m_stage.refresh(); }

private:
    stage::Stage &m_stage;
};

} // namespace ironfence::player
