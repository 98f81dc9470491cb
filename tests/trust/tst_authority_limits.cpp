// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/authority_limits.h"

#include <QTest>

using namespace ironfence;
using trust::AuthorityLimits;

namespace {

base::Result<AuthorityLimits> readAs(const QByteArray &json)
{
    const auto value = base::json::parse(json);
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    return reader.finish(AuthorityLimits::read(object));
}

QByteArray listOf(const char *key, int count, const QString &pattern)
{
    auto list = base::json::Value::array();
    for (int i = 0; i < count; ++i)
        list.push_back(base::json::text(pattern.arg(i)));
    return base::json::write({{key, list}});
}

} // namespace

/// The bounds of an authority: only one way to write each of them.
class TestAuthorityLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWordsOnlyPublicNumbers();
    void anEmptyListIsNone();
    void whatIsWrittenIsRead();
    void numbersAreWrittenOneWay_data();
    void numbersAreWrittenOneWay();
    void hostsAreWrittenOneWay_data();
    void hostsAreWrittenOneWay();
    void badMembersAreRefused_data();
    void badMembersAreRefused();
    void manyAreAsManyAsThereMayBe();
};

void TestAuthorityLimits::withoutWordsOnlyPublicNumbers()
{
    const auto limits = readAs("{}");
    QVERIFY(limits);
    QCOMPARE(limits->phoneNumbers,
             (QStringList{QStringLiteral("110"), QStringLiteral("96110"), QStringLiteral("12381")}));
    QCOMPARE(limits->qrHosts, QStringList());
    QCOMPARE(AuthorityLimits::least().phoneNumbers, QStringList()); // whom nobody named
}

void TestAuthorityLimits::anEmptyListIsNone()
{
    const auto limits = readAs(R"({"phone_numbers":[],"qr_hosts":[]})");
    QVERIFY(limits);
    QCOMPARE(limits->phoneNumbers, QStringList());
    QCOMPARE(limits->qrHosts, QStringList());
}

void TestAuthorityLimits::whatIsWrittenIsRead()
{
    const AuthorityLimits limits{
        QStringLiteral("routine"), 7, {QStringLiteral("057164212110")}, {QStringLiteral("xn--fiqs8s.example.cn")}};
    auto written = base::json::Value::object();
    limits.write(written);
    const auto read = readAs(base::json::write(written));
    QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
    QVERIFY(*read == limits);

    auto usual = base::json::Value::object();
    AuthorityLimits().write(usual); // people see what counts, also when nobody chose it
    QCOMPARE(base::json::write(usual), QByteArray(R"({"phone_numbers":["110","96110","12381"],"qr_hosts":[]})"));
}

void TestAuthorityLimits::numbersAreWrittenOneWay_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("number"); // empty: refused
    QTest::newRow("digits") << QStringLiteral("96110") << QStringLiteral("96110");
    QTest::newRow("shortest") << QStringLiteral("110") << QStringLiteral("110");
    QTest::newRow("longest") << QStringLiteral("01234567890123456789") << QStringLiteral("01234567890123456789");
    QTest::newRow("as people write it") << QStringLiteral("0571-6421 2110") << QStringLiteral("057164212110");
    QTest::newRow("two digits") << QStringLiteral("11") << QString();
    QTest::newRow("two digits and a blank") << QStringLiteral("1 1") << QString();
    QTest::newRow("longer") << QStringLiteral("012345678901234567890") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blank at the end") << QStringLiteral("96110 ") << QString();
    QTest::newRow("line feed at the end") << QStringLiteral("96110\n") << QString();
    QTest::newRow("plus") << QStringLiteral("+8610110") << QString();
    QTest::newRow("letters") << QStringLiteral("400FRAUD") << QString();
    QTest::newRow("full width") << QStringLiteral("９６１１０") << QString();
    QTest::newRow("Arabic digits") << QStringLiteral("٩٦١١٠") << QString();
}

void TestAuthorityLimits::numbersAreWrittenOneWay()
{
    QFETCH(const QString, given);
    QTEST(trust::phoneNumber(given).value_or(QString()), "number");
}

void TestAuthorityLimits::hostsAreWrittenOneWay_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("host"); // empty: refused
    const auto label63 = QString(63, u'a');
    QTest::newRow("plain") << QStringLiteral("fanzha.example.cn") << QStringLiteral("fanzha.example.cn");
    QTest::newRow("two labels") << QStringLiteral("a.cn") << QStringLiteral("a.cn");
    QTest::newRow("capitals") << QStringLiteral("FanZha.Example.CN") << QStringLiteral("fanzha.example.cn");
    QTest::newRow("digits and hyphens") << QStringLiteral("12-3.e-x.cn") << QStringLiteral("12-3.e-x.cn");
    QTest::newRow("Chinese") << QStringLiteral("反诈.中国") << QStringLiteral("xn--kors61k.xn--fiqs8s");
    QTest::newRow("in its ASCII form") << QStringLiteral("xn--fiqs8s.cn") << QStringLiteral("xn--fiqs8s.cn");
    QTest::newRow("ASCII form in capitals") << QStringLiteral("XN--FIQS8S.CN") << QStringLiteral("xn--fiqs8s.cn");
    QTest::newRow("longest label") << label63 + QStringLiteral(".cn") << label63 + QStringLiteral(".cn");
    QTest::newRow("full-width letters") << QStringLiteral("ａ.cn") << QStringLiteral("a.cn");

    const char *refused[] = {
        "",          "cn",     "localhost",    ".cn",          "a..cn",     "a.cn.",      "-a.cn",
        "a-.cn",     "a_b.cn", "*.cn",         "*.example.cn", "a.cn:443",  "a.cn/",      "a.cn/x",
        "a.cn?x",    "a.cn#x", "https://a.cn", "user@a.cn",    "a.cn@b.cn", "a.cn\\b.cn", "a.cn%2eb",
        "a.cn%00",   " a.cn",  "a.cn ",        "a.cn\n",       "a.cn\tb",   "a b.cn",     "127.0.0.1",
        "1.2",       "0x7f.1", "a.0x7f",       "a.1",          "[::1]",     "2130706433", "xn--.cn",
        "xn--a-.cn", "a,b.cn",
    };
    for (const auto *text : refused)
        QTest::addRow("refused: \"%s\"", text) << QString::fromUtf8(text) << QString();
    QTest::newRow("refused: a dot that only looks like one")
        << QStringLiteral("example.gov\uFF0Ecn.evil.cn\u3002") << QString();
    QTest::newRow("refused: longer label") << label63 + QStringLiteral("a.cn") << QString();
    QTest::newRow("refused: longer host")
        << (QString(60, u'a') + u'.').repeated(4) + QStringLiteral("example.cn") << QString();
    QTest::newRow("refused: very long") << QString(100'000, u'a') + QStringLiteral(".cn") << QString();
}

void TestAuthorityLimits::hostsAreWrittenOneWay()
{
    QFETCH(const QString, given);
    const auto host = trust::hostName(given);
    QTEST(host.value_or(QString()), "host");
    if (host)
        QCOMPARE(trust::hostName(*host).value_or(QString()), *host);
}

void TestAuthorityLimits::badMembersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("number as a number") << QByteArray(R"({"phone_numbers":[96110]})")
                                        << QStringLiteral("$.phone_numbers[0]");
    QTest::newRow("no list") << QByteArray(R"({"phone_numbers":"96110"})") << QStringLiteral("$.phone_numbers");
    QTest::newRow("null") << QByteArray(R"({"qr_hosts":null})") << QStringLiteral("$.qr_hosts");
    QTest::newRow("not in its one form") << QByteArray(R"({"phone_numbers":["110","0571-110"]})")
                                         << QStringLiteral("$.phone_numbers[1]");
    QTest::newRow("number twice") << QByteArray(R"({"phone_numbers":["110","96110","110"]})")
                                  << QStringLiteral("$.phone_numbers[2]");
    QTest::newRow("capitals") << QByteArray(R"({"qr_hosts":["Example.cn"]})") << QStringLiteral("$.qr_hosts[0]");
    QTest::newRow("Chinese") << QByteArray(R"({"qr_hosts":["反诈.中国"]})") << QStringLiteral("$.qr_hosts[0]");
    QTest::newRow("everything") << QByteArray(R"({"qr_hosts":["*"]})") << QStringLiteral("$.qr_hosts[0]");
    QTest::newRow("nothing") << QByteArray(R"({"qr_hosts":[""]})") << QStringLiteral("$.qr_hosts[0]");
    QTest::newRow("address") << QByteArray(R"({"qr_hosts":["a.cn","https://b.cn/"]})")
                             << QStringLiteral("$.qr_hosts[1]");
    QTest::newRow("host twice") << QByteArray(R"({"qr_hosts":["a.cn","a.cn"]})") << QStringLiteral("$.qr_hosts[1]");
    QTest::newRow("too many numbers") << listOf("phone_numbers", 65, QStringLiteral("110%1"))
                                      << QStringLiteral("$.phone_numbers");
    QTest::newRow("too many hosts") << listOf("qr_hosts", 65, QStringLiteral("a%1.cn")) << QStringLiteral("$.qr_hosts");
}

void TestAuthorityLimits::badMembersAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto limits = readAs(json);
    QVERIFY(!limits);
    QTEST(limits.error().context, "path");
}

void TestAuthorityLimits::manyAreAsManyAsThereMayBe()
{
    QCOMPARE(readAs(listOf("phone_numbers", 64, QStringLiteral("110%1")))->phoneNumbers.size(), 64);
    QCOMPARE(readAs(listOf("qr_hosts", 64, QStringLiteral("a%1.cn")))->qrHosts.size(), 64);
}

QTEST_APPLESS_MAIN(TestAuthorityLimits)
#include "tst_authority_limits.moc"
