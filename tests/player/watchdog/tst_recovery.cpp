// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/watchdog/recovery.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::player;
using namespace std::chrono_literals;
using Answer = Recovery::Answer;

namespace {

constexpr char signOf(Answer answer)
{
    switch (answer) {
    case Answer::Nothing:
        return '.';
    case Answer::Deck:
        return 'd';
    case Answer::Window:
        return 'w';
    case Answer::Process:
        return 'p';
    case Answer::Mended:
        return 'm';
    }
    return '?';
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesStepAfterStep_data();
    void takesStepAfterStep();
};

void TestRecovery::takesStepAfterStep_data()
{
    QTest::addColumn<QByteArray>("glass"); ///< a look a second: r right, x wrong, a wrong and nothing of a deck
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("right") << QByteArray("rrrrrrrrrrrrrrrr") << QByteArray("................");
    QTest::newRow("the deck helps") << QByteArray("rxrrrrrrrrrrrrrr") << QByteArray(".d..........m...");
    QTest::newRow("the window helps") << QByteArray("xxxxxxxrrrrrrrrrrrrr") << QByteArray("d.....w..........m..");
    QTest::newRow("the process is the last") << QByteArray("xxxxxxxxxxxxxxxxx") << QByteArray("d.....w.......p..");
    QTest::newRow("an alert has no deck") << QByteArray("aaaaaaaaaaa") << QByteArray("w.......p..");
    QTest::newRow("wrong again too soon") << QByteArray("xxrrrrrrxrrrrrrrrrrrr") << QByteArray("d.......w..........m.");
    QTest::newRow("wrong again later") << QByteArray("xrrrrrrrrrrrrxrr") << QByteArray("d..........m.d..");
    QTest::newRow("nothing helps: once more a minute later")
        << QByteArray(90, 'x') << QByteArray("d.....w.......p") + QByteArray(59, '.') + QByteArray("d.....w.......p.");
}

void TestRecovery::takesStepAfterStep()
{
    QFETCH(QByteArray, glass);
    Recovery recovery;
    QByteArray answers;
    base::MonotonicTime now{1'000s};
    for (const char look : glass) {
        answers.append(signOf(recovery.advise(now, look != 'r', look != 'a')));
        now = now + 1s;
    }
    QTEST(answers, "answers");
}

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
