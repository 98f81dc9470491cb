// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/alert_desk.h"
#include "console/server/desk/manifest_desk.h"
#include "console/server/desk/screen_desk.h"
#include "console/server/publishing/intake.h"
#include "console/server/publishing/publisher.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "messaging/fresh.h"
#include "messaging/report.h"
#include "messaging/topics.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
namespace topics = messaging::topics;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// Desks, publisher and intake around a fake broker and a clock that tests move.
struct House
{
    QTemporaryDir folder;
    testing::TestDatabase database;
    Documents documents;
    support::ManualClock clock;
    support::FakeBrokerServer server;
    support::FakeBroker broker{server};
    std::unique_ptr<records::Records> records = *records::Records::open(database.address());
    std::unique_ptr<media::DiskStore> store = *media::DiskStore::open(folder.filePath(QStringLiteral("content")));
    std::unique_ptr<media::SqlStore> kept = *media::SqlStore::open(records->database());
    publishing::AlertSets sets{*records};
    publishing::Publisher publisher{broker, *records, sets, clock};
    publishing::Intake intake{broker, *records, clock};
    desk::ScreenDesk screens{*records,
                             documents.keyring(),
                             {[] { return QStringLiteral("secret"); }, [](const QString &text) { return text; }},
                             clock};
    desk::ManifestDesk manifests{*records, *kept, *store, documents.keyring(), clock};
    desk::AlertDesk alerts{*records, sets, documents.keyring(), clock};
    base::PlacePath place = *base::PlacePath::parse(QStringLiteral("zj/tonglu"));

    House()
    {
        QObject::connect(&screens, &desk::ScreenDesk::assigned, &publisher, &publishing::Publisher::publishAssignment);
        QObject::connect(&manifests, &desk::ManifestDesk::accepted, &publisher, &publishing::Publisher::publishFresh);
        QObject::connect(&alerts, &desk::AlertDesk::released, &publisher, &publishing::Publisher::publishAlerts);
        broker.start();
    }

    [[nodiscard]] base::Result<desk::Released> release(const playlists::Alert &alert)
    {
        return alerts.release(documents.signedAlert(alert));
    }
    [[nodiscard]] messaging::AlertSet set() const
    {
        return messaging::AlertSet::parse(server.retained().value(topics::alerts(place)))
            .value_or(messaging::AlertSet{});
    }
    [[nodiscard]] messaging::Fresh fresh() const
    {
        return messaging::Fresh::parse(server.retained().value(topics::fresh())).value_or(messaging::Fresh{});
    }
    void pass(base::Milliseconds time)
    {
        clock.advance(time);
        publisher.tick();
    }
};

messaging::Receipt receiptOf(const QString &id, qint64 revision)
{
    messaging::Receipt receipt;
    receipt.id = id;
    receipt.revision = revision;
    receipt.document = base::Sha256::of("document");
    return receipt;
}

/// About 390 characters.
base::PlacePath longPlace(int number)
{
    QStringList parts(8, QString(48, u'x'));
    parts.last() = QStringLiteral("%1").arg(number, 48, 10, QLatin1Char('0'));
    return *base::PlacePath::parse(parts.join(u'/'));
}

} // namespace

/// What is published when, and what is taken in: the rules of docs/wire.md.
class PublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void everythingIsRepublishedToABrokerThatForgot()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        const auto assignment = house.documents.assignment(id.text(), QStringLiteral("zj/tonglu/icbc"));
        QVERIFY(house.screens.assign(id, assignment));
        QVERIFY(house.manifests.accept(house.documents.signedManifest(4)));
        QVERIFY(house.release(house.documents.alert(1, house.clock.now())));
        const auto before = house.server.retained();
        QCOMPARE(before.size(), 3);

        house.server.stop();
        house.server.wipe();
        QTRY_VERIFY(!house.broker.isConnected());
        house.server.start();
        QTRY_COMPARE(house.server.retained(), before);
        QCOMPARE(before.value(topics::assignment(id)), assignment);
        QCOMPARE(house.fresh().manifests.value(house.documents.authority()).version, qint64{4});
        QCOMPARE(house.fresh().alerts.value(house.place), qint64{1});
    }

    void freshSaysTheTimeOfEveryTick()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        house.pass(minutes(1));
        QCOMPARE(house.fresh().time, house.clock.now());
        house.pass(minutes(1));
        QCOMPARE(house.fresh().time, house.clock.now());
    }

    void expiredAlertsStayForADayAtMostSixteen()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        for (int number = 1; number <= 20; ++number)
            QVERIFY(house.release(house.documents.alert(number, house.clock.now())));
        QCOMPARE(house.set().envelopes.size(), 20);
        const auto version = house.set().version;

        house.pass(hours(1));
        QCOMPARE(house.set().envelopes.size(), 16);
        QCOMPARE(house.set().version, version + 1);
        QCOMPARE(playlists::Alert::parse(trust::Envelope::parse(house.set().envelopes.first())->payload)->number,
                 qint64{5});
        house.pass(hours(23));
        QCOMPARE(house.set().envelopes.size(), 16);
        house.pass(hours(1) + minutes(1));
        QCOMPARE(house.set().envelopes.size(), 0);
        QCOMPARE(house.set().version, version + 2);
        QCOMPARE(house.fresh().alerts.value(house.place), version + 2);
        house.pass(hours(24 * 8));
        QVERIFY(!house.fresh().alerts.contains(house.place)); // forgotten in fresh, but never counted anew
        QVERIFY(house.release(house.documents.alert(21, house.clock.now())));
        QCOMPARE(house.set().version, version + 3);
    }

    void updateTakesOverWhenItIsEffective()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        const auto alert = house.documents.alert(1, house.clock.now());
        QVERIFY(house.release(alert));
        auto update = house.documents.cancel(2, alert, house.clock.now());
        update.messageType = playlists::AlertMessageType::Update;
        update.effective += minutes(5);
        QVERIFY(house.release(update));
        QCOMPARE(house.set().envelopes.size(), 2);
        house.pass(minutes(5));
        QCOMPARE(house.set().envelopes, QList{house.documents.signedAlert(update)});
        QVERIFY(house.records->alerts.find(alert.identifier, house.clock.now())->superseded);

        const auto cancel = house.documents.cancel(3, update, house.clock.now());
        QVERIFY(house.release(cancel));
        QCOMPARE(house.set().envelopes, QList{house.documents.signedAlert(cancel)});
    }

    void cancelReachesTheNarrowerPlaceToo()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        auto alert = house.documents.alert(1, house.clock.now());
        alert.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc"))};
        QVERIFY(house.release(alert));
        auto cancel = house.documents.cancel(2, alert, house.clock.now());
        cancel.places = {house.place};
        QVERIFY(house.release(cancel));
        QCOMPARE(house.set().envelopes, QList{house.documents.signedAlert(cancel)});
        const auto narrow =
            messaging::AlertSet::parse(house.server.retained().value(topics::alerts(alert.places.first())));
        QVERIFY(narrow->envelopes.isEmpty());
        QCOMPARE(narrow->version, qint64{2});
    }

    void fullSetRefusesTheNextAlert()
    {
        House house;
        for (int number = 1; number <= messaging::AlertSet::maxDocuments; ++number)
            QVERIFY(house.release(house.documents.alert(number, house.clock.now())));
        const auto refused = house.release(house.documents.alert(1000, house.clock.now()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::TooLarge);
        QVERIFY(!house.records->alerts.find(QStringLiteral("county-police-1000"), house.clock.now())); // rolled back
    }

    void freshNeverOutgrowsItsBound()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        QVERIFY(house.release(house.documents.alert(1, house.clock.now())));
        for (int i = 0; i < 200; ++i)
            QVERIFY(house.records->alerts.putSet({longPlace(i), 1, {}, house.clock.now() - minutes(i)}));
        house.publisher.publishFresh();
        QVERIFY(house.fresh().alerts.contains(house.place)); // it can be read
        QVERIFY(house.fresh().alerts.contains(longPlace(0)));
        QVERIFY(!house.fresh().alerts.contains(longPlace(199)));
    }

    void alertsOfMorePlacesThanFreshCanNameAreRefused()
    {
        House house;
        for (int i = 0; i < 119; ++i)
            QVERIFY(house.records->alerts.putSet({longPlace(i), 1, {QStringLiteral("a")}, house.clock.now()}));
        QVERIFY(house.release(house.documents.alert(1, house.clock.now())));
        auto alert = house.documents.alert(2, house.clock.now());
        alert.places = {longPlace(500)};
        const auto refused = house.release(alert);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::TooLarge);
        QVERIFY(house.release(house.documents.alert(3, house.clock.now()))); // of a place that is named already
    }

    void burstIsStoredAndAcknowledged()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        constexpr int screens = 700;
        for (int i = 0; i < screens; ++i) {
            const auto id = *base::ScreenId::parse(QStringLiteral("s%1").arg(i));
            const messaging::ReceiptBatch batch{id, {receiptOf(id.text() + QStringLiteral("-1"), 1)}};
            house.server.inject({topics::receipts(id), batch.serialize(), false});
        }
        const auto acks = [&] {
            return std::count_if(house.broker.published().begin(), house.broker.published().end(),
                                 [](const auto &message) { return message.topic.endsWith(QStringLiteral("/ack")); });
        };
        QTRY_COMPARE(acks(), screens);
        QCOMPARE(house.intake.dropped(), qint64{0});
    }

    void garbageIsDroppedAndCounted_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QByteArray>("payload");
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        const auto other = *base::ScreenId::parse(QStringLiteral("lobby-2"));
        QTest::newRow("no JSON") << topics::receipts(id) << QByteArray("garbage");
        QTest::newRow("empty receipts") << topics::receipts(id) << QByteArray();
        QTest::newRow("another's receipts")
            << topics::receipts(id)
            << messaging::ReceiptBatch{other, {receiptOf(QStringLiteral("lobby-2-1"), 1)}}.serialize();
        QTest::newRow("another's presence")
            << topics::presence(id) << messaging::Presence{other, QStringLiteral("s"), true}.serialize();
        QTest::newRow("report of no JSON") << topics::report(id) << QByteArray("{}");
        QTest::newRow("giant") << topics::report(id) << QByteArray(1'000'000, '[');
    }

    void garbageIsDroppedAndCounted()
    {
        QFETCH(QString, topic);
        QFETCH(QByteArray, payload);
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        house.server.inject({topic, payload, false});
        // What comes with it in the same turn is stored all the same.
        house.server.inject({topics::receipts(id),
                             messaging::ReceiptBatch{id, {receiptOf(QStringLiteral("lobby-1-7"), 1)}}.serialize(),
                             false});
        QTRY_VERIFY(!house.broker.published().isEmpty() && house.broker.published().last().topic == topics::ack(id));
        QCOMPARE(house.intake.dropped(), qint64{1});
    }

    void presenceIsForgottenWithTheBroker()
    {
        House house;
        QTRY_VERIFY(house.broker.isConnected());
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        QVERIFY(house.screens.assign(id, house.documents.assignment(id.text(), QStringLiteral("zj"))));
        const auto born = house.clock.now();
        const auto birth = messaging::Presence{id, QStringLiteral("s1"), true}.serialize();
        house.server.inject({topics::presence(id), birth, true});
        QTRY_VERIFY(house.records->screens.find(id)->online);
        house.clock.advance(minutes(1));
        house.server.stop();
        house.server.wipe();
        QTRY_VERIFY(!house.records->screens.find(id)->online);
        house.server.start();
        QTRY_VERIFY(house.broker.isConnected());
        house.server.inject({topics::presence(id), birth, true});
        QTRY_VERIFY(house.records->screens.find(id)->online);
        QCOMPARE(house.records->screens.find(id)->onlineSinceMs, base::toUnixMs(born)); // the same session went on
    }

    void passwordIsKeptOnceTheScreenReported()
    {
        House house;
        const QSignalSpy changes(&house.screens, &desk::ScreenDesk::passwordsChanged);
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        const auto assign = [&](qint64 version) {
            return house.screens.assign(id, house.documents.assignment(id.text(), QStringLiteral("zj"), version));
        };
        QVERIFY(!assign(1)->password.isEmpty());
        QVERIFY(!assign(2)->password.isEmpty()); // the first answer was lost
        QCOMPARE(assign(2).error().code, base::ErrorCode::Replayed);
        QCOMPARE(changes.count(), 2);
        QVERIFY(house.records->screens.setReport(id, "{}", 1));
        QVERIFY(assign(3)->password.isEmpty());
        QCOMPARE(changes.count(), 2);
    }

    void presenceOfTheLastRunIsForgotten()
    {
        House house;
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        QVERIFY(house.screens.assign(id, house.documents.assignment(id.text(), QStringLiteral("zj"))));
        QVERIFY(house.records->screens.setPresence(id, QStringLiteral("s1"), true, 1));
        const publishing::Intake next(house.broker, *house.records, house.clock);
        QVERIFY(!house.records->screens.find(id)->online);
    }

    void birthThatWaitsDoesNotOutliveItsConnection()
    {
        House house;
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        QVERIFY(house.screens.assign(id, house.documents.assignment(id.text(), QStringLiteral("zj"))));
        Q_EMIT house.broker.received(
            {topics::presence(id), messaging::Presence{id, QStringLiteral("s1"), true}.serialize(), true});
        Q_EMIT house.broker.disconnected(QStringLiteral("gone"));
        QCOMPARE(house.records->screens.find(id)->onlineSinceMs, base::toUnixMs(house.clock.now())); // was stored
        QTest::qWait(0);
        QVERIFY(!house.records->screens.find(id)->online);
    }
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "tst_publishing.moc"
