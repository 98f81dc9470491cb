// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "campaign_lists.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace media::campaign;
using namespace media::campaign::testing;

/// The lists of the campaign: what may stand in them.
class TestCampaign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheShippedLibrary();
    void anotherListTakesItsPlace();
    void refuses_data();
    void refuses();
    void refusesMessages_data();
    void refusesMessages();
    void missingAndHugeFiles();
};

void TestCampaign::readsTheShippedLibrary()
{
    const auto library = shipped();
    QCOMPARE(library.techniques.entries.size(), 48);
    QCOMPARE(library.topTen.entries.size(), 10);
    QCOMPARE(library.procedures.entries.size(), 6);
    QCOMPARE(library.bulletins.entries.size(), 6);
    QCOMPARE(library.seasons.entries.size(), 3);
    QVERIFY(library.techniques.entries.at(8).isSensitive());
    QVERIFY(!library.techniques.entries.at(7).isSensitive());
    // Nobody but the county's own centre approves a text.
    QCOMPARE(library.reviews().keys(), QList<Review>{Review::Draft});
    QVERIFY(library.reviews().value(Review::Draft) > 140);
}

/// 58 or 60 techniques: data, no code.
void TestCampaign::anotherListTakesItsPlace()
{
    auto list = listOf(technique());
    for (int number = 2; number <= 60; ++number) {
        auto next = technique();
        next["id"] = "technique-" + std::to_string(number);
        next["number"] = number;
        list["entries"].push_back(next);
    }
    const auto series = seriesOf<Technique>(list);
    QCOMPARE(series.entries.size(), 60);
    QCOMPARE(series.head.version, 3);
    QCOMPARE(series.entries.constLast().number, 60);
}

void TestCampaign::refuses_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *pointer, const QString &json, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << json << QString::fromLatin1(fault);
    };
    const auto long17 = u'"' + QString(17, u'长') + u'"';
    row("another type", "/type", QStringLiteral("\"cards\""), "$.type");
    row("another major version", "/spec_version", QStringLiteral("\"2.0\""), "$.spec_version");
    row("version 0", "/version", QStringLiteral("0"), "$.version");
    row("no speaker", "/speaker", QStringLiteral("\"\""), "$.speaker");
    row("no entries", "/entries", QStringLiteral("[]"), "$.entries");
    row("an unknown member", "/entrys", QStringLiteral("[]"), "$.entrys: is not known here");
    row("two headings", "/headings", QStringLiteral("[\"a\",\"b\"]"), "$.headings");
    row("an id that is no slug", "/entries/0/id", QStringLiteral("\"Refund!\""), "$.entries[0].id");
    row("a long title", "/entries/0/title", u'"' + QString(33, u'长') + u'"', "$.entries[0].title");
    row("no gloss", "/entries/0/gloss", QStringLiteral("\"\""), "$.entries[0].gloss");
    row("no source", "/entries/0/source", QStringLiteral("\"\""), "$.entries[0].source");
    row("an unknown review", "/entries/0/review", QStringLiteral("\"perfect\""), "$.entries[0].review");
    row("number 0", "/entries/0/number", QStringLiteral("0"), "$.entries[0].number");
    row("one sentence", "/entries/0/how", QStringLiteral("[\"骗子说货有问题。\"]"), "$.entries[0].how");
    row("three sentences", "/entries/0/how", QStringLiteral("[\"一\",\"二\",\"三\"]"), "$.entries[0].how");
    row("one sign", "/entries/0/signs", QStringLiteral("[\"先转账\"]"), "$.entries[0].signs");
    row("a long remedy", "/entries/0/do/0", u'"' + QString(41, u'长') + u'"', "$.entries[0].do[0]");
    row("an advice that no strip holds", "/entries/0/advice", long17, "$.entries[0].advice");
    row("no audience", "/entries/0/audiences", QStringLiteral("[]"), "$.entries[0].audiences");
    row("an audience twice", "/entries/0/audiences", QStringLiteral("[\"a\",\"a\"]"), "$.entries[0].audiences");
    row("a flag that is no word", "/entries/0/flags", QStringLiteral("[\"a b\"]"), "$.entries[0].flags");
    row("another member", "/entries/0/hint", QStringLiteral("1"), "$.entries[0].hint: is not known here");
}

void TestCampaign::refuses()
{
    QFETCH(QString, pointer);
    QFETCH(QString, json);
    QFETCH(QString, fault);
    auto list = listOf(technique());
    QVERIFY(Series<Technique>::parse(base::json::write(list)));
    list[Value::json_pointer(pointer.toStdString())] = Value::parse(json.toStdString());
    const auto series = Series<Technique>::parse(base::json::write(list));
    QVERIFY(!series);
    QVERIFY2(series.error().line().startsWith(fault), qPrintable(series.error().line()));
}

void TestCampaign::refusesMessages_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a reminder without lines")
        << QStringLiteral(R"({"form":"page","template":"reminder","title":"提醒"})") << QStringLiteral("lines");
    QTest::newRow("a hotline without number")
        << QStringLiteral(R"({"form":"page","template":"hotline","title":"专线"})") << QStringLiteral("number");
    QTest::newRow("a number on a slogan")
        << QStringLiteral(R"({"form":"page","template":"slogan","title":"口号","number":"110"})")
        << QStringLiteral("number");
    QTest::newRow("a code on a reminder")
        << QStringLiteral(R"({"form":"page","template":"reminder","title":"提醒","lines":["扫码"],"code":true})")
        << QStringLiteral("code");
    QTest::newRow("nine characters for a narrow strip")
        << QStringLiteral(R"({"form":"narrow","template":"slogan","title":"一二三四五六七八九"})")
        << QStringLiteral("title");
    QTest::newRow("seventeen for a strip")
        << QStringLiteral(R"({"form":"strip","template":"slogan","title":"一二三四五六七八九十一二三四五六七"})")
        << QStringLiteral("title");
    QTest::newRow("a reminder on a strip")
        << QStringLiteral(R"({"form":"strip","template":"reminder","title":"提醒","lines":["一"]})")
        << QStringLiteral("template");
    QTest::newRow("an unknown form") << QStringLiteral(R"({"form":"tiny","template":"slogan","title":"口号"})")
                                     << QStringLiteral("form");
}

void TestCampaign::refusesMessages()
{
    QFETCH(QString, members);
    QFETCH(QString, fault);
    auto message = Value::parse(members.toStdString());
    message.update({{"id", "one"},
                    {"gloss", "a message"},
                    {"audiences", {"everyone"}},
                    {"source", "a list"},
                    {"version", 1},
                    {"review", "draft"}});
    const auto series = Series<Message>::parse(base::json::write(listOf(message, "messages")));
    QVERIFY(!series);
    QCOMPARE(series.error().context, QStringLiteral("$.entries[0].") + fault);
}

void TestCampaign::missingAndHugeFiles()
{
    QTemporaryDir copy;
    const QDir source(qEnvironmentVariable("IRONFENCE_PACK") + QStringLiteral("/campaign"));
    for (const auto &name : source.entryList(QDir::Files))
        QVERIFY(QFile::copy(source.filePath(name), copy.filePath(name)));
    QVERIFY(Library::read(copy.path()));

    const auto path = copy.filePath(QStringLiteral("seasons.json"));
    QVERIFY(QFile::remove(path));
    auto library = Library::read(copy.path());
    QCOMPARE(library.error().code, base::ErrorCode::NotFound);
    QVERIFY(library.error().line().contains(QStringLiteral("seasons.json")));

    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(SeriesHead::maxBytes + 1));
    huge.close();
    library = Library::read(copy.path());
    QCOMPARE(library.error().code, base::ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
