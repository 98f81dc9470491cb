// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/history/screen_history.h"
#include "tests/console/client/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using console::desktop::history::PastReceiptModel;
using console::desktop::history::PlayModel;
using console::desktop::history::ScreenHistory;
using tests::ScriptedServer;

/// What a screen showed and reported, asked of a server that is slow, fails, and comes back.
class TestScreenHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBoth();
    void readsMoreUpToABound();
    void forgetsTheScreenBefore();
    void saysWhyItCouldNotRead();
    void takesNoMoreThanItAskedFor();

private:
    [[nodiscard]] QString firstItem() const
    {
        return m_history->plays()->index(0).data(PlayModel::ItemRole).toString();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<base::SystemClock> m_clock;
    std::unique_ptr<console::desktop::link::Link> m_link;
    std::unique_ptr<ScreenHistory> m_history;
};

namespace {

constexpr int patience = 10'000; // ms

base::ScreenId screen(const char *id)
{
    return *base::ScreenId::parse(QLatin1String(id));
}

QByteArray pathOf(const char *id, int limit)
{
    return "/api/1/screens/" + QByteArray(id) + "/plays?order=newest&limit=" + QByteArray::number(limit);
}

QByteArray playsOf(const char *id, const QString &item, int count, bool isMore)
{
    console::client::PlayPage page;
    page.screen = screen(id);
    page.zone = QStringLiteral("Asia/Shanghai");
    for (int n = count; n > 0; --n) {
        console::client::PlayEntry entry;
        entry.chain = *messaging::ChainName::parse(QStringLiteral("0123456789abcdef0123456789abcdef"));
        entry.from = base::fromUnixMs(1'795'420'800'000 + n * 10'000);
        entry.play.sequence = n;
        entry.play.kind = messaging::PlayKind::Item;
        entry.play.authority = QStringLiteral("county-police");
        entry.play.item = item;
        entry.play.began.at = entry.from;
        entry.play.duration = base::Milliseconds{10'000};
        entry.play.frames = 250;
        entry.play.boot = QStringLiteral("0f1e2d3c-4b5a-4978-8695-000000000001");
        page.plays.append(entry);
    }
    if (isMore)
        page.next = QStringLiteral("1,x,1");
    return base::json::write(page.toJson());
}

const QByteArray receipts = R"({"screen":"lobby-1","receipts":[]})";

} // namespace

void TestScreenHistory::init()
{
    m_history.reset();
    m_link.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->say({.body = receipts});
    console::client::ClientConfig config;
    config.server = m_server->url();
    config.token = "0123456789abcdef";
    config.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    m_clock = std::make_unique<base::SystemClock>();
    m_link = std::make_unique<console::desktop::link::Link>(config, *m_clock);
    m_history = std::make_unique<ScreenHistory>(*m_link, *m_clock);
}

void TestScreenHistory::readsBoth()
{
    m_server->say("GET", pathOf("lobby-1", 8), {.body = playsOf("lobby-1", QStringLiteral("daily/2"), 3, false)});
    QVERIFY(!m_history->isRead());
    m_history->open(screen("lobby-1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_history->isRead(), patience);
    QCOMPARE(m_history->plays()->rowCount(), 3);
    QCOMPARE(firstItem(), QStringLiteral("daily/2"));
    QVERIFY(!m_history->hasMore());
    QVERIFY(!m_history->isCut());
    QVERIFY(m_history->fault().isEmpty());
}

void TestScreenHistory::readsMoreUpToABound()
{
    int wanted = 8;
    m_server->say("GET", pathOf("lobby-1", wanted), {.body = playsOf("lobby-1", QStringLiteral("daily/2"), 8, true)});
    m_history->open(screen("lobby-1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_history->hasMore(), patience);
    while (m_history->hasMore()) {
        wanted = std::min(wanted + 50, 512);
        m_server->say("GET", pathOf("lobby-1", wanted),
                      {.body = playsOf("lobby-1", QStringLiteral("daily/2"), wanted, true)});
        m_history->more();
        QVERIFY(m_history->isReadingMore());
        m_history->more(); // pressed twice
        QTRY_VERIFY_WITH_TIMEOUT(!m_history->isReadingMore(), patience);
        QCOMPARE(m_history->plays()->rowCount(), wanted);
    }
    QCOMPARE(wanted, 512);
    QVERIFY(m_history->isCut()); // and says so
}

/// Whose answer comes when another one is looked at.
void TestScreenHistory::forgetsTheScreenBefore()
{
    m_server->say("GET", pathOf("lobby-1", 8),
                  {.body = playsOf("lobby-1", QStringLiteral("daily/1"), 1, false), .delayMs = 300});
    m_server->say("GET", pathOf("lobby-2", 8), {.body = playsOf("lobby-2", QStringLiteral("daily/2"), 2, false)});
    m_history->open(screen("lobby-1"));
    m_history->open(screen("lobby-2"));
    QTRY_VERIFY_WITH_TIMEOUT(m_history->isRead(), patience);
    QTest::qWait(500); // the late one is here
    QCOMPARE(m_history->plays()->rowCount(), 2);
    QCOMPARE(firstItem(), QStringLiteral("daily/2"));
    m_history->open({});
    QCOMPARE(m_history->plays()->rowCount(), 0);
    QVERIFY(!m_history->isRead());
}

void TestScreenHistory::saysWhyItCouldNotRead()
{
    m_server->say("GET", pathOf("lobby-1", 8), {.status = 503, .body = "{}"});
    m_history->open(screen("lobby-1"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_history->fault().isEmpty(), patience);
    QVERIFY(!m_history->isRead());
    m_server->say("GET", pathOf("lobby-1", 8), {.body = playsOf("lobby-1", QStringLiteral("daily/2"), 1, false)});
    QTRY_VERIFY_WITH_TIMEOUT(m_history->isRead(), patience); // it asks again by itself
    QVERIFY(m_history->fault().isEmpty());
}

void TestScreenHistory::takesNoMoreThanItAskedFor()
{
    m_server->say("GET", pathOf("lobby-1", 8), {.body = playsOf("lobby-1", QStringLiteral("daily/2"), 900, true)});
    m_history->open(screen("lobby-1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_history->isRead(), patience);
    QCOMPARE(m_history->plays()->rowCount(), 8);
}

QTEST_GUILESS_MAIN(TestScreenHistory)
#include "tst_screen_history.moc"
