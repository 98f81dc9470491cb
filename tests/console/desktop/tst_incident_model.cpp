// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/incidents/incident_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using console::client::IncidentEntry;
using console::desktop::incidents::IncidentModel;

/// The list of what is wrong.
class TestIncidentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestFirst();
    void keepsRowsThatStay();
    void counts();
};

namespace {

IncidentEntry incident(qint64 id, const char *severity = "warning")
{
    IncidentEntry entry;
    entry.id = id;
    entry.screen = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    entry.kind = QStringLiteral("disk-low");
    entry.severity = QLatin1String(severity);
    entry.state = QStringLiteral("open");
    return entry;
}

QList<qint64> numbers(const IncidentModel &model)
{
    QList<qint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row).data(IncidentModel::NumberRole).toLongLong());
    return numbers;
}

} // namespace

void TestIncidentModel::keepsTheNewestFirst()
{
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const qint64 id : {5, 9, 2, 7})
        model.put(incident(id));
    model.put(incident(7));
    QCOMPARE(numbers(model), (QList<qint64>{9, 7, 5, 2}));
    model.remove(7);
    model.remove(8);
    QCOMPARE(numbers(model), (QList<qint64>{9, 5, 2}));
}

void TestIncidentModel::keepsRowsThatStay()
{
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAll({incident(9), incident(5), incident(2)});
    QSignalSpy reset(&model, &IncidentModel::modelReset);
    QSignalSpy changed(&model, &IncidentModel::dataChanged);
    auto seen = incident(5);
    seen.state = QStringLiteral("acknowledged");
    model.setAll({incident(11), incident(9), seen});
    QCOMPARE(numbers(model), (QList<qint64>{11, 9, 5}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(2).data(IncidentModel::StateRole).toString(), QStringLiteral("acknowledged"));
}

void TestIncidentModel::counts()
{
    IncidentModel model;
    QSignalSpy counted(&model, &IncidentModel::counted);
    model.setAll({incident(3, "critical"), incident(2), incident(1, "critical")});
    QCOMPARE(model.critical(), 2);
    model.remove(3);
    QCOMPARE(model.critical(), 1);
    QCOMPARE(counted.count(), 2);
}

QTEST_GUILESS_MAIN(TestIncidentModel)
#include "tst_incident_model.moc"
