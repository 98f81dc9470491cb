// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/past_receipt_model.h"
#include "console/desktop/history/play_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using namespace ironfence::console::desktop::history;
using console::client::AlertReceipt;
using console::client::PlayEntry;
using console::client::PlayPage;
using messaging::PlayKind;

/// What a screen showed and what it reported, as its page tells it.
class TestHistoryModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTimesByTheClockOfThePlace();
    void namesWhatWasShown_data();
    void namesWhatWasShown();
    void takesTitlesThatComeLater();
    void keepsItsRowsWhenNothingChanged();
    void putsNewOnesOnTop();
    void tellsWhatAReceiptIsAbout();
    void tellsOfWhatNobodyReleased();
};

namespace {

const base::UtcTime now = base::fromUnixMs(1'795'420'800'000); // 2026-11-23 16:00 in Shanghai

PlayEntry play(base::Milliseconds ago, const char *item = "daily/2")
{
    PlayEntry entry;
    entry.from = now - ago;
    entry.play.kind = PlayKind::Item;
    entry.play.item = QLatin1String(item);
    entry.play.duration = 12s;
    return entry;
}

PlayPage pageOf(const QList<PlayEntry> &plays)
{
    PlayPage page;
    page.zone = QStringLiteral("Asia/Shanghai");
    page.plays = plays;
    return page;
}

AlertReceipt receipt()
{
    AlertReceipt one;
    one.released = AlertReceipt::Released{playlists::AlertMessageType::Alert, playlists::AlertStatus::Exercise, 2,
                                          QStringLiteral("谨防刷单返利诈骗"), now};
    one.stored = now + 1s;
    one.receipt.alert = QStringLiteral("county-police-3");
    one.receipt.received = one.receipt.verified = messaging::StageTime{now + 20ms, {}};
    one.receipt.presented = messaging::StageTime{now + 74ms, {}};
    one.receipt.clock.synchronised = true;
    return one;
}

} // namespace

void TestHistoryModels::tellsTimesByTheClockOfThePlace()
{
    PlayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(pageOf({play(10s), play(16h), play(16h + 1s)}), now);
    const auto began = [&model](int row) { return model.index(row).data(PlayModel::BeganRole).toString(); };
    QCOMPARE(began(0), QStringLiteral("15:59:50"));
    QCOMPARE(began(1), QStringLiteral("00:00:00"));
    QCOMPARE(began(2), QStringLiteral("11-22 23:59:59")); // yesterday there, and today in London
    QCOMPARE(model.index(0).data(PlayModel::DurationRole).toInt(), 12'000);
}

void TestHistoryModels::namesWhatWasShown_data()
{
    QTest::addColumn<PlayKind>("kind");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("alert");
    QTest::addColumn<QString>("title");
    QTest::newRow("an item") << PlayKind::Item << "daily/2"
                             << ""
                             << "日常宣传";
    QTest::newRow("of a programme that is gone") << PlayKind::Item << "old/0"
                                                 << ""
                                                 << "old";
    QTest::newRow("an alert") << PlayKind::Alert << ""
                              << "county-police-3"
                              << "county-police-3";
    QTest::newRow("an all-clear") << PlayKind::AllClear << ""
                                  << "county-police-4"
                                  << "county-police-4";
    QTest::newRow("nothing") << PlayKind::Dark << ""
                             << ""
                             << "";
}

void TestHistoryModels::namesWhatWasShown()
{
    QFETCH(PlayKind, kind);
    QFETCH(QString, item);
    QFETCH(QString, alert);
    auto one = play(10s);
    one.play.kind = kind;
    one.play.item = item;
    one.play.alert = alert;
    one.play.cut = QStringLiteral("alert");
    one.play.instead = messaging::PlayInstead{{}, QStringLiteral("daily/3"), QStringLiteral("late")};
    PlayModel model;
    model.setTitles({{QStringLiteral("daily"), QStringLiteral("日常宣传")}});
    model.show(pageOf({one}), now);
    const auto index = model.index(0);
    QTEST(index.data(PlayModel::TitleRole).toString(), "title");
    QCOMPARE(index.data(PlayModel::KindRole).toString(), messaging::nameOf(kind));
    QCOMPARE(index.data(PlayModel::ItemRole).toString(), item);
    QCOMPARE(index.data(PlayModel::CutRole).toString(), QStringLiteral("alert"));
    QCOMPARE(index.data(PlayModel::InsteadRole).toString(), QStringLiteral("late"));
}

void TestHistoryModels::takesTitlesThatComeLater()
{
    PlayModel model;
    model.show(pageOf({play(10s)}), now);
    QSignalSpy changed(&model, &PlayModel::dataChanged);
    model.setTitles({{QStringLiteral("daily"), QStringLiteral("日常宣传")}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(PlayModel::TitleRole).toString(), QStringLiteral("日常宣传"));
    model.setTitles({{QStringLiteral("daily"), QStringLiteral("日常宣传")}});
    QCOMPARE(changed.count(), 1);
}

void TestHistoryModels::keepsItsRowsWhenNothingChanged()
{
    PlayModel model;
    model.show(pageOf({play(10s)}), now);
    QSignalSpy reset(&model, &PlayModel::modelReset);
    model.show(pageOf({play(10s)}), now + 1min);
    QCOMPARE(reset.count(), 0);
    model.show(pageOf({play(10s)}), now + 9h); // what was today is yesterday
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.index(0).data(PlayModel::BeganRole).toString(), QStringLiteral("11-23 15:59:50"));
}

/// What was there keeps its row: whoever reads it is not thrown back.
void TestHistoryModels::putsNewOnesOnTop()
{
    const auto entries = [](qint64 newest, qint64 oldest) {
        QList<PlayEntry> list;
        for (auto n = newest; n >= oldest; --n) {
            list.append(play(1h - n * 10s));
            list.last().play.sequence = n;
        }
        return list;
    };
    PlayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &PlayModel::modelReset);
    const auto check = [&](const QList<PlayEntry> &shown, int resets) {
        model.show(pageOf(shown), now);
        PlayModel fresh;
        fresh.show(pageOf(shown), now);
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (const int role : fresh.roleNames().keys())
                QCOMPARE(model.index(row).data(role), fresh.index(row).data(role));
        }
        QCOMPARE(reset.count(), resets);
    };
    check(entries(8, 1), 1);
    check(entries(8, 1), 1);
    check(entries(10, 3), 1);  // two new ones, and the oldest fall out
    check(entries(10, 1), 1);  // more is wanted
    check(entries(12, 9), 1);  // less
    check(entries(30, 20), 2); // nothing of it is there any more
    auto corrected = entries(30, 20);
    corrected[3].from += 5s; // a clock that was put right
    check(corrected, 3);
    check({}, 4);
}

void TestHistoryModels::tellsWhatAReceiptIsAbout()
{
    PastReceiptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({receipt()});
    const auto index = model.index(0);
    QCOMPARE(index.data(PastReceiptModel::TypeRole).toString(), QStringLiteral("Alert"));
    QCOMPARE(index.data(PastReceiptModel::StatusRole).toString(), QStringLiteral("Exercise"));
    QCOMPARE(index.data(PastReceiptModel::LevelRole).toInt(), 2);
    QCOMPARE(index.data(PastReceiptModel::HeadlineRole).toString(), QStringLiteral("谨防刷单返利诈骗"));
    QCOMPARE(index.data(PastReceiptModel::StageRole).toString(), QStringLiteral("presented"));
    QCOMPARE(index.data(PastReceiptModel::GlassTimeRole).toInt(), 74);
    QVERIFY(index.data(PastReceiptModel::SureRole).toBool());
    QSignalSpy reset(&model, &PastReceiptModel::modelReset);
    model.show({receipt()});
    QCOMPARE(reset.count(), 0);
}

void TestHistoryModels::tellsOfWhatNobodyReleased()
{
    auto one = receipt();
    one.released.reset();
    one.receipt.presented.reset();
    one.receipt.refused = one.receipt.received;
    one.receipt.reason = QStringLiteral("untrusted: the signature does not fit");
    PastReceiptModel model;
    model.show({one});
    const auto index = model.index(0);
    QCOMPARE(index.data(PastReceiptModel::TypeRole).toString(), QString());
    QCOMPARE(index.data(PastReceiptModel::AlertRole).toString(), QStringLiteral("county-police-3"));
    QCOMPARE(index.data(PastReceiptModel::StageRole).toString(), QStringLiteral("refused"));
    QCOMPARE(index.data(PastReceiptModel::GlassTimeRole).toInt(), -1);
    QCOMPARE(index.data(PastReceiptModel::ReasonRole).toString(), one.receipt.reason);
}

QTEST_GUILESS_MAIN(TestHistoryModels)
#include "tst_history_models.moc"
