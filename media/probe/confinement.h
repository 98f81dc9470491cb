// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::media {

/// Takes the network and new privileges away from this process, limits its processor time (25 s) and its life (30 s),
/// forbids core dumps. First thing in main(), before any thread exists. What the kernel does not grant (namespaces in a
/// container) is left: nothing in the program opens a connection anyway.
void confineEarly();

/// Limits the address space to 2 GiB; after GStreamer has read its registry, which may start a process of its own.
void confineMemory();

} // namespace ironfence::media
