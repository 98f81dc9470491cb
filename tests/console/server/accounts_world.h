// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/accounts/accountant.h"
#include "console/server/desk/notice_desk.h"
#include "console/server/desk/screen_desk.h"
#include "console/server/records/records.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

namespace ironfence::console::server::testing {

/// A server's database with its desks: one programme of one card, the whole day, since the morning of 2026-11-21 in
/// China.
class AccountsWorld
{
public:
    AccountsWorld();

    /// On the clock of China: "21 10:30" is a time of November 2026.
    [[nodiscard]] static base::UtcTime at(const char *time);
    [[nodiscard]] static base::ScreenId screen(const QString &id = QStringLiteral("lobby-1"));

    void assign(const QString &screen = QStringLiteral("lobby-1"), const QString &place = QStringLiteral("zj/tonglu"),
                const QString &zone = {});
    void publish(const QString &title);
    /// A play of the item that is always due.
    [[nodiscard]] static messaging::Play play(base::UtcTime from, base::UtcTime to, qint64 manifest = 1);
    /// The next plays of a screen's chain.
    void send(QList<messaging::Play> plays, const QString &screen = QStringLiteral("lobby-1"), char chain = '0');
    /// Plays of an hour at most, from one instant to another.
    void show(const char *from, const char *to, const QString &screen = QStringLiteral("lobby-1"), char chain = '0');

    [[nodiscard]] accounts::ArchiveAddress archive() const;
    [[nodiscard]] base::Result<records::AccountRecords::Computed> compute(int day, const QString &screen) const;
    /// Computes an account and keeps it; whether that was so.
    bool keep(int day, const QString &screen = QStringLiteral("lobby-1"));
    /// Days of November of which an account is kept.
    [[nodiscard]] QList<int> kept(const QString &screen = QStringLiteral("lobby-1")) const;

    Documents documents;
    support::ManualClock clock;

private:
    QTemporaryDir m_folder;
    TestDatabase m_database;

public:
    const std::unique_ptr<records::Records> records;

private:
    struct Sent
    {
        qint64 count = 0;
        std::optional<base::Sha256> hash;
    };
    const std::unique_ptr<media::SqlStore> m_kept;
    const std::unique_ptr<media::DiskStore> m_store;
    desk::ManifestDesk m_manifests;
    desk::ScreenDesk m_screens;
    qint64 m_manifest = 0;
    QMap<QString, qint64> m_assignments;
    QMap<std::pair<QString, char>, Sent> m_sent;
};

} // namespace ironfence::console::server::testing
