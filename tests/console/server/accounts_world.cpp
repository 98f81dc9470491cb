// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/accounts_world.h"

#include "messaging/play_batch.h"

namespace ironfence::console::server::testing {

using namespace std::chrono_literals;
using messaging::Play;

namespace {

/// A test cannot go on without.
template <typename T>
void need(const base::Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
}

desk::ScreenDesk::Passwords passwords()
{
    return {[] { return QStringLiteral("secret"); }, [](const QString &text) { return text; }};
}

} // namespace

AccountsWorld::AccountsWorld()
    : records(*records::Records::open(m_database.address()))
    , m_kept(*media::SqlStore::open(records->database()))
    , m_store(*media::DiskStore::open(m_folder.filePath(QStringLiteral("content"))))
    , m_manifests(*records, *m_kept, *m_store, documents.keyring(), clock)
    , m_screens(*records, documents.keyring(), passwords(), clock)
{
    clock.setNow(at("21 00:00"));
    publish(QStringLiteral("first"));
    assign();
}

base::UtcTime AccountsWorld::at(const char *time)
{
    return *base::fromRfc3339(QStringLiteral("2026-11-%1:00+08:00").arg(QString::fromLatin1(time).replace(u' ', u'T')));
}

base::ScreenId AccountsWorld::screen(const QString &id)
{
    return *base::ScreenId::parse(id);
}

void AccountsWorld::assign(const QString &id, const QString &place, const QString &zone)
{
    messaging::Assignment assignment;
    assignment.authority = documents.authority();
    assignment.version = ++m_assignments[id];
    assignment.screen.id = screen(id);
    assignment.screen.place = *base::PlacePath::parse(place);
    if (!zone.isEmpty())
        assignment.screen.zone = *playlists::rules::TimeZone::parse(zone);
    need(m_screens.assign(screen(id), documents.sign(messaging::Assignment::payloadType, assignment.serialize())));
}

void AccountsWorld::publish(const QString &title)
{
    auto programme = Documents::programme(QStringLiteral("day"));
    programme.replace(R"("title":")", R"("title":")" + title.toUtf8() + ' ');
    need(m_manifests.draft(*base::ProgrammeId::parse(QStringLiteral("day")), programme));
    auto manifest = documents.manifest(++m_manifest, {programme});
    manifest.issued = clock.now();
    manifest.expires = clock.now() + 1h;
    need(m_manifests.accept(documents.sign(playlists::Manifest::payloadType, manifest.serialize())));
}

Play AccountsWorld::play(base::UtcTime from, base::UtcTime to, qint64 manifest)
{
    Play play;
    play.kind = messaging::PlayKind::Item;
    play.authority = QStringLiteral("county-police");
    play.item = QStringLiteral("day/0");
    play.began = {from, {from - at("01 00:00")}};
    play.duration = to - from;
    play.frames = 25;
    play.content = {1, {{*base::AuthorityId::parse(QStringLiteral("county-police")), manifest}}};
    play.clock = {true, -12ms, 2ms};
    play.boot = QStringLiteral("boot");
    return play;
}

void AccountsWorld::send(QList<Play> plays, const QString &id, char chain)
{
    auto &sent = m_sent[{id, chain}];
    const auto name = *messaging::ChainName::parse(QString(32, QLatin1Char(chain)));
    messaging::PlayBatch batch{screen(id), name, sent.hash.value_or(messaging::beginningOf(name, screen(id))), 0, {}};
    for (auto &play : plays)
        play.sequence = ++sent.count;
    batch.plays = plays;
    sent.hash = batch.head();
    need(records->transaction([&]() -> base::Result<void> {
        const auto stored = records->plays.store(batch, {}, clock.now());
        if (!stored)
            return base::failure(stored.error());
        return stored->through == sent.count
                   ? base::Result<void>()
                   : base::failure(base::ErrorCode::Internal, QStringLiteral("the plays were not taken"));
    }));
}

void AccountsWorld::show(const char *from, const char *to, const QString &id, char chain)
{
    QList<Play> plays;
    for (auto time = at(from); time < at(to); time += 1h)
        plays.append(play(time, std::min<base::UtcTime>(time + 1h, at(to))));
    send(plays, id, chain);
}

accounts::ArchiveAddress AccountsWorld::archive() const
{
    const auto documentsOf = [](base::sql::Database &database) -> base::Result<std::unique_ptr<media::Store>> {
        return media::SqlStore::open(database);
    };
    return {records->address(), documentsOf, documents.keyring()};
}

base::Result<records::AccountRecords::Computed> AccountsWorld::compute(int day, const QString &id) const
{
    const auto opened = accounts::Archive::open(archive());
    if (!opened)
        return base::failure(opened.error());
    const auto place = (*opened)->accounts().placeOf(screen(id));
    if (!place)
        return base::failure(place.error());
    return accounts::Accountant(**opened).compute(
        accounts::Accountant::dayOf(screen(id), place->place, place->zone, QDate(2026, 11, day)));
}

bool AccountsWorld::keep(int day, const QString &id)
{
    const auto computed = compute(day, id);
    need(computed);
    bool isKept = false;
    need(records->transaction([&]() -> base::Result<void> {
        const auto done = records->accounts.keep(*computed);
        isKept = done && *done;
        return done ? base::Result<void>() : base::failure(done.error());
    }));
    return isKept;
}

QList<int> AccountsWorld::kept(const QString &id) const
{
    QList<int> days;
    for (int day = 1; day <= 30; ++day) {
        const auto account = records->accounts.find(screen(id), QDate(2026, 11, day));
        need(account);
        if (*account)
            days.append(day);
    }
    return days;
}

} // namespace ironfence::console::server::testing
