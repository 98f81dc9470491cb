// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"
#include "manuscript.h"
#include "showing.h"
#include "wording.h"

#include <QTest>
#include <functional>

using namespace ironfence;
using namespace media::pack::testing;
using base::json::Value;

using Spoil = std::function<void(Manuscript &)>;
Q_DECLARE_METATYPE(Spoil)

/// Reads the whole pack like an editor, and proves of every remark that it would be made.
class TestEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void words();
    void repetitions();
    void facts();
    void showings();
    void showsCodesWhereTheCentreHasAPage();
    void spoiltWords_data();
    void spoiltWords();
    void spoiltElsewhere_data();
    void spoiltElsewhere();

private:
    Manuscript m_manuscript;
};

namespace {

QStringList allRemarks(const Manuscript &manuscript)
{
    return wordingRemarks(manuscript) + repetitionRemarks(manuscript) + factRemarks(manuscript) +
           showingRemarks(manuscript);
}

QByteArray page(const QStringList &remarks)
{
    return remarks.join(u'\n').toUtf8();
}

Value &entry(Manuscript &manuscript, const char *list, std::size_t index)
{
    return manuscript.lists[QLatin1String(list)]["entries"][index];
}

Value &item(Manuscript &manuscript, const char *programme, std::size_t index)
{
    return manuscript.programmes[QLatin1String(programme)]["playlist"]["items"][index];
}

} // namespace

void TestEditor::initTestCase()
{
    m_manuscript = Manuscript::read(qEnvironmentVariable("IRONFENCE_PACK"));
    QCOMPARE(m_manuscript.lists.size(), 8);
    QVERIFY(m_manuscript.programmes.size() >= 12);
    QVERIFY(m_manuscript.passages().size() > 600);
}

void TestEditor::words()
{
    const auto remarks = wordingRemarks(m_manuscript);
    QVERIFY2(remarks.isEmpty(), page(remarks));
}

void TestEditor::repetitions()
{
    const auto remarks = repetitionRemarks(m_manuscript);
    QVERIFY2(remarks.isEmpty(), page(remarks));
}

void TestEditor::facts()
{
    const auto remarks = factRemarks(m_manuscript);
    QVERIFY2(remarks.isEmpty(), page(remarks));
}

void TestEditor::showings()
{
    const auto remarks = showingRemarks(m_manuscript);
    QVERIFY2(remarks.isEmpty(), page(remarks));
}

/// Nothing else is wrong with the cards that have a code than that an authority must be allowed to show it.
void TestEditor::showsCodesWhereTheCentreHasAPage()
{
    const auto manuscript = Manuscript::read(qEnvironmentVariable("IRONFENCE_PACK"),
                                             QStringLiteral("https://www.fanzha-xuanchuan.tonglu.example/tishi"));
    const auto remarks = showingRemarks(manuscript);
    QCOMPARE(remarks.size(), 2); // lobby and hall
    for (const auto &remark : remarks)
        QVERIFY2(remark.contains(QStringLiteral("where not every authority may")), qPrintable(remark));
}

void TestEditor::spoiltWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const char16_t *text, const char16_t *remark) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(remark);
    };
    row("superlative", u"这是最高发的骗局", u"forbidden word 最");
    row("promise", u"报警就绝对能把钱要回来", u"forbidden word 绝对");
    row("alarm", u"一夜之间倾家荡产", u"forbidden word 倾家荡产");
    row("blame", u"都是贪小便宜惹的祸", u"forbidden word 贪小便宜");
    row("too familiar", u"你先停一停再说", u"forbidden word 你");
    row("another number", u"有疑问请拨 95110 咨询", u"unknown number 95110");
    row("an amount", u"骗走存款 38000 元整", u"unknown number 38000");
    row("another year", u"自2021年12月1日起施行", u"unknown number 2021");
    row("no blank", u"先停下来再拨110报警", u"no blank beside the number");
    row("12381 with a link", u"点开 12381 短信里的链接看看", u"12381 with a link");
    row("12381 with an address", u"收到 12381 的网址先打开", u"12381 with a link");
    row("96110 asks", u"96110 来电会核对您的验证码", u"96110 that asks for secrets");
    row("the law in short", u"《反电信网络诈骗法》已经施行", u"the law's name is not in full");
    row("APP", u"请安装反诈APP到手机里", u"App written otherwise");
    row("the app's name", u"安装国家反诈中心App就好", u"the app's name is not");
    row("half-width comma", u"先停下,再核实一遍", u"half-width ,");
    row("half-width colon", u"问清楚:钱给谁用", u"half-width :");
    row("half-width stop", u"到派出所当面问.", u"half-width .");
    row("doubled marks", u"先停下来，，再核实", u"doubled or loose marks");
    row("a loose blank", u"先停下来 再核实", u"a blank between words");
    row("half a pair", u"这个“安全账户不存在", u"marks without their partner");
    row("no full stop", u"骗子说了一通就走了", u"a full stop too many or too few");
    row("no glyph", u"骗子留下一个怪字\U0001F9FF。", u"no glyph for U+1f9ff");
    row("placeholder", u"一位姓某某的市民。", u"forbidden word 某某");
}

/// The words stand in the place of a technique's first sentence.
void TestEditor::spoiltWords()
{
    QFETCH(QString, words);
    QFETCH(QString, remark);
    auto copy = m_manuscript;
    entry(copy, "techniques.json", 4)["how"][0] = base::json::text(words);
    const auto remarks = wordingRemarks(copy);
    const auto made = [&](const QString &one) {
        return one.startsWith(QStringLiteral("techniques.json $.entries[4].how[0]: ") + remark);
    };
    QVERIFY2(std::any_of(remarks.begin(), remarks.end(), made), page(remarks));
}

void TestEditor::spoiltElsewhere_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const char16_t *remark, const Spoil &spoil) {
        QTest::newRow(name) << spoil << QString::fromUtf16(remark);
    };
    row("a full stop after a label", u"signs[0]: a full stop too many",
        [](Manuscript &m) { entry(m, "techniques.json", 0)["signs"][0] = "聊天里突然开口借钱。"; });
    row("no gloss", u"no English in the gloss", [](Manuscript &m) { entry(m, "messages.json", 0)["gloss"] = "报警"; });
    row("a sentence twice", u"says again",
        [](Manuscript &m) { entry(m, "techniques.json", 1)["do"][0] = entry(m, "techniques.json", 0)["do"][0]; });
    row("a turn of phrase in three entries", u"comes back in 3 entries", [](Manuscript &m) {
        entry(m, "techniques.json", 1)["signs"][0] = "请您提高警惕不要着急";
        entry(m, "techniques.json", 2)["signs"][0] = "凡事提高警惕不要着慌";
        entry(m, "handbook.json", 2)["sections"][0]["lines"][0] = "大家都提高警惕不要着忙";
    });
    row("all begin alike", u"of 58 techniques begin with 骗子", [](Manuscript &m) {
        for (std::size_t index = 0; index < 48; ++index) {
            auto &how = entry(m, "techniques.json", index)["how"][0];
            how = "骗子" + how.get<std::string>();
        }
    });
    row("a member is missing", u"techniques.json: $.entries[7].do: must have at least 2",
        [](Manuscript &m) { entry(m, "techniques.json", 7).erase("do"); });
    row("a misspelt member", u"$.entries[0].solgan: is not known here",
        [](Manuscript &m) { entry(m, "procedures.json", 0)["solgan"] = "三步走稳"; });
    row("an id twice", u"$.entries[1].id: is the id of an earlier entry",
        [](Manuscript &m) { entry(m, "handbook.json", 1)["id"] = entry(m, "handbook.json", 0)["id"]; });
    row("a technique less", u"the names are not those of the published list",
        [](Manuscript &m) { m.lists[QStringLiteral("techniques.json")]["entries"].erase(47); });
    row("another number", u"its number is another", [](Manuscript &m) { entry(m, "top-ten.json", 3)["number"] = 5; });
    row("a flag is missing", u"sensitive_public is for 9, 34 and 35",
        [](Manuscript &m) { entry(m, "techniques.json", 8).erase("flags"); });
    row("a fourth step", u"procedures.json: 三步法 with 3 lines is not there", [](Manuscript &m) {
        auto &lines = entry(m, "procedures.json", 0)["lines"];
        lines.push_back(lines[0]);
    });
    row("what 96110 does not ask", u"hotline-96110 does not say 从不问密码和验证码",
        [](Manuscript &m) { entry(m, "messages.json", 1)["lines"].erase(3); });
    row("the law's day", u"law does not say 2022年12月1日",
        [](Manuscript &m) { entry(m, "messages.json", 4)["lines"][0] = "已经施行好几年了"; });
    row("an unmarked sample", u"sample-rebate is not marked as a sample",
        [](Manuscript &m) { entry(m, "bulletins.json", 0)["sample"] = false; });
    row("a misspelt audience", u"techniques.json: nobody is called student",
        [](Manuscript &m) { entry(m, "techniques.json", 0)["audiences"][0] = "student"; });
    row("a misspelt audience of a season", u"seasons.json: nobody is called gamer",
        [](Manuscript &m) { entry(m, "seasons.json", 0)["messages"][0]["audiences"][0] = "gamer"; });
    row("no season", u"seasons.json: june is not there",
        [](Manuscript &m) { m.lists[QStringLiteral("seasons.json")]["entries"].erase(2); });
    row("too short for older people", u"nobody reads",
        [](Manuscript &m) { item(m, "campaign-counter", 0)["duration_s"] = 20; });
    row("too short for a strip", u"nobody reads",
        [](Manuscript &m) { item(m, "campaign-led-narrow", 1)["duration_s"] = 5; });
    row("too long for a strip", u"is too long for its strip",
        [](Manuscript &m) { item(m, "campaign-led-narrow", 1)["card"]["title"] = "转账之前先问问家里人"; });
    row("sensitive on LED", u"is sensitive and on a public LED",
        [](Manuscript &m) { item(m, "campaign-led", 1)["card"]["title"] = entry(m, "techniques.json", 8)["title"]; });
    row("for every profile", u"is too long for its strip",
        [](Manuscript &m) { m.programmes[QStringLiteral("campaign-lobby")]["audience"].erase("profiles"); });
    row("too long a page", u"is too long a page", [](Manuscript &m) {
        for (int line = 0; line < 6; ++line)
            item(m, "campaign-atm", 1)["card"]["lines"].push_back("在自助机旁边说了许多许多的话以至于谁也看不完");
    });
    row("beyond the card", u"is beyond its card's bounds",
        [](Manuscript &m) { item(m, "campaign-atm", 1)["card"]["slogan"] = std::string(65, 'x'); });
    row("a slogan in two lines", u"is too long for its band",
        [](Manuscript &m) { item(m, "campaign-atm", 1)["card"]["slogan"] = "慢一点不要紧，急一步要后悔的"; });
    row("too many questions", u"more lines than its card holds", [](Manuscript &m) {
        auto &lines = item(m, "campaign-counter", 0)["card"]["lines"];
        lines.push_back(lines[0]);
    });
    row("no section", u"a card has 1 to 4 sections",
        [](Manuscript &m) { item(m, "campaign-bulletins", 0)["card"].erase("sections"); });
    row("an empty section", u"a section has 1 to 4 lines",
        [](Manuscript &m) { item(m, "campaign-bulletins", 0)["card"]["sections"][0]["lines"] = Value::array(); });
    row("too long beside shares", u"too long beside shares",
        [](Manuscript &m) { item(m, "campaign-june", 0)["duration_s"] = 73; });
    row("another telephone number", u"where not every authority may", [](Manuscript &m) {
        auto &card = item(m, "campaign-atm", 0)["card"];
        card = {{"template", "hotline"}, {"title", "专线"}, {"number", "95588"}};
    });
    row("a code to anybody", u"where not every authority may", [](Manuscript &m) {
        auto &card = item(m, "campaign-atm", 0)["card"];
        card = {{"template", "hotline"}, {"title", "专线"}, {"number", "110"}, {"qr", {{"url", "https://a.cn/"}}}};
    });
    row("too large", u"is larger than a programme may be",
        [](Manuscript &m) { m.programmes[QStringLiteral("campaign-june")]["title"] = std::string(64 * 1024, 'x'); });
}

void TestEditor::spoiltElsewhere()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, remark);
    auto copy = m_manuscript;
    spoil(copy);
    const auto remarks = allRemarks(copy);
    QVERIFY2(std::any_of(remarks.begin(), remarks.end(), [&](const QString &one) { return one.contains(remark); }),
             page(remarks));
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
