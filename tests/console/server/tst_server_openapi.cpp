// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "console/preflight/report.h"
#include "console/server/api/routes.h"
#include "console/server/records/records.h"
#include "media/disk_store.h"
#include "messaging/report.h"
#include "playlists/calendar/workdays_notice.h"
#include "tests/console/server/fake_screen.h"
#include "tests/console/server/openapi.h"
#include "tests/console/server/server_fixture.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;

/// docs/openapi.yaml, the routes that the server knows, and what the running server answers: all three are the same.
class ServerOpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsInTheFile();
    void answersFitTheFile_data();
    void answersFitTheFile();
    void strangersGetAProblem_data() { everyOperation(); }
    void strangersGetAProblem();
    void whatIsNotThereIsAProblem_data();
    void whatIsNotThereIsAProblem();
    void figuresTellOfScreensAndRequests();

private:
    struct Step
    {
        QString operation;
        QString target; ///< the path with its names filled in, and a query
        int status;
        QByteArray body{};
        QMap<QString, QString> headers{};
    };
    [[nodiscard]] QList<Step> steps() const;
    [[nodiscard]] QByteArray notice() const;
    [[nodiscard]] base::Result<void> fill(records::Records &records) const;
    void everyOperation();

    ServerFixture m_server;
    FakeScreen m_screen; ///< lobby-3, and does what it is told
    QString m_nonce;     ///< of the screenshot that it was told to take
    OpenApi m_file;
    QMap<QString, Step> m_steps;
};

namespace {

const QString ifMatch = QStringLiteral("If-Match");
const QMap<QString, QString> whatever{{ifMatch, QStringLiteral("*")}};

QByteArray picture()
{
    return "a picture";
}

/// Bytes of an asset that was examined before the server began.
QByteArray refused()
{
    return "a picture that flashes";
}

/// That it flashes on a wall of LEDs.
base::Result<void> addRefused(records::Records &records, const QString &store)
{
    using console::preflight::Finding;
    const auto disk = media::DiskStore::open(store);
    if (!disk)
        return base::failure(disk.error());
    const auto object = media::put(**disk, refused());
    if (!object)
        return base::failure(object.error());
    records::AssetRecord asset;
    asset.object = *object;
    asset.name = QStringLiteral("flash.png");
    asset.facts = {{"media_type", "image/png"}, {"width", 64}, {"height", 16}};
    if (auto added = records.assets.add(asset); !added)
        return added;
    Finding finding{QStringLiteral("flash-luminance"), console::preflight::Verdict::Refusal,
                    QStringLiteral("it flashes"), QStringLiteral("make it darker")};
    finding.profiles = {playlists::Profile::Led};
    finding.peakLuminance = 5000;
    finding.stretches = {{base::Milliseconds(1), base::Milliseconds(2), base::Milliseconds(1), 0}};
    if (auto begun = records.examinations.begin(object->sha256); !begun)
        return begun;
    if (auto judged = records.examinations.put(object->sha256,
                                               {QStringLiteral("refusal"), records::Outcome::Judged, 1, 1'000, 0, {}},
                                               console::preflight::Report{{finding}}.toJson());
        !judged)
        return judged;
    media::Filmstrip strip{media::StripCells::fitting(1, {64, 16}), QByteArray("\xff\xd8\xff\xe0")};
    if (auto begun = records.filmstrips.begin(object->sha256); !begun)
        return begun;
    return records.filmstrips.put(object->sha256, {strip, 2'000});
}

} // namespace

/// A screen that told something, and an incident of it.
base::Result<void> ServerOpenApiTest::fill(records::Records &records) const
{
    messaging::Assignment assignment;
    assignment.authority = m_server.documents.authority();
    assignment.version = 1;
    assignment.screen.id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    assignment.screen.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu/icbc"));
    assignment.screen.tags = {QStringLiteral("elderly")};
    const auto envelope = m_server.documents.sign(messaging::Assignment::payloadType, assignment.serialize());
    if (auto added = records.screens.add(assignment, envelope, QStringLiteral("$7$101$x$y")); !added)
        return added;
    if (auto noted = records.history.note(assignment, base::SystemClock().now() - std::chrono::hours(72)); !noted)
        return noted;
    messaging::Report report;
    report.screen = assignment.screen.id;
    report.at = base::SystemClock().now();
    report.software = report.session = QStringLiteral("s");
    report.playing = QStringLiteral("starter/0");
    if (auto set = records.screens.setReport(report.screen, report.serialize(), base::toUnixMs(report.at)); !set)
        return set;
    records::IncidentRecord incident;
    incident.screen = assignment.screen.id;
    incident.kind = QStringLiteral("disk-low");
    incident.severity = QStringLiteral("warning");
    incident.opened = report.at;
    incident.text = QStringLiteral("399.0 MiB left on its disk");
    const auto added = records.incidents.add(incident);
    return added ? base::Result<void>{} : base::failure(added.error());
}

QByteArray ServerOpenApiTest::notice() const
{
    const playlists::calendar::WorkdaysNotice notice{
        2030, {{QStringLiteral("元旦"), {2030, 1, 1}, {2030, 1, 3}}}, {}, QStringLiteral("a test")};
    return m_server.documents.sign(playlists::calendar::WorkdaysNotice::payloadType, notice.serialize());
}

/// Every operation once, in an order in which each finds what it needs.
QList<ServerOpenApiTest::Step> ServerOpenApiTest::steps() const
{
    const auto &documents = m_server.documents;
    const auto programme = Documents::programme(QStringLiteral("starter"));
    const auto now = base::SystemClock().now();
    const QString api = QStringLiteral("/api/1/");
    const auto of = [&](const char *operation, const QString &target, int status, const QByteArray &body = {},
                        const QMap<QString, QString> &headers = {}) {
        return Step{QString::fromLatin1(operation), target.startsWith(u'/') ? target : api + target, status, body,
                    headers};
    };
    const auto day = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    return {
        of("GET /healthz", QStringLiteral("/healthz"), 200),
        of("GET /metrics", QStringLiteral("/metrics"), 200),
        of("GET /api/1/status", QStringLiteral("status"), 200),
        of("GET /api/1/assets/{sha256}", QStringLiteral("assets/") + base::Sha256::of(refused()).hex(), 200),
        of("POST /api/1/assets/{sha256}/insist",
           QStringLiteral("assets/%1/insist").arg(base::Sha256::of(refused()).hex()), 200, R"({"note":"seen"})"),
        of("GET /api/1/assets/{sha256}/filmstrip",
           QStringLiteral("assets/%1/filmstrip").arg(base::Sha256::of(refused()).hex()), 200),
        of("GET /api/1/assets", QStringLiteral("assets?text=png&limit=1"), 200),
        of("PUT /api/1/assets/{sha256}", ServerFixture::assetPath(base::Sha256::of(picture())), 201, picture()),
        of("GET /api/1/assets/{sha256}/tags", QStringLiteral("assets/%1/tags").arg(base::Sha256::of(refused()).hex()),
           200),
        of("PUT /api/1/assets/{sha256}/tags", QStringLiteral("assets/%1/tags").arg(base::Sha256::of(refused()).hex()),
           200, QStringLiteral(R"({"tags":["春节","elderly"]})").toUtf8(), whatever),
        of("GET /api/1/assets/{sha256}/upload",
           QStringLiteral("assets/%1/upload?length=1000").arg(base::Sha256::of("not here yet").hex()), 200),
        of("PUT /api/1/programmes/{id}", QStringLiteral("programmes/starter"), 200, programme),
        of("GET /api/1/programmes/{id}", QStringLiteral("programmes/starter"), 200),
        of("GET /api/1/programmes/{id}/findings", QStringLiteral("programmes/starter/findings"), 200),
        of("GET /api/1/programmes", QStringLiteral("programmes"), 200),
        of("PUT /api/1/manifest", QStringLiteral("manifest"), 200, documents.signedManifest(1, {programme})),
        of("GET /api/1/manifest", QStringLiteral("manifest"), 200),
        of("GET /api/1/manifests", QStringLiteral("manifests?limit=1"), 200),
        of("GET /api/1/manifests/{version}", QStringLiteral("manifests/1"), 200),
        of("GET /api/1/manifests/{version}/programmes/{id}", QStringLiteral("manifests/1/programmes/starter"), 200),
        of("GET /api/1/manifests/{version}/programmes/{id}/findings",
           QStringLiteral("manifests/1/programmes/starter/findings"), 200),
        of("PUT /api/1/screens/{id}", QStringLiteral("screens/lobby-2"), 201,
           documents.assignment(QStringLiteral("lobby-2"), QStringLiteral("zj/tonglu/icbc"))),
        of("PUT /api/1/screens/{id}/assignment", QStringLiteral("screens/lobby-2/assignment"), 200,
           documents.assignment(QStringLiteral("lobby-2"), QStringLiteral("zj/tonglu"), 2),
           {{ifMatch, QStringLiteral("\"1\"")}}),
        of("GET /api/1/screens/{id}/assignment", QStringLiteral("screens/lobby-2/assignment"), 200),
        of("GET /api/1/screens", QStringLiteral("screens?view=full&place=zj&limit=1"), 200),
        of("GET /api/1/screens/{id}", QStringLiteral("screens/lobby-1"), 200),
        of("GET /api/1/screens/{id}/commands/{nonce}", QStringLiteral("screens/lobby-3/commands/") + m_nonce, 200),
        of("GET /api/1/screens/{id}/screenshot", QStringLiteral("screens/lobby-3/screenshot"), 200),
        of("POST /api/1/screens/{id}/commands", QStringLiteral("screens/lobby-3/commands"), 202,
           R"({"order":"identify"})"),
        of("GET /api/1/screens/{id}/timeline", QStringLiteral("screens/lobby-1/timeline?hours=1"), 200),
        of("GET /api/1/screens/{id}/why", QStringLiteral("screens/lobby-1/why"), 200),
        of("GET /api/1/screens/{id}/plays", QStringLiteral("screens/lobby-1/plays"), 200),
        of("GET /api/1/screens/{id}/receipts", QStringLiteral("screens/lobby-1/receipts"), 200),
        of("GET /api/1/screens/{id}/plays/verify", QStringLiteral("screens/lobby-1/plays/verify"), 200),
        of("GET /api/1/screens/{id}/compliance", QStringLiteral("screens/lobby-1/compliance?day=") + day, 200),
        of("GET /api/1/plays", QStringLiteral("plays?by=screen,day"), 200),
        of("GET /api/1/compliance", QStringLiteral("compliance"), 200),
        of("GET /api/1/compliance/deviations", QStringLiteral("compliance/deviations"), 200),
        of("PUT /api/1/calendar/notices/{year}", QStringLiteral("calendar/notices/2030"), 200, notice()),
        of("GET /api/1/calendar/notices/{year}", QStringLiteral("calendar/notices/2030"), 200),
        of("GET /api/1/calendar/notices", QStringLiteral("calendar/notices"), 200),
        of("DELETE /api/1/calendar/notices/{year}", QStringLiteral("calendar/notices/2030"), 200, {}, whatever),
        of("POST /api/1/alerts", QStringLiteral("alerts"), 201, documents.signedAlert(documents.alert(1, now)),
           {{QStringLiteral("Idempotency-Key"), QStringLiteral("once")}}),
        of("GET /api/1/alerts", QStringLiteral("alerts"), 200),
        of("GET /api/1/alerts/{identifier}/receipts",
           QStringLiteral("alerts/%1/receipts").arg(documents.alert(1, now).identifier), 200),
        of("GET /api/1/incidents", QStringLiteral("incidents"), 200),
        of("GET /api/1/incidents/{id}", QStringLiteral("incidents/1"), 200),
        of("POST /api/1/incidents/{id}/acknowledge", QStringLiteral("incidents/1/acknowledge"), 200,
           R"({"note":"seen"})"),
        of("GET /api/1/changes", QStringLiteral("changes?after=0&with=screens"), 200),
        of("DELETE /api/1/programmes/{id}", QStringLiteral("programmes/starter"), 200, {}, whatever),
    };
}

void ServerOpenApiTest::initTestCase()
{
    {
        const auto records = *records::Records::open(m_server.database());
        const auto filled = records->transaction([&] {
            auto added = addRefused(*records, m_server.config().contentDirectory());
            return added ? fill(*records) : added;
        });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().line()));
    }
    QVERIFY(m_server.start());
    m_screen.answer = &FakeScreen::done;
    QVERIFY(m_screen.open(m_server, QStringLiteral("lobby-3")));
    const auto ordered = [this] {
        const auto reply =
            m_server.post(QStringLiteral("/api/1/screens/lobby-3/commands"), R"({"order":"screenshot"})");
        m_nonce = QString::fromStdString(reply.json().value("nonce", ""));
        return reply.status == 202;
    };
    QVERIFY(QTest::qWaitFor(ordered, 10'000)); // when the server has heard that it is online
    QTRY_COMPARE_WITH_TIMEOUT(m_server.get(QStringLiteral("/api/1/screens/lobby-3/screenshot")).status, 200, 10'000);
}

void ServerOpenApiTest::everyRouteIsInTheFile()
{
    QStringList known;
    for (const auto &route : api::routes()) {
        const bool isBeside = *route.path == '/';
        known.append(QLatin1String(route.method) + (isBeside ? QStringLiteral(" ") : QStringLiteral(" /api/1/")) +
                     QLatin1String(route.path));
    }
    known.sort();
    QCOMPARE(m_file.operations(), known);
}

void ServerOpenApiTest::answersFitTheFile_data()
{
    QTest::addColumn<QString>("operation");
    for (const auto &step : steps()) {
        m_steps.insert(step.operation, step);
        QTest::newRow(qPrintable(step.operation)) << step.operation;
    }
    const auto walked = m_steps.keys();
    QCOMPARE(walked, m_file.operations()); // none is left out
}

void ServerOpenApiTest::answersFitTheFile()
{
    QFETCH(QString, operation);
    const auto step = m_steps.value(operation);
    auto headers = step.headers;
    if (m_file.isGuarded(operation))
        headers.insert(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + ServerFixture::token());
    const auto reply = ServerFixture::send(operation.section(u' ', 0, 0), m_server.config().http.port, step.target,
                                           step.body, headers);
    const auto complaint =
        m_file.complaintOf(operation, reply.status, reply.headers.value(QStringLiteral("content-type")), reply.body);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QCOMPARE(reply.status, step.status);
    if (operation.startsWith(QStringLiteral("GET /api/")) && !operation.endsWith(QStringLiteral("/changes"))) {
        // Whoever has it is not sent it again.
        headers.insert(QStringLiteral("If-None-Match"), reply.headers.value(QStringLiteral("etag")));
        const bool isComputed =
            operation.contains(QStringLiteral("/timeline")) || operation.contains(QStringLiteral("/why")) ||
            operation.contains(QStringLiteral("/status")) || operation.contains(QStringLiteral("/compliance"));
        const auto again =
            ServerFixture::send(QStringLiteral("GET"), m_server.config().http.port, step.target, {}, headers);
        if (!isComputed) // of now, and a moment later of another
            QCOMPARE(again.status, 304);
        if (again.status == 304)
            QVERIFY(again.body.isEmpty());
    }
}

void ServerOpenApiTest::everyOperation()
{
    QTest::addColumn<QString>("operation");
    for (const auto &operation : m_file.operations())
        QTest::newRow(qPrintable(operation)) << operation;
}

void ServerOpenApiTest::strangersGetAProblem()
{
    QFETCH(QString, operation);
    const auto step = m_steps.value(operation);
    const auto reply = ServerFixture::send(operation.section(u' ', 0, 0), m_server.config().http.port, step.target,
                                           step.body, step.headers);
    if (!m_file.isGuarded(operation)) {
        QCOMPARE(reply.status, 200);
        return;
    }
    QCOMPARE(reply.status, 401);
    const auto complaint =
        m_file.complaintOf(operation, reply.status, reply.headers.value(QStringLiteral("content-type")), reply.body);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QCOMPARE(reply.json().value("type", ""), std::string("urn:ironfence:problem:denied"));
}

void ServerOpenApiTest::whatIsNotThereIsAProblem_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *operation, const char *target, int status) {
        QTest::newRow(target) << QString::fromLatin1(operation) << QString::fromLatin1(target) << status;
    };
    row("GET /api/1/screens/{id}", "/api/1/screens/nobody", 404);
    row("GET /api/1/screens/{id}", "/api/1/screens/No", 400);
    row("GET /api/1/screens", "/api/1/screens?state=asleep", 400);
    row("GET /api/1/screens", "/api/1/screens?limit=1001", 400);
    row("GET /api/1/screens/{id}/commands/{nonce}", "/api/1/screens/lobby-3/commands/none", 404);
    row("GET /api/1/screens/{id}/commands/{nonce}", "/api/1/screens/lobby-3/commands/none?wait=26", 400);
    row("GET /api/1/screens/{id}/screenshot", "/api/1/screens/lobby-1/screenshot", 404);
    row("GET /api/1/assets", "/api/1/assets?after=x", 400);
    row("GET /api/1/assets", "/api/1/assets?tag=%20", 400);
    row("GET /api/1/assets/{sha256}/tags", "/api/1/assets/x/tags", 400);
    row("GET /api/1/assets/{sha256}/upload", "/api/1/assets/x/upload?length=1", 400);
    row("GET /api/1/assets/{sha256}/filmstrip", "/api/1/assets/none/filmstrip", 400);
    row("GET /api/1/assets/{sha256}/filmstrip",
        "/api/1/assets/0000000000000000000000000000000000000000000000000000000000000000/filmstrip", 404);
    row("GET /api/1/programmes/{id}", "/api/1/programmes/nothing", 404);
    row("GET /api/1/programmes/{id}/findings", "/api/1/programmes/nothing/findings", 404);
    row("GET /api/1/manifests", "/api/1/manifests?limit=101", 400);
    row("GET /api/1/manifests", "/api/1/manifests?after=x", 400);
    row("GET /api/1/manifests/{version}", "/api/1/manifests/0", 400);
    row("GET /api/1/manifests/{version}", "/api/1/manifests/99", 404);
    row("GET /api/1/manifests/{version}/programmes/{id}", "/api/1/manifests/1/programmes/nothing", 404);
    row("GET /api/1/manifests/{version}/programmes/{id}/findings", "/api/1/manifests/1/programmes/nothing/findings",
        404);
    row("GET /api/1/alerts", "/api/1/alerts?after=nothing", 404);
    row("GET /api/1/alerts/{identifier}/receipts", "/api/1/alerts/nothing/receipts", 404);
    row("GET /api/1/incidents/{id}", "/api/1/incidents/99", 404);
    row("GET /api/1/changes", "/api/1/changes?after=0&wait=26", 400);
    row("GET /api/1/changes", "/api/1/changes?after=0&kinds=screen,cat", 400);
    row("GET /api/1/calendar/notices/{year}", "/api/1/calendar/notices/2031", 404);
}

void ServerOpenApiTest::whatIsNotThereIsAProblem()
{
    QFETCH(QString, operation);
    QFETCH(QString, target);
    const auto reply = m_server.get(target);
    QTEST(reply.status, "status");
    const auto complaint =
        m_file.complaintOf(operation, reply.status, reply.headers.value(QStringLiteral("content-type")), reply.body);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void ServerOpenApiTest::figuresTellOfScreensAndRequests()
{
    (void)m_server.get(QStringLiteral("/api/1/screens/nobody"));
    (void)m_server.get(QStringLiteral("/api/1/made-up-") + QString(40, u'x'));
    const auto text = m_server.get(QStringLiteral("/metrics")).body;
    for (const char *line :
         {"ironfence_screens{state=\"offline\"} 1\n", "ironfence_screens{state=\"new\"} 1\n",
          "ironfence_incidents_open 1\n", "ironfence_alerts_live 1\n", "ironfence_broker_connected 1\n",
          "ironfence_intake_waiting_messages 0\n", "# TYPE ironfence_http_request_duration_seconds histogram\n"})
        QVERIFY2(text.contains(line), text.constData());
    const QByteArray missing = "{method=\"GET\",route=\"screens/{id}\",status=\"404\"}";
    QVERIFY2(text.contains("ironfence_http_requests_total" + missing), text.constData());
    QVERIFY(text.contains("route=\"-\""));
    QVERIFY(!text.contains("made-up")); // a sender cannot make figures without end
}

QTEST_GUILESS_MAIN(ServerOpenApiTest)
#include "tst_server_openapi.moc"
