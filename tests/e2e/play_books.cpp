// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/play_books.h"

#include "base/sql/database.h"
#include "console/server/records/records.h"

#include <numeric>

namespace ironfence::e2e {

using base::sql::Database;
using console::server::records::PlaySums;
using console::server::records::Records;
using messaging::Play;
using messaging::PlayKind;

namespace {

/// Takes from the book what the server cannot have yet: what was written behind the last acknowledgement.
QString faultOfPlays(PlayBook &mine, const Records &records, const base::ScreenId &screen)
{
    const auto theirs =
        records.plays.between(screen, base::fromUnixMs(0), base::UtcTime::max() - std::chrono::days{1}, 1'000'000);
    if (!theirs)
        return theirs.error().line();
    QMap<QString, QList<QByteArray>> stored;
    auto ordered = *theirs;
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &a, const auto &b) { return a.play.sequence < b.play.sequence; });
    for (const auto &play : std::as_const(ordered))
        stored[play.chain.text()].append(play.play.serialize());
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        auto &own = mine.chains[it.key()];
        for (qsizetype i = 0; i < it->size(); ++i) {
            if (own.value(i) != it->at(i))
                return QStringLiteral("%1 of chain %2: the screen has %3, the server %4")
                    .arg(i + 1)
                    .arg(it.key(), QString::fromUtf8(own.value(i)), QString::fromUtf8(it->at(i)));
        }
        own.resize(it->size());
    }
    for (auto it = mine.chains.begin(); it != mine.chains.end(); ++it) {
        if (const auto has = stored.value(it.key()).size(); has < mine.acknowledged.value(it.key()))
            return QStringLiteral("chain %1: %2 are acknowledged, %3 stored")
                .arg(it.key())
                .arg(mine.acknowledged.value(it.key()))
                .arg(has);
    }
    return {};
}

/// Counted here from the plays themselves, whatever days they were told to.
QString faultOfSums(const PlayBook &mine, const Records &records, const base::ScreenId &screen)
{
    qint64 plays = 0;
    base::Milliseconds shown{0};
    for (const auto &chain : mine.chains) {
        for (const auto &bytes : chain) {
            const auto play = Play::parse(bytes);
            if (play->kind != PlayKind::Item)
                continue;
            ++plays;
            shown += play->duration;
        }
    }
    PlaySums::Question question;
    question.screen = screen.text();
    question.from = QDate(1970, 1, 1); // where plays of no credible time are counted
    question.to = QDate(2099, 12, 31);
    const auto sums = records.plays.sums().of(question);
    if (!sums)
        return sums.error().line();
    const auto sum = sums->isEmpty() ? console::server::records::PlaySum{} : sums->first();
    if (sum.plays != plays || sum.shown != shown)
        return QStringLiteral("%1 plays of %2 ms, but the sums have %3 of %4 ms")
            .arg(plays)
            .arg(shown.count())
            .arg(sum.plays)
            .arg(sum.shown.count());
    return {};
}

QString faultOfReceipts(const QString &stateDirectory, const QString &serverDatabase, const base::ScreenId &screen)
{
    const auto journal = Database::openToRead(stateDirectory + QStringLiteral("/journal.sqlite"));
    const auto database = Database::openToRead(serverDatabase);
    if (!journal || !database)
        return QStringLiteral("a database cannot be read");
    auto mine = (*journal)->run(QStringLiteral("SELECT id, revision FROM receipts"));
    while (mine && mine->next()) {
        const auto id = mine->value(0).toString();
        auto theirs = (*database)->run(QStringLiteral("SELECT revision FROM receipts WHERE screen = ? AND id = ?"),
                                       {screen.text(), id});
        if (!theirs || !theirs->next() || theirs->value(0) != mine->value(1))
            return QStringLiteral("the server has not the last revision of receipt %1").arg(id);
    }
    return {};
}

} // namespace

PlayBook PlayBook::read(const QString &stateDirectory)
{
    PlayBook book;
    const auto database = Database::openToRead(stateDirectory + QStringLiteral("/plays.sqlite"));
    if (!database)
        return book;
    auto rows = (*database)->run(QStringLiteral("SELECT c.name, p.body FROM plays AS p JOIN chains AS c ON c.number = "
                                                "p.chain ORDER BY p.chain, p.sequence"));
    while (rows && rows->next())
        book.chains[rows->value(0).toString()].append(rows->value(1).toString().toUtf8());
    auto chains = (*database)->run(QStringLiteral("SELECT name, acknowledged FROM chains"));
    while (chains && chains->next())
        book.acknowledged.insert(chains->value(0).toString(), chains->value(1).toLongLong());
    return book;
}

std::optional<Play> PlayBook::runningIn(const QString &stateDirectory)
{
    const auto database = Database::openToRead(stateDirectory + QStringLiteral("/plays.sqlite"));
    if (!database)
        return std::nullopt;
    auto running = (*database)->run(QStringLiteral("SELECT body FROM running"));
    if (!running || !running->next())
        return std::nullopt;
    return *Play::parse(running->value(0).toString().toUtf8());
}

qsizetype PlayBook::count() const
{
    qsizetype count = 0;
    for (const auto &chain : chains)
        count += chain.size();
    return count;
}

qsizetype PlayBook::acknowledgedCount() const
{
    return std::accumulate(acknowledged.begin(), acknowledged.end(), qint64{0});
}

qsizetype PlayBook::cut(const QString &how) const
{
    qsizetype count = 0;
    for (const auto &chain : chains)
        count += std::count_if(chain.begin(), chain.end(),
                               [&](const QByteArray &play) { return Play::parse(play)->cut == how; });
    return count;
}

bool PlayBook::isDelivered() const
{
    for (auto it = chains.begin(); it != chains.end(); ++it) {
        if (acknowledged.value(it.key()) != it->size())
            return false;
    }
    return !chains.isEmpty();
}

QString faultBetween(const QString &stateDirectory, const QString &serverDatabase, const base::ScreenId &screen)
{
    auto mine = PlayBook::read(stateDirectory);
    const auto records = Records::open(serverDatabase);
    if (!records)
        return records.error().line();
    auto fault = faultOfPlays(mine, **records, screen);
    if (fault.isEmpty())
        fault = faultOfSums(mine, **records, screen);
    if (fault.isEmpty())
        fault = faultOfReceipts(stateDirectory, serverDatabase, screen);
    if (!fault.isEmpty())
        return screen.text() + QStringLiteral(": ") + fault;
    const auto audit = (*records)->plays.verify(screen);
    if (!audit || !audit->isEmpty())
        return screen.text() + QStringLiteral(": the audit finds a fault");
    return {};
}

int waitingReceipts(const QString &stateDirectory)
{
    const auto journal = Database::openToRead(stateDirectory + QStringLiteral("/journal.sqlite"));
    if (!journal)
        return -1;
    auto row = (*journal)->run(QStringLiteral("SELECT count(*) FROM receipts WHERE acknowledged < revision"));
    return row && row->next() ? row->value(0).toInt() : -1;
}

} // namespace ironfence::e2e
