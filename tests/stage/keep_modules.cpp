// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0

/// Instead of the C library's: modules stay loaded, so that a leak check at the end can name whose memory it found (the
/// OpenGL driver is let go before it).
extern "C" int dlclose(void * /*module*/)
{
    return 0;
}
