// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/asset_upload.h"
#include "tests/console/client/scripted_server.h"

#include <QTemporaryFile>
#include <QTest>
#include <algorithm>
#include <future>

using namespace ironfence;
using namespace ironfence::console::client;
using base::ErrorCode;
using tests::ScriptedServer;

/// How an upload asks and tries, against a server that says what the test wants.
class TestAssetUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAndSendsTheRest();
    void asksNothingAboutWhatIsShort();
    void sendsEverythingToAServerFromBefore();
    void believesNoOffset_data();
    void believesNoOffset();
    void triesWithinBounds_data();
    void triesWithinBounds();
    void countsOnlyVainTries();
    void endsARestWhenCancelled();
    void endsWhenGivenUp();

private:
    [[nodiscard]] base::Result<void> upload(const QByteArray &bytes, const UploadWatch &watch = {});
    void sayOffset(qint64 offset)
    {
        say("GET", 200, "{\"offset\":" + QByteArray::number(offset) + ",\"length\":1500000}");
    }
    void say(const QByteArray &method, int status, const QByteArray &body);
    [[nodiscard]] qsizetype count(const QByteArray &method) const;
    [[nodiscard]] static QByteArray problem(const char *code);

    const QByteArray m_bytes = QByteArray("0123456789abcde").repeated(100'000);
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Cancellation> m_cancellation;
    UploadPace m_pace;
};

void TestAssetUpload::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->say({.status = 201, .body = "{}"});
    m_cancellation = std::make_unique<Cancellation>();
    m_pace = {.vainTries = 3, .firstRest = base::Milliseconds(1), .longestRest = base::Milliseconds(2)};
}

/// To every question of that method about `m_bytes`.
void TestAssetUpload::say(const QByteArray &method, int status, const QByteArray &body)
{
    const auto asset = "/api/1/assets/" + base::Sha256::of(m_bytes).hex().toLatin1();
    const auto type = status < 400 ? QByteArray("application/json") : QByteArray("application/problem+json");
    if (method == "GET")
        m_server->say("GET", asset + "/upload?length=1500000", {.status = status, .contentType = type, .body = body});
    else
        m_server->say({.status = status, .contentType = type, .body = body});
}

QByteArray TestAssetUpload::problem(const char *code)
{
    return QByteArray("{\"detail\":\"no\",\"code\":\"") + code + "\",\"context\":\"\"}";
}

qsizetype TestAssetUpload::count(const QByteArray &method) const
{
    const auto questions = m_server->questions();
    return std::count_if(questions.begin(), questions.end(),
                         [&](const auto &question) { return question.method == method; });
}

base::Result<void> TestAssetUpload::upload(const QByteArray &bytes, const UploadWatch &watch)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no file");
    const ApiClient api(m_server->url(), "token", {.cancellation = m_cancellation.get()});
    return AssetUpload(api, {base::Sha256::of(bytes), bytes.size()}, file, m_pace)
        .run(QStringLiteral("film.mp4"), {}, watch);
}

void TestAssetUpload::asksAndSendsTheRest()
{
    sayOffset(645'000);
    QList<qint64> told;
    qint64 resumed = 0;
    QVERIFY(upload(m_bytes, {.progress =
                                 [&](qint64 sent) {
                                     told.append(sent);
                                     return true;
                                 },
                             .resumed = [&](qint64 kept) { resumed = kept; }}));
    QCOMPARE(resumed, 645'000);
    const auto put = m_server->questions().constLast();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.contentRange, QByteArray("bytes 645000-1499999/1500000"));
    QVERIFY(put.body == m_bytes.sliced(645'000));
    QVERIFY(told.constFirst() > 645'000);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.constLast(), 1'500'000);
}

void TestAssetUpload::asksNothingAboutWhatIsShort()
{
    QVERIFY(upload("a picture"));
    QCOMPARE(m_server->questions().size(), 1);
    QCOMPARE(m_server->questions().constFirst().body, QByteArray("a picture"));
    QVERIFY(m_server->questions().constFirst().contentRange.isEmpty());
}

void TestAssetUpload::sendsEverythingToAServerFromBefore()
{
    say("GET", 404, problem("not-found"));
    QVERIFY(upload(m_bytes));
    QVERIFY(m_server->questions().constLast().body == m_bytes);
    QVERIFY(m_server->questions().constLast().contentRange.isEmpty());
}

void TestAssetUpload::believesNoOffset_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("the whole") << QByteArray("{\"offset\":1500000}");
    QTest::newRow("beyond") << QByteArray("{\"offset\":1500001}");
    QTest::newRow("negative") << QByteArray("{\"offset\":-1}");
    QTest::newRow("no number") << QByteArray("{\"offset\":\"7\"}");
    QTest::newRow("nothing") << QByteArray("{}");
}

void TestAssetUpload::believesNoOffset()
{
    QFETCH(QByteArray, answer);
    say("GET", 200, answer);
    const auto refused = upload(m_bytes);
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("internal"));
    QCOMPARE(count("PUT"), 0);
}

void TestAssetUpload::triesWithinBounds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("tries");
    QTest::newRow("busy") << 503 << QByteArray("unavailable") << 3;
    QTest::newRow("another offset") << 409 << QByteArray("conflict") << 3;
    QTest::newRow("full") << 507 << QByteArray("full") << 1;
    QTest::newRow("wrong bytes") << 400 << QByteArray("invalid") << 1;
    QTest::newRow("not allowed") << 401 << QByteArray("denied") << 1;
}

void TestAssetUpload::triesWithinBounds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, tries);
    sayOffset(0);
    say("PUT", status, problem(code.constData()));
    int pauses = 0;
    const auto refused = upload(m_bytes, {.paused = [&](const base::Error &) { ++pauses; }});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QString::fromLatin1(code));
    QCOMPARE(count("PUT"), tries);
    QCOMPARE(count("GET"), tries); // it asks again each time
    QCOMPARE(pauses, tries - 1);
}

void TestAssetUpload::countsOnlyVainTries()
{
    sayOffset(0);
    say("PUT", 503, problem("unavailable"));
    int pauses = 0;
    const auto refused = upload(m_bytes, {.paused = [&](const base::Error &) {
                                    if (++pauses == 2)
                                        sayOffset(1'200'000); // the second brought something
                                }});
    QVERIFY(!refused);
    QCOMPARE(count("PUT"), 2 + 3);
}

void TestAssetUpload::endsARestWhenCancelled()
{
    sayOffset(0);
    say("PUT", 503, problem("unavailable"));
    m_pace = {.vainTries = 1'000, .firstRest = base::Milliseconds(600'000), .longestRest = base::Milliseconds(600'000)};
    std::promise<void> resting;
    auto done = std::async(std::launch::async, [&] {
        return upload(m_bytes, {.paused = [&](const base::Error &) { resting.set_value(); }});
    });
    QCOMPARE(resting.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
    m_cancellation->cancel();
    QCOMPARE(done.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    QVERIFY(!done.get());
    QCOMPARE(count("PUT"), 1);
}

void TestAssetUpload::endsWhenGivenUp()
{
    sayOffset(0);
    int pauses = 0;
    const auto refused =
        upload(m_bytes, {.progress = [](qint64) { return false; }, .paused = [&](const base::Error &) { ++pauses; }});
    QVERIFY(!refused);
    QCOMPARE(base::nameOf(refused.error().code), QStringLiteral("conflict"));
    QCOMPARE(pauses, 0);
}

QTEST_GUILESS_MAIN(TestAssetUpload)
#include "tst_asset_upload.moc"
