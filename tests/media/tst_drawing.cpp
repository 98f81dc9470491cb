// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/drawing/drawing.h"
#include "media/drawing/drawing_check.h"

#include <QFile>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using media::DrawingBounds;

/// What may be in an SVG drawing, and how large it becomes.
class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingButItself_data();
    void needsNothingButItself();
    void isBounded_data();
    void isBounded();
    void knowsItsSize_data();
    void knowsItsSize();
    void drawsCrisply();
    void loadsNothing();

private:
    /// A whole drawing of this content.
    static QByteArray drawing(const QByteArray &body, const QByteArray &attributes = "width=\"40\" height=\"20\"")
    {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes +
               '>' + body + "</svg>";
    }
};

void TestDrawing::needsNothingButItself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal"); // empty: good
    const auto good = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes << QString(); };
    const auto bad = [](const char *name, const QByteArray &bytes, const char *refusal) {
        QTest::newRow(name) << bytes << QString::fromLatin1(refusal);
    };
    good("shapes", drawing("<g><rect width='1' height='1' fill='url(#a)' style=\"stroke:url('#b')\"/></g>"));
    good("a declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- by hand -->" + drawing("<path d='M0 0'/>"));
    good("a copy", drawing("<use href='#a'/><use xlink:href='#b'/>"));
    good("styles", drawing("<style>.a { fill: red; filter: url(\"#f\") }</style>"));
    good("a carried picture", drawing("<image href='data:image/png;base64,iVBORw0KGgo='/>"));
    good("a link that nobody follows", drawing("<a href='http://example.org/'><path d=''/></a>"));
    good("words", drawing("<text>&lt;96110&gt; &#x9632;</text>"));
    good("an editor's notes",
         drawing("<metadata xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:RDF/></metadata>"));

    bad("script", drawing("<script>alert(1)</script>"), "script");
    bad("script of another prefix", drawing("<s:script xmlns:s='http://www.w3.org/2000/svg'/>"), "script");
    bad("handler", drawing("<rect onload='alert(1)'/>"), "onload");
    bad("another language", drawing("<foreignObject/>"), "foreignObject");
    bad("inclusion", drawing("<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='#a'/>"), "include");
    bad("a file", drawing("<image href='file:///etc/passwd'/>"), "outside");
    bad("a file beside it", drawing("<image xlink:href='other.png'/>"), "outside");
    bad("the network", drawing("<image href='http://127.0.0.1:9/'/>"), "outside");
    bad("a copy from outside", drawing("<use href='other.svg#a'/>"), "outside");
    bad("a drawing in the drawing", drawing("<image href='data:image/svg+xml;base64,AAAA'/>"), "outside");
    bad("a style from outside", drawing("<rect style='fill:url(http://127.0.0.1:9/)'/>"), "outside");
    bad("a paint from outside", drawing("<rect fill='url( \"other.svg#a\" )'/>"), "outside");
    bad("an import", drawing("<style>@IMPORT 'a.css';</style>"), "imports");
    bad("an import in characters", drawing("<style><![CDATA[@import 'a.css';]]></style>"), "imports");
    bad("an escaped import", drawing("<style>@\\69mport 'a.css';</style>"), "escaped");
    bad("a base", drawing("<g xml:base='http://127.0.0.1:9/'/>"), "moves");
    bad("a style sheet", "<?xml-stylesheet href='a.css'?>" + drawing(""), "processing instruction");
    bad("a document type", "<!DOCTYPE svg>" + drawing(""), "document type");
    bad("entities", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + drawing("&a;"), "document type");
    bad("an unknown entity", drawing("&a;"), "SVG");
    bad("another root", "<html/>", "\"html\"");
    bad("no namespace", "<svg/>", "\"svg\"");
    bad("no end", drawing("<g>"), "damaged");
    bad("nothing", "", "damaged");
    bad("noise", QByteArray("\xff\xfe\x00\x01", 4), "SVG");
}

void TestDrawing::needsNothingButItself()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);
    const auto result = media::checkDrawing(bytes);
    QVERIFY2(result.has_value() == refusal.isEmpty(), result ? "accepted" : qPrintable(result.error().line()));
    if (result)
        return;
    QCOMPARE(result.error().code, ErrorCode::Unsupported);
    QVERIFY2(result.error().message.contains(refusal), qPrintable(result.error().message));
    QVERIFY(result.error().message.contains(QStringLiteral("SVG")));
}

void TestDrawing::isBounded_data()
{
    QTest::addColumn<QByteArray>("most");
    QTest::addColumn<QByteArray>("more");
    const auto many = [](const QByteArray &element, int count) { return drawing(element.repeated(count)); };
    const auto deep = [](int depth) {
        return drawing(QByteArray("<g>").repeated(depth) + QByteArray("</g>").repeated(depth));
    };
    const auto sized = [](qsizetype bytes) { return drawing(QByteArray(bytes - drawing("").size(), ' ')); };
    const auto row = [](const char *name, const QByteArray &most, const QByteArray &more) {
        QTest::newRow(name) << most << more;
    };
    row("bytes", sized(DrawingBounds::bytes), sized(DrawingBounds::bytes + 1));
    row("elements", many("<g/>", DrawingBounds::elements - 1), many("<g/>", DrawingBounds::elements));
    row("depth", deep(DrawingBounds::depth - 1), deep(DrawingBounds::depth));
    row("copies", many("<use href='#a'/>", DrawingBounds::uses), many("<use href='#a'/>", DrawingBounds::uses + 1));
    row("filters", many("<feFlood/>", DrawingBounds::filters), many("<feFlood/>", DrawingBounds::filters + 1));
    row("pictures", many("<image/>", DrawingBounds::pictures), many("<image/>", DrawingBounds::pictures + 1));
}

void TestDrawing::isBounded()
{
    QFETCH(QByteArray, most);
    QFETCH(QByteArray, more);
    const auto fits = media::checkDrawing(most);
    QVERIFY2(fits, fits ? "" : qPrintable(fits.error().line()));
    const auto beyond = media::checkDrawing(more);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, ErrorCode::TooLarge);
}

void TestDrawing::knowsItsSize_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QSize>("size"); // empty: it does not say
    QTest::newRow("pixels") << QByteArray("width='40' height='20'") << QSize(40, 20);
    QTest::newRow("millimetres") << QByteArray("width='25.4mm' height='12.7mm'") << QSize(96, 48);
    QTest::newRow("a box") << QByteArray("viewBox='0 0 300 100'") << QSize(300, 100);
    QTest::newRow("huge") << QByteArray("width='1000000' height='500000'") << QSize(8192, 4096);
    QTest::newRow("a line") << QByteArray("width='1000000' height='1'") << QSize(8192, 1);
    QTest::newRow("no size") << QByteArray() << QSize();
    QTest::newRow("nothing") << QByteArray("width='0' height='20'") << QSize();
}

void TestDrawing::knowsItsSize()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QSize, size);
    const auto parsed = media::Drawing::parse(drawing("<rect width='9' height='9'/>", attributes));
    QCOMPARE(parsed.has_value(), !size.isEmpty());
    if (parsed)
        QCOMPARE(parsed->size(), size);
}

/// An edge is an edge at any size.
void TestDrawing::drawsCrisply()
{
    const auto parsed = media::Drawing::parse(drawing("<rect x='20' width='20' height='20' fill='#00ff00'/>"));
    QVERIFY(parsed);
    const auto image = parsed->draw({4000, 2000});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(4000, 2000));
    QCOMPARE(image->pixel(1999, 1000), qRgba(0, 0, 0, 0));
    QCOMPARE(image->pixel(2000, 1000), qRgba(0, 255, 0, 255));
    QVERIFY(!media::Drawing::parse(drawing("<g/>"))->draw({40, 20}));
}

/// Even what no check has seen does not reach outside.
void TestDrawing::loadsNothing()
{
    const auto file = QStringLiteral(IRONFENCE_SOURCE_DIR "/docs/demo.png");
    QVERIFY(QFile::exists(file));
    const auto parsed =
        media::Drawing::parse(drawing("<image width='40' height='20' href='file://" + QFile::encodeName(file) + "'/>"));
    QVERIFY(parsed);
    QVERIFY(!parsed->draw({40, 20}));
}

QTEST_APPLESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
