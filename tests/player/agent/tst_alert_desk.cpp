// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/player/agent/alert_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace ironfence::player {

using base::ErrorCode;
using testing::AlertFixture;
using namespace std::chrono_literals;

/// From the wire to the glass and into the receipt.
class TestAlertDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsBeforeAnythingIsWritten();
    void keepsTheFirstTimes();
    void creditsOnlyWhatIsOnTheGlass();
    void endsByCancel();
    void remembersACancelThroughAPowerCut();
    void endsByExpiryAndNothingElse();
    void refusesAndReportsOnce_data();
    void refusesAndReportsOnce();
    void survivesAKill();
    void refusesWhatExpiredWhileAway();
    void dropsAStoredAlertThatCannotBeVerified();
    void givesNoReceiptToAFlood();
    void movesToAnotherPlace();
    void leavesTheOldPlacesAlertsBehind();
    void leavesThemBehindAfterARestart();
};

void TestAlertDesk::showsBeforeAnythingIsWritten()
{
    AlertFixture f;
    const auto alert = f.alert(1);
    const auto envelope = f.signers.sign(alert);
    const auto document = readAlert(envelope, f.signers.keyring)->document;
    qint64 revisionWhenShown = -1;
    f.glass->onShow = [&] { revisionWhenShown = f.receipts->find(document)->revision; };

    f.deliver({envelope});
    QCOMPARE(f.glass->shown, QStringList{alert.identifier}); // in the same call, no event loop between
    QCOMPARE(revisionWhenShown, 0);
    QCOMPARE(f.receipt(envelope)->revision, 1);
    QVERIFY(f.receipt(envelope)->received);
    QVERIFY(f.receipt(envelope)->verified);
    QVERIFY(!f.receipt(envelope)->presented);

    f.clock.advance(16ms);
    f.swapFrame(QStringLiteral("alert:county-police-1"), 123);
    const auto *receipt = f.receipt(envelope);
    QCOMPARE(receipt->revision, 2);
    QCOMPARE(receipt->frame, 123);
    QCOMPARE(receipt->presented->at - receipt->received->at, 16ms);
    QCOMPARE(receipt->alert, alert.identifier);
    QVERIFY(receipt->clock.synchronised);
}

void TestAlertDesk::keepsTheFirstTimes()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1));
    f.deliver({envelope});
    f.swapFrame(QStringLiteral("alert:county-police-1"), 1);
    const auto before = *f.receipt(envelope);

    f.clock.advance(5s);
    f.deliver({envelope});
    f.swapFrame(QStringLiteral("alert:county-police-1"), 99);
    QCOMPARE(*f.receipt(envelope), before);
    QCOMPARE(f.glass->shown.size(), 1);
}

void TestAlertDesk::creditsOnlyWhatIsOnTheGlass()
{
    AlertFixture f;
    const auto police = f.alert(1);
    auto bank = police; // another authority, the same identifier, but not effective yet
    bank.authority = testing::authority("county-bank");
    bank.effective = f.start + 10min;
    const auto policeEnvelope = f.signers.sign(police);
    const auto bankEnvelope = f.signers.envelope(playlists::Alert::payloadType, bank.serialize(), f.signers.bank);
    f.deliver({policeEnvelope, bankEnvelope});
    QVERIFY(f.receipt(bankEnvelope)->verified);
    f.swapFrame(QStringLiteral("alert:county-police-1"));
    QVERIFY(f.receipt(policeEnvelope)->presented);
    QVERIFY(!f.receipt(bankEnvelope)->presented);
}

void TestAlertDesk::endsByCancel()
{
    AlertFixture f;
    const auto alert = f.alert(1);
    const auto cancel = f.cancel(2, alert);
    const auto alertEnvelope = f.signers.sign(alert);
    const auto cancelEnvelope = f.signers.sign(cancel);
    f.deliver({alertEnvelope});
    f.swapFrame(QStringLiteral("alert:county-police-1"));
    f.pass(3s);
    f.deliver({cancelEnvelope});
    QCOMPARE(f.glass->now(), cancel.identifier);
    QCOMPARE(f.receipt(alertEnvelope)->endCause, QStringLiteral("cancelled"));

    f.swapFrame(QStringLiteral("all-clear:county-police-2"), 55);
    QCOMPARE(f.receipt(cancelEnvelope)->frame, 55);
    f.pass(31s);
    QCOMPARE(f.glass->now(), QString());
    QVERIFY(f.receipt(cancelEnvelope)->ended);

    f.deliver({alertEnvelope, cancelEnvelope}); // a replay of the alert stays cancelled
    QCOMPARE(f.glass->now(), QString());
    f.restart();
    f.deliver({alertEnvelope});
    QCOMPARE(f.glass->now(), QString());
}

void TestAlertDesk::remembersACancelThroughAPowerCut()
{
    AlertFixture f;
    const auto alert = f.alert(1, 10, 60);
    const auto cancel = f.signers.sign(f.cancel(2, alert));
    f.deliver({f.signers.sign(alert)});
    {
        auto database = base::sql::Database::open(f.journalPath(), QStringLiteral(":/ironfence/player/journal"));
        QVERIFY(database);
        QVERIFY((*database)->run(QStringLiteral("CREATE TRIGGER cut BEFORE INSERT ON alerts BEGIN "
                                                "SELECT RAISE(ABORT, 'the power is gone'); END")));
        f.deliver({cancel}); // its receipt is written, its entry is not
        QVERIFY(f.receipt(cancel)->ended);
        f.journal.reset(new Journal(f.journalPath() + QStringLiteral("-other"), f.clock)); // what was posted is done
        QVERIFY((*database)->run(QStringLiteral("DROP TRIGGER cut")));
    }
    f.restart();
    f.deliver({cancel});
    f.pass(11min);
    QCOMPARE(f.glass->shown, QStringList());
    QVERIFY(f.receipt(cancel)->ended);
}

void TestAlertDesk::endsByExpiryAndNothingElse()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1, -1, 10));
    f.deliver({envelope});
    f.deliver({}); // the set became empty
    f.pass(9min);
    QCOMPARE(f.glass->now(), QStringLiteral("county-police-1"));
    f.pass(61s);
    QCOMPARE(f.glass->now(), QString());
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("expired"));
}

void TestAlertDesk::refusesAndReportsOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("named"); // the receipt says which alert it was

    QTest::newRow("not an envelope") << "garbage" << ErrorCode::Invalid << false;
    QTest::newRow("unsigned") << "unsigned" << ErrorCode::Invalid << false;
    QTest::newRow("signed by a stranger") << "stranger" << ErrorCode::Untrusted << false;
    QTest::newRow("altered") << "altered" << ErrorCode::Untrusted << false;
    QTest::newRow("over 64 KiB") << "oversize" << ErrorCode::TooLarge << false;
    QTest::newRow("a manifest in an alert's place") << "type" << ErrorCode::Invalid << false;
    QTest::newRow("speaks for another authority") << "authority" << ErrorCode::Untrusted << false;
    QTest::newRow("for another place") << "place" << ErrorCode::Denied << true;
    QTest::newRow("expired") << "expired" << ErrorCode::Expired << true;
    QTest::newRow("a number used before") << "replayed" << ErrorCode::Replayed << true;
}

void TestAlertDesk::refusesAndReportsOnce()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    QFETCH(bool, named);
    AlertFixture f;
    const char *type = playlists::Alert::payloadType;
    auto alert = f.alert(2);
    auto envelope = f.signers.sign(alert);
    if (what == u"garbage") {
        envelope = "{}";
    } else if (what == u"unsigned") {
        auto bare = *trust::Envelope::parse(envelope);
        bare.signatures.clear();
        envelope = bare.serialize();
    } else if (what == u"stranger") {
        envelope = f.signers.envelope(type, alert.serialize(), f.signers.stranger);
    } else if (what == u"altered") {
        auto changed = *trust::Envelope::parse(envelope);
        changed.payload.replace("headline", "HEADLINE");
        envelope = changed.serialize();
    } else if (what == u"oversize") {
        envelope.append(QByteArray(64 * 1024, ' '));
    } else if (what == u"type") {
        envelope = f.signers.envelope(playlists::Manifest::payloadType, alert.serialize(), f.signers.police);
    } else if (what == u"authority") {
        envelope = f.signers.envelope(type, alert.serialize(), f.signers.bank);
    } else if (what == u"place") {
        alert.places = {testing::place("zj/jiande")};
        envelope = f.signers.sign(alert);
    } else if (what == u"expired") {
        envelope = f.signers.sign(f.alert(2, -60, -1));
    } else {
        f.deliver({f.signers.sign(f.alert(2, -1, 30))});
    }
    const auto shownBefore = f.glass->shown;

    f.deliver({envelope});
    QCOMPARE(f.glass->shown, shownBefore);
    const auto *receipt = f.receipt(envelope);
    QVERIFY(receipt);
    QVERIFY(receipt->received);
    QVERIFY(receipt->refused);
    QVERIFY2(receipt->reason.startsWith(base::nameOf(code)), qPrintable(receipt->reason));
    QCOMPARE(!receipt->alert.isEmpty(), named);
    QCOMPARE(receipt->revision, 1);
    const auto first = *receipt;

    f.clock.advance(1s);
    f.deliver({envelope});
    f.restart();
    f.deliver({envelope});
    QCOMPARE(*f.receipt(envelope), first);
}

void TestAlertDesk::survivesAKill()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1));
    f.deliver({envelope});
    f.swapFrame(QStringLiteral("alert:county-police-1"), 5);
    const auto before = *f.receipt(envelope);

    f.clock.advance(20s);
    f.restart();
    QCOMPARE(f.glass->shown, QStringList{QStringLiteral("county-police-1")}); // with no network at all
    f.deliver({envelope});
    f.swapFrame(QStringLiteral("alert:county-police-1"), 900);
    QCOMPARE(*f.receipt(envelope), before);
    f.pass(60min);
    QCOMPARE(f.glass->now(), QString());
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("expired"));
}

void TestAlertDesk::refusesWhatExpiredWhileAway()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1));
    f.deliver({envelope});
    f.clock.advance(2h);
    f.restart();
    QCOMPARE(f.glass->shown, QStringList());
    QCOMPARE(f.receipt(envelope)->endCause, QStringLiteral("expired"));
}

void TestAlertDesk::dropsAStoredAlertThatCannotBeVerified()
{
    AlertFixture f;
    f.deliver({f.signers.sign(f.alert(1))});
    f.signers.keyring.set(testing::authority("county-police"), {{f.signers.stranger.publicKey()}, 1});
    f.restart();
    QCOMPARE(f.glass->shown, QStringList());
    QVERIFY(f.desk->book().entries().isEmpty());
    QCOMPARE(f.faults->faults().size(), 1);
}

void TestAlertDesk::givesNoReceiptToAFlood()
{
    AlertFixture f;
    QList<QByteArray> flood;
    for (int i = 0; i < Receipts::maxPending + 100; ++i)
        flood.append("rubbish " + QByteArray::number(i));
    f.deliver(flood);
    QVERIFY(f.receipts->isFull());
    QVERIFY(!f.receipt(flood.last()));
    QCOMPARE(f.faults->faults().size(), FaultLog::kept);

    const auto envelope = f.signers.sign(f.alert(1)); // a real one still gets through
    f.deliver({envelope});
    QCOMPARE(f.glass->now(), QStringLiteral("county-police-1"));
    QVERIFY(f.receipt(envelope)->verified);
}

void TestAlertDesk::movesToAnotherPlace()
{
    AlertFixture f;
    auto alert = f.alert(1);
    alert.places = {testing::place("zj/jiande")};
    const auto envelope = f.signers.sign(alert);
    f.deliver({envelope});
    QVERIFY(f.receipt(envelope)->refused);

    f.desk->setPlace(testing::place("zj/jiande/abc-main"));
    f.deliver({envelope});
    QCOMPARE(f.glass->now(), alert.identifier);
    QVERIFY(!f.receipt(envelope)->refused);
    QCOMPARE(f.receipt(envelope)->revision, 2);
}

void TestAlertDesk::leavesTheOldPlacesAlertsBehind()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1));
    const auto later = f.signers.sign(f.alert(2, 10, 60));
    f.deliver({envelope, later});
    f.swapFrame(QStringLiteral("alert:county-police-1"));

    f.desk->setPlace(testing::place("zj/jiande/abc-main"));
    QCOMPARE(f.glass->now(), QString());
    QVERIFY(f.desk->book().entries().isEmpty());
    QVERIFY(f.receipt(envelope)->presented);
    QVERIFY(f.receipt(envelope)->reason.startsWith(base::nameOf(ErrorCode::Denied)));
    f.pass(11min);
    QCOMPARE(f.glass->now(), QString());

    f.restart(); // at the first place again
    QCOMPARE(f.glass->shown, QStringList());
    f.deliver({envelope});
    QCOMPARE(f.glass->now(), QStringLiteral("county-police-1"));
    QVERIFY(!f.receipt(envelope)->refused);
}

void TestAlertDesk::leavesThemBehindAfterARestart()
{
    AlertFixture f;
    const auto envelope = f.signers.sign(f.alert(1));
    f.deliver({envelope});
    f.hangs = testing::place("zj/jiande/abc-main");
    f.restart();
    QCOMPARE(f.glass->shown, QStringList());
    QVERIFY(f.receipt(envelope)->refused);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestAlertDesk)
#include "tst_alert_desk.moc"
