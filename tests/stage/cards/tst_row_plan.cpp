// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/row_plan.h"

#include <QTest>
#include <numeric>

using namespace ironfence::stage::cards;

/// Rows that share a height.
class TestRowPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void longTextsGetHigherRows();
    void rowsStayInside();
    void typeShrinksDownToTheFloor();
    void aLittleSmallerSparesALine();
    void whatIsLeftIsSharedWithinBounds();
    void noTextsAreNoRows();
    void rowsGrowOrDoNotFit();

private:
    void plan(const QStringList &texts, double width, double height);
    [[nodiscard]] double total() const;

    std::unique_ptr<RowPlan> m_plan;
};

void TestRowPlan::init()
{
    m_plan = std::make_unique<RowPlan>();
    m_plan->setProperty("largest", 60.0);
    m_plan->setProperty("pad", 10.0);
    m_plan->setProperty("spread", 20.0);
}

void TestRowPlan::plan(const QStringList &texts, double width, double height)
{
    m_plan->setProperty("texts", QVariant::fromValue(QList<QString>(texts)));
    m_plan->setProperty("width", width);
    m_plan->setProperty("height", height);
}

double TestRowPlan::total() const
{
    const auto heights = m_plan->heights();
    return std::accumulate(heights.begin(), heights.end(), 0.0) + m_plan->spare() * double(heights.size());
}

void TestRowPlan::longTextsGetHigherRows()
{
    plan({QStringLiteral("短"), QString(40, QChar(0x9A97))}, 600, 900);
    QCOMPARE(m_plan->lines().at(0), 1);
    QVERIFY(m_plan->lines().at(1) >= 4);
    QVERIFY(m_plan->heights().at(1) > 3 * m_plan->heights().at(0));
}

void TestRowPlan::rowsStayInside()
{
    for (int count = 1; count <= 8; ++count) {
        plan(QStringList(count, QString(12, QChar(0x9A97))), 500, 400);
        QVERIFY(m_plan->fits());
        QCOMPARE(m_plan->heights().size(), count);
        QVERIFY2(total() <= 400.01, qPrintable(QString::number(total())));
    }
}

void TestRowPlan::typeShrinksDownToTheFloor()
{
    plan(QStringList(8, QString(60, QChar(0x9A97))), 600, 300);
    QVERIFY(!m_plan->fits());
    QCOMPARE(m_plan->lines().at(0), 3); // 25 characters of 24 pixels a line
}

void TestRowPlan::aLittleSmallerSparesALine()
{
    plan({QString(21, QChar(0x9A97))}, 20 * 60, 900); // 21 characters where 20 have room at the largest size
    QCOMPARE(m_plan->lines(), QList<int>{1});
    plan({QString(26, QChar(0x9A97))}, 20 * 60, 900); // but not at a quarter less
    QCOMPARE(m_plan->lines(), QList<int>{2});
}

void TestRowPlan::whatIsLeftIsSharedWithinBounds()
{
    plan({QStringLiteral("一"), QStringLiteral("二")}, 600, 1000);
    QCOMPARE(m_plan->spare(), 20.0);
    plan({QStringLiteral("一"), QStringLiteral("二")}, 600, 2 * 73.6 + 10);
    QVERIFY(qAbs(m_plan->spare() - 5) < 0.01);
}

void TestRowPlan::noTextsAreNoRows()
{
    plan({}, 600, 400);
    QVERIFY(m_plan->heights().isEmpty());
    QVERIFY(m_plan->fits());
}

/// A quarter larger than the same texts in the same room for others.
void TestRowPlan::rowsGrowOrDoNotFit()
{
    m_plan->setProperty("largest", 75.0);
    m_plan->setProperty("growth", 1.25);
    plan({QString(8, QChar(0x9A97))}, 700, 100);
    QVERIFY(m_plan->fits());
    QCOMPARE(m_plan->least(), 75); // 60 for others
    plan(QStringList(8, QString(12, QChar(0x9A97))), 500, 400);
    QVERIFY(!m_plan->fits()); // as large as they can be already
    QVERIFY(m_plan->least() >= 45);
    m_plan->setProperty("ample", 30);
    QVERIFY(m_plan->fits());
    QCOMPARE(m_plan->least(), 30);
}

QTEST_APPLESS_MAIN(TestRowPlan)
#include "tst_row_plan.moc"
