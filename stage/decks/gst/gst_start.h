// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace ironfence::stage {

/// Starts GStreamer, and reads the code of what every video needs, on a thread of its own, while the application is
/// being made: both wait for the disk. GstDeckFactory::create() waits until it is far enough, and tells what is
/// missing. To be made after the environment has been changed for the last time.
class GstStart
{
public:
    GstStart();

private:
    std::jthread m_thread; ///< joined at the end
};

} // namespace ironfence::stage
