// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/kiosk/renderer.h"
#include "playlists/screen.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace ironfence::player {

/// The command line of `--play`.
struct PlayOptions
{
    QStringList files;
    std::optional<playlists::Canvas> canvas; ///< without it the whole primary output
    std::chrono::seconds imageDuration{10};
    Renderer renderer = Renderer::Auto;
    bool once = false;
    bool stats = false; ///< print at the end what was on the glass, as JSON
};

/// Composition root of `ironfence-player --play`: plays files on this machine with no deployment, until a signal, or
/// once through. Needs a QGuiApplication. Returns the exit code.
[[nodiscard]] int runPlay(const PlayOptions &options);

} // namespace ironfence::player
