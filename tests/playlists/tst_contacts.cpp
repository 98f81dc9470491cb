// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/contacts.h"

#include <QTest>

using namespace ironfence;
using namespace playlists;

namespace {

const Contacts own{{QStringLiteral("110"), QStringLiteral("96110"), QStringLiteral("057164212110")},
                   {QStringLiteral("fanzha.example.cn"), QStringLiteral("xn--fiqs8s.cn")}};

Item itemOf(const QString &number, const QString &url)
{
    Card card;
    card.design = CardTemplate::Hotline;
    card.title = QStringLiteral("专线");
    card.number = number;
    if (!url.isEmpty())
        card.code = CardCode{url};
    Item item;
    item.content = CardItem{card};
    return item;
}

Item nestOf(const QList<Item> &items)
{
    Playlist playlist;
    playlist.items = items;
    Item item;
    item.content = NestedItem{std::make_shared<const Playlist>(playlist)};
    return item;
}

QStringList pathsOf(const QList<StrayContact> &strays)
{
    QStringList paths;
    for (const auto &stray : strays)
        paths.append(stray.path);
    return paths;
}

/// A card with a code, as it comes from a document: "" when it is refused there already.
QString hostRead(const QString &url)
{
    const base::json::Value value{
        {"template", "hotline"}, {"title", "t"}, {"number", "110"}, {"qr", {{"url", base::json::text(url)}}}};
    base::json::Reader reader;
    const auto card = Card::read(base::json::Object(value, QStringLiteral("$"), reader));
    return reader.failed() ? QString() : card.code->hostAndPort();
}

} // namespace

/// To whom cards may send people, and what somebody might try.
class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreComparedByTheirDigits_data();
    void numbersAreComparedByTheirDigits();
    void hostsAreComparedWhole_data();
    void hostsAreComparedWhole();
    void whatBrowsersReadOtherwiseIsNoCard_data();
    void whatBrowsersReadOtherwiseIsNoCard();
    void straysAreFoundEverywhere();
    void saysWhatIsShown();
};

void TestContacts::numbersAreComparedByTheirDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("has");
    QTest::newRow("as listed") << QStringLiteral("96110") << true;
    QTest::newRow("in groups") << QStringLiteral("0571-6421 2110") << true;
    QTest::newRow("spread") << QStringLiteral("9 6 1 1 0") << true;
    QTest::newRow("another") << QStringLiteral("400 123 4567") << false;
    QTest::newRow("one behind it") << QStringLiteral("961100") << false;
    QTest::newRow("one before it") << QStringLiteral("096110") << false;
    QTest::newRow("two in one") << QStringLiteral("110 96110") << false;
    QTest::newRow("a part") << QStringLiteral("6110") << false;
}

void TestContacts::numbersAreComparedByTheirDigits()
{
    QFETCH(const QString, number);
    QTEST(own.hasNumber(number), "has");
    QVERIFY(!Contacts().hasNumber(number));
}

void TestContacts::hostsAreComparedWhole_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("has");
    const auto row = [](const char *url, bool has) { QTest::newRow(url) << QString::fromLatin1(url) << has; };
    row("https://fanzha.example.cn", true);
    row("https://fanzha.example.cn/96110?from=lobby#top", true);
    row("https://FanZha.Example.CN/", true);
    row("https://fanzha.example.cn:443/", true);
    row("https://XN--FIQS8S.cn/", true);
    row("https://fanzha.example.cn/@evil.cn", true); // a path
    row("https://fanzha.example.cn?@evil.cn", true); // a query
    row("https://fanzha.example.cn#@evil.cn", true); // a fragment

    row("https://example.cn/", false);
    row("https://www.fanzha.example.cn/", false);
    row("https://fanzha.example.cn.evil.cn/", false);
    row("https://evil-fanzha.example.cn/", false);
    row("https://fanzha.example.cnn/", false);
    row("https://fanzha-example.cn/", false);
    row("https://fanzha.example.cn./", false);
    row("https://fanzha.example.cn:8443/", false);
    row("https://fanzha.example.cn:80/", false);
    row("https://evil.cn/fanzha.example.cn", false);
    row("https://evil.cn/?fanzha.example.cn", false);
    row("https://evil.cn#fanzha.example.cn", false);
    row("https://xn--fiqs8s.com/", false);
    row("https://127.0.0.1/", false);
    row("https://0x7f000001/", false);
}

void TestContacts::hostsAreComparedWhole()
{
    QFETCH(const QString, url);
    QVERIFY(!hostRead(url).isEmpty()); // a card that can be signed
    QTEST(own.hasCode(CardCode{url}), "has");
    QVERIFY(!Contacts().hasCode(CardCode{url}));
}

/// Parsers of addresses differ in what they make of these (WHATWG URL, RFC 3986); none of them gets onto a card, and
/// none is the authority's.
void TestContacts::whatBrowsersReadOtherwiseIsNoCard_data()
{
    QTest::addColumn<QString>("url");
    const QString urls[] = {
        QStringLiteral("https://fanzha.example.cn@evil.cn/"),
        QStringLiteral("https://fanzha.example.cn:443@evil.cn/"),
        QStringLiteral("https://a:b@fanzha.example.cn/"),
        QStringLiteral("https://@fanzha.example.cn/"),
        QStringLiteral("https://evil.cn\\@fanzha.example.cn/"),
        QStringLiteral("https://fanzha.example.cn\\.evil.cn/"),
        QStringLiteral("https:\\\\fanzha.example.cn/"),
        QStringLiteral("https:///fanzha.example.cn/"),
        QStringLiteral("https:fanzha.example.cn/"),
        QStringLiteral("//fanzha.example.cn/"),
        QStringLiteral("http://fanzha.example.cn/"),
        QStringLiteral("HTTPS://fanzha.example.cn/"),
        QStringLiteral("https://fanzha.example.cn:/"),
        QStringLiteral("https://fanzha.example.cn:443:443/"),
        QStringLiteral("https://fanzha.example.cn:99999/"),
        QStringLiteral("https://fanzha.example.cn:0x1bb/"),
        QStringLiteral("https://fanzha%2eexample.cn/"),
        QStringLiteral("https://fanzha.example.cn%00.evil.cn/"),
        QStringLiteral("https://fanzha.example.cn\n.evil.cn/"),
        QStringLiteral("https://fanzha.example.cn/\n"),
        QStringLiteral("https://fanzha.example.cn\n"),
        QStringLiteral("https://fanzha.example.cn\t/"),
        QStringLiteral(" https://fanzha.example.cn/"),
        QStringLiteral("https://fanzha。example.cn/"),
        QStringLiteral("https://fаnzha.example.cn/"), // Cyrillic а
        QStringLiteral("https://ｆanzha.example.cn/"),
        QStringLiteral("https://[::ffff:127.0.0.1]/"),
        QStringLiteral("javascript:location='https://fanzha.example.cn/'"),
    };
    for (const auto &url : urls)
        QTest::newRow(qPrintable(url)) << url;
}

void TestContacts::whatBrowsersReadOtherwiseIsNoCard()
{
    QFETCH(const QString, url);
    QCOMPARE(hostRead(url), QString());
}

void TestContacts::straysAreFoundEverywhere()
{
    const auto good = itemOf(QStringLiteral("96110"), QStringLiteral("https://fanzha.example.cn/"));
    const auto foreignCode = itemOf(QStringLiteral("110"), QStringLiteral("https://evil.cn/"));
    const auto foreignNumber = itemOf(QStringLiteral("4001234567"), QString());
    const auto both = itemOf(QStringLiteral("4001234567"), QStringLiteral("https://evil.cn/"));

    Programme programme;
    programme.playlist().items = {good, foreignCode, nestOf({good, nestOf({foreignNumber})}), both};
    QCOMPARE(pathsOf(own.straysOf(programme)),
             (QStringList{QStringLiteral("$.playlist.items[1].card.qr.url"),
                          QStringLiteral("$.playlist.items[2].playlist.items[1].playlist.items[0].card.number"),
                          QStringLiteral("$.playlist.items[3].card.number"),
                          QStringLiteral("$.playlist.items[3].card.qr.url")}));

    Playlist leading;
    leading.items = {good};
    Playlist beside;
    beside.items = {good, both};
    Layout layout;
    layout.zones = {{QStringLiteral("main"), Unit::Fraction, {0, 0, 1, 1}, 0, leading, {}},
                    {QStringLiteral("news"), Unit::Fraction, {0, 0, 1, 1}, 1, {}, {QStringLiteral("请打 4001234567")}},
                    {QStringLiteral("side"), Unit::Fraction, {0, 0, 1, 1}, 2, beside, {}}};
    programme.content = layout;
    QCOMPARE(pathsOf(own.straysOf(programme)),
             (QStringList{QStringLiteral("$.layout.zones[2].playlist.items[1].card.number"),
                          QStringLiteral("$.layout.zones[2].playlist.items[1].card.qr.url")}));
}

void TestContacts::saysWhatIsShown()
{
    Programme programme;
    auto item = itemOf(QStringLiteral("400 123"), QStringLiteral("https://EVIL.cn:8443/x"));
    std::get<CardItem>(item.content).card.title = QString(64, u'长');
    programme.playlist().items = {item};
    const auto strays = own.straysOf(programme);
    QCOMPARE(strays.size(), 2);
    const auto title = QString(24, u'长') + u'…';
    QCOMPARE(strays.at(0).text(), QStringLiteral("its card \"%1\" shows the number 400 123").arg(title));
    QCOMPARE(strays.at(1).text(), QStringLiteral("its card \"%1\" has a QR code to evil.cn:8443").arg(title));
}

QTEST_APPLESS_MAIN(TestContacts)
#include "tst_contacts.moc"
