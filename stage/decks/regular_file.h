// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace ironfence::stage {

/// An open file that is surely a regular one: no pipe, device or symbolic link can hang or mislead its reader. Closed
/// on destruction.
class RegularFile
{
public:
    /// Errors: NotFound, Unsupported (not a regular file, or empty), Io.
    [[nodiscard]] static base::Result<RegularFile> open(const QString &path);
    RegularFile(RegularFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    RegularFile &operator=(RegularFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~RegularFile();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// A path that opens exactly this file again, whatever its name points at by then.
    [[nodiscard]] QString path() const;

private:
    explicit RegularFile(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace ironfence::stage
