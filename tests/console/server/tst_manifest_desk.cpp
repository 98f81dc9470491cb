// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/manifest_desk.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

namespace {

base::ObjectRef objectOf(const QByteArray &bytes)
{
    return {base::Sha256::of(bytes), bytes.size()};
}

/// The same programme with another title.
QByteArray edited(const QByteArray &programme)
{
    return QByteArray(programme).replace(R"("title":")", R"("title":"new )");
}

/// A folder and a database.
struct Place
{
    QTemporaryDir folder;
    testing::TestDatabase database;
    qint64 version = 0; ///< of the newest manifest
};

/// A desk with its database and its store; a second one in the same place is the next start.
struct Start
{
    std::unique_ptr<records::Records> records;
    std::unique_ptr<media::SqlStore> kept;
    std::unique_ptr<media::DiskStore> store;
    std::unique_ptr<desk::ManifestDesk> desk;

    Start(const Place &place, const Documents &documents, const base::Clock &clock)
        : records(*records::Records::open(place.database.address()))
        , kept(*media::SqlStore::open(records->database()))
        , store(*media::DiskStore::open(place.folder.filePath(QStringLiteral("content"))))
        , desk(std::make_unique<desk::ManifestDesk>(*records, *kept, *store, documents.keyring(), clock))
    {
    }

    [[nodiscard]] bool draft(const char *id, const QByteArray &bytes) const
    {
        return desk->draft(*base::ProgrammeId::parse(QString::fromLatin1(id)), bytes).has_value();
    }
};

} // namespace

/// What is on the screens survives a lost draft and a lost store.
class ManifestDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void aLiveProgrammeOutlivesItsDraftAndItsFile_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("removed") << QStringLiteral("removed");
        QTest::newRow("altered") << QStringLiteral("altered");
    }

    void aLiveProgrammeOutlivesItsDraftAndItsFile()
    {
        QFETCH(QString, harm);
        const auto published = Documents::programme(QStringLiteral("a"));
        QByteArray envelope;
        {
            const Start first(place(), m_documents, m_clock);
            QVERIFY(first.draft("a", published));
            envelope = m_documents.signedManifest(++place().version, {published});
            QVERIFY(first.desk->accept(envelope));
            QVERIFY(first.draft("a", edited(published))); // the draft that was published is gone
        }
        for (const auto &bytes : {published, envelope})
            damage(bytes, harm);

        const Start second(place(), m_documents, m_clock);
        QVERIFY(!second.store->verify(objectOf(published)));
        QVERIFY(second.desk->restoreObjects());
        QVERIFY(second.store->verify(objectOf(published)));
        QVERIFY(second.store->verify(objectOf(envelope)));
        QVERIFY(second.desk->accept(m_documents.signedManifest(++place().version, {published})));
    }

    void tellsWhatIsLiveAndHowFarItMayGo()
    {
        const Start start(place(), m_documents, m_clock);
        const auto one = Documents::programme(QStringLiteral("one"));
        const auto two = Documents::programme(QStringLiteral("two"));
        QVERIFY(start.draft("one", one) && start.draft("two", two));
        QVERIFY(start.desk->accept(m_documents.signedManifest(++place().version, {two, one})));
        QVERIFY(start.draft("one", edited(one))); // a draft is not live

        auto keyring = m_documents.keyring();
        auto limited = keyring.authorities().value(m_documents.authority());
        limited.limits = {QStringLiteral("campaign"), 30};
        keyring.set(m_documents.authority(), limited);
        const desk::ManifestDesk desk(*start.records, *start.kept, *start.store, keyring, m_clock);
        const auto live = desk.live();
        QVERIFY2(live, live ? "" : qPrintable(live.error().line()));
        QCOMPARE(live->size(), 1);
        QCOMPARE(live->at(0).authority, m_documents.authority());
        QCOMPARE(live->at(0).programmes, (QList{two, one}));
        QVERIFY(live->at(0).limits == limited.limits);

        // One whom the trust document has dropped since may not go as far as those that it names.
        QVERIFY(desk::ManifestDesk(*start.records, *start.kept, *start.store, {}, m_clock).live()->at(0).limits ==
                trust::AuthorityLimits::least());

        const auto anew = [&] {
            return desk::ManifestDesk(*start.records, *start.kept, *start.store, keyring, m_clock).live();
        };
        QVERIFY(start.kept->remove(base::Sha256::of(one)));
        QCOMPARE(anew()->at(0).programmes, (QList{two, one})); // found in the store
        QVERIFY(start.store->remove(base::Sha256::of(one)));
        const auto lost = anew();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, base::ErrorCode::Conflict);
        QVERIFY(start.draft("one", one)); // for those that follow
    }

    void refusesCardsThatItsAuthorityMayNotShow_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("its own") << QStringLiteral("96110") << QStringLiteral("https://fanzha.example.cn/") << true;
        QTest::newRow("foreign number") << QStringLiteral("4001234567") << QString() << false;
        QTest::newRow("foreign host") << QStringLiteral("96110") << QStringLiteral("https://evil.cn/") << false;
    }

    void refusesCardsThatItsAuthorityMayNotShow()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, url);
        QFETCH(const bool, isAccepted);
        auto programme = *playlists::Programme::parse(Documents::programme(QStringLiteral("line")));
        playlists::Card card;
        card.design = playlists::CardTemplate::Hotline;
        card.title = QStringLiteral("专线");
        card.number = number;
        if (!url.isEmpty())
            card.code = playlists::CardCode{url};
        programme.playlist().items.first().content = playlists::CardItem{card};
        const auto bytes = programme.serialize();

        const Start start(place(), m_documents, m_clock);
        auto keyring = m_documents.keyring();
        auto bounded = keyring.authorities().value(m_documents.authority());
        bounded.limits.qrHosts = {QStringLiteral("fanzha.example.cn")};
        keyring.set(m_documents.authority(), bounded);
        desk::ManifestDesk desk(*start.records, *start.kept, *start.store, keyring, m_clock);
        QVERIFY(desk.draft(programme.id, bytes)); // whose it will be is not known yet
        const auto version = desk.accept(m_documents.signedManifest(++place().version, {bytes}));
        QCOMPARE(version.has_value(), isAccepted);
        if (isAccepted)
            return;
        QCOMPARE(version.error().code, base::ErrorCode::Untrusted);
        QCOMPARE(version.error().context, QStringLiteral("line"));
        QVERIFY2(version.error().message.contains(url.isEmpty() ? number : QStringLiteral("evil.cn")),
                 qPrintable(version.error().message));
        QVERIFY(desk.live()->isEmpty() || !desk.live()->at(0).programmes.contains(bytes));
    }

    void readsWhatIsLiveOnce()
    {
        const Start start(place(), m_documents, m_clock);
        const auto one = Documents::programme(QStringLiteral("one"));
        const auto two = Documents::programme(QStringLiteral("two"));
        QVERIFY(start.draft("one", one) && start.draft("two", two));
        QVERIFY(start.desk->accept(m_documents.signedManifest(++place().version, {one})));
        QVERIFY(start.draft("one", edited(one)));
        const auto take = [&](const QByteArray &bytes) {
            return start.kept->remove(base::Sha256::of(bytes)) && start.store->remove(base::Sha256::of(bytes));
        };
        QVERIFY(take(one));
        QVERIFY(!start.desk->live());
        QVERIFY(start.draft("one", one));
        const auto live = start.desk->live(); // a failure is not kept
        QVERIFY(live);
        QVERIFY(start.draft("one", edited(one)));
        QVERIFY(start.desk->live()); // nothing is read: it is nowhere
        QVERIFY(start.desk->live()->at(0).programmes.constFirst().isSharedWith(live->at(0).programmes.constFirst()));

        QVERIFY(start.desk->accept(m_documents.signedManifest(++place().version, {two})));
        QCOMPARE(start.desk->live()->at(0).programmes, QList{two});
        QVERIFY(!start.desk->accept(m_documents.signedManifest(place().version, {two, one}))); // refused: it stays
        QCOMPARE(start.desk->live()->at(0).programmes, QList{two});
    }

    void whatNobodyNamedForLongIsForgotten()
    {
        const Place other;
        support::ManualClock clock;
        const Start start(other, m_documents, clock);
        const auto one = Documents::programme(QStringLiteral("one"));
        const auto two = Documents::programme(QStringLiteral("two"));
        QVERIFY(start.draft("one", one) && start.draft("two", two));
        QVERIFY(start.desk->accept(m_documents.signedManifest(1, {one, two})));
        QCOMPARE(start.kept->list()->size(), 2);
        QVERIFY(start.desk->accept(m_documents.signedManifest(2, {two})));
        QCOMPARE(start.kept->list()->size(), 2); // it may be asked what screens should have shown

        clock.advance(records::HistoryRecords::keptFor);
        auto later = m_documents.manifest(3, {two});
        later.issued = clock.now();
        later.expires = clock.now() + std::chrono::hours{1};
        QVERIFY(start.desk->accept(m_documents.sign(playlists::Manifest::payloadType, later.serialize())));
        QCOMPARE(start.kept->list().value(), QList{objectOf(two)});
    }

    void aRefusedManifestKeepsNothing()
    {
        const Start start(place(), m_documents, m_clock);
        const auto before = start.kept->list().value();
        const auto one = Documents::programme(QStringLiteral("one"));
        const auto missing = Documents::programme(QStringLiteral("missing"));
        QVERIFY(start.draft("one", one));
        QCOMPARE(start.desk->accept(m_documents.signedManifest(place().version + 1, {one, missing})).error().code,
                 base::ErrorCode::Conflict);
        QCOMPARE(start.desk->accept(m_documents.signedManifest(place().version, {one})).error().code,
                 base::ErrorCode::Replayed);
        QCOMPARE(start.kept->list().value(), before);
    }

    void whatIsOnlyInTheStoreIsTakenOver()
    {
        const Start start(place(), m_documents, m_clock);
        const auto one = Documents::programme(QStringLiteral("one"));
        QVERIFY(start.draft("one", one));
        QVERIFY(start.desk->accept(m_documents.signedManifest(++place().version, {one})));
        QVERIFY(start.draft("one", edited(one)));
        QVERIFY(start.kept->remove(base::Sha256::of(one)));
        QVERIFY(start.desk->restoreObjects());
        QVERIFY(start.kept->verify(objectOf(one)));
    }

    void aLostProgrammeDoesNotKeepTheServerFromStarting()
    {
        const Start start(place(), m_documents, m_clock);
        const auto one = Documents::programme(QStringLiteral("one"));
        const auto two = Documents::programme(QStringLiteral("two"));
        QVERIFY(start.draft("one", one) && start.draft("two", two));
        QVERIFY(start.desk->accept(m_documents.signedManifest(++place().version, {one, two})));
        QVERIFY(start.draft("one", edited(one)));
        QVERIFY(start.kept->remove(base::Sha256::of(one)));
        for (const auto &bytes : {one, two})
            QVERIFY(start.store->remove(base::Sha256::of(bytes)));

        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("cannot play one")));
        QVERIFY(start.desk->restoreObjects());
        QVERIFY(start.store->verify(objectOf(two)));
    }

private:
    /// Of the kind of database whose turn it is.
    Place &place()
    {
        auto &place = m_places[testing::isPostgresql()];
        if (!place)
            place = std::make_unique<Place>();
        return *place;
    }

    void damage(const QByteArray &bytes, const QString &harm)
    {
        const auto store = *media::DiskStore::open(place().folder.filePath(QStringLiteral("content")));
        QFile file(store->pathOf(base::Sha256::of(bytes)));
        if (harm == QStringLiteral("removed")) {
            QVERIFY(file.remove());
            return;
        }
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
        file.write("x");
    }

    std::map<bool, std::unique_ptr<Place>> m_places;
    Documents m_documents;
    support::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(ManifestDeskTest)
#include "tst_manifest_desk.moc"
