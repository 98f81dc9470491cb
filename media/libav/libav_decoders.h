// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace ironfence::media {

/// Where the stand-ins lie that were built with the program that runs.
[[nodiscard]] std::filesystem::path libavStandIns();

/// Loads GStreamer's plugin of libav, for its decoders, without libavformat and libavfilter: their stand-ins from a
/// folder, as far as it has them, take their places for good (docs/decisions/0020). Where they do not fit the plugin
/// (it came with an update), it is loaded as the system has it. After gst_init(), before anybody else uses that plugin;
/// blocks for some 30 ms. Any thread. False when there is no such plugin or it does not load.
bool loadLibavDecoders(const std::filesystem::path &standIns = libavStandIns());

} // namespace ironfence::media
