// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/language.h"
#include "console/desktop/shell/modules.h"
#include "console/server/watch/rules.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <memory>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;

/// What the server finds wrong, by its own rules, in the words of the window.
class TestIncidentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaks_data();
    void speaks();
    void knowsEveryRule();
    void leavesToTheServerWhatItDoesNotKnow();

private:
    [[nodiscard]] QString said(const QString &kind, const QVariantMap &figures, const QString &text) const;

    QQmlEngine m_engine;
    console::desktop::shell::Language m_language{m_engine};
    std::unique_ptr<QObject> m_words;
};

namespace {

const watch::Rule *ruleOf(const QString &kind)
{
    const auto &rules = watch::standardRules();
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&](const watch::Rule &rule) { return kind == QLatin1String(rule.kind); });
    return found == rules.cend() ? nullptr : &*found;
}

QVariantMap mapOf(const base::json::Value &figures)
{
    return QJsonDocument::fromJson(base::json::write(figures)).object().toVariantMap();
}

} // namespace

void TestIncidentWords::initTestCase()
{
    console::desktop::shell::installModules(m_engine);
    QQmlComponent component(&m_engine);
    component.setData("import Ironfence.Console.Incidents; IncidentWords {}", QUrl());
    m_words.reset(component.create());
    QVERIFY2(m_words != nullptr, qPrintable(component.errorString()));
}

QString TestIncidentWords::said(const QString &kind, const QVariantMap &figures, const QString &text) const
{
    QString words;
    const bool isCalled =
        QMetaObject::invokeMethod(m_words.get(), "of", Q_RETURN_ARG(QString, words), Q_ARG(QString, kind),
                                  Q_ARG(QVariant, QVariant(figures)), Q_ARG(QString, text));
    return isCalled ? words : QStringLiteral("it has no such function");
}

void TestIncidentWords::speaks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<watch::Facts>("facts");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const char *kind, void (*change)(watch::Facts &), const char *chinese,
                        const char *english) {
        watch::Facts facts;
        facts.isExpected = facts.isCurrent = facts.clockSynchronised = true;
        change(facts);
        QTest::newRow(name) << QString::fromLatin1(kind) << facts << QString::fromUtf8(chinese)
                            << QString::fromUtf8(english);
    };
    using F = watch::Facts &;
    row(
        "offline", "screen-silent", [](F f) { f.quiet = 7min; }, "已离线 7 分钟", "Offline for 7 minutes");
    row(
        "no report", "screen-silent", [](F f) { f.quiet = 100s, f.isOnline = true; }, "已连接，但 100 秒没有上报",
        "Connected, but no report for 100 seconds");
    row(
        "deaf", "deaf", [](F f) { f.silence = 3h; }, "仍在上报，但 3 小时没有收到服务器的消息",
        "It reports, but has heard nothing from the server for 3 hours");
    row(
        "black", "wrong-glass",
        [](F f) {
            f.wrongGlass = watch::WrongGlass{QStringLiteral("black"), {}, 1, 0, 2};
        },
        "画面全黑；已重建解码器 1 次，重启播放器 2 次",
        "The picture is black; decoder made anew 1 time, player started anew 2 times");
    row(
        "not due", "wrong-glass",
        [](F f) {
            f.wrongGlass = watch::WrongGlass{QStringLiteral("not-due"), {}, 0, 0, 0};
        },
        "显示的不是应播内容", "It shows what is not due");
    row(
        "frozen", "picture-frozen", [](F f) { f.droppedPerMille = 987; }, "98.7% 应显示的视频帧没有上屏",
        "98.7 % of the video frames that were due never reached the glass");
    row(
        "dropped", "frames-dropped", [](F f) { f.droppedPerMille = 61; }, "6.1% 应显示的视频帧没有上屏",
        "6.1 % of the video frames that were due never reached the glass");
    row(
        "refused", "documents-refused", [](F f) { f.refused = QStringLiteral("alerts/zj: not signed"); },
        "拒收：alerts/zj: not signed", "It refused alerts/zj: not signed");
    row(
        "missing", "store-incomplete", [](F f) { f.itemsMissing = 3; }, "缺少 3 个应播文件",
        "3 files of what it shows missing");
    row(
        "too small", "store-short", [](F f) { f.storeShortBytes = 3 << 20; }, "存储空间还差 3.0 MiB 才够未来 7 天使用",
        "Its store is 3.0 MiB too small for the next 7 days");
    row(
        "assignment", "content-behind",
        [](F f) {
            f.behind = watch::Behind{{}, 1, 2};
        },
        "屏幕配置还是第 1 版，应为第 2 版", "It goes by assignment 1 instead of 2");
    row(
        "manifest", "content-behind",
        [](F f) {
            f.behind = watch::Behind{QStringLiteral("bank"), 6, 7};
        },
        "bank 的清单还是第 6 版，应为第 7 版", "It has manifest 6 of bank instead of 7");
    row(
        "disk", "disk-low", [](F f) { f.diskFreeBytes = 400 << 20; }, "磁盘只剩 400.0 MiB",
        "400.0 MiB left on its disk");
    row(
        "disk of", "disk-low", [](F f) { f.diskFreeBytes = 400 << 20, f.diskTotalBytes = 16LL << 30; },
        "磁盘只剩 400.0 MiB，共 16.0 GiB", "400.0 MiB of 16.0 GiB left on its disk");
    row(
        "decoders", "decoder-faults", [](F f) { f.decoderFaults = 4; }, "10 分钟内有 4 个条目无法解码或播放中断",
        "4 items could not be decoded or broke within 10 minutes");
    row(
        "restarts", "player-restarting", [](F f) { f.starts = 5; }, "播放器 10 分钟内启动了 5 次",
        "Its player started 5 times within 10 minutes");
    row(
        "heat", "temperature-high", [](F f) { f.temperatureMilliC = 81'500; }, "81.5 ℃", "81.5 °C");
    row(
        "jumps", "clock-untrusted", [](F f) { f.clockJumps = 3; }, "时钟 10 分钟内跳变 3 次",
        "Its clock jumped 3 times within 10 minutes");
    row(
        "off", "clock-untrusted", [](F f) { f.clockOffset = -5min, f.clockUncertainty = 30ms; },
        "时钟与服务器相差 -300.0 秒，误差 0.0 秒", "Its clock is -300.0 s off the server's, known to 0.0 s");
    row(
        "lost", "clock-untrusted", [](F f) { f.isTimeLost = true; }, "时钟丢失了时间，正从已知的最新时间继续计时",
        "Its clock has lost the time; it counts on from the newest that it knows");
    row(
        "doubted", "clock-untrusted", [](F f) { f.isServerDoubted = true; }, "不采信服务器的时间：它早于已签名的内容",
        "It does not believe the server's time, which is before what was signed");
    row(
        "not compared", "clock-untrusted", [](F f) { f.clockSynchronised = false; }, "时钟尚未与服务器比对",
        "Its clock was not compared with the server's");
}

void TestIncidentWords::speaks()
{
    QFETCH(QString, kind);
    QFETCH(watch::Facts, facts);
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    const auto *rule = ruleOf(kind);
    QVERIFY(rule != nullptr);
    const auto cause = rule->cause(facts);
    m_language.speak(QStringLiteral("zh_CN"));
    QCOMPARE(said(kind, mapOf(cause.figures), cause.text), chinese);
    m_language.speak(QStringLiteral("en"));
    QCOMPARE(said(kind, mapOf(cause.figures), cause.text), english);
}

void TestIncidentWords::knowsEveryRule()
{
    m_language.speak(QStringLiteral("zh_CN"));
    for (const auto &rule : watch::standardRules()) {
        const auto cause = rule.cause(watch::Facts());
        const auto words = said(QString::fromLatin1(rule.kind), mapOf(cause.figures), cause.text);
        QVERIFY2(!words.isEmpty() && words != cause.text, rule.kind);
    }
}

void TestIncidentWords::leavesToTheServerWhatItDoesNotKnow()
{
    m_language.speak(QStringLiteral("zh_CN"));
    const auto text = QStringLiteral("what it says");
    QCOMPARE(said(QStringLiteral("disk-low"), {}, text), text); // of before there were figures
    QCOMPARE(said(QStringLiteral("of-tomorrow"), {{QStringLiteral("n"), 1}}, text), text);
}

QTEST_MAIN(TestIncidentWords)
#include "tst_incident_words.moc"
