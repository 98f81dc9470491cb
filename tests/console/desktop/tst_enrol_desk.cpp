// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/enrol/enrol_desk.h"
#include "messaging/report.h"
#include "tests/console/server/server_fixture.h"
#include "trust/key_file.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using console::server::ServerFixture;
using enrol::CanvasDesk;
using enrol::EnrolDesk;
using enrol::FolderDesk;
using IdState = EnrolDesk::IdState;
using Lack = EnrolDesk::Lack;
using Outcome = EnrolDesk::Outcome;

/// A screen added from the window's desk, over the real server.
class TestEnrolDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsLacking();
    void readsCanvases_data();
    void readsCanvases();
    void readsTimes();
    void followsTheId();
    void tellsCommandsThatAShellReads();
    void refusesAWrongPassphrase();
    void addsAScreen();
    void keepsWhatIsTyped();
    void refusesAnIdThatIsTaken();
    void goesOnAfterAFullDisk();
    void saysThatAFolderCannotBeWritten();
    void cleanupTestCase();

private:
    [[nodiscard]] QString file(const QString &path) const { return m_folder.filePath(path); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    console::client::ClientConfig m_config;
};

namespace {

constexpr int patience = 20'000;
const QString passphrase = QStringLiteral("correct horse battery");

/// An operator's window, without the window.
struct Console
{
    base::SystemClock clock;
    link::Link link;
    fleet::FleetDesk fleet{link};
    keys::KeyHolder key;
    EnrolDesk enrol{key, fleet};
    QSignalSpy enrolled{&enrol, &EnrolDesk::enrolled};

    explicit Console(const console::client::ClientConfig &config) : link(config, clock), key(link, config) {}

    void fill(const QString &id)
    {
        enrol.setId(id);
        enrol.setProperty("place", QStringLiteral("zj/hangzhou/tonglu/icbc-main"));
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return !enrol.isBusy(); }, patience);
    }
    [[nodiscard]] bool knows(const QString &id)
    {
        return QTest::qWaitFor([&] { return fleet.model().find(*base::ScreenId::parse(id)) != nullptr; }, patience);
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<messaging::Assignment> assignmentIn(const QString &folder)
{
    const auto envelope = trust::Envelope::parse(contentOf(folder + QStringLiteral("/assignment.json")));
    const auto read = envelope ? messaging::Assignment::parse(envelope->payload)
                               : base::Result<messaging::Assignment>(base::failure(envelope.error()));
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

void TestEnrolDesk::initTestCase()
{
    qputenv("HOME", QFile::encodeName(file(QStringLiteral("home"))));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("home")));
    m_server = std::make_unique<ServerFixture>();
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    m_config.server = m_server->config().httpUrl();
    m_config.token = ServerFixture::token().toLatin1();
    m_config.authority = m_server->documents.authority();
    m_config.keyFile = file(QStringLiteral("operator.key"));
    m_config.trustFile = file(QStringLiteral("trust.json"));
    QVERIFY(trust::writeKeyFile(m_config.keyFile, m_server->documents.key(), passphrase.toLatin1()));
    QFile trusted(m_config.trustFile);
    QVERIFY(trusted.open(QIODevice::WriteOnly) && trusted.write(m_server->documents.keyring().serialize()) > 0);
}

void TestEnrolDesk::saysWhatIsLacking()
{
    Console console(m_config);
    auto &enrol = console.enrol;
    QVERIFY(enrol.isUsual());
    QCOMPARE(enrol.lack(), Lack::Id);
    QCOMPARE(enrol.idState(), IdState::Empty);
    enrol.setId(QStringLiteral("Lobby 9"));
    QCOMPARE(enrol.idState(), IdState::Malformed);
    enrol.setId(QStringLiteral(" lobby-9 "));
    QCOMPARE(enrol.idState(), IdState::Free);
    QVERIFY(!enrol.isUsual());
    QCOMPARE(enrol.lack(), Lack::Place);
    enrol.setProperty("place", QStringLiteral("zj//x"));
    QCOMPARE(enrol.lack(), Lack::Place);
    enrol.setProperty("place", QStringLiteral("zj/x"));
    QCOMPARE(enrol.placeState(), EnrolDesk::PlaceState::New);
    QCOMPARE(enrol.placeAbove(), QString());
    QCOMPARE(enrol.lack(), Lack::Nothing);
    enrol.setProperty("tags", QStringLiteral("elderly，Atrium"));
    QCOMPARE(enrol.lack(), Lack::Tags);
    enrol.setProperty("tags", QStringLiteral("elderly，atrium"));
    enrol.canvas()->setProperty("width", QStringLiteral("15"));
    QCOMPARE(enrol.lack(), Lack::Canvas);
    enrol.canvas()->take(4);
    enrol.times()->setProperty("zone", QStringLiteral("Mars/X"));
    QCOMPARE(enrol.lack(), Lack::Zone);
    enrol.times()->setProperty("zone", QStringLiteral("Asia/Urumqi"));
    enrol.folder()->setPath(QStringLiteral("lobby-9"));
    QCOMPARE(enrol.lack(), Lack::Folder);
    enrol.clear();
    QVERIFY(enrol.isUsual());
    enrol.sign(QString()); // nothing happens
    QCOMPARE(enrol.outcome(), Outcome::Open);
}

void TestEnrolDesk::readsCanvases_data()
{
    QTest::addColumn<QStringList>("typed"); // width, height, x, y, rows
    QTest::addColumn<int>("turns");
    QTest::addColumn<CanvasDesk::Fault>("fault");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, int turns, CanvasDesk::Fault fault, const char *text = "") {
        QTest::addRow("%s %d", typed, turns)
            << QString::fromLatin1(typed).split(u' ') << turns << fault << QString::fromLatin1(text);
    };
    using Fault = CanvasDesk::Fault;
    row("384 64 0 0 1", 0, Fault::None, "384x64");
    row("1280 16 0 0 4", 1, Fault::None, "1280x16/4@90");
    row("64 16 8 4  ", 0, Fault::None, "64x16+8+4"); // one row when nobody says how many
    row("1080 1920 0 0 1", 3, Fault::None, "1080x1920@270");
    row("x 16 0 0 1", 0, Fault::Size);
    row(" 16 0 0 1", 0, Fault::Size);
    row("64 16385 0 0 1", 0, Fault::Size);
    row("64 16 -1 0 1", 0, Fault::Position);
    row("64 16 0 99999 1", 0, Fault::Position);
    row("64 16 0 0 3", 0, Fault::Fold);
    row("64 16 0 0 8", 0, Fault::Fold);
    row("1024 4096 0 0 8", 0, Fault::Fold);
}

void TestEnrolDesk::readsCanvases()
{
    QFETCH(QStringList, typed);
    QFETCH(int, turns);
    QFETCH(CanvasDesk::Fault, fault);
    QFETCH(QString, text);
    CanvasDesk canvas;
    QVERIFY(canvas.isUsual());
    QCOMPARE(canvas.current(), 0);
    const char *const names[] = {"width", "height", "x", "y", "rows"};
    for (int i = 0; i < 5; ++i)
        canvas.setProperty(names[i], typed.value(i));
    canvas.setProperty("turns", turns);
    QCOMPARE(canvas.fault(), fault);
    QVERIFY(!canvas.isUsual());
    QCOMPARE(canvas.footprint().isEmpty(), fault != CanvasDesk::Fault::None);
    if (fault == CanvasDesk::Fault::None)
        QCOMPARE(canvas.value().text(), text);
}

void TestEnrolDesk::readsTimes()
{
    enrol::TimesDesk times;
    QVERIFY(times.isUsual() && times.hours().isEmpty() && times.quiet().isEmpty());
    times.setProperty("hasHours", true);
    times.setProperty("litFrom", QStringLiteral("7：30")); // as an input method gives it
    QVERIFY(!times.areHoursAmiss());
    QCOMPARE(times.hours(), QStringList{QStringLiteral("07:30-22:00")});
    times.setProperty("litTo", QStringLiteral("25:00"));
    QVERIFY(times.areHoursAmiss());
    times.setProperty("hasHours", false);
    QVERIFY(!times.areHoursAmiss());
    times.setProperty("hasQuiet", true);
    QCOMPARE(times.quiet(), QStringList{QStringLiteral("22:00-07:00")});
    times.setProperty("muteTo", QStringLiteral("22:00"));
    QVERIFY(times.isQuietAmiss());
}

void TestEnrolDesk::followsTheId()
{
    const auto home = file(QStringLiteral("home"));
    FolderDesk folder;
    QCOMPARE(folder.fault(), FolderDesk::Fault::Nowhere);
    folder.follow(QStringLiteral("lobby-9"));
    QCOMPARE(folder.absolute(), home + QStringLiteral("/ironfence/lobby-9"));
    QCOMPARE(folder.fault(), FolderDesk::Fault::None);
    folder.setPath(QStringLiteral("~/screens/first"));
    folder.follow(QStringLiteral("lobby-10")); // somebody has said where
    QCOMPARE(folder.absolute(), home + QStringLiteral("/screens/first"));
    folder.goOn();
    folder.follow(QStringLiteral("lobby-11"));
    QCOMPARE(folder.absolute(), home + QStringLiteral("/screens/lobby-11"));
    folder.setPath(home + QStringLiteral("/..")); // where the operator's own files are
    QCOMPARE(folder.fault(), FolderDesk::Fault::Occupied);
    folder.setPath(m_config.keyFile + QStringLiteral("/below"));
    QCOMPARE(folder.fault(), FolderDesk::Fault::Closed);
}

void TestEnrolDesk::tellsCommandsThatAShellReads()
{
    Console console(m_config);
    console.fill(QStringLiteral("lobby-7"));
    console.enrol.folder()->setPath(file(QStringLiteral("it's here")));
    console.link.start();
    console.enrol.sign(passphrase);
    QVERIFY(console.ends());
    QCOMPARE(console.enrol.outcome(), Outcome::Done);
    QCOMPARE(console.enrol.command(),
             QStringLiteral("ironfence-player --config '%1/it'\\''s here/player.ini'").arg(m_folder.path()));
    console.enrol.copyCommand();
    QCOMPARE(QGuiApplication::clipboard()->text(), console.enrol.command());
}

void TestEnrolDesk::refusesAWrongPassphrase()
{
    Console console(m_config);
    console.link.start();
    console.fill(QStringLiteral("lobby-8"));
    console.enrol.sign(QStringLiteral("wrong"));
    QVERIFY(console.enrol.isBusy());
    QVERIFY(console.ends());
    QCOMPARE(console.enrol.outcome(), Outcome::KeyRefused);
    QCOMPARE(console.enrol.id(), QStringLiteral("lobby-8")); // nothing is lost
    QVERIFY(!QFile::exists(console.enrol.directory()));
    QCOMPARE(m_server->get(QStringLiteral("/api/1/screens/lobby-8")).status, 404);
}

void TestEnrolDesk::addsAScreen()
{
    Console console(m_config);
    console.link.start();
    auto &enrol = console.enrol;
    console.fill(QStringLiteral("lobby-9"));
    enrol.setProperty("profile", QStringLiteral("led"));
    enrol.setProperty("tags", QStringLiteral("elderly atrium"));
    enrol.canvas()->take(7);
    enrol.times()->setProperty("zone", QStringLiteral("Asia/Urumqi"));
    enrol.times()->setProperty("hasHours", true);
    enrol.sign(passphrase);
    QVERIFY(console.ends());
    QVERIFY2(enrol.outcome() == Outcome::Done, qPrintable(enrol.fault()));
    QCOMPARE(console.enrolled.size(), 1);
    QCOMPARE(console.enrolled.constFirst().constFirst().toString(), QStringLiteral("lobby-9"));

    const auto folder = file(QStringLiteral("home/ironfence/lobby-9"));
    QCOMPARE(enrol.directory(), folder);
    QCOMPARE(enrol.command(), QStringLiteral("ironfence-player --config ") + folder + QStringLiteral("/player.ini"));
    const auto assignment = assignmentIn(folder);
    QVERIFY(assignment);
    QCOMPARE(assignment->version, 1);
    QCOMPARE(assignment->screen.place.text(), QStringLiteral("zj/hangzhou/tonglu/icbc-main"));
    QCOMPARE(assignment->screen.profile, playlists::Profile::Led);
    QCOMPARE(assignment->screen.tags, (QStringList{QStringLiteral("atrium"), QStringLiteral("elderly")}));
    QCOMPARE(assignment->screen.canvas.text(), QStringLiteral("384x64"));
    QCOMPARE(assignment->screen.zone.id(), QStringLiteral("Asia/Urumqi"));
    QCOMPARE(assignment->screen.hours.dayparts.size(), 1);
    QVERIFY(!contentOf(folder + QStringLiteral("/broker.password")).isEmpty());
    QCOMPARE(m_server->get(QStringLiteral("/api/1/screens/lobby-9/assignment")).body,
             contentOf(folder + QStringLiteral("/assignment.json")));
    QVERIFY(console.knows(QStringLiteral("lobby-9")));

    enrol.another();
    QCOMPARE(enrol.outcome(), Outcome::Open);
    QVERIFY(enrol.id().isEmpty());
    QCOMPARE(enrol.property("profile").toString(), QStringLiteral("led"));
    enrol.setId(QStringLiteral("lobby-10"));
    QCOMPARE(enrol.placeState(), EnrolDesk::PlaceState::Known);
    QCOMPARE(enrol.lack(), Lack::Nothing);
}

void TestEnrolDesk::keepsWhatIsTyped()
{
    Console console(m_config);
    auto &enrol = console.enrol;
    console.fleet.screens()->setPlace(QStringLiteral("zj/hangzhou"));
    enrol.begin();
    QCOMPARE(enrol.property("place").toString(), QStringLiteral("zj/hangzhou"));
    QVERIFY(enrol.isUsual());
    console.fleet.screens()->setPlace(QString());
    enrol.begin(); // nobody has typed anything
    QVERIFY(enrol.property("place").toString().isEmpty());
    console.fill(QStringLiteral("lobby-20"));
    console.fleet.screens()->setPlace(QStringLiteral("zj"));
    enrol.begin();
    QCOMPARE(enrol.id(), QStringLiteral("lobby-20"));
    QCOMPARE(enrol.property("place").toString(), QStringLiteral("zj/hangzhou/tonglu/icbc-main"));
}

void TestEnrolDesk::refusesAnIdThatIsTaken()
{
    Console console(m_config); // which has not read the list of screens
    auto &enrol = console.enrol;
    console.fill(QStringLiteral("lobby-9"));
    QCOMPARE(enrol.idState(), IdState::Free);
    enrol.folder()->setPath(file(QStringLiteral("second")));
    enrol.sign(passphrase);
    QVERIFY(console.ends());
    QCOMPARE(enrol.outcome(), Outcome::Overtaken);
    QVERIFY(!QFile::exists(file(QStringLiteral("second"))));

    console.link.start();
    QVERIFY(console.knows(QStringLiteral("lobby-9")));
    QCOMPARE(enrol.idState(), IdState::Unheard); // its player never reported
    enrol.sign({});
    QVERIFY(console.ends());
    QVERIFY2(enrol.outcome() == Outcome::Done, qPrintable(enrol.fault()));
    QCOMPARE(assignmentIn(file(QStringLiteral("second")))->version, 2);
}

void TestEnrolDesk::goesOnAfterAFullDisk()
{
    Console console(m_config);
    console.link.start();
    auto &enrol = console.enrol;
    console.fill(QStringLiteral("lobby-30"));
    const auto folder = file(QStringLiteral("home/ironfence/lobby-30"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/broker.password/x"))); // no room for a password
    QFile ini(folder + QStringLiteral("/player.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write("[screen]\nid=lobby-30\n") > 0 && ini.flush());
    enrol.folder()->look();
    QCOMPARE(enrol.lack(), Lack::Nothing);
    enrol.sign(passphrase);
    QVERIFY(console.ends());
    QCOMPARE(enrol.outcome(), Outcome::Half);
    QVERIFY(enrol.fault().contains(QStringLiteral("broker.password")));
    QVERIFY(console.enrolled.isEmpty());
    QCOMPARE(m_server->get(QStringLiteral("/api/1/screens/lobby-30")).status, 200);
    enrol.begin(); // whoever closed it by mistake still sees that
    QCOMPARE(enrol.outcome(), Outcome::Half);
    QCOMPARE(enrol.idState(), IdState::Unheard);

    QVERIFY(QDir(folder + QStringLiteral("/broker.password")).removeRecursively());
    enrol.sign({});
    QVERIFY(console.ends());
    QVERIFY2(enrol.outcome() == Outcome::Done, qPrintable(enrol.fault()));
    QCOMPARE(assignmentIn(folder)->version, 2);
    QVERIFY(!contentOf(folder + QStringLiteral("/broker.password")).isEmpty());
}

void TestEnrolDesk::saysThatAFolderCannotBeWritten()
{
    Console console(m_config);
    console.link.start();
    auto &enrol = console.enrol;
    console.fill(QStringLiteral("lobby-31"));
    const auto folder = file(QStringLiteral("home/ironfence/lobby-31"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/trust.json/x")));
    QFile ini(folder + QStringLiteral("/player.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write("[screen]\nid=lobby-31\n") > 0 && ini.flush());
    enrol.sign(passphrase);
    QVERIFY(console.ends());
    QCOMPARE(enrol.outcome(), Outcome::Unwritten);
    QCOMPARE(m_server->get(QStringLiteral("/api/1/screens/lobby-31")).status, 404);
}

void TestEnrolDesk::cleanupTestCase()
{
    QVERIFY(m_server->stop());
}

QTEST_MAIN(TestEnrolDesk)
#include "tst_enrol_desk.moc"
