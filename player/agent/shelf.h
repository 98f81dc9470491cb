// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "media/seal.h"
#include "player/agent/fetcher.h"

namespace ironfence::player {

/// Which assets can be shown now: those whose bytes lie in the store and were found right. A file that nobody has
/// hashed since it was last touched is hashed first; one that is gone, cut or altered is fetched anew. Main thread.
class Shelf : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        media::DiskStore &store;
        Transfer &transfer;
        Fetcher &fetcher;
        const ServerTime &time;
        FaultLog &faults;
    };
    explicit Shelf(const Parts &parts);
    ~Shelf() override;

    /// These are needed, the most urgent first; all others no more.
    void want(const QList<Need> &needs);
    /// It went from the store.
    void lose(const base::Sha256 &object);
    /// Whether the object can be shown; if not, what is needed for that begins. Whoever asks needs it now.
    [[nodiscard]] bool holds(const base::ObjectRef &object);
    [[nodiscard]] QString pathOf(const base::ObjectRef &object) const { return m_parts.store.pathOf(object.sha256); }
    /// Of an object that the shelf holds: the file that was found right.
    [[nodiscard]] std::optional<media::FileStamp> stampOf(const base::ObjectRef &object) const
    {
        return m_seals.stampOf(object.sha256);
    }
    /// Objects that are needed within a day and whose bytes are not here.
    [[nodiscard]] qint64 missing() const;

Q_SIGNALS:
    /// It can be shown now.
    void arrived(const ironfence::base::ObjectRef &object);
    void missingChanged();

private:
    [[nodiscard]] bool isHere(const base::ObjectRef &object);
    [[nodiscard]] bool isNeededSoon(const base::ObjectRef &object) const;
    void miss(const base::ObjectRef &object, const base::Error &why);
    void refetch(const base::ObjectRef &object, const base::Error &why);
    void found(const base::ObjectRef &object, const media::FileStamp &stamp);
    void damaged(const base::ObjectRef &object, const base::Error &error);

    const Parts m_parts;
    media::Seals m_seals;
    QSet<base::ObjectRef> m_verifying;
    QHash<base::ObjectRef, base::UtcTime> m_dues; ///< of what is wanted
    QSet<base::ObjectRef> m_missing;
};

} // namespace ironfence::player
