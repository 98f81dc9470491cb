// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/manifest_desk.h"
#include "console/server/desk/proofreader.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "tests/console/server/documents.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using playlists::check::Finding;

namespace {

/// A card of 30 characters, which people read in 10.1 s and elderly people in 13.5 s, that stands so long.
QByteArray programmeOf(std::chrono::seconds length, const QString &place = {})
{
    auto programme = *playlists::Programme::parse(Documents::programme(QStringLiteral("long")));
    playlists::Card card;
    card.title = QString(30, u'防');
    auto &item = programme.playlist().items.first();
    item.content = playlists::CardItem{card};
    item.duration = length;
    if (!place.isEmpty())
        programme.audience.places = {*base::PlacePath::parse(place)};
    return programme.serialize();
}

QStringList told(const QList<Finding> &findings)
{
    QStringList told;
    for (const auto &finding : findings)
        told.append(finding.code + u' ' + finding.path + u' ' + finding.screen.text());
    return told;
}

} // namespace

/// The server itself holds cards against the time that people need to read them, on the screens that it knows.
class ProofreaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_records = *records::Records::open(m_folder.filePath(QStringLiteral("database.sqlite")));
        add(QStringLiteral("lobby-1"), QStringLiteral("hebei/lulong/north"));
        add(QStringLiteral("lobby-2"), QStringLiteral("hebei/lulong/north")); // of the same kind
        add(QStringLiteral("old-1"), QStringLiteral("hebei/lulong/south"), {QStringLiteral("elderly")});
        add(QStringLiteral("strip-1"), QStringLiteral("hebei/lulong/west"), {QStringLiteral("a"), QStringLiteral("b")},
            QStringLiteral("64x16+8+8/2"));
    }

    void tellsScreensApartByWhatMattersToAPicture()
    {
        const auto kinds = m_records->screens.rows().kinds();
        QVERIFY2(kinds, kinds ? "" : qPrintable(kinds.error().line()));
        QCOMPARE(kinds->size(), 3);
        QCOMPARE(kinds->at(0).id.text(), QStringLiteral("lobby-1"));
        QCOMPARE(kinds->at(1).tags, QStringList{QStringLiteral("elderly")});
        const auto &strip = kinds->at(2);
        QCOMPARE(strip.place.text(), QStringLiteral("hebei/lulong/west"));
        QCOMPARE(strip.canvas, *playlists::Canvas::parse(QStringLiteral("64x16+8+8/2")));
        QCOMPARE(strip.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void cardsAreHeldAgainstThePeopleWhoRead_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("in time") << 11 << "hebei/lulong/north" << true;
        QTest::newRow("too short") << 10 << "hebei/lulong/north" << false;
        QTest::newRow("too short for elderly people") << 11 << "hebei/lulong/south" << false;
        QTest::newRow("in time for elderly people") << 14 << "hebei/lulong/south" << true;
        QTest::newRow("too short for some of those whom it reaches") << 11 << "hebei/lulong" << false;
        QTest::newRow("on no screen yet") << 10 << "hebei/changli" << false;
    }

    void cardsAreHeldAgainstThePeopleWhoRead()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, place);
        QFETCH(const bool, isReadable);
        const auto programme = *playlists::Programme::parse(programmeOf(std::chrono::seconds(seconds), place));
        const auto found = desk::Proofreader(*m_records).read(programme);
        QVERIFY(found);
        auto codes = told(*found);
        codes.removeIf([](const QString &line) { return line.startsWith(QStringLiteral("two-passes")); });
        const QString expected = QStringLiteral("reading-time $.playlist.items[0].duration_s ");
        QCOMPARE(codes, isReadable ? QStringList() : QStringList{expected});
    }

    void stripsNeedTheirPasses()
    {
        const auto programme = *playlists::Programme::parse(programmeOf(14s, QStringLiteral("hebei/lulong/west")));
        const auto found = desk::Proofreader(*m_records).read(programme);
        QVERIFY(found);
        QCOMPARE(told(*found), QStringList{QStringLiteral("two-passes $.playlist.items[0].duration_s ")});
        QVERIFY2(found->constFirst().problem.contains(QStringLiteral("strip-1")), "which of them is told");
    }

    void draftsAndManifestsAreAnsweredWithIt()
    {
        const auto kept = *media::SqlStore::open(m_records->database());
        const auto store = *media::DiskStore::open(m_folder.filePath(QStringLiteral("content")));
        desk::ManifestDesk desk(*m_records, *kept, *store, m_documents.keyring(), m_clock);
        const auto bytes = programmeOf(5s, QStringLiteral("hebei/lulong/north"));

        const auto draft = desk.draft(*base::ProgrammeId::parse(QStringLiteral("long")), bytes);
        QVERIFY(draft);
        QCOMPARE(draft->findings.size(), 1);
        QCOMPARE(draft->findings.constFirst().code, QStringLiteral("reading-time"));
        const auto first = desk.accept(m_documents.signedManifest(1, {bytes}));
        QVERIFY2(first, first ? "" : qPrintable(first.error().line()));
        QCOMPARE(first->version, 1);
        QCOMPARE(first->findings.size(), 1);
        QCOMPARE(first->findings.constFirst().authority, m_documents.authority());
        const auto again = desk.accept(m_documents.signedManifest(2, {bytes})); // nothing new in it
        QVERIFY(again);
        QVERIFY(again->findings.isEmpty());
    }

    void findingsTravel()
    {
        const Finding finding{playlists::check::Severity::Error,
                              QStringLiteral("number-not-allowed"),
                              *base::AuthorityId::parse(QStringLiteral("bank")),
                              *base::ProgrammeId::parse(QStringLiteral("one")),
                              {},
                              QStringLiteral("$.playlist.items[0].card.number"),
                              QStringLiteral("it shows 400"),
                              QStringLiteral("show another")};
        const auto json = finding.toJson();
        QVERIFY(!json.contains("screen"));
        base::json::Reader reader;
        const auto read = reader.finish(Finding::read(base::json::Object(json, QStringLiteral("$"), reader)));
        QVERIFY(read);
        QCOMPARE(*read, finding);
        auto broken = json;
        broken["severity"] = "loud";
        base::json::Reader strict;
        (void)Finding::read(base::json::Object(broken, QStringLiteral("$"), strict));
        QVERIFY(strict.failed());
    }

private:
    void add(const QString &id, const QString &place, const QStringList &tags = {}, const QString &canvas = {})
    {
        messaging::Assignment assignment;
        assignment.authority = m_documents.authority();
        assignment.version = 1;
        assignment.screen.id = *base::ScreenId::parse(id);
        assignment.screen.place = *base::PlacePath::parse(place);
        assignment.screen.tags = tags;
        if (!canvas.isEmpty())
            assignment.screen.canvas = *playlists::Canvas::parse(canvas);
        QVERIFY(m_records->screens.add(assignment, "{}", QStringLiteral("hash")));
    }

    QTemporaryDir m_folder;
    Documents m_documents;
    base::SystemClock m_clock;
    std::unique_ptr<records::Records> m_records;
};

QTEST_GUILESS_MAIN(ProofreaderTest)
#include "tst_proofreader.moc"
