// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"
#include "player/agent/outbox.h"
#include "tests/player/agent/signers.h"
#include "tests/support/fake_broker.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using messaging::Receipt;
using testing::lobby;

class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsEachRevisionOnce();
    void sendsAgainAfterAReconnect();
    void sendsAgainUntilAcknowledged();
    void sendsAtMostAHundredAtATime();
    void believesNoAckOfWhatItNeverSent();
    void goesOnAfterAKill();

private:
    void begin();
    void add(int number);
    [[nodiscard]] QList<messaging::ReceiptBatch> sent() const;

    support::ManualClock m_clock;
    support::FakeBrokerServer m_server;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServerTime> m_time;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Receipts> m_receipts;
    std::unique_ptr<support::FakeBroker> m_broker;
    std::unique_ptr<Outbox> m_outbox;
};

void TestOutbox::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    begin();
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_broker.reset();
    m_receipts.reset();
    m_journal.reset();
}

void TestOutbox::begin()
{
    cleanup();
    m_time = std::make_unique<ServerTime>(m_clock);
    m_journal = std::make_unique<Journal>(m_directory->filePath(QStringLiteral("journal.sqlite")), m_clock);
    m_receipts = std::make_unique<Receipts>(lobby().id, *m_time, *m_journal);
    bool opened = false;
    m_journal->open([&](const base::Result<JournalContent> &content) {
        m_receipts->restore(*content);
        opened = true;
    });
    QTRY_VERIFY(opened);
    m_broker = std::make_unique<support::FakeBroker>(m_server);
    m_outbox = std::make_unique<Outbox>(lobby().id, *m_broker, *m_receipts);
    m_broker->start();
    QTRY_VERIFY(m_broker->isConnected());
}

void TestOutbox::add(int number)
{
    const auto document = base::Sha256::of(QByteArray::number(number));
    m_receipts->received(document, m_time->stamp());
    m_receipts->verified(document, QStringLiteral("county-police-%1").arg(number));
}

QList<messaging::ReceiptBatch> TestOutbox::sent() const
{
    QList<messaging::ReceiptBatch> batches;
    for (const auto &message : m_broker->published()) {
        if (message.topic == messaging::topics::receipts(lobby().id) && !message.retained)
            batches.append(*messaging::ReceiptBatch::parse(message.payload));
    }
    return batches;
}

void TestOutbox::sendsEachRevisionOnce()
{
    add(1);
    m_receipts->save();
    QVERIFY(sent().isEmpty()); // not before it is on the disk
    QTRY_COMPARE(sent().size(), 1);
    const auto id = sent().first().receipts.first().id;
    QCOMPARE(sent().first().receipts.first().revision, 1);

    m_receipts->presented(base::Sha256::of("1"), m_time->stamp(), 3);
    m_receipts->save();
    QTRY_COMPARE(sent().size(), 2);
    QCOMPARE(sent().last().receipts.size(), 1);
    QCOMPARE(sent().last().receipts.first().revision, 2);
    QCOMPARE(sent().last().receipts.first().id, id);

    m_outbox->acknowledged({{{id, 1}}}); // an old revision settles nothing
    QCOMPARE(m_receipts->pending().size(), 1);
    m_outbox->acknowledged({{{id, 2}}});
    m_outbox->acknowledged({{{id, 2}}});
    m_outbox->acknowledged({{{id, 1}}});
    QVERIFY(m_receipts->pending().isEmpty());
    m_outbox->sendAll();
    QCOMPARE(sent().size(), 2);
}

void TestOutbox::sendsAgainAfterAReconnect()
{
    m_server.stop();
    add(1);
    m_receipts->save();
    QTRY_COMPARE(m_receipts->pending().size(), 1);
    QVERIFY(sent().isEmpty());

    m_server.start();
    QTRY_COMPARE(sent().size(), 1);
    m_server.kill(*m_broker);
    QTRY_COMPARE(sent().size(), 2);
    QCOMPARE(sent().first(), sent().last());
}

void TestOutbox::sendsAgainUntilAcknowledged()
{
    add(1);
    m_receipts->save();
    QTRY_COMPARE(sent().size(), 1);
    m_outbox->sendAll(); // what the timer does every ten seconds
    QCOMPARE(sent().size(), 2);
    m_outbox->acknowledged({{{sent().first().receipts.first().id, 1}}});
    m_outbox->sendAll();
    QCOMPARE(sent().size(), 2);
}

void TestOutbox::sendsAtMostAHundredAtATime()
{
    for (int i = 0; i < 250; ++i)
        add(i);
    m_receipts->save();
    QTRY_VERIFY(!sent().isEmpty());
    qsizetype total = 0;
    for (const auto &message : m_broker->published())
        QVERIFY(message.payload.size() <= 64 * 1024);
    const auto batches = sent();
    for (const auto &batch : batches) {
        QVERIFY(batch.receipts.size() <= Outbox::maxBatch);
        total += batch.receipts.size();
    }
    QCOMPARE(total, 250);
}

void TestOutbox::believesNoAckOfWhatItNeverSent()
{
    add(1);
    m_receipts->save();
    QTRY_COMPARE(sent().size(), 1);
    const auto id = sent().first().receipts.first().id;
    m_outbox->acknowledged({{{id, 2}, {QStringLiteral("lobby-1-999999"), 1}}});
    QCOMPARE(m_receipts->pending().size(), 1);
}

void TestOutbox::goesOnAfterAKill()
{
    add(1);
    add(2);
    m_receipts->save();
    QTRY_COMPARE(sent().size(), 1);
    const auto first = sent().first().receipts;
    m_outbox->acknowledged({{{first.first().id, 1}}});

    begin();
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().receipts, QList<Receipt>{first.last()});
    add(3);
    m_receipts->save();
    QTRY_COMPARE(sent().size(), 2);
    const auto newest = sent().last().receipts.first();
    QVERIFY(newest.id != first.first().id && newest.id != first.last().id);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestOutbox)
#include "tst_outbox.moc"
