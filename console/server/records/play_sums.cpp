// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_sums.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

PlaySum &PlaySum::operator+=(const PlaySum &other)
{
    plays += other.plays;
    whole += other.whole;
    shown += other.shown;
    frames += other.frames;
    return *this;
}

void PlaySums::count(const base::ScreenId &screen, QDate day, const messaging::Play &play, int times)
{
    if (play.kind != messaging::PlayKind::Item)
        return;
    const PlaySum one{times, play.cut.isEmpty() ? times : 0, times * play.duration, times * play.frames};
    m_counted[{screen.text(), day.toString(Qt::ISODate), play.authority, play.item}] += one;
}

Result<void> PlaySums::write()
{
    const auto counted = std::exchange(m_counted, {});
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const auto authority = m_words->numberOf(it.key().authority);
        const auto item = m_words->numberOf(it.key().item);
        if (!authority || !item)
            return failure(authority ? item.error() : authority.error());
        auto added = m_database->run(
            QStringLiteral(
                "INSERT INTO play_sums (screen, day, authority, item, plays, whole, shown_ms, frames) VALUES "
                "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (screen, day, authority, item) DO UPDATE SET "
                "plays = plays + excluded.plays, whole = whole + excluded.whole, "
                "shown_ms = shown_ms + excluded.shown_ms, frames = frames + excluded.frames"),
            {it.key().screen, it.key().day, *authority, *item, it->plays, it->whole,
             static_cast<qint64>(it->shown.count()), it->frames});
        if (!added)
            return failure(added.error());
    }
    return {};
}

} // namespace ironfence::console::server::records
