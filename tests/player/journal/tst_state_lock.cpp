// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/journal/state_lock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

class TestStateLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isForOneAtATime();
    void reportsWhatCannotBeMade();
};

void TestStateLock::isForOneAtATime()
{
    const QTemporaryDir directory;
    const auto state = directory.filePath(QStringLiteral("a/state"));
    auto first = StateLock::take(state);
    QVERIFY(first);
    QVERIFY(!(QFileInfo(state).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const auto second = StateLock::take(state);
    QVERIFY(!second);
    QCOMPARE(second.error().code, base::ErrorCode::Conflict);
    first->reset();
    QVERIFY(StateLock::take(state));
}

void TestStateLock::reportsWhatCannotBeMade()
{
    const auto lock = StateLock::take(QStringLiteral("/proc/nowhere"));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, base::ErrorCode::Io);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestStateLock)
#include "tst_state_lock.moc"
