// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"

#include <QTest>

using namespace ironfence;
namespace topics = messaging::topics;

class TestTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void screenTopics_data();
    void screenTopics();
    void alertsTopics_data();
    void alertsTopics();
};

void TestTopics::names()
{
    const auto screen = base::ScreenId::parse(QStringLiteral("lobby-1")).value();
    const auto place = base::PlacePath::parse(QStringLiteral("zj/tonglu")).value();
    QCOMPARE(topics::fresh(), QStringLiteral("ironfence/1/fresh"));
    QCOMPARE(topics::alerts(place), QStringLiteral("ironfence/1/alerts/zj/tonglu"));
    QCOMPARE(topics::assignment(screen), QStringLiteral("ironfence/1/screens/lobby-1/assignment"));
    QCOMPARE(topics::command(screen), QStringLiteral("ironfence/1/screens/lobby-1/command"));
    QCOMPARE(topics::ack(screen), QStringLiteral("ironfence/1/screens/lobby-1/ack"));
    QCOMPARE(topics::presence(screen), QStringLiteral("ironfence/1/screens/lobby-1/presence"));
    QCOMPARE(topics::report(screen), QStringLiteral("ironfence/1/screens/lobby-1/report"));
    QCOMPARE(topics::receipts(screen), QStringLiteral("ironfence/1/screens/lobby-1/receipts"));
    QCOMPARE(topics::plays(screen), QStringLiteral("ironfence/1/screens/lobby-1/plays"));

    QCOMPARE(topics::answers(screen), QStringLiteral("ironfence/1/screens/lobby-1/answers"));

    for (const auto &topic : {topics::presence(screen), topics::report(screen), topics::receipts(screen),
                              topics::plays(screen), topics::answers(screen)}) {
        const auto parsed = topics::parseScreenTopic(topic);
        QVERIFY(parsed);
        QVERIFY(parsed->screen == screen);
        QVERIFY(topics::fromAllScreens().contains(QStringLiteral("ironfence/1/screens/+/") + parsed->leaf));
    }
    QVERIFY(topics::parseAlertsTopic(topics::alerts(place)).value() == place);
}

void TestTopics::screenTopics_data()
{
    QTest::addColumn<QString>("topic");
    for (const char *topic :
         {"", "ironfence/1", "ironfence/1/screens/", "ironfence/1/screens/lobby-1", "ironfence/1/screens/lobby-1/",
          "ironfence/1/screens//report", "ironfence/2/screens/a/report", "ironfence/1/screens/a/b/report",
          "ironfence/1/screens/A/report", "ironfence/1/screens/../report", "ironfence/1/screens/a/+",
          "x/ironfence/1/screens/a/report"})
        QTest::newRow(topic) << QString::fromLatin1(topic);
}

void TestTopics::screenTopics()
{
    QFETCH(QString, topic);
    QCOMPARE(topics::parseScreenTopic(topic).error().code, base::ErrorCode::Invalid);
}

void TestTopics::alertsTopics_data()
{
    QTest::addColumn<QString>("topic");
    for (const char *topic : {"", "ironfence/1/alerts", "ironfence/1/alerts/", "ironfence/1/alerts/a//b",
                              "ironfence/1/alerts/#", "ironfence/1/alerts/a/", "ironfence/1/alerts/A",
                              "ironfence/1/alerts/a/b/c/d/e/f/g/h/i", "ironfence/2/alerts/a"})
        QTest::newRow(topic) << QString::fromLatin1(topic);
}

void TestTopics::alertsTopics()
{
    QFETCH(QString, topic);
    QCOMPARE(topics::parseAlertsTopic(topic).error().code, base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestTopics)
#include "tst_topics.moc"
