// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/compliance/comparison.h"
#include "console/server/accounts/archive.h"

namespace ironfence::console::server::accounts {

/// Draws up what became of everything that was due on a screen on one day: the timeline of then, computed again by the
/// one scheduler, and the plays that are stored. On the archive's thread.
class Accountant
{
public:
    /// A day of items of half a second; a screen that tells of more is not compared.
    static constexpr int maxPlays = 200'000;

    /// Borrowed.
    explicit Accountant(Archive &archive) : m_archive(&archive) {}

    /// What accounts depend on besides the records: they hold as long as this stays the same.
    [[nodiscard]] static QString basisOf(const trust::Keyring &keyring);

    /// Where the screen is and which day is asked for: `screen`, `place`, `zone`, `day`, `from` and `to` of it are
    /// given. Errors: Conflict (a programme of then is not kept any more), TooLarge (more plays than can be compared),
    /// Corrupt, Io.
    [[nodiscard]] base::Result<records::AccountRecords::Computed> compute(const compliance::DayAccount &day) const;

    /// The first and last instant of a day, and no account yet.
    [[nodiscard]] static compliance::DayAccount dayOf(const base::ScreenId &screen, const base::PlacePath &place,
                                                      const playlists::rules::TimeZone &zone, QDate day);

private:
    /// SHA-256 of programmes by authority, version of its manifest, and id.
    using Programmes = QHash<std::pair<QString, qint64>, QHash<QString, base::Sha256>>;
    /// Everything that is compared.
    struct Matter
    {
        QList<desk::Epoch> epochs;
        compliance::Shown shown;
        Programmes programmes;
    };
    [[nodiscard]] base::Result<void> read(records::AccountRecords::Computed &computed, Matter &matter) const;
    [[nodiscard]] base::Result<void> readPlays(const compliance::DayAccount &day, Matter &matter) const;
    /// Answers whether all manifests are known.
    [[nodiscard]] base::Result<bool> readProgrammes(Matter &matter) const;

    Archive *m_archive;
};

} // namespace ironfence::console::server::accounts
