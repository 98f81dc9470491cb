// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/frame_item.h"
#include "tests/stage/pattern.h"
#include "tests/stage/standing_deck.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QSGRendererInterface>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;

void qml_register_types_Ironfence_Stage(); // NOLINT(readability-identifier-naming): Qt's build names it

namespace {

using Properties = QList<std::pair<QByteArray, QVariant>>;

constexpr QSize window(400, 300);
constexpr QSize picture(160, 90);

QImage patternOf(int seed)
{
    return tests::patternOf(picture, seed);
}

/// Counts how often it is drawn into the lines of a window and how often into a picture of its own.
class Pattern final : public stage::Pixels
{
public:
    explicit Pattern(int seed) : m_image(patternOf(seed)) {}

    [[nodiscard]] QSize size() const override { return m_image.size(); }
    void draw(uchar *first, qsizetype stride) const override
    {
        ++(stride == m_image.bytesPerLine() ? apart : within);
        for (int y = 0; y < m_image.height(); ++y)
            std::memcpy(first + y * stride, m_image.constScanLine(y), static_cast<size_t>(m_image.bytesPerLine()));
    }

    mutable int within = 0;
    mutable int apart = 0;

private:
    QImage m_image;
};

/// A window with the item in a place of the given properties, and something above it.
const QByteArray scene = R"(
import QtQuick
import Ironfence.Stage
Rectangle {
    width: 400; height: 300; color: "#123456"
    Item {
        objectName: "place"
        x: 20; y: 30; width: 160; height: 90
        FrameItem { width: 160; height: 90 }
    }
    Rectangle { objectName: "mark"; x: 60; y: 50; width: 40; height: 30; visible: false }
}
)";

} // namespace

/// What is drawn right into the window is, pixel for pixel, what a picture of the same frame would have become there.
class TestPixelsNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qml_register_types_Ironfence_Stage(); // the linker drops what nobody calls
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    void looksAsAPicture_data();
    void looksAsAPicture();
    void drawsEachFrameOnce();
    void goesWithItsItem();

private:
    struct Glass
    {
        QQuickView view;
        tests::StandingDeck deck;
        stage::FrameItem *item = nullptr;

        [[nodiscard]] bool open();
        [[nodiscard]] QImage seen()
        {
            return view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
        }
        void arrange(const Properties &place, const Properties &mark) const;
        void show(stage::Frame frame);
        [[nodiscard]] QQuickItem *named(const char *name) const
        {
            return view.rootObject()->findChild<QQuickItem *>(QString::fromLatin1(name));
        }
        QTemporaryDir folder;
    };
};

bool TestPixelsNode::Glass::open()
{
    QFile file(folder.filePath(QStringLiteral("scene.qml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(scene) != scene.size())
        return false;
    file.close();
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setSource(QUrl::fromLocalFile(file.fileName()));
    if (view.status() != QQuickView::Ready)
        return false;
    view.resize(window);
    view.show();
    item = view.rootObject()->findChild<stage::FrameItem *>();
    item->setDeck(&deck);
    return QTest::qWaitForWindowExposed(&view);
}

void TestPixelsNode::Glass::arrange(const Properties &place, const Properties &mark) const
{
    for (const auto &[name, value] : place)
        QVERIFY(named("place")->setProperty(name, value));
    for (const auto &[name, value] : mark)
        QVERIFY(named("mark")->setProperty(name, value));
}

void TestPixelsNode::Glass::show(stage::Frame frame)
{
    deck.show(std::move(frame));
    const auto index = deck.frame().index;
    (void)QTest::qWaitFor([&] { return item->drawn() == index; });
    bool isSwapped = false;
    const auto swapped = connect(&view, &QQuickWindow::frameSwapped, &view, [&] { isSwapped = true; });
    view.update();
    (void)QTest::qWaitFor([&] { return isSwapped; });
    disconnect(swapped);
}

void TestPixelsNode::looksAsAPicture_data()
{
    QTest::addColumn<Properties>("place");
    QTest::addColumn<Properties>("mark");
    QTest::addColumn<bool>("isWithin"); // drawn right into the window
    const Properties as{};
    const Properties seen{{"visible", true}, {"color", QColor(Qt::red)}};
    const Properties faint{{"visible", true}, {"color", QColor(255, 0, 0, 100)}};
    QTest::newRow("whole") << as << as << true;
    QTest::newRow("in the corner") << Properties{{"x", 240}, {"y", 210}} << as << true;
    QTest::newRow("below something") << as << seen << false;
    QTest::newRow("below something that lets it through") << as << faint << true;
    QTest::newRow("beside something") << as << Properties{{"visible", true}, {"x", 300}} << true;
    QTest::newRow("over the edge") << Properties{{"x", 300}, {"y", -20}} << as << false;
    QTest::newRow("outside") << Properties{{"x", 1000}} << as << false;
    QTest::newRow("between pixels") << Properties{{"x", 20.5}} << as << false;
    QTest::newRow("half there") << Properties{{"opacity", 0.5}} << as << false;
    QTest::newRow("turned") << Properties{{"rotation", 90}} << as << false;
    QTest::newRow("larger") << Properties{{"scale", 1.5}} << as << false;
    QTest::newRow("cut off") << Properties{{"clip", true}, {"width", 100}} << as << false;
}

void TestPixelsNode::looksAsAPicture()
{
    QFETCH(Properties, place);
    QFETCH(Properties, mark);
    QFETCH(bool, isWithin);
    Glass glass;
    QVERIFY(glass.open());
    glass.arrange(place, mark);

    const auto first = std::make_shared<Pattern>(1);
    const auto second = std::make_shared<Pattern>(2);
    QList<QImage> drawn;
    for (const auto &pattern : {first, second}) {
        glass.show({.pixels = pattern});
        drawn.append(glass.seen());
    }
    QCOMPARE(second->within > 0, isWithin);
    // The mark goes: only its own pixels are drawn anew, and what lay below it is there again.
    glass.named("mark")->setVisible(false);
    glass.view.update();
    QTest::qWait(50);
    drawn.append(glass.seen());

    Glass other;
    QVERIFY(other.open());
    other.arrange(place, mark);
    for (int i = 0; i < 2; ++i) {
        other.show({.image = patternOf(i + 1)});
        QCOMPARE(drawn.at(i), other.seen());
    }
    other.named("mark")->setVisible(false);
    other.view.update();
    QTest::qWait(50);
    QCOMPARE(drawn.at(2), other.seen());
}

void TestPixelsNode::drawsEachFrameOnce()
{
    Glass glass;
    QVERIFY(glass.open());
    const auto pattern = std::make_shared<Pattern>(3);
    glass.show({.pixels = pattern});
    QCOMPARE(pattern->within, 1);
    QCOMPARE(pattern->apart, 0);
    QCOMPARE(glass.item->prints().size(), 1);
    QCOMPARE(glass.item->prints().constFirst(), stage::GlassPrint::of(patternOf(3)));
    glass.show({.image = patternOf(4)}); // decks may change their mind
    QCOMPARE(glass.item->prints().constLast(), stage::GlassPrint::of(patternOf(4)));
    glass.show({.pixels = pattern});
    QCOMPARE(glass.item->prints().size(), 3);
}

void TestPixelsNode::goesWithItsItem()
{
    Glass glass;
    QVERIFY(glass.open());
    const auto pattern = std::make_shared<Pattern>(5);
    glass.show({.pixels = pattern});
    glass.item->setDeck(nullptr);
    QTRY_COMPARE(glass.seen().pixelColor(100, 60), QColor(0x12, 0x34, 0x56));
    glass.item->setDeck(&glass.deck);
    QTRY_VERIFY(glass.seen().pixelColor(100, 60) != QColor(0x12, 0x34, 0x56));
    delete glass.named("place");
    QTRY_COMPARE(glass.seen().pixelColor(100, 60), QColor(0x12, 0x34, 0x56));
}

QTEST_MAIN(TestPixelsNode)
#include "tst_pixels_node.moc"
