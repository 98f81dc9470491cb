// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_sums.h"

namespace ironfence::console::server::records {

using base::failure;
using base::Result;

PlaySum PlaySum::of(const messaging::Play &play, int times)
{
    const auto frames = std::min<qint64>(play.frames, play.duration.count() + 1);
    return {times, play.cut.isEmpty() ? times : 0, times * play.duration, times * frames};
}

PlaySum &PlaySum::operator+=(const PlaySum &other)
{
    plays += other.plays;
    whole += other.whole;
    shown += other.shown;
    frames += other.frames;
    return *this;
}

qint64 PlaySums::numberOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

void PlaySums::count(const base::ScreenId &screen, qint64 day, qint64 authority, qint64 item, const PlaySum &sum)
{
    m_counted[{screen.text(), day, authority, item}] += sum;
}

Result<void> PlaySums::write()
{
    const auto counted = std::exchange(m_counted, {});
    if (counted.isEmpty())
        return {};
    auto statement = m_database->prepare(
        QStringLiteral("INSERT INTO play_sums (screen, day, authority, item, plays, whole, shown_ms, frames) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (screen, day, authority, item) DO UPDATE SET "
                       "plays = play_sums.plays + excluded.plays, whole = play_sums.whole + excluded.whole, "
                       "shown_ms = play_sums.shown_ms + excluded.shown_ms, "
                       "frames = play_sums.frames + excluded.frames"));
    if (!statement)
        return failure(statement.error());
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const auto &[screen, day, authority, item] = it.key();
        auto added = statement->run(
            {screen, day, authority, item, it->plays, it->whole, static_cast<qint64>(it->shown.count()), it->frames});
        if (!added)
            return added;
    }
    return {};
}

} // namespace ironfence::console::server::records
