// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/programme_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::cli::ProgrammeSource;

class TestProgrammeSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesFiles();
    void findsFilesInNestsAndZones();
    void fillsInHowLongAndLoudVideosAre();
    void refusesVideosOfUnknownLength();
    void leavesHashesAlone();
    void saysWhatIsMissing();
    void refuses_data();
    void refuses();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

namespace {

const QByteArray hash = QByteArray(64, 'b');

QByteArray documentWith(const QByteArray &item)
{
    return R"({"type":"programme","spec_version":"1.0","id":"starter","title":"开始","playlist":{"items":[)" + item +
           "]}}";
}

playlists::AssetRef clip()
{
    return {{base::Sha256::of("clip"), 4},
            QStringLiteral("video/mp4"),
            QStringLiteral("clip.mp4"),
            base::Milliseconds(12'345)};
}

} // namespace

QString TestProgrammeSource::write(const QByteArray &bytes)
{
    auto path = m_folder.filePath(QStringLiteral("starter.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void TestProgrammeSource::resolvesFiles()
{
    const auto file = write(documentWith(R"({"kind":"card","card":{"template":"slogan","title":"不转账"}},
        {"kind":"video","asset":{"file":"clips/../clips/clip.mp4"},"fit":"cover"})"));
    const auto source = ProgrammeSource::read(file);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().line()));
    const auto expected = m_folder.filePath(QStringLiteral("clips/clip.mp4"));
    QCOMPARE(source->fileAssets().size(), 1);
    QCOMPARE(source->fileAssets()[0].file, expected);
    QCOMPARE(source->fileAssets()[0].path, QStringLiteral("$.playlist.items[1].asset"));

    const auto programme = source->resolve({{{expected, clip()}}});
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    QCOMPARE(programme->assets(), QList<playlists::AssetRef>{clip()});
    QCOMPARE(std::get<playlists::VideoItem>(programme->playlist().items[1].content).fit, playlists::Fit::Cover);
    QVERIFY(playlists::Programme::parse(programme->serialize()) == *programme);
}

void TestProgrammeSource::findsFilesInNestsAndZones()
{
    const auto source = ProgrammeSource::read(write(
        R"({"type":"programme","spec_version":"1.0","id":"starter","title":"开始","layout":{"zones":[
        {"id":"main","x":0,"y":0,"width":0.7,"height":1,"playlist":{"items":[
            {"kind":"playlist","playlist":{"items":[{"kind":"video","asset":{"file":"clip.mp4"}}]}}]}},
        {"id":"side","x":0.7,"y":0,"width":0.3,"height":1,"playlist":{"items":[
            {"kind":"video","asset":{"file":"clip.mp4"}}]}}]}})"));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().line()));
    QCOMPARE(source->fileAssets().size(), 2);
    QCOMPARE(source->fileAssets()[0].path,
             QStringLiteral("$.layout.zones[0].playlist.items[0].playlist.items[0].asset"));
    QCOMPARE(source->fileAssets()[1].path, QStringLiteral("$.layout.zones[1].playlist.items[0].asset"));
    const auto programme = source->resolve({{{m_folder.filePath(QStringLiteral("clip.mp4")), clip()}}});
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    QCOMPARE(programme->assets(), QList<playlists::AssetRef>{clip()});
}

void TestProgrammeSource::fillsInHowLongAndLoudVideosAre()
{
    const auto asset = R"({"sha256":")" + hash + R"(","length":9,"media_type":"video/mp4")";
    const auto source = ProgrammeSource::read(write(documentWith(
        R"({"kind":"video","asset":)" + asset + R"(}},{"kind":"video","asset":)" + asset + R"(,"duration_ms":77}})")));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().line()));
    const auto sha256 = *base::Sha256::fromHex(QString::fromLatin1(hash));
    QCOMPARE(source->unknownVideos(), QList<base::Sha256>{sha256});
    const base::Loudness loudness{-18.3, -1.2};
    const auto programme = source->resolve({{}, {{sha256, base::Milliseconds(5000)}}, {{sha256, loudness}}});
    QVERIFY2(programme, qPrintable(programme ? QString() : programme.error().line()));
    QCOMPARE(programme->playlist().items[0].asset()->duration, base::Milliseconds(5000));
    QCOMPARE(programme->playlist().items[1].asset()->duration, base::Milliseconds(77)); // what is written stays
    QCOMPARE(programme->playlist().items[0].asset()->loudness, loudness);
    QCOMPARE(programme->playlist().items[1].asset()->loudness, loudness);
    QVERIFY(!source->resolve({}));
}

void TestProgrammeSource::refusesVideosOfUnknownLength()
{
    auto endless = clip();
    endless.duration.reset();
    const ProgrammeSource::Known known{{{m_folder.filePath(QStringLiteral("clip.mp4")), endless}}};
    const auto refused =
        ProgrammeSource::read(write(documentWith(R"({"kind":"video","asset":{"file":"clip.mp4"}})")))->resolve(known);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().context, QStringLiteral("$.playlist.items[0].asset"));
    QVERIFY(refused.error().message.contains(QStringLiteral("clip.mp4")));
    QVERIFY(ProgrammeSource::read(write(documentWith(R"({"kind":"video","duration_s":9,"asset":{"file":"clip.mp4"}})")))
                ->resolve(known));
}

void TestProgrammeSource::leavesHashesAlone()
{
    const auto source = ProgrammeSource::read(write(
        documentWith(R"({"kind":"image","asset":{"sha256":")" + hash + R"(","length":9,"media_type":"image/png"}})")));
    QVERIFY(source);
    QVERIFY(source->fileAssets().isEmpty());
    const auto programme = source->resolve({});
    QVERIFY(programme);
    QCOMPARE(programme->assets()[0].object.sha256.hex().toLatin1(), hash);
}

void TestProgrammeSource::saysWhatIsMissing()
{
    const auto source = ProgrammeSource::read(write(documentWith(R"({"kind":"video","asset":{"file":"a.mp4"}})")));
    QVERIFY(source);
    const auto programme = source->resolve({});
    QVERIFY(!programme);
    QCOMPARE(programme.error().code, ErrorCode::NotFound);
    QVERIFY(programme.error().message.contains(m_folder.filePath(QStringLiteral("a.mp4"))));
}

void TestProgrammeSource::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");

    QTest::newRow("no JSON") << QByteArray("{") << ErrorCode::Invalid << QStringLiteral("$: ");
    QTest::newRow("a file and a hash") << documentWith(R"({"kind":"video","asset":{"file":"a","sha256":")" + hash +
                                                       "\"}}")
                                       << ErrorCode::Invalid << QStringLiteral("$.playlist.items[0].asset");
    QTest::newRow("a file that is no text") << documentWith(R"({"kind":"video","asset":{"file":7}})")
                                            << ErrorCode::Invalid << QStringLiteral("$.playlist.items[0].asset.file");
    QTest::newRow("a picture that is a film") << documentWith(R"({"kind":"image","asset":{"file":"clip.mp4"}})")
                                              << ErrorCode::Invalid << QStringLiteral("$.playlist.items[0].asset");
    QTest::newRow("no items") << documentWith("") << ErrorCode::Invalid << QStringLiteral("$.playlist.items");
    QTest::newRow("another document") << QByteArray(documentWith("")).replace("programme", "playlist")
                                      << ErrorCode::Invalid << QStringLiteral("$.type");
    QTest::newRow("a newer major version") << QByteArray(documentWith("")).replace("1.0", "2.0")
                                           << ErrorCode::Unsupported << QStringLiteral("$.spec_version");
    QTest::newRow("too long") << QByteArray(70'000, ' ') << ErrorCode::TooLarge << QStringLiteral("starter.json");
}

void TestProgrammeSource::refuses()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const auto programme = ProgrammeSource::read(write(document)).and_then([&](const ProgrammeSource &source) {
        return source.resolve({{{m_folder.filePath(QStringLiteral("clip.mp4")), clip()}}});
    });
    QVERIFY(!programme);
    QCOMPARE(programme.error().code, code);
    QVERIFY2(programme.error().line().contains(named), qPrintable(programme.error().line()));
    const auto told = console::cli::inFile(QStringLiteral("starter.json"), programme.error()).line();
    QVERIFY2(told.contains(named) && told.count(QStringLiteral("starter.json")) == 1, qPrintable(told));
}

QTEST_GUILESS_MAIN(TestProgrammeSource)
#include "tst_programme_source.moc"
