// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using records::ReceiptCursor;
using records::ReceiptRecord;

/// What screens reported on alerts, as the records keep it. (Which of it is forgotten: RetentionTest.)
class ReceiptRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { console::server::testing::onEveryDatabase(); }
    void init()
    {
        m_database = std::make_unique<console::server::testing::TestDatabase>();
        auto opened = console::server::records::Records::open(m_database->address());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        m_records = std::move(*opened);
    }
    void cleanup()
    {
        m_records.reset();
        m_database.reset();
    }

    void givesBackWhatItWasGiven()
    {
        auto receipt = receiptOf("lobby-1", 1);
        receipt.reason = QStringLiteral("签名无效");
        receipt.refused = messaging::StageTime{base::fromUnixMs(7), {}};
        QVERIFY(m_records->receipts.store(screen("lobby-1"), receipt, 9));
        const auto kept = newest("lobby-1", {}, 10);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].screen, screen("lobby-1"));
        QCOMPARE(kept[0].id, receipt.id);
        QCOMPARE(kept[0].alert, receipt.alert);
        QCOMPARE(kept[0].document, receipt.document);
        QCOMPARE(kept[0].body, base::json::write(receipt.toJson()));
        QCOMPARE(kept[0].storedMs, 9);
    }

    /// Several of the same moment among them; a new revision comes to the front.
    void tellsTheNewestFirst()
    {
        for (int number = 1; number <= 9; ++number)
            QVERIFY(m_records->receipts.store(screen("lobby-1"), receiptOf("lobby-1", number), number / 3));
        QVERIFY(m_records->receipts.store(screen("lobby-2"), receiptOf("lobby-2", 1), 2));
        auto again = receiptOf("lobby-1", 4);
        again.revision = 2;
        QVERIFY(m_records->receipts.store(screen("lobby-1"), again, 5));
        QStringList expected;
        for (const int number : {4, 9, 8, 7, 6, 5, 3, 2, 1})
            expected.append(receiptOf("lobby-1", number).id);
        QCOMPARE(idsOf(newest("lobby-1", {}, 100)), expected);
        QStringList parts;
        std::optional<ReceiptCursor> cursor;
        for (;;) {
            const auto page = newest("lobby-1", cursor, 2);
            if (page.isEmpty())
                break;
            parts += idsOf(page);
            cursor = ReceiptCursor{page.constLast().storedMs, page.constLast().id};
        }
        QCOMPARE(parts, expected);
        QVERIFY(newest("lobby-3", {}, 10).isEmpty());
    }

    /// A page goes on where the one before ended, also when its last receipt came to the front meanwhile.
    void keepsItsPlace()
    {
        for (int number = 1; number <= 4; ++number)
            QVERIFY(m_records->receipts.store(screen("lobby-1"), receiptOf("lobby-1", number), number));
        const auto page = newest("lobby-1", {}, 2);
        auto again = receiptOf("lobby-1", 3);
        again.revision = 2;
        QVERIFY(m_records->receipts.store(screen("lobby-1"), again, 9));
        const auto next = newest("lobby-1", ReceiptCursor{page.constLast().storedMs, page.constLast().id}, 2);
        QCOMPARE(idsOf(next), (QStringList{receiptOf("lobby-1", 2).id, receiptOf("lobby-1", 1).id}));
    }

private:
    static base::ScreenId screen(const char *id) { return *base::ScreenId::parse(QLatin1String(id)); }
    static messaging::Receipt receiptOf(const char *screen, int number)
    {
        messaging::Receipt receipt;
        receipt.id = QStringLiteral("%1-%2").arg(QLatin1String(screen)).arg(number);
        receipt.alert = QStringLiteral("county-police-1");
        receipt.document = base::Sha256::of("document");
        return receipt;
    }
    [[nodiscard]] QList<ReceiptRecord> newest(const char *id, const std::optional<ReceiptCursor> &after,
                                              int limit) const
    {
        const auto told = m_records->receipts.newestOf(screen(id), after, limit);
        return told ? *told : QList<ReceiptRecord>();
    }
    [[nodiscard]] static QStringList idsOf(const QList<ReceiptRecord> &records)
    {
        QStringList ids;
        for (const auto &record : records)
            ids.append(record.id);
        return ids;
    }

    std::unique_ptr<console::server::testing::TestDatabase> m_database;
    std::unique_ptr<console::server::records::Records> m_records;
};

QTEST_GUILESS_MAIN(ReceiptRecordsTest)
#include "tst_receipt_records.moc"
