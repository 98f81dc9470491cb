// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/library_desk.h"
#include "console/desktop/library/upload_desk.h"
#include "tests/console/pictures.h"
#include "tests/console/server/server_fixture.h"
#include "tests/support/tcp_relay.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using console::server::ServerFixture;
using library::State;
using library::UploadDesk;
using library::UploadModel;
using Fault = UploadModel::Fault;
using Stage = UploadModel::Stage;

/// Files on their way to the real server.
class TestUploadDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void uploads();
    void saysWhatIsThere();
    void takesAFolder();
    void goesOnAfterFailures_data();
    void goesOnAfterFailures();
    void cancels();
    void waitsForTheServer();
    void goesOnWhereItBrokeOff();
    void goesOnThroughABrokenConnection();
    void cleanup();

private:
    [[nodiscard]] QList<UploadModel::Upload> sent(const QByteArray &bytes);
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] const UploadModel::Upload &upload(int row) const { return m_uploads->uploads()->all().at(row); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    base::SystemClock m_clock;
    std::unique_ptr<link::Link> m_link;
    std::unique_ptr<library::LibraryDesk> m_library;
    std::unique_ptr<UploadDesk> m_uploads;
};

void TestUploadDesk::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
}

void TestUploadDesk::init()
{
    console::client::ClientConfig config;
    config.server = m_server->config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server->documents.authority();
    m_link = std::make_unique<link::Link>(config, m_clock);
    m_library = std::make_unique<library::LibraryDesk>(*m_link);
    m_uploads = std::make_unique<UploadDesk>(*m_link, config, m_library->model());
    m_link->start();
}

void TestUploadDesk::uploads()
{
    const QAbstractItemModelTester tester(m_uploads->uploads(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_uploads->add({QUrl::fromLocalFile(file(QStringLiteral("海报.png"), tests::pngOf(1))),
                    QUrl::fromLocalFile(file(QStringLiteral("second.png"), tests::pngOf(2)))});
    QCOMPARE(m_uploads->count(), 2);
    QCOMPARE(m_uploads->underWay(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_uploads->underWay(), 0, 30'000);
    QCOMPARE(upload(0).stage, Stage::Added);
    QCOMPARE(upload(1).stage, Stage::Added);
    QCOMPARE(upload(0).sha256, base::Sha256::of(tests::pngOf(1)));
    QTRY_COMPARE_WITH_TIMEOUT(upload(0).examination, State::Passed, 30'000); // the server examines it, and tells
    QCOMPARE(m_library->model().find(*upload(0).sha256)->asset.name, QStringLiteral("海报.png"));
    m_uploads->clear();
    QCOMPARE(m_uploads->count(), 0);
}

void TestUploadDesk::saysWhatIsThere()
{
    m_uploads->add({QUrl::fromLocalFile(file(QStringLiteral("other-name.png"), tests::pngOf(1)))});
    QTRY_COMPARE_WITH_TIMEOUT(m_uploads->underWay(), 0, 30'000);
    QCOMPARE(upload(0).stage, Stage::There);
    QTRY_COMPARE_WITH_TIMEOUT(upload(0).examination, State::Passed, 30'000);
}

void TestUploadDesk::takesAFolder()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("campaign/deeper")));
    (void)file(QStringLiteral("campaign/a.png"), tests::pngOf(3));
    (void)file(QStringLiteral("campaign/B.PNG"), tests::pngOf(4));
    (void)file(QStringLiteral("campaign/notes.txt"), "no asset");
    (void)file(QStringLiteral("campaign/deeper/c.png"), tests::pngOf(5));
    m_uploads->add({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("campaign")))});
    m_uploads->add({QUrl::fromLocalFile(
        m_folder.filePath(QStringLiteral("campaign")))}); // those that are under way are not added twice
    QCOMPARE(m_uploads->count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_uploads->underWay(), 0, 30'000);
    QCOMPARE(upload(0).stage, Stage::Added);
    QCOMPARE(upload(1).stage, Stage::Added);
}

void TestUploadDesk::goesOnAfterFailures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("not there") << m_folder.filePath(QStringLiteral("nowhere.png")) << Fault::Missing;
    QTest::newRow("empty") << file(QStringLiteral("empty.png"), {}) << Fault::NotAFile;
    QTest::newRow("no picture") << file(QStringLiteral("text.png"), "no picture at all") << Fault::Unplayable;
    QTest::newRow("not of this machine") << QStringLiteral("https://example.org/a.png") << Fault::Missing;
}

void TestUploadDesk::goesOnAfterFailures()
{
    QFETCH(QString, path);
    const bool isUrl = path.startsWith(QStringLiteral("https:"));
    m_uploads->add({isUrl ? QUrl(path) : QUrl::fromLocalFile(path),
                    QUrl::fromLocalFile(file(QStringLiteral("good.png"), tests::pngOf(6)))});
    QTRY_COMPARE_WITH_TIMEOUT(m_uploads->underWay(), 0, 30'000);
    QCOMPARE(upload(0).stage, Stage::Failed);
    QTEST(upload(0).fault, "fault");
    QVERIFY(!upload(0).detail.isEmpty());
    QVERIFY(upload(1).stage == Stage::Added || upload(1).stage == Stage::There);
    QVERIFY(upload(1).sha256.has_value());
    if (isUrl)
        return;
    (void)file(path.section(u'/', -1), tests::pngOf(6)); // what was wrong is mended
    m_uploads->tryAgain(upload(0).number);
    QTRY_COMPARE_WITH_TIMEOUT(upload(0).stage, Stage::There, 30'000);
    QCOMPARE(upload(0).fault, Fault::None);
    QVERIFY(QFile::remove(path));
}

void TestUploadDesk::cancels()
{
    const auto large = file(QStringLiteral("large.mp4"), {});
    QVERIFY(QFile::resize(large, qint64{12} << 30)); // holes, which take longer to read than this test
    m_uploads->add(
        {QUrl::fromLocalFile(large), QUrl::fromLocalFile(file(QStringLiteral("late.png"), tests::pngOf(7)))});
    QTRY_VERIFY(upload(0).stage == Stage::Reading && upload(0).part > 0);
    QCOMPARE(upload(1).stage, Stage::Waiting);
    m_uploads->giveUp(upload(1).number);
    QCOMPARE(upload(1).stage, Stage::GivenUp);
    m_uploads->giveUp(upload(0).number);
    QTRY_COMPARE(upload(0).stage, Stage::GivenUp);
    m_uploads->tryAgain(upload(1).number);
    QTRY_COMPARE_WITH_TIMEOUT(upload(1).stage, Stage::Added, 30'000);
    QVERIFY(QFile::remove(large));
}

void TestUploadDesk::waitsForTheServer()
{
    QTRY_COMPARE(m_link->standing(), link::Standing::Online);
    QVERIFY(m_server->stop());
    m_uploads->add({QUrl::fromLocalFile(file(QStringLiteral("patient.png"), tests::pngOf(8)))});
    QTRY_COMPARE_WITH_TIMEOUT(upload(0).fault, Fault::Away, 30'000);
    QCOMPARE(upload(0).stage, Stage::Waiting);
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    QTRY_COMPARE_WITH_TIMEOUT(upload(0).stage, Stage::Added, 30'000);
    QCOMPARE(upload(0).fault, Fault::None);
}

/// Everything that is told of a file while it is sent.
QList<UploadModel::Upload> TestUploadDesk::sent(const QByteArray &bytes)
{
    QList<UploadModel::Upload> told;
    const auto note = [&] {
        if (upload(0).stage == Stage::Sending)
            told.append(upload(0));
    };
    const QObject here;
    connect(m_uploads->uploads(), &UploadModel::dataChanged, &here, note);
    m_uploads->add({QUrl::fromLocalFile(file(QStringLiteral("noise.png"), bytes))});
    (void)QTest::qWaitFor([&] { return m_uploads->underWay() == 0; }, 60'000);
    return told;
}

void TestUploadDesk::goesOnWhereItBrokeOff()
{
    const auto bytes = tests::noiseOf(1);
    const auto kept = bytes.size() * 437 / 1000;
    QFile partial(m_server->config().contentDirectory() + QStringLiteral("/partial/") + base::Sha256::of(bytes).hex());
    QVERIFY(partial.open(QIODevice::WriteOnly));
    QCOMPARE(partial.write(bytes.first(kept)), kept);
    partial.close();

    auto told = sent(bytes);
    QCOMPARE(upload(0).stage, Stage::Added);
    QCOMPARE(upload(0).from, 0.0);
    QVERIFY(told.size() >= 2);
    QCOMPARE(told.takeFirst().from, 0.0); // before the server was asked
    for (const auto &stand : told) {
        QCOMPARE(qRound(stand.from * 1000), 437);
        QVERIFY(stand.part >= stand.from);
    }
}

void TestUploadDesk::goesOnThroughABrokenConnection()
{
    support::TcpRelay relay(m_server->config().http.port);
    console::client::ClientConfig config;
    config.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(relay.port()));
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server->documents.authority();
    m_uploads = std::make_unique<UploadDesk>(*m_link, config, m_library->model());
    relay.cutAfter(900'000);
    const auto told = sent(tests::noiseOf(2));
    QCOMPARE(upload(0).stage, Stage::Added);
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.constLast().from > 0.1, qPrintable(QString::number(told.constLast().from)));
}

void TestUploadDesk::cleanup()
{
    m_uploads.reset();
    m_library.reset();
    m_link.reset();
}

QString TestUploadDesk::file(const QString &name, const QByteArray &bytes) const
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}

QTEST_MAIN(TestUploadDesk)
#include "tst_upload_desk.moc"
