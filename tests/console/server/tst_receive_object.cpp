// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/gate.h"
#include "console/server/http/upload.h"
#include "media/disk_store.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server::http;

/// Uploads at their edges, and the gate in front of them.
class ReceiveObjectTest : public QObject
{
    Q_OBJECT

private:
    /// Delivers the first `count` bytes in pieces of 3; complete when that is all.
    static BodySource body(const QByteArray &bytes, qsizetype count = -1)
    {
        return [bytes, count](const std::function<bool(QByteArrayView)> &sink) {
            const auto sent = count < 0 ? bytes : bytes.first(count);
            for (qsizetype i = 0; i < sent.size(); i += 3) {
                if (!sink(QByteArrayView(sent).sliced(i, qMin<qsizetype>(3, sent.size() - i))))
                    return false;
            }
            return sent.size() == bytes.size();
        };
    }

    static base::ObjectRef refOf(const QByteArray &bytes) { return {base::Sha256::of(bytes), bytes.size()}; }

    QTemporaryDir m_folder;
    std::unique_ptr<media::DiskStore> m_store;
    UploadSlots m_uploads{2};

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        QDir(m_folder.path()).removeRecursively();
        m_store = *media::DiskStore::open(m_folder.filePath(QStringLiteral("content")));
    }

    void brokenTransferIsResumed_data()
    {
        QTest::addColumn<int>("cut");
        for (const int cut : {0, 1, 3, 4, 15})
            QTest::addRow("%d", cut) << cut;
    }

    void brokenTransferIsResumed()
    {
        QFETCH(int, cut);
        const QByteArray bytes("sixteen bytes ok");
        const auto broken = receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes, cut));
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, base::ErrorCode::Unavailable);
        QVERIFY(!m_store->contains(refOf(bytes)));
        QVERIFY(receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes)));
        QCOMPARE(*m_store->read(refOf(bytes), 100), bytes);
        QVERIFY(receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes))); // there already
    }

    void restGoesOnWhereItBrokeOff_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("goOnAt"); // −1: it is taken
        QTest::newRow("there") << 7 << 7 << -1;
        QTest::newRow("before") << 7 << 6 << 7;
        QTest::newRow("behind") << 7 << 8 << 7;
        QTest::newRow("the whole, as a part") << 7 << 0 << 7;
        QTest::newRow("nothing is kept") << 0 << 7 << 0;
        QTest::newRow("nothing is kept, from the start") << 0 << 0 << -1;
        QTest::newRow("all but one byte") << 15 << 15 << -1;
        QTest::newRow("all") << 16 << 15 << -1; // its answer was lost
        QTest::newRow("all, and before the end") << 16 << 14 << 15;
    }

    void restGoesOnWhereItBrokeOff()
    {
        QFETCH(int, cut);
        QFETCH(int, from);
        QFETCH(int, goOnAt);
        const QByteArray bytes("sixteen bytes ok");
        if (cut > 0) {
            auto writer = m_store->write(refOf(bytes));
            QVERIFY((*writer)->append(bytes.first(cut)));
        }
        qint64 taken = 0;
        const auto rest = [&](const std::function<bool(QByteArrayView)> &sink) {
            taken = bytes.size() - from;
            return sink(QByteArrayView(bytes).sliced(from));
        };
        const auto received = receiveObject(*m_store, m_uploads, refOf(bytes), rest, from);
        QVERIFY(received);
        QCOMPARE(received->goOnAt.value_or(-1), goOnAt);
        QCOMPARE(m_store->contains(refOf(bytes)), goOnAt < 0);
        QCOMPARE(m_store->partialBytes(refOf(bytes).sha256), goOnAt < 0 ? 0 : cut);
        if (goOnAt < 0)
            QCOMPARE(*m_store->read(refOf(bytes), 100), bytes);
        QCOMPARE(taken, bytes.size() - from); // a refusal reaches who sends it
    }

    void restOfAWrongPartIsForgotten()
    {
        const QByteArray bytes("sixteen bytes ok");
        QVERIFY(!receiveObject(*m_store, m_uploads, refOf(bytes), body("SIXTEEN bytes ok", 7)));
        const auto rest = [&](const auto &sink) { return sink(QByteArrayView(bytes).sliced(7)); };
        const auto refused = receiveObject(*m_store, m_uploads, refOf(bytes), rest, 7);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Unavailable);
        QVERIFY(refused.error().message.contains(QStringLiteral("again from the start")));
        QCOMPARE(m_store->partialBytes(refOf(bytes).sha256), 0);
    }

    void brokenRestIsKept()
    {
        const QByteArray bytes("sixteen bytes ok");
        QVERIFY(!receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes, 5)));
        const auto broken = [&](const auto &sink) { return sink(QByteArrayView(bytes).sliced(5, 4)) && false; };
        const auto refused = receiveObject(*m_store, m_uploads, refOf(bytes), broken, 5);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Unavailable);
        QCOMPARE(m_store->partialBytes(refOf(bytes).sha256), 9);
    }

    void wrongStartIsForgotten()
    {
        const QByteArray bytes("sixteen bytes ok");
        const QByteArray wrong("SIXTEEN bytes ok");
        QVERIFY(!receiveObject(*m_store, m_uploads, refOf(bytes), body(wrong, 7)));
        const auto refused = receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Unavailable);
        QVERIFY(receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes)));
    }

    void wrongBytesAreInvalid()
    {
        const auto refused = receiveObject(*m_store, m_uploads, refOf("sixteen bytes ok"), body("SIXTEEN bytes ok"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Invalid);
    }

    void damagedObjectIsReplaced()
    {
        const QByteArray bytes("sixteen bytes ok");
        QVERIFY(receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes)));
        QFile file(m_store->pathOf(refOf(bytes).sha256));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.putChar('S'));
        file.close();
        QVERIFY(!m_store->verify(refOf(bytes)));
        QVERIFY(receiveObject(*m_store, m_uploads, refOf(bytes), body(bytes)));
        QVERIFY(m_store->verify(refOf(bytes)));
    }

    void bodyWithoutSlotIsNotRead()
    {
        UploadSlots full(0);
        bool wasRead = false;
        const auto refused =
            receiveObject(*m_store, full, refOf("bytes"), [&](const auto &) { return wasRead = true; });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Unavailable);
        QVERIFY(!wasRead);
    }

    void discardingEnds()
    {
        const QByteArray piece(64 * 1024, 'x');
        qint64 taken = 0;
        discardSome([&](const std::function<bool(QByteArrayView)> &sink) {
            while (taken < 100'000'000 && sink(piece))
                taken += piece.size();
            return false;
        });
        QVERIFY(taken <= 4 * 1024 * 1024);

        int pieces = 0; // a sender that trickles
        support::ManualClock clock;
        const auto trickle = [&](const std::function<bool(QByteArrayView)> &sink) {
            for (; pieces < 100 && sink("x"); ++pieces)
                clock.advance(base::Milliseconds(100));
            return false;
        };
        discardSome(trickle, clock);
        QCOMPARE(pieces, 30);
    }

    void slotsAreLimited()
    {
        UploadSlots uploads(2);
        const auto a = base::Sha256::of("a");
        QVERIFY(uploads.take(a));
        QCOMPARE(uploads.take(a).error().code, base::ErrorCode::Conflict);
        QVERIFY(uploads.take(base::Sha256::of("b")));
        QCOMPARE(uploads.take(base::Sha256::of("c")).error().code, base::ErrorCode::Unavailable);
        uploads.release(a);
        QVERIFY(uploads.take(base::Sha256::of("c")));
    }

    void gateKnowsItsSecrets()
    {
        const Gate gate(QStringLiteral("proxy"), {base::Sha256::of("one"), base::Sha256::of("two")});
        QVERIFY(gate.isProxy("proxy"));
        QVERIFY(!gate.isProxy(""));
        QVERIFY(!gate.isProxy("proxy "));
        QVERIFY(gate.isOperator("Bearer one"));
        QVERIFY(gate.isOperator("Bearer two"));
        QVERIFY(!gate.isOperator("Bearer three"));
        QVERIFY(!gate.isOperator("bearer one"));
        QVERIFY(!gate.isOperator("Bearer"));
        QVERIFY(!gate.isOperator("Bearer " + base::Sha256::of("one").hex().toLatin1())); // the stored hash is no token
    }
};

QTEST_GUILESS_MAIN(ReceiveObjectTest)
#include "tst_receive_object.moc"
