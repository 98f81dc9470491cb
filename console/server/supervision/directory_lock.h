// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace ironfence::console::server::supervision {

/// One server per directory: held by the kernel (flock), so it ends with the process, however that ends. Move only.
class DirectoryLock
{
public:
    /// Errors: Conflict (another server holds it), Io.
    [[nodiscard]] static base::Result<DirectoryLock> take(const QString &file);

    DirectoryLock(DirectoryLock &&other) noexcept;
    DirectoryLock &operator=(DirectoryLock &&other) noexcept;
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace ironfence::console::server::supervision
