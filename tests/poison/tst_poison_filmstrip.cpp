// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/filmstrip.h"
#include "media/glimpse/glimpse.h"
#include "tests/poison/poison_kinds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;

/// What the program that makes filmstrips does with each of the files: pictures that a console can read, or a sentence,
/// in its time; and pictures of everything that screens are to show.
class TestPoisonFilmstrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void TestPoisonFilmstrip::answers_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < poisonKinds().size(); ++i)
        QTest::newRow(poisonKinds().at(i).file) << static_cast<int>(i);
}

void TestPoisonFilmstrip::answers()
{
    QFETCH(int, index);
    const auto &kind = poisonKinds().at(index);
    QElapsedTimer took;
    took.start();
    const auto strip = media::filmstripOf(poisonPath(kind));
    const auto said = strip ? QStringLiteral("%1 pictures of %2x%3, %4 bytes")
                                  .arg(strip->cells.count())
                                  .arg(strip->cells.cell.width())
                                  .arg(strip->cells.cell.height())
                                  .arg(strip->jpeg.size())
                            : strip.error().message;
    qInfo().noquote() << took.elapsed() << "ms:" << said;
    QVERIFY2(took.elapsed() < 40'000, qPrintable(said));
    const bool isAccepted = kind.refusal != nullptr && qstrlen(kind.refusal) == 0; // by the probe
    QVERIFY2(strip || !isAccepted, qPrintable(said));
    if (!strip) {
        QCOMPARE(strip.error().code, base::ErrorCode::Unsupported);
        QVERIFY(!strip.error().message.isEmpty());
        return;
    }
    const auto whole = media::glimpseOf(strip->jpeg);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().line()));
    QCOMPARE(whole->size(), strip->cells.whole());
}

QTEST_GUILESS_MAIN(TestPoisonFilmstrip)
#include "tst_poison_filmstrip.moc"
