// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/glass.h"
#include "player/sound_keeper.h"
#include "stage/stage.h"

namespace ironfence::player {

/// The agents' Glass on the real stage, with the sound below it.
class StageGlass final : public Glass
{
public:
    StageGlass(stage::Stage &stage, SoundKeeper &sound) : m_stage(stage), m_sound(sound) {}

    void showAlert(const std::optional<playlists::Alert> &alert) override
    {
        m_stage.showAlert(alert);
        m_sound.setAlert(alert);
    }
    void refresh() override { m_stage.refresh(); }

private:
    stage::Stage &m_stage;
    SoundKeeper &m_sound;
};

} // namespace ironfence::player
