// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"
#include "tests/console/pictures.h"
#include "tests/media/clips.h"
#include "tests/support/deployment.h"

#include <QFile>
#include <QTest>

using namespace ironfence;
using support::Deployment;

/// What the real program does with assets that a real server has; one deployment for all tests.
class TestIronfenceAssets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesAFilmstrip();
    void goesOnWithAnUpload();
    void tagsAssets();

private:
    /// "@" stands for the deployment's directory.
    [[nodiscard]] Deployment::Answer run(const QString &words) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<Deployment> m_deployment;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Deployment::Answer TestIronfenceAssets::run(const QString &words) const
{
    QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
    for (auto &argument : arguments)
        argument.replace(QStringLiteral("@"), m_deployment->dir(QString()));
    return m_deployment->cli(arguments);
}

bool TestIronfenceAssets::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_deployment->dir(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestIronfenceAssets::initTestCase()
{
    m_deployment = std::make_unique<Deployment>(QString());
    QVERIFY2(m_deployment->create(), m_deployment->logs().constData());
    QVERIFY2(m_deployment->startServer(), m_deployment->logs().constData());
    const auto film = m_deployment->dir(QStringLiteral("steps.mp4"));
    QVERIFY(media::makeClip(QStringLiteral("videotestsrc pattern=smpte num-buffers=96 ! video/x-raw,format=I420,"
                                           "width=320,height=180,framerate=20/1 ! x264enc speed-preset=ultrafast ! "
                                           "video/x-h264 ! mp4mux ! filesink location=") +
                            film));
    QVERIFY(write(QStringLiteral("broken.mp4"), QByteArray(5000, 'x')));
    QVERIFY(write(QStringLiteral("blue.png"), tests::pngOf(6)));
    const auto added = run(QStringLiteral("asset add @/steps.mp4 @/blue.png"));
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

/// As the server made it, or here, of a file.
void TestIronfenceAssets::savesAFilmstrip()
{
    QCOMPARE(run(QStringLiteral("asset strip")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("asset strip steps.mp4")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("asset strip steps.mp4 --file @/steps.mp4 --to @/strip.jpg")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("asset strip nobody.mp4 --to @/strip.jpg")).exitCode, 4);
    QVERIFY(QTest::qWaitFor(
        [&] { return run(QStringLiteral("asset strip steps.mp4 --to @/strip.jpg --force")).exitCode == 0; }, 30'000));
    const auto image = QImage(m_deployment->dir(QStringLiteral("strip.jpg")));
    QVERIFY(!image.isNull());

    QVERIFY(write(QStringLiteral("strip.jpg"), "mine"));
    const auto refused = run(QStringLiteral("asset strip steps.mp4 --to @/strip.jpg"));
    QVERIFY2(refused.exitCode == 5 && refused.err.contains("--force"), refused.err.constData());
    QCOMPARE(contentOf(m_deployment->dir(QStringLiteral("strip.jpg"))), QByteArray("mine"));

    const auto made = m_deployment->json({QStringLiteral("asset"), QStringLiteral("strip"), QStringLiteral("--file"),
                                          m_deployment->dir(QStringLiteral("steps.mp4")), QStringLiteral("--to"),
                                          m_deployment->dir(QStringLiteral("own.jpg"))});
    QCOMPARE(made["times_ms"].size(), 9U); // of 4.8 seconds, half a second apart at least
    const auto own = QImage(m_deployment->dir(QStringLiteral("own.jpg")));
    QCOMPARE(own, image); // and it is the same picture
    QCOMPARE(made.value("width", 0) * made.value("columns", 0), own.width());
    QCOMPARE(made.value("bytes", qint64{0}), QFileInfo(m_deployment->dir(QStringLiteral("own.jpg"))).size());
    QCOMPARE(run(QStringLiteral("asset strip --file @/broken.mp4 --to @/none.jpg")).exitCode, 8);
    QVERIFY(!QFile::exists(m_deployment->dir(QStringLiteral("none.jpg"))));
}

void TestIronfenceAssets::goesOnWithAnUpload()
{
    const auto bytes = tests::noiseOf(7);
    QVERIFY(write(QStringLiteral("noise.png"), bytes));
    QVERIFY(bytes.size() > 1'100'000);
    const auto hash = base::Sha256::of(bytes).hex();

    // What a run that was broken off left on the server.
    const auto partial = m_deployment->dir(QStringLiteral("server/content/partial/")) + hash;
    QFile kept(partial);
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QCOMPARE(kept.write(bytes.first(bytes.size() * 437 / 1000)), bytes.size() * 437 / 1000);
    kept.close();
    const auto run = this->run(QStringLiteral("asset add @/noise.png"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("noise.png  goes on at 43 %: ") && run.err.contains(" were there already"),
             run.err.constData());
    QVERIFY2(run.err.contains("noise.png  100 %"), run.err.constData());
    QVERIFY2(!run.err.contains("25 %"), run.err.constData());
    QVERIFY2(run.out.contains("added as image/png"), run.out.constData());
    QVERIFY(!QFile::exists(partial));
    QCOMPARE(contentOf(m_deployment->dir(QStringLiteral("server/content/objects/%1/%2").arg(hash.left(2), hash))),
             bytes);
}

void TestIronfenceAssets::tagsAssets()
{
    QVERIFY(run(QStringLiteral("asset tag blue.png")).err.contains("no tags"));
    const auto added =
        m_deployment->cli({QStringLiteral("asset"), QStringLiteral("tag"), QStringLiteral("blue.png"),
                           QStringLiteral("--add"), QStringLiteral(" 春节 "), QStringLiteral("--add"),
                           QStringLiteral("elderly"), QStringLiteral("--remove"), QStringLiteral("draft")});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.out, QStringLiteral("elderly\n春节\n").toUtf8());
    const auto shown = m_deployment->json({QStringLiteral("asset"), QStringLiteral("tag"), QStringLiteral("blue.png"),
                                           QStringLiteral("--remove"), QStringLiteral("elderly")});
    QCOMPARE(base::json::write(shown.at("tags")), QStringLiteral("[\"春节\"]").toUtf8());
    QCOMPARE(shown.value("sha256", "").size(), 64U);

    const auto list = m_deployment->json(
        {QStringLiteral("asset"), QStringLiteral("list"), QStringLiteral("--tag"), QStringLiteral("春节")});
    QCOMPARE(list.at("assets").size(), 1U);
    QCOMPARE(list.at("assets")[0].value("name", ""), std::string("blue.png"));
    QVERIFY(list.at("assets")[0].at("tags") == shown.at("tags"));
    QVERIFY(run(QStringLiteral("asset list")).out.contains("春节"));
    const auto nothing = run(QStringLiteral("asset list --tag elderly"));
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.err.contains("no asset has this tag"));

    const auto long33 = run(QStringLiteral("asset tag blue.png --add ") + QString(33, u'x'));
    QCOMPARE(long33.exitCode, 3);
    QVERIFY2(long33.err.contains("1 to 32 printable characters"), long33.err.constData());
    QCOMPARE(run(QStringLiteral("asset tag nothing.png --add x")).exitCode, 4);
    QVERIFY(run(QStringLiteral("asset tag blue.png")).out.startsWith("春节"));
}

QTEST_GUILESS_MAIN(TestIronfenceAssets)
#include "tst_ironfence_assets.moc"
