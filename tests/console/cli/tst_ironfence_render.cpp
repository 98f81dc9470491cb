// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"
#include "tests/console/cli/run_ironfence.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace ironfence;
using base::json::Value;
using tests::Run;
using tests::runIronfence;

/// `ironfence pack render` with the real program beside it; what the frames show is tst_rendering's.
class TestIronfenceRender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rendersTheFilm_data();
    void rendersTheFilm();
    void rendersAPlaylistWithItsFiles();
    void cutsAndRepeats();
    void makesASheet();
    void overwritesWhenForced();
    void refuses_data();
    void refuses();
    void leavesNothingWhenInterrupted();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString put(const char *name, const Value &document) const;
    [[nodiscard]] Run render(const QStringList &more) const
    {
        return runIronfence(QStringList{QStringLiteral("pack"), QStringLiteral("render")} + more);
    }

    QTemporaryDir m_folder;
};

namespace {

Value card(const char *title, int seconds)
{
    return {{"kind", "card"}, {"card", {{"template", "slogan"}, {"title", title}}}, {"duration_s", seconds}};
}

/// A list and no Value: of one item in braces a Value makes that item.
Value playlist(const std::vector<Value> &items)
{
    return {{"type", "playlist"}, {"spec_version", "1.0"}, {"title", "测试"}, {"items", items}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString TestIronfenceRender::put(const char *name, const Value &document) const
{
    QFile file(path(name));
    const auto bytes = base::json::write(document);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
    return file.fileName();
}

void TestIronfenceRender::rendersTheFilm_data()
{
    QTest::addColumn<QString>("programme");
    QTest::addColumn<QString>("canvas");
    QTest::newRow("page") << QStringLiteral("campaign-film") << QStringLiteral("320x180");
    QTest::newRow("strip") << QStringLiteral("campaign-film-led") << QStringLiteral("384x64");
    QTest::newRow("narrow strip") << QStringLiteral("campaign-film-led-narrow") << QStringLiteral("64x16");
}

void TestIronfenceRender::rendersTheFilm()
{
    QFETCH(QString, programme);
    QFETCH(QString, canvas);
    const auto file = path("film.mp4");
    const auto run =
        render({programme, QStringLiteral("--canvas"), canvas, QStringLiteral("--fps"), QStringLiteral("5"),
                QStringLiteral("--output"), file, QStringLiteral("--json"), QStringLiteral("--force")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    const auto said = Value::parse(run.out.toStdString());
    QVERIFY(said.at("duration_ms") >= 30'000 && said.at("duration_ms") <= 45'000);
    QCOMPARE(said.at("frames").get<int>(), said.at("duration_ms").get<int>() / 200);
    QCOMPARE(said.at("bytes").get<qint64>(), QFileInfo(file).size());
    QVERIFY(run.err.contains(QStringLiteral("rendering film.mp4  100 %")));
    // The index comes first: a player begins before it has all.
    const auto bytes = bytesOf(file);
    QVERIFY(bytes.indexOf("moov") > 0 && bytes.indexOf("moov") < bytes.indexOf("mdat"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("film.mp4*")}, QDir::Files).size(), 1);
}

void TestIronfenceRender::rendersAPlaylistWithItsFiles()
{
    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path("red.png")));
    const Value image{{"kind", "image"}, {"asset", {{"file", "red.png"}}}, {"duration_s", 1}};
    const auto file = put("mixed.json", playlist({card("先核实", 1), image}));
    const auto run = render({QStringLiteral("--playlist"), file, QStringLiteral("--canvas"), QStringLiteral("320x180"),
                             QStringLiteral("--output"), path("mixed.mp4"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(Value::parse(run.out.toStdString()).at("frames").get<int>(), 50);
}

void TestIronfenceRender::cutsAndRepeats()
{
    const auto file = put("two.json", playlist({card("先核实", 2)}));
    for (const auto *seconds : {"1", "5"}) {
        const auto run =
            render({QStringLiteral("--playlist"), file, QStringLiteral("--canvas"), QStringLiteral("64x16"),
                    QStringLiteral("--duration"), QLatin1String(seconds), QStringLiteral("--output"), path("cut.mp4"),
                    QStringLiteral("--force"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(Value::parse(run.out.toStdString()).at("duration_ms").get<int>(), 1000 * QByteArray(seconds).toInt());
    }
}

void TestIronfenceRender::makesASheet()
{
    const auto file = put("sheet.json", playlist({card("先核实", 3)}));
    const auto run = render({QStringLiteral("--playlist"), file, QStringLiteral("--canvas"), QStringLiteral("384x64"),
                             QStringLiteral("--output"), path("sheet.png")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(QImage(path("sheet.png")).size(), QSize(12 + 2 * 396, 12 + 76));
}

void TestIronfenceRender::overwritesWhenForced()
{
    const auto list = put("one.json", playlist({card("先核实", 1)}));
    const auto file = put("old.mp4", Value("old"));
    const QStringList words{QStringLiteral("--playlist"), list, QStringLiteral("--canvas"), QStringLiteral("64x16"),
                            QStringLiteral("--output"),   file};
    const auto refused = render(words);
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.contains(QStringLiteral("--force")), qPrintable(refused.err));
    QCOMPARE(bytesOf(file), QByteArray("\"old\""));
    QCOMPARE(render(words + QStringList{QStringLiteral("--force")}).exitCode, 0);
    QVERIFY(bytesOf(file).size() > 500);
}

void TestIronfenceRender::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *words, int exitCode, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(words) << exitCode << QString::fromUtf8(reason);
    };
    row("no such programme", "campaign-flim --canvas 64x16 --output DIR/x.mp4", 4, "campaign-flim");
    row("neither", "--canvas 64x16 --output DIR/x.mp4", 3, "give one of both");
    row("both", "campaign-film --playlist DIR/one.json --canvas 64x16 --output DIR/x.mp4", 3, "give one of both");
    row("an odd canvas", "campaign-film --canvas 65x16 --output DIR/x.mp4", 8, "even width and height");
    row("no canvas", "campaign-film --canvas large --output DIR/x.mp4", 3, "canvas");
    row("no such folder", "campaign-film --canvas 64x16 --output DIR/no/x.mp4", 4, "no such folder");
    row("a folder", "campaign-film --canvas 64x16 --output DIR", 3, "is a folder");
    row("too fast", "campaign-film --canvas 64x16 --fps 61 --output DIR/x.mp4", 2, "--fps");
    row("no such playlist", "--playlist DIR/none.json --canvas 64x16 --output DIR/x.mp4", 4, "none.json");
    row("a layout", "--playlist DIR/layout.json --canvas 64x16 --output DIR/x.mp4", 8, "shows a layout");
    row("an asset by hash", "--playlist DIR/hash.json --canvas 64x16 --output DIR/x.mp4", 8, "given by its file");
    row("no picture", "--playlist DIR/text.json --canvas 64x16 --output DIR/x.mp4", 8, "text.png");
}

void TestIronfenceRender::refuses()
{
    put("layout.json",
        Value::parse(R"({"type":"programme","spec_version":"1.0","id":"l","title":"l","rank":"routine","audience":{},
        "layout":{"zones":[{"id":"a","x":0,"y":0,"width":1,"height":1,
        "playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"先核实"}}]}}]}})"));
    Value hashed{{"kind", "image"},
                 {"asset", {{"sha256", std::string(64, '0')}, {"length", 1}, {"media_type", "image/png"}}}};
    put("hash.json", playlist({hashed}));
    put("text.png", Value("no picture"));
    put("text.json", playlist({Value{{"kind", "image"}, {"asset", {{"file", "text.png"}}}}}));
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    QFETCH(QString, reason);
    const auto run = render(words.replace(QStringLiteral("DIR"), m_folder.path()).split(u' '));
    QVERIFY2(run.err.contains(reason), qPrintable(run.err));
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!QFile::exists(path("x.mp4")));
    QVERIFY(!QFile::exists(path("x.mp4.part")));
}

void TestIronfenceRender::leavesNothingWhenInterrupted()
{
    QProcess program;
    program.start(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence"),
                  {QStringLiteral("pack"), QStringLiteral("render"), QStringLiteral("campaign-film"),
                   QStringLiteral("--canvas"), QStringLiteral("1920x1080"), QStringLiteral("--output"), path("i.mp4")});
    const QDir folder(m_folder.path());
    const auto begun = [&] { return folder.entryList({QStringLiteral("i.mp4*")}, QDir::Files); };
    QTRY_VERIFY_WITH_TIMEOUT(!begun().isEmpty(), 30'000);
    QTest::qWait(500);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(begun(), QStringList());
}

QTEST_GUILESS_MAIN(TestIronfenceRender)
#include "tst_ironfence_render.moc"
