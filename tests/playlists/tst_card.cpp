// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/card.h"
#include "tests/playlists/reading.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;
using playlists::testing::faultOf;
using playlists::testing::readAs;

/// The card document; tests/data/documents/card has an example of every bound.
class TestCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfTemplatesComeBack_data();
    void namesOfTemplatesComeBack();
    void comesBackWhole();
    void keepsWhatANewerVersionAdded();
    void saysWhatBelongsWhere_data();
    void saysWhatBelongsWhere();
    void printsTheHostThatIsReached_data();
    void printsTheHostThatIsReached();
};

void TestCard::namesOfTemplatesComeBack_data()
{
    QTest::addColumn<CardTemplate>("design");
    QTest::addColumn<QString>("name");
    QTest::newRow("slogan") << CardTemplate::Slogan << QStringLiteral("slogan");
    QTest::newRow("questions") << CardTemplate::Questions << QStringLiteral("questions");
    QTest::newRow("checklist") << CardTemplate::Checklist << QStringLiteral("checklist");
}

void TestCard::namesOfTemplatesComeBack()
{
    QFETCH(CardTemplate, design);
    QTEST(nameOf(design), "name");
    const auto read = readAs<Card>(
        QByteArray(R"({"template":"%1","title":"一","lines":["二"]})").replace("%1", nameOf(design).toUtf8()));
    QVERIFY2(read, qPrintable(faultOf(read)));
    QCOMPARE(read->design, design);
}

void TestCard::comesBackWhole()
{
    const auto bulletin = readAs<Card>(R"({"template":"bulletin","title":"案例","lines":["引子"],"sample":true,
        "sections":[{"head":"经过","lines":["一","二"]},{"head":"提醒","lines":["三"]}],"slogan":"核实","source":"公安"})");
    QVERIFY2(bulletin, qPrintable(faultOf(bulletin)));
    QVERIFY(bulletin->isSample);
    QCOMPARE(bulletin->sections.size(), 2);
    QCOMPARE(bulletin->sections.at(0).lines, (QStringList{QStringLiteral("一"), QStringLiteral("二")}));
    QCOMPARE(readAs<Card>(base::json::write(bulletin->toJson())).value(), *bulletin);

    const auto scene =
        readAs<Card>(R"({"template":"scene","title":"不轻信","lines":["先问清楚"],"illustration":"call","step":1})");
    QVERIFY2(scene, qPrintable(faultOf(scene)));
    QVERIFY(scene->illustration == Illustration::Call);
    QCOMPARE(scene->step, 1);
    QCOMPARE(readAs<Card>(base::json::write(scene->toJson())).value(), *scene);

    const auto hotline = readAs<Card>(
        R"({"template":"hotline","title":"专线","number":"96110","qr":{"url":"https://fz.example.cn/a?b=1#c"}})");
    QVERIFY2(hotline, qPrintable(faultOf(hotline)));
    QCOMPARE(hotline->number, QStringLiteral("96110"));
    QCOMPARE(hotline->code->url, QStringLiteral("https://fz.example.cn/a?b=1#c"));
    QCOMPARE(readAs<Card>(base::json::write(hotline->toJson())).value(), *hotline);
}

void TestCard::keepsWhatANewerVersionAdded()
{
    const QByteArray newer = R"({"added":1,"number":"96110","qr":{"added":2,"url":"https://a.cn/"},)"
                             R"("template":"hotline","title":"专线"})";
    QCOMPARE(base::json::write(readAs<Card>(newer).value().toJson()), newer);
    const QByteArray inSections =
        R"({"sections":[{"added":3,"head":"一","lines":["二"]}],"template":"technique","title":"专线"})";
    QCOMPARE(base::json::write(readAs<Card>(inSections).value().toJson()), inSections);
}

void TestCard::saysWhatBelongsWhere_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("fault");
    QTest::newRow("sections of a slogan")
        << QByteArray(R"({"template":"slogan","title":"一","sections":[]})")
        << QStringLiteral("$.sections: belongs to cards of template technique or bulletin");
    QTest::newRow("a code on a reminder")
        << QByteArray(R"({"template":"reminder","title":"一","qr":{"url":"https://a.cn/"}})")
        << QStringLiteral("$.qr: belongs to cards of template hotline or letter");
    QTest::newRow("a hotline without number")
        << QByteArray(R"({"template":"hotline","title":"一"})") << QStringLiteral("$.number: is missing");
    QTest::newRow("a bare technique")
        << QByteArray(R"({"template":"technique","title":"一"})")
        << QStringLiteral("$.lines: a card of template technique needs at least one line or section");
    QTest::newRow("too many questions")
        << QByteArray(R"({"template":"questions","title":"一","lines":["1","2","3","4","5","6"]})")
        << QStringLiteral("$.lines: must have at most 5 elements");
    QTest::newRow("a scene without a drawing")
        << QByteArray(R"({"template":"scene","title":"一"})") << QStringLiteral("$.illustration: is missing");
    QTest::newRow("an unknown drawing") << QByteArray(R"({"template":"scene","title":"一","illustration":"dragon"})")
                                        << QStringLiteral("$.illustration: unknown value");
    QTest::newRow("a drawing on a slogan") << QByteArray(R"({"template":"slogan","title":"一","illustration":"call"})")
                                           << QStringLiteral("$.illustration: belongs to cards of template scene");
    QTest::newRow("a numbered slogan") << QByteArray(R"({"template":"slogan","title":"一","step":1})")
                                       << QStringLiteral("$.step: belongs to cards of template scene");
    QTest::newRow("another's user")
        << QByteArray(R"({"template":"hotline","title":"一","number":"110","qr":{"url":"https://a.cn@b.cn/"}})")
        << QStringLiteral("$.qr.url: must be an https address in ASCII without user name: https://host/path");
}

void TestCard::saysWhatBelongsWhere()
{
    QFETCH(QByteArray, card);
    QTEST(faultOf(readAs<Card>(card)), "fault");
}

void TestCard::printsTheHostThatIsReached_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("bare") << QStringLiteral("https://a.cn") << QStringLiteral("a.cn");
    QTest::newRow("capitals") << QStringLiteral("https://FZ.Example.CN/A") << QStringLiteral("fz.example.cn");
    QTest::newRow("port and query") << QStringLiteral("https://a.cn:8443/?x=b.cn") << QStringLiteral("a.cn");
    QTest::newRow("an at sign in the path") << QStringLiteral("https://a.cn/@b.cn") << QStringLiteral("a.cn");
    QTest::newRow("in its ASCII form") << QStringLiteral("https://xn--fiqs8s.cn/") << QStringLiteral("xn--fiqs8s.cn");
}

void TestCard::printsTheHostThatIsReached()
{
    QFETCH(QString, url);
    QTEST((CardCode{url}.host()), "host");
}

QTEST_APPLESS_MAIN(TestCard)
#include "tst_card.moc"
