// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>

namespace ironfence::media {

/// What a process that meets a hostile file may take. Beyond the memory allocations fail, beyond the times a signal
/// ends the process.
struct Confinement
{
    int processorSeconds = 25;
    int wallSeconds = 30;
    int longestSeconds = 0;                ///< to which confineLonger() may raise both; 0: it may not
    qint64 addressSpace = qint64{2} << 30; ///< bytes
};

/// Takes the network and new privileges away from this process, limits its processor time and its life, forbids core
/// dumps. First thing in main(), before any thread exists. What the kernel does not grant (namespaces in a container)
/// is left: nothing in the program opens a connection anyway.
void confineEarly(const Confinement &confinement);
/// From now on the process may take that long, of the processor and of life, within `longestSeconds`.
void confineLonger(std::chrono::seconds time);
/// Limits the address space; after the libraries are loaded (GStreamer may start a process of its own for its
/// registry), before the file is read.
void confineMemory(const Confinement &confinement);
/// From now on no file can be made, changed or removed, but below `folder` (nowhere if it is empty), and no other
/// process be traced, by this thread and those that it starts; reading stays. After the libraries have written their
/// caches, before the file is read. Where the kernel knows no Landlock (before 5.13), nothing changes.
void confineFiles(const QByteArray &folder = {});
/// No more than so much processor time from now on; never more than before.
void confineProcessor(int seconds);

} // namespace ironfence::media
