// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/preflight.h"
#include "tests/poison/poison_kinds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;

/// What the program that looks at whole films makes of each of the files: a report or a sentence, in its time, and
/// never a crash of its own.
class TestPoisonPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void TestPoisonPreflight::answers_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < poisonKinds().size(); ++i)
        QTest::newRow(poisonKinds().at(i).file) << static_cast<int>(i);
}

void TestPoisonPreflight::answers()
{
    QFETCH(int, index);
    const auto &kind = poisonKinds().at(index);
    QElapsedTimer took;
    took.start();
    const auto report = media::preflight(poisonPath(kind), {{5000}, {}});
    const auto said = report ? QStringLiteral("%1 pictures, %2 ms%3%4")
                                   .arg(report->frames)
                                   .arg(report->length.count())
                                   .arg(report->complete ? QString() : QStringLiteral(", not to its end"),
                                        report->damaged ? QStringLiteral(", damaged") : QString())
                             : report.error().message;
    qInfo().noquote() << took.elapsed() << "ms:" << said;
    QVERIFY2(took.elapsed() < 40'000, qPrintable(said));
    if (!report) {
        QCOMPARE(report.error().code, base::ErrorCode::Unsupported);
        QVERIFY(!report.error().message.isEmpty());
        QVERIFY2(kind.fate != Fate::Shown || kind.part != PoisonKind::Video, qPrintable(said));
        return;
    }
    QVERIFY2(kind.part == PoisonKind::Video || qstrcmp(kind.file, "film.png") == 0, qPrintable(said));
    QVERIFY(report->frames > 0);
    if (kind.fate == Fate::Shown)
        QVERIFY2(report->complete && !report->damaged, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPoisonPreflight)
#include "tst_poison_preflight.moc"
