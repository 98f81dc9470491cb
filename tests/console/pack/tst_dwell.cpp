// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/dwell.h"

#include <QTest>

using namespace ironfence::console::pack;
using ironfence::base::json::Value;
using ironfence::media::campaign::Form;

/// How long a card stands: reckoned by hand.
class TestDwell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart();
    void stands_data();
    void stands();
};

void TestDwell::readsEveryPart()
{
    const auto card = Value::parse(
        R"({"template":"hotline","title":"一","lines":["二","三"],"sections":[{"head":"四","lines":["五"]}],
            "number":"110","slogan":"六","source":"七","qr":{"url":"https://example.org"}})");
    auto words = wordsOf(card);
    std::sort(words.begin(), words.end());
    QCOMPARE(words.size(), 8);
    QVERIFY(words.contains(QStringLiteral("110")) && words.contains(QStringLiteral("四")));
    QVERIFY(!words.contains(QStringLiteral("hotline")));
}

void TestDwell::stands_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<int>("page");    // seconds, usual pace
    QTest::addColumn<int>("elderly"); // on the same page
    QTest::addColumn<int>("strip");
    const auto text = [](int characters) { return QString(characters, u'字'); };
    const auto slogan = [](const QString &title) { return QStringLiteral(R"({"title":"%1"})").arg(title); };
    // Page: max(4, 1.5 + n/3.5), elderly n/2.5. Strip: max(4, 1.5 + 3n/3.5) for each part.
    QTest::newRow("two characters") << slogan(text(2)) << 4 << 4 << 4;
    QTest::newRow("seven") << slogan(text(7)) << 4 << 5 << 8;      // 3.5; 4.3; 7.5
    QTest::newRow("fourteen") << slogan(text(14)) << 6 << 8 << 14; // 5.5; 7.1; 13.5
    QTest::newRow("blanks are not read") << slogan(text(7) + u' ' + text(7)) << 6 << 8 << 14;
    QTest::newRow("two parts") << QStringLiteral(R"({"title":"%1","lines":["%2"]})").arg(text(7), text(14)) << 8 << 10
                               << 21; // 7.5; 9.9; 21
    // A scene moves first.
    QTest::newRow("a scene") << QStringLiteral(R"({"template":"scene","title":"%1"})").arg(text(3)) << 6 << 6 << 6;
    QTest::newRow("a long scene") << QStringLiteral(R"({"template":"scene","title":"%1"})").arg(text(21)) << 8 << 10
                                  << 20;
    QTest::newRow("a page of 140") << slogan(text(140)) << 42 << 58 << 122; // 41.5; 57.5; 121.5
}

void TestDwell::stands()
{
    QFETCH(QString, card);
    QFETCH(int, page);
    QFETCH(int, elderly);
    QFETCH(int, strip);
    const auto value = Value::parse(card.toStdString());
    QCOMPARE(dwellOf(value, Form::Page, Pace::Usual).count(), page);
    QCOMPARE(dwellOf(value, Form::Page, Pace::Elderly).count(), elderly);
    QCOMPARE(dwellOf(value, Form::Strip, Pace::Usual).count(), strip);
    QCOMPARE(dwellOf(value, Form::Narrow, Pace::Usual).count(), strip);
}

QTEST_APPLESS_MAIN(TestDwell)
#include "tst_dwell.moc"
