// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/modules.h"

#include <QColor>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <cmath>
#include <memory>

/// The colours of the console, as WCAG 2.1 reckons them.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isLegible_data();
    void isLegible();
    void grows();

private:
    [[nodiscard]] QColor color(const char *name) const { return m_theme->property(name).value<QColor>(); }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

void TestLook::initTestCase()
{
    ironfence::console::desktop::shell::installModules(m_engine);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml; import Ironfence.Console.Look; QtObject { property QtObject theme: Theme }",
                      QUrl());
    m_holder.reset(component.create());
    for (const auto &error : component.errors())
        qWarning().noquote() << error.toString();
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme != nullptr);
}

void TestLook::isLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ground");
    QTest::addColumn<double>("least");

    constexpr double text = 4.5;
    constexpr double edge = 3.0; // of what is to be recognised and not read
    const QList<std::tuple<const char *, QList<const char *>, double>> pairs = {
        {"ink", {"ground", "panel", "raised", "chosen"}, text},
        {"inkSoft", {"ground", "panel", "raised", "chosen"}, text},
        {"grave", {"panel", "raised", "chosen", "graveGround"}, text},
        {"warm", {"panel", "raised", "chosen", "warmGround"}, text},
        {"well", {"panel", "raised", "chosen"}, text},
        {"away", {"panel", "raised", "chosen"}, text},
        {"accentInk", {"accent"}, text},
        {"railInk", {"rail", "railChosen"}, text},
        {"railInkSoft", {"rail"}, text},
        {"outline", {"panel"}, edge},
        {"accent", {"panel", "ground"}, edge},
    };
    for (const bool dark : {false, true}) {
        for (const auto &[ink, grounds, least] : pairs) {
            for (const char *ground : grounds) {
                QTest::addRow("%s on %s, %s", ink, ground, dark ? "dark" : "light")
                    << dark << QByteArray(ink) << QByteArray(ground) << least;
            }
        }
    }
}

void TestLook::isLegible()
{
    QFETCH(bool, dark);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, ground);
    QFETCH(double, least);
    m_theme->setProperty("dark", dark);
    const auto ink = color(text.constData());
    const auto paper = color(ground.constData());
    QVERIFY(ink.isValid() && paper.isValid());
    QVERIFY2(contrast(ink, paper) >= least, qPrintable(QString::number(contrast(ink, paper))));
}

void TestLook::grows()
{
    m_theme->setProperty("zoom", 1.0);
    const int before = m_theme->property("body").toInt();
    m_theme->setProperty("zoom", 2.0);
    for (const char *measure : {"small", "body", "lead", "title", "figure", "control", "row"})
        QVERIFY2(m_theme->property(measure).toInt() > before, measure);
    QCOMPARE(m_theme->property("body").toInt(), 2 * before);
    m_theme->setProperty("zoom", 1.0);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
