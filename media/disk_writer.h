// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/hasher.h"
#include "media/posix_file.h"
#include "media/store.h"

namespace ironfence::media {

/// Where one object of a DiskStore lies.
struct DiskPlaces
{
    QString partial; ///< the file while it grows
    QString object;  ///< the file when it is complete
};

/// Writes one object of a DiskStore into its partial file, which it holds locked, and renames it when it is right.
class DiskWriter final : public StoreWriter
{
public:
    /// Goes on where an earlier writer stopped: what is there is hashed again. Errors: as Store::write().
    [[nodiscard]] static base::Result<std::unique_ptr<StoreWriter>> open(const base::ObjectRef &object,
                                                                         DiskPlaces places);
    ~DiskWriter() override;

    [[nodiscard]] qint64 offset() const override { return m_offset; }
    [[nodiscard]] base::Result<void> append(QByteArrayView bytes) override;
    [[nodiscard]] base::Result<void> commit() override;
    void discard() override;

private:
    DiskWriter(const base::ObjectRef &object, DiskPlaces places, PosixFile file);
    base::Result<void> resume();
    base::Result<void> publish();

    base::ObjectRef m_object;
    DiskPlaces m_places;
    PosixFile m_file;
    Hasher m_hasher;
    qint64 m_offset = 0;
    bool m_committed = false;
};

} // namespace ironfence::media
