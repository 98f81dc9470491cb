// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace ironfence::stage {

/// Starts GStreamer, and loads the code that every video needs, on a thread of its own, while the application is being
/// made. Whoever needs some of it earlier waits for it inside GStreamer; what is missing, GstDeckFactory::create()
/// tells. To be made after the environment has been changed for the last time.
class GstStart
{
public:
    GstStart();

private:
    std::jthread m_thread; ///< joined at the end
};

} // namespace ironfence::stage
