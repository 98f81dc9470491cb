// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "campaign_lists.h"
#include "media/pack/campaign/cards.h"

#include <QTest>

using namespace ironfence;
using namespace media::campaign;
using namespace media::campaign::testing;

/// The cards that are made of the campaign's entries.
class TestCampaignCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void techniqueOnAPage();
    void techniqueOnAStrip();
    void sensitiveTechniqueStaysOffLed();
    void procedureCards();
    void cardsForPagesOnly();
    void sampleSaysSo();
    void messageCards();
};

void TestCampaignCards::techniqueOnAPage()
{
    const auto series = seriesOf<Technique>(listOf(technique()));
    const auto card = cardOf(series.entries.constFirst(), series.head, Form::Page);
    const auto expected = Value::parse(R"({"template":"technique","title":"退款诈骗","source":"反诈中心","sections":[
        {"head":"怎么骗","lines":["骗子说货有问题。","他套走密码。"]},
        {"head":"怎么认","lines":["先转账","换软件聊"]},
        {"head":"怎么办","lines":["查订单","不报验证码"]}]})");
    QVERIFY(card);
    QCOMPARE(base::json::write(*card), base::json::write(expected));
}

/// Only its name and its advice: whoever passes has three seconds.
void TestCampaignCards::techniqueOnAStrip()
{
    const auto series = seriesOf<Technique>(listOf(technique()));
    const auto card = cardOf(series.entries.constFirst(), series.head, Form::Strip);
    QVERIFY(card);
    QCOMPARE(base::json::write(*card), base::json::write(Value::parse(
                                           R"({"template":"slogan","title":"退款诈骗","slogan":"退款不用报验证码"})")));
    const auto narrow = cardOf(series.entries.constFirst(), series.head, Form::Narrow);
    QCOMPARE(narrow.error().code, base::ErrorCode::Unsupported);
}

void TestCampaignCards::sensitiveTechniqueStaysOffLed()
{
    auto flagged = technique();
    flagged["flags"] = {"sensitive_public"};
    const auto series = seriesOf<Technique>(listOf(flagged));
    QVERIFY(cardOf(series.entries.constFirst(), series.head, Form::Page));
    for (const auto form : {Form::Strip, Form::Narrow}) {
        const auto card = cardOf(series.entries.constFirst(), series.head, form);
        QVERIFY(!card);
        QVERIFY(card.error().line().contains(QStringLiteral("sensitive_public")));
    }
}

void TestCampaignCards::procedureCards()
{
    const auto library = shipped();
    const auto &questions = library.procedures.entries.at(1);
    const auto page = cardOf(questions, library.procedures.head, Form::Page);
    QVERIFY(page);
    QVERIFY(page->at("template") == Value("questions"));
    QVERIFY(page->at("lines").at(0).get<std::string>().rfind("是否认识：", 0) == 0);
    QVERIFY(page->at("source") == Value("县公安局反诈中心"));

    const auto strip = cardOf(library.procedures.entries.at(0), library.procedures.head, Form::Strip);
    QVERIFY(strip);
    QCOMPARE(base::json::write(*strip),
             base::json::write(
                 Value::parse(R"({"template":"steps","title":"三步法","lines":["不轻信","不透露","不转账"]})")));
}

void TestCampaignCards::cardsForPagesOnly()
{
    const auto library = shipped();
    const auto letter = cardOf(library.letters.entries.constFirst(), library.letters.head, Form::Page);
    QVERIFY(letter);
    QVERIFY(letter->at("lines").back() == Value("县公安局"));
    QVERIFY(cardOf(library.handbook.entries.constFirst(), library.handbook.head, Form::Page));
    QVERIFY(!cardOf(library.letters.entries.constFirst(), library.letters.head, Form::Strip));
    QVERIFY(!cardOf(library.handbook.entries.constFirst(), library.handbook.head, Form::Strip));
    QVERIFY(!cardOf(library.bulletins.entries.constFirst(), library.bulletins.head, Form::Strip));
}

void TestCampaignCards::sampleSaysSo()
{
    const auto library = shipped();
    for (const auto &bulletin : library.bulletins.entries) {
        const auto card = cardOf(bulletin, library.bulletins.head, Form::Page);
        QVERIFY(card);
        QVERIFY(card->at("sample") == Value(true));
        QVERIFY(card->at("slogan") == base::json::text(library.bulletins.head.notice));
    }
}

void TestCampaignCards::messageCards()
{
    const auto library = shipped();
    const auto &hotline = library.messages.entries.at(1);
    const auto page = cardOf(hotline, library.messages.head, Form::Page);
    QVERIFY(page);
    QVERIFY(page->at("template") == Value("hotline"));
    QVERIFY(page->at("number") == Value("96110"));
    QVERIFY(!cardOf(hotline, library.messages.head, Form::Strip));
    const auto &strip = library.messages.entries.at(library.messages.entries.size() - 12);
    QCOMPARE(strip.form, Form::Strip);
    QCOMPARE(cardOf(strip, library.messages.head, Form::Strip)->size(), std::size_t{2}); // a template and a title
}

QTEST_APPLESS_MAIN(TestCampaignCards)
#include "tst_campaign_cards.moc"
