// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_text.h"

#include <QTest>

using namespace ironfence;
using playlists::CardTemplate;
using stage::cards::CardText;

namespace {

QStringList listed(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

/// A card document as the pages see it.
class TestCardText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsWordsFromExplanations();
    void saysOneThingAtATime_data();
    void saysOneThingAtATime();
    void saysSentencesToTheElderly();
    void forgetsTheCardBefore();
};

void TestCardText::partsWordsFromExplanations()
{
    CardText text;
    text.setCard({CardTemplate::Steps, QStringLiteral("三步法"), listed({"不轻信：来电：先挂断", "不转账"}), {}, {}});
    QCOMPARE(text.heads(), listed({"不轻信", "不转账"}));
    QCOMPARE(text.details(), listed({"来电：先挂断", ""}));
}

void TestCardText::saysOneThingAtATime_data()
{
    QTest::addColumn<playlists::Card>("card");
    QTest::addColumn<QStringList>("brief");
    QTest::addColumn<QStringList>("full");
    playlists::Card card{CardTemplate::Slogan, QStringLiteral("题"), listed({"行"}), QStringLiteral("句"), {}};
    QTest::newRow("slogan") << card << listed({"题", "句"}) << listed({"行", "句"});
    card.slogan.clear();
    QTest::newRow("slogan without one") << card << listed({"题"}) << listed({"行"});

    card = {CardTemplate::Questions, QStringLiteral("题"), listed({"问：说明"}), QStringLiteral("句"), {}};
    QTest::newRow("questions") << card << listed({"题", "问", "句"}) << listed({"问：说明", "句"});
    card.design = CardTemplate::Reminder;
    QTest::newRow("reminder") << card << listed({"题", "问：说明", "句"}) << listed({"问：说明", "句"});

    card = {CardTemplate::Technique, QStringLiteral("题"), {}, {}, {}};
    card.sections = {{QStringLiteral("一"), listed({"甲", "乙"})}, {QStringLiteral("二"), listed({"丙"})}};
    QTest::newRow("technique") << card << listed({"题", "一：甲", "一：乙", "二：丙"})
                               << listed({"一：甲", "一：乙", "二：丙"});

    card = {CardTemplate::Hotline, QStringLiteral("专线"), {}, {}, {}};
    card.number = QStringLiteral("96110");
    QTest::newRow("hotline") << card << listed({"专线　96110"}) << listed({"96110"});
}

void TestCardText::saysOneThingAtATime()
{
    QFETCH(playlists::Card, card);
    CardText text;
    text.setCard(card);
    QTEST(QStringList(text.briefPages()), "brief");
    QTEST(QStringList(text.fullPages()), "full");
}

void TestCardText::saysSentencesToTheElderly()
{
    const QString sentence = QStringLiteral("陌生来电先挂断，拿不准就问一问家人。");
    const QString rest = QStringLiteral("不转账");
    playlists::Card card{CardTemplate::Reminder, QStringLiteral("题"), {sentence, sentence + sentence + rest}, {}, {}};
    CardText text;
    text.setCard(card, {.isForElderly = true});
    QCOMPARE(text.fullPages(), (QStringList{sentence, sentence, sentence, rest}));
    text.setCard(card);
    QCOMPARE(text.fullPages(), QStringList(card.lines));
}

void TestCardText::forgetsTheCardBefore()
{
    playlists::Card card{CardTemplate::Bulletin, QStringLiteral("题"), {}, {}, {}};
    card.sections = {{QStringLiteral("一"), listed({"甲"})}};
    card.isSample = true;
    CardText text;
    text.setCard(card);
    QVERIFY(text.property("sample").toBool());
    text.setCard({CardTemplate::Hotline, QStringLiteral("题"), {}, {}, {}});
    QVERIFY(!text.property("sample").toBool());
    QVERIFY(text.property("sectionHeads").toStringList().isEmpty());
    QCOMPARE(text.design(), QStringLiteral("hotline"));
}

QTEST_APPLESS_MAIN(TestCardText)
#include "tst_card_text.moc"
