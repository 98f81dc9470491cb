// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/probe.h"
#include "tests/poison/poison_kinds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ironfence;
using namespace ironfence::tests;

/// What an operator hears about each of the files: refused wherever it can be known before a screen meets it.
class TestPoisonProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItIs_data();
    void knowsWhatItIs();
};

void TestPoisonProbe::knowsWhatItIs_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < poisonKinds().size(); ++i)
        QTest::newRow(poisonKinds().at(i).file) << static_cast<int>(i);
}

void TestPoisonProbe::knowsWhatItIs()
{
    QFETCH(int, index);
    const auto &kind = poisonKinds().at(index);
    QElapsedTimer took;
    took.start();
    const auto facts = media::probe(poisonPath(kind));
    const auto said = facts ? QStringLiteral("%1, %2x%3, %4 ms")
                                  .arg(facts->mediaType)
                                  .arg(facts->size.width())
                                  .arg(facts->size.height())
                                  .arg(facts->duration.count())
                            : facts.error().message;
    qInfo().noquote() << took.elapsed() << "ms:" << said;
    if (!facts)
        QCOMPARE(facts.error().code, base::ErrorCode::Unsupported);
    if (kind.refusal == nullptr)
        return;
    const auto refusal = QString::fromUtf8(kind.refusal);
    QVERIFY2(facts.has_value() == refusal.isEmpty(), qPrintable(said));
    QVERIFY2(said.contains(refusal), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPoisonProbe)
#include "tst_poison_probe.moc"
