// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/alert_desk.h"
#include "console/server/publishing/intake.h"
#include "console/server/publishing/retention.h"
#include "messaging/topics.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using publishing::Intake;
using publishing::Retention;
using std::chrono::days;
using std::chrono::hours;

namespace {

const base::ScreenId lobby = *base::ScreenId::parse(QStringLiteral("lobby-1"));
const base::ScreenId other = *base::ScreenId::parse(QStringLiteral("lobby-2"));

messaging::Receipt receiptOf(const base::ScreenId &screen, qint64 number, const QString &alert = {})
{
    messaging::Receipt receipt;
    receipt.id = QStringLiteral("%1-%2").arg(screen.text()).arg(number);
    receipt.alert = alert;
    receipt.document = base::Sha256::of("document");
    return receipt;
}

} // namespace

/// What is forgotten of receipts, and what must not be.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init()
    {
        m_database = std::make_unique<testing::TestDatabase>();
        m_records = *records::Records::open(m_database->address());
    }

    void receiptsAreKeptAsLongAsTheyCount_data()
    {
        QTest::addColumn<bool>("isOfAnAlert"); // one that lives for 72 hours; otherwise of one that nobody knows
        QTest::addColumn<qint64>("hoursLater");
        QTest::addColumn<bool>("isKept");
        const qint64 kept = hours(Retention::keptFor).count();
        QTest::newRow("stored in time") << false << kept << true;
        QTest::newRow("stored long ago") << false << kept + 1 << false;
        QTest::newRow("stored long ago, but the alert ended later") << true << kept + 72 << true;
        QTest::newRow("alert ended long ago") << true << kept + 73 << false;
    }

    void receiptsAreKeptAsLongAsTheyCount()
    {
        QFETCH(bool, isOfAnAlert);
        QFETCH(qint64, hoursLater);
        QFETCH(bool, isKept);
        auto alert = m_documents.alert(1, m_clock.now());
        alert.expires = alert.effective + hours(72);
        const auto stored = base::toUnixMs(m_clock.now());
        if (isOfAnAlert) {
            publishing::AlertSets sets(*m_records);
            desk::AlertDesk desk(*m_records, sets, m_documents.keyring(), m_clock);
            QVERIFY(desk.release(m_documents.signedAlert(alert)));
        }
        QVERIFY(m_records->receipts.store(lobby, receiptOf(lobby, 1, alert.identifier), stored));

        Retention retention(*m_records, m_clock);
        m_clock.advance(hours(hoursLater));
        retention.tick();
        QCOMPARE(count(alert.identifier), isKept ? 1 : 0);
    }

    void aNewRevisionKeepsAReceipt()
    {
        auto receipt = receiptOf(lobby, 1);
        QVERIFY(m_records->receipts.store(lobby, receipt, base::toUnixMs(m_clock.now())));
        m_clock.advance(days(300));
        receipt.revision = 2;
        QVERIFY(m_records->receipts.store(lobby, receipt, base::toUnixMs(m_clock.now())));
        m_clock.advance(days(300));
        Retention(*m_records, m_clock).tick();
        QCOMPARE(count(), 1);
    }

    void muchIsForgottenInSteps()
    {
        QVERIFY(m_records->transaction([&]() -> base::Result<void> {
            for (int i = 0; i < Retention::perStep + 1; ++i) {
                if (auto stored = m_records->receipts.store(lobby, receiptOf(lobby, i), 1); !stored)
                    return stored;
            }
            return {};
        }));
        Retention retention(*m_records, m_clock);
        retention.tick();
        QCOMPARE(count(), 1);
        QTRY_COMPARE(count(), 0); // by its own timer
    }

    void aScreenPushesOutItsOwnOldest()
    {
        support::FakeBrokerServer server;
        support::FakeBroker broker(server);
        Intake intake(broker, *m_records, m_clock);
        broker.start();
        QTRY_VERIFY(broker.isConnected());
        QVERIFY(m_records->receipts.store(other, receiptOf(other, 1, QStringLiteral("of-the-other")), 1));

        constexpr int extra = 1'000;
        for (int first = 0; first < Intake::receiptsPerScreen + extra; first += 100) {
            messaging::ReceiptBatch batch{lobby, {}};
            for (int i = 0; i < 100; ++i)
                batch.receipts.append(receiptOf(lobby, first + i, first == 0 ? QStringLiteral("oldest") : QString()));
            m_clock.advance(base::Milliseconds(1));
            server.inject({messaging::topics::receipts(lobby), batch.serialize(), false});
            if (first == 0)
                QTRY_COMPARE(count(QStringLiteral("oldest")), 100);
        }
        QTRY_COMPARE(count(QStringLiteral("oldest")), 0);
        QVERIFY(count() >= Intake::receiptsPerScreen - 100 && count() < Intake::receiptsPerScreen + extra / 2);
        QCOMPARE(count(QStringLiteral("of-the-other")), 1);
    }

private:
    [[nodiscard]] qsizetype count(const QString &alert = QStringLiteral("")) const
    {
        return m_records->receipts.of(alert, base::Sha256::of("document"), {}, 1'000)->size();
    }

    std::unique_ptr<testing::TestDatabase> m_database;
    std::unique_ptr<records::Records> m_records;
    Documents m_documents;
    support::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
