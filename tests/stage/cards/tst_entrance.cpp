// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/cards.h"
#include "tests/stage/cards/gallery.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlListReference>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace ironfence;

/// What moves on a card begins when the card is shown: it is prepared, hidden, long before its turn.
class TestEntrance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void risesOnceItIsShown_data();
    void risesOnceItIsShown();
    void turnsItsPagesOnceItIsShown_data();
    void turnsItsPagesOnceItIsShown();

private:
    void prepare(const char *exhibit, QSize canvas);
    [[nodiscard]] QList<QObject *> entrances(QQuickItem *root) const;
    [[nodiscard]] QList<QObject *> clocks() const;

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_layer; ///< hidden until its turn
};

void TestEntrance::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    stage::cards::install(m_engine);
}

void TestEntrance::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_layer = std::make_unique<QQuickItem>();
    m_layer->setParentItem(m_window->contentItem());
    m_layer->setVisible(false);
}

void TestEntrance::cleanup()
{
    m_layer.reset();
    m_window.reset();
}

void TestEntrance::prepare(const char *name, QSize canvas)
{
    const auto all = tests::exhibits();
    const auto exhibit = std::find_if(all.begin(), all.end(),
                                      [&](const tests::Exhibit &one) { return one.name == QLatin1String(name); });
    QVERIFY(exhibit != all.end());
    m_window->resize(canvas);
    m_layer->setSize(canvas);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));

    QQmlComponent component(&m_engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Stage/Cards/%1.qml").arg(exhibit->component)));
    auto properties = exhibit->initial(m_layer.get());
    properties.insert(QStringLiteral("parent"), QVariant::fromValue(m_layer.get()));
    auto *card = component.createWithInitialProperties(properties);
    QVERIFY2(card, qPrintable(component.errorString()));
    card->setParent(m_layer.get());
    QTest::qWait(300); // an entrance would be well under way, and be over after 0.7 s
}

QList<QObject *> TestEntrance::entrances(QQuickItem *root) const
{
    QList<QObject *> found;
    const QQmlListReference transforms(root, "transform");
    for (qsizetype i = 0; i < transforms.count(); ++i) {
        if (transforms.at(i)->property("distance").isValid())
            found.append(transforms.at(i));
    }
    for (auto *child : root->childItems())
        found += entrances(child);
    return found;
}

QList<QObject *> TestEntrance::clocks() const
{
    auto all = m_layer->findChildren<QObject *>();
    all.removeIf([](const QObject *object) {
        return !object->inherits("QQmlTimer") && !object->inherits("QQuickFrameAnimation");
    });
    return all;
}

void TestEntrance::risesOnceItIsShown_data()
{
    QTest::addColumn<QByteArray>("exhibit");
    for (const auto *name : {"slogan", "reminder", "steps", "questions", "technique", "bulletin", "hotline", "letter",
                             "counter", "checklist", "scene"})
        QTest::newRow(name) << QByteArray(name);
}

void TestEntrance::risesOnceItIsShown()
{
    QFETCH(QByteArray, exhibit);
    prepare(exhibit.constData(), {1280, 720});
    const auto parts = entrances(m_layer.get());
    QVERIFY(parts.size() >= (exhibit == "letter" ? 1 : 2));
    for (const auto *part : parts) {
        QVERIFY(part->property("distance").toReal() > 0);
        QCOMPARE(part->property("y"), part->property("distance"));
    }

    m_layer->setVisible(true);
    for (const auto *part : parts)
        QCOMPARE(part->property("y"), part->property("distance")); // the frame of the takeover
    for (const auto *part : parts)
        QTRY_COMPARE(part->property("y").toReal(), 0.0);

    m_layer->setVisible(false); // an alert covers it ...
    m_layer->setVisible(true);  // ... and goes: the card stands where it stood
    QTest::qWait(50);
    for (const auto *part : parts)
        QCOMPARE(part->property("y").toReal(), 0.0);
}

void TestEntrance::turnsItsPagesOnceItIsShown_data()
{
    QTest::addColumn<QByteArray>("exhibit");
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("one thing at a time") << QByteArray("reminder") << QSize(192, 96);
    QTest::newRow("a long letter") << QByteArray("letter") << QSize(1280, 720);
    QTest::newRow("more than a page can hold") << QByteArray("steps-longest") << QSize(1280, 720);
}

/// Each page stands long enough to be read, from when it is first seen.
void TestEntrance::turnsItsPagesOnceItIsShown()
{
    QFETCH(QByteArray, exhibit);
    QFETCH(QSize, canvas);
    prepare(exhibit.constData(), canvas);
    const auto running = [this] {
        const auto all = clocks();
        return std::count_if(all.begin(), all.end(),
                             [](const QObject *clock) { return clock->property("running").toBool(); });
    };
    QCOMPARE(running(), 0);
    m_layer->setVisible(true);
    QVERIFY(running() > 0);
    m_layer->setVisible(false);
    QCOMPARE(running(), 0);
}

QTEST_MAIN(TestEntrance)
#include "tst_entrance.moc"
