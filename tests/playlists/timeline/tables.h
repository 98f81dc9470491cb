// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/timeline.h"

#include <QDir>

namespace ironfence::support {

/// A folder of tests/data/timelines: screen.json, programmes/<authority>/*.json, and case.json, which says how far the
/// authorities may go and what is to be shown as a table.
class TableCase
{
public:
    /// Errors: of the documents, with the file's name in the message.
    [[nodiscard]] static base::Result<TableCase> load(const QDir &folder);

    /// What a person reviews: the tables of the case, one line a row.
    [[nodiscard]] QString render() const;

private:
    /// - "items": each segment with its reason;
    /// - "stretches": which programmes apply together, days joined where nothing changes;
    /// - "hours": seconds of each programme in each hour;
    /// - "verdicts": what became of every programme at the beginning.
    struct Table
    {
        QString view;
        base::UtcTime from;
        std::chrono::minutes span{60};
    };

    [[nodiscard]] QString localTime(base::UtcTime time) const;
    [[nodiscard]] QString nameOf(const playlists::timeline::Timeline &timeline, int candidate) const;
    [[nodiscard]] QStringList items(const playlists::timeline::Timeline &timeline, const Table &table) const;
    [[nodiscard]] QStringList stretches(const playlists::timeline::Timeline &timeline, const Table &table) const;
    [[nodiscard]] QStringList hours(const playlists::timeline::Timeline &timeline, const Table &table) const;
    [[nodiscard]] QStringList verdicts(const playlists::timeline::Timeline &timeline, const Table &table) const;

    QString m_about;
    playlists::Screen m_screen;
    QList<playlists::timeline::AuthorityProgrammes> m_authorities;
    QList<Table> m_tables;
};

} // namespace ironfence::support
