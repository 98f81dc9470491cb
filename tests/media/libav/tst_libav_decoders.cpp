// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Whether an answer of the loader names a library that the system has, and not one of a folder of ours.
bool hasSystems(const QByteArray &answer, const QByteArray &library)
{
    const auto lines = answer.split('\n');
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        const QByteArray path = line.startsWith("maps ") ? line.mid(5) : QByteArray();
        return QFileInfo(QString::fromLocal8Bit(path)).fileName().startsWith(QString::fromLatin1(library)) &&
               !path.contains("/stand-ins/") && !path.contains("/unfit/");
    });
}

} // namespace

/// Every case needs a process of its own: a plugin is loaded once.
class TestLibavDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodersDecode_data()
    {
        QTest::addColumn<QStringList>("folder");
        QTest::addColumn<bool>("isLean");
        QTest::newRow("with the stand-ins") << QStringList{} << true;
        QTest::newRow("without a folder") << QStringList{m_empty.filePath(QStringLiteral("none"))} << false;
        QTest::newRow("with none in it") << QStringList{m_empty.path()} << false;
        QTest::newRow("with ones that do not fit") << QStringList{qEnvironmentVariable("IRONFENCE_UNFIT")} << false;
    }

    void decodersDecode()
    {
        QFETCH(QStringList, folder);
        QFETCH(bool, isLean);
        QProcess loader;
        loader.start(qEnvironmentVariable("IRONFENCE_LOADER"), folder);
        QVERIFY(loader.waitForFinished());
        QCOMPARE(loader.exitCode(), 0);
        const QByteArray answer = loader.readAllStandardOutput();
        QVERIFY2(answer.contains("loaded yes\n"), answer);
        QVERIFY2(answer.contains("decodes yes\n"), answer);
        QVERIFY2(hasSystems(answer, "libavcodec.so"), answer);
        QCOMPARE(hasSystems(answer, "libavformat.so"), !isLean);
        QCOMPARE(hasSystems(answer, "libavfilter.so"), !isLean);
    }

private:
    QTemporaryDir m_empty;
};

QTEST_GUILESS_MAIN(TestLibavDecoders)
#include "tst_libav_decoders.moc"
