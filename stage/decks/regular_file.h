// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "media/seal.h"

#include <QString>

namespace ironfence::stage {

/// An open file that is surely a regular one: no pipe, device or symbolic link can hang or mislead its reader. Closed
/// on destruction.
class RegularFile
{
public:
    /// With a stamp only the file that had it: it is compared on the open descriptor, so nothing can be swapped between
    /// the check and the use. Errors: NotFound, Unsupported (not a regular file, or empty), Corrupt (another stamp),
    /// Io.
    [[nodiscard]] static base::Result<RegularFile> open(const QString &path,
                                                        const std::optional<media::FileStamp> &expected = {});
    RegularFile(RegularFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    RegularFile &operator=(RegularFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~RegularFile();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// A path that opens exactly this file again, whatever its name points at by then: Linux's link to the open file,
    /// which a reader that takes names only (filesrc) can open anew and seek in.
    [[nodiscard]] QString path() const;

private:
    explicit RegularFile(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace ironfence::stage
