// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_model.h"
#include "console/desktop/alerts/receipt_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace ironfence;
using namespace std::chrono_literals;
using namespace ironfence::console::desktop::alerts;
using console::client::AlertEntry;
using console::client::AlertReceipts;

/// Alerts, and what screens said of one.
class TestAlertModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNewOnesFirst();
    void countsLiveOnes();
    void namesWhoSaidNothingFirst();
    void keepsTheReadersPlace();
    void tellsHowLongItTook();
    void countsEachScreenOnce();
    void believesNoClockThatWasNotCompared();
    void sortsTimesIntoClasses();
};

namespace {

const base::UtcTime released = base::fromUnixMs(1'795'420'800'000);

AlertEntry alert(const char *identifier, const char *state = "live")
{
    AlertEntry entry;
    entry.identifier = QLatin1String(identifier);
    entry.state = QLatin1String(state);
    entry.released = released;
    return entry;
}

console::client::ScreenReceipt receipt(const char *screen, std::optional<base::Milliseconds> presented)
{
    console::client::ScreenReceipt receipt;
    receipt.screen = *base::ScreenId::parse(QLatin1String(screen));
    receipt.receipt.clock.synchronised = true;
    receipt.receipt.received = messaging::StageTime{released + 20ms, {}};
    if (presented)
        receipt.receipt.presented = messaging::StageTime{released + *presented, {}};
    return receipt;
}

AlertReceipts receipts()
{
    AlertReceipts receipts;
    receipts.alert = alert("county-police-1");
    receipts.receipts = {receipt("atm-1", 40ms), receipt("led-1", 900ms), receipt("lobby-1", 60ms),
                         receipt("lobby-2", {})};
    auto refused = receipt("lobby-3", {});
    refused.receipt.refused = messaging::StageTime{released + 30ms, {}};
    refused.receipt.reason = QStringLiteral("untrusted");
    receipts.receipts.append(refused);
    receipts.missing = {QStringLiteral("lobby-9")};
    return receipts;
}

} // namespace

void TestAlertModels::putsNewOnesFirst()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAll({alert("b"), alert("a")});
    QSignalSpy reset(&model, &AlertModel::modelReset);
    QSignalSpy changed(&model, &AlertModel::dataChanged);
    model.setAll({alert("d"), alert("c"), alert("b", "cancelled")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0).identifier, QStringLiteral("d"));
    QCOMPARE(model.at(2).state, QStringLiteral("cancelled"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestAlertModels::countsLiveOnes()
{
    AlertModel model;
    auto cancel = alert("c");
    cancel.messageType = playlists::AlertMessageType::Cancel;
    model.setAll({cancel, alert("b"), alert("a", "expired")});
    QCOMPARE(model.live(), 1);
}

void TestAlertModels::namesWhoSaidNothingFirst()
{
    ReceiptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(receipts());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row).data(ReceiptModel::ScreenRole).toString() + u' ' +
                     model.index(row).data(ReceiptModel::StageRole).toString());
    const QStringList expected = {QStringLiteral("lobby-9 missing"),   QStringLiteral("lobby-3 refused"),
                                  QStringLiteral("lobby-2 received"),  QStringLiteral("led-1 presented"),
                                  QStringLiteral("lobby-1 presented"), QStringLiteral("atm-1 presented")};
    QCOMPARE(lines, expected);
}

/// However many there are now: a view that is told of a reset begins at its top again.
void TestAlertModels::keepsTheReadersPlace()
{
    ReceiptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(receipts());
    QSignalSpy reset(&model, &ReceiptModel::modelReset);
    auto more = receipts();
    more.missing.append(QStringLiteral("lobby-8"));
    auto fewer = receipts();
    fewer.receipts.removeFirst();
    for (const auto &next : {more, fewer, receipts(), AlertReceipts(), more}) {
        ReceiptModel fresh;
        fresh.show(next);
        model.show(next);
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (const int role : model.roleNames().keys())
                QCOMPARE(model.index(row).data(role), fresh.index(row).data(role));
        }
    }
    QCOMPARE(reset.count(), 0);
}

void TestAlertModels::tellsHowLongItTook()
{
    ReceiptModel model;
    QCOMPARE(model.times().within(0.5), -1);
    QCOMPARE(model.tally().targeted, 0);
    auto some = receipts();
    some.receipts.append(receipt("lobby-4", -3ms)); // its clock is a little slow
    model.show(some);
    QCOMPARE(model.times().least(), 0);
    QCOMPARE(model.times().within(0.5), 40); // two of four
    QCOMPARE(model.times().most(), 900);
    QCOMPARE(model.index(3).data(ReceiptModel::PresentedRole).toDouble(), 900.0);
}

/// One that was set up anew reports an alert again.
void TestAlertModels::countsEachScreenOnce()
{
    auto some = receipts();
    some.receipts.append(receipt("lobby-2", 70ms)); // which had received it only
    auto refused = receipt("atm-1", {});
    refused.receipt.refused = refused.receipt.received;
    some.receipts.append(refused); // and this one presented it before
    ReceiptModel model;
    model.show(some);
    const auto tally = model.tally();
    QCOMPARE(tally.targeted, 6);
    QCOMPARE(tally.received, 5);
    QCOMPARE(tally.presented, 4);
    QCOMPARE(tally.refused, 1);
    QCOMPARE(tally.missing, 1);
    QCOMPARE(tally.unsure, 0);
    const auto classes = model.times().classes();
    QCOMPARE(std::accumulate(classes.cbegin(), classes.cend(), 0), 4);
}

void TestAlertModels::believesNoClockThatWasNotCompared()
{
    AlertReceipts some = receipts();
    for (const auto &[screen, time] : {std::pair("old-1", -56ms * 1'000'000), {"old-2", 3'600'000ms}}) {
        auto unsure = receipt(screen, time);
        unsure.receipt.clock.synchronised = false;
        some.receipts.append(unsure);
    }
    ReceiptModel model;
    model.show(some);
    QCOMPARE(model.tally().presented, 5);
    QCOMPARE(model.tally().unsure, 2);
    QCOMPARE(model.times().least(), 40);
    QCOMPARE(model.times().most(), 900);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        if (index.data(ReceiptModel::ScreenRole).toString() != QStringLiteral("old-1"))
            continue;
        QCOMPARE(index.data(ReceiptModel::PresentedRole).toDouble(), -1.0); // 16 hours before its release
        QVERIFY(index.data(ReceiptModel::ShownRole).toBool());
    }
}

void TestAlertModels::sortsTimesIntoClasses()
{
    QCOMPARE(GlassTimes().least(), -1);
    QCOMPARE(GlassTimes().most(), -1);
    QCOMPARE(GlassTimes().classes(), QList<int>(GlassTimes::bounds().size() + 1, 0));
    const GlassTimes times({1'001, 100, 1'000, 0, 101, 30'001, 90'000});
    QCOMPARE(times.classes(), (QList<int>{2, 1, 0, 1, 1, 0, 0, 2}));
    QCOMPARE(times.within(0), 0);
    QCOMPARE(times.within(0.5), 1'000); // the fourth of seven
    QCOMPARE(times.within(0.95), 90'000);
    QCOMPARE(times.within(1), times.most());
}

QTEST_GUILESS_MAIN(TestAlertModels)
#include "tst_alert_models.moc"
