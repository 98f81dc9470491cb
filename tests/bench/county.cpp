// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/county.h"

#include "messaging/play_batch.h"
#include "messaging/report.h"
#include "tests/bench/lobby.h"

#include <algorithm>

namespace ironfence::bench {

using base::failure;
using base::Result;
using console::server::records::Records;

namespace {

constexpr qint64 dayMs = 24LL * 3'600 * 1'000;
const QString authorityName = QStringLiteral("county-police");

template <typename Id>
Id idOf(const QString &text)
{
    return *Id::parse(text);
}

/// Eight counties of a dozen towns, each with its banks' branches and merchants.
QString placeOf(int number)
{
    static const QStringList counties = {
        QStringLiteral("tonglu"), QStringLiteral("jiande"), QStringLiteral("chunan"),   QStringLiteral("fuyang"),
        QStringLiteral("linan"),  QStringLiteral("yuhang"), QStringLiteral("xiaoshan"), QStringLiteral("binjiang")};
    static const QStringList kinds = {QStringLiteral("icbc"), QStringLiteral("abc"), QStringLiteral("ccb"),
                                      QStringLiteral("rcb"), QStringLiteral("shop")};
    return QStringLiteral("zj/hangzhou/%1/town-%2/%3-%4")
        .arg(counties[number % 8])
        .arg(number / 8 % 12)
        .arg(kinds[number / 96 % 5])
        .arg(number / 480);
}

messaging::Assignment assignmentOf(int number)
{
    using playlists::Profile;
    constexpr std::array profiles = {Profile::Lobby, Profile::Counter, Profile::Atm, Profile::Atm,
                                     Profile::Led,   Profile::Kiosk,   Profile::Hall};
    messaging::Assignment assignment;
    assignment.authority = idOf<base::AuthorityId>(authorityName);
    assignment.version = 1 + number % 3;
    auto &screen = assignment.screen;
    screen.id = idOf<base::ScreenId>(QStringLiteral("screen-%1").arg(number, 5, 10, QLatin1Char('0')));
    screen.place = idOf<base::PlacePath>(placeOf(number));
    screen.profile = profiles[static_cast<size_t>(number) % profiles.size()];
    if (number % 3 == 0)
        screen.tags.append(QStringLiteral("elderly"));
    screen.tags.append(number % 2 == 0 ? QStringLiteral("rural") : QStringLiteral("urban"));
    screen.canvas.size = screen.profile == Profile::Led ? QSize(384, 64) : QSize(1920, 1080);
    return assignment;
}

messaging::Report reportOf(const messaging::Assignment &assignment, int number, base::UtcTime now)
{
    messaging::Report report;
    report.screen = assignment.screen.id;
    report.at = now;
    report.software = QStringLiteral("0.3.0");
    report.session = QStringLiteral("session-%1").arg(number);
    report.assignment = assignment.version;
    report.manifests.insert(assignment.authority, 7);
    report.playing = QStringLiteral("programme-%1/%2").arg(number % 40).arg(number % 12);
    report.diskFreeBytes = 10LL << 30;
    report.clock.synchronised = true;
    report.picture = messaging::PictureVitals{90'000, 12, 0, 25'000, 3, messaging::GlassVitals{}};
    report.machine = messaging::MachineVitals{51'000, 30LL << 30, 150LL << 20};
    for (int i = 0; i < number % 4; ++i)
        report.faults.append({now, QStringLiteral("unavailable"), QStringLiteral("no answer"), QString::number(i)});
    return report;
}

Result<void> addScreen(Records &records, int number, base::UtcTime now)
{
    const auto assignment = assignmentOf(number);
    const auto nowMs = base::toUnixMs(now);
    const auto envelope = QByteArray(1'200, 'e'); // as long as a signed one; nobody reads it here
    auto added = records.screens.add(assignment, envelope, QStringLiteral("$7$101$salt$hash"));
    if (!added || number % 50 == 49) // not installed yet
        return added;
    if (auto set =
            records.screens.setReport(assignment.screen.id, reportOf(assignment, number, now).serialize(), nowMs);
        !set)
        return set;
    const bool isOnline = number % 33 != 0;
    return records.screens.setPresence(assignment.screen.id, QStringLiteral("session-%1").arg(number), isOnline, nowMs);
}

Result<void> addIncident(Records &records, int screen, base::UtcTime opened, bool isOpen)
{
    struct Kind
    {
        const char *kind;
        const char *text;
        const char *figures;
    };
    static constexpr Kind kinds[] = {
        {"screen-silent", "offline for 420 s", R"({"online":false,"seconds":420})"},
        {"disk-low", "399.0 MiB of 28.9 GiB left on its disk", R"({"free_bytes":418381824,"total_bytes":31037849600})"},
        {"decoder-faults", "4 items could not be decoded or broke within 10 minutes", R"({"items":4})"},
        {"temperature-high", "81.5 °C", R"({"milli_c":81500})"}};
    const auto &kind = kinds[screen / 40 % std::size(kinds)];
    console::server::records::IncidentRecord incident;
    incident.screen = assignmentOf(screen).screen.id;
    incident.kind = QString::fromLatin1(kind.kind);
    incident.severity = QStringLiteral("warning");
    incident.opened = opened;
    if (!isOpen)
        incident.recovered = opened + std::chrono::minutes{10};
    incident.text = QString::fromUtf8(kind.text);
    incident.figures = kind.figures;
    const auto added = records.incidents.add(incident);
    return added ? Result<void>{} : failure(added.error());
}

Result<void> addProgramme(Records &records, int number, qint64 nowMs)
{
    QByteArray items;
    for (int i = 0; i < 40; ++i) {
        items +=
            (i > 0 ? "," : "") +
            QStringLiteral(R"({"kind":"card","duration_s":10,"card":{"template":"slogan","title":"未知链接不点击 %1",)"
                           R"("slogan":"不轻信，不透露，不转账","source":"反诈中心"}})")
                .arg(i)
                .toUtf8();
    }
    const auto document = QStringLiteral(R"({"type":"programme","spec_version":"1.0","id":"programme-%1",)"
                                         R"("title":"Campaign %1","rank":"routine","audience":{},)"
                                         R"("playlist":{"title":"List","items":[)")
                              .arg(number)
                              .toUtf8() +
                          items + "]}}";
    auto programme = playlists::Programme::parse(document);
    if (!programme)
        return failure(programme.error());
    return records.programmes.put({*programme, {base::Sha256::of(document), document.size()}, document, nowMs});
}

Result<void> addAsset(Records &records, int number, qint64 nowMs)
{
    console::server::records::AssetRecord asset;
    asset.object = {base::Sha256::of("asset " + QByteArray::number(number)), 1'000'000 + number};
    asset.name = QStringLiteral("反诈宣传片-%1.mp4").arg(number);
    asset.facts = {{"media_type", "video/mp4"}, {"width", 1920}, {"height", 1080}, {"duration_ms", 30'000}};
    asset.addedMs = nowMs + number;
    return records.assets.add(asset);
}

/// From release to glass: half of them within 160 ms, most within half a second, some seconds for one in a hundred.
base::Milliseconds glassTimeOf(int screen)
{
    const int place = screen * 7'919 % 1'000;
    return base::Milliseconds{60 + place * place / 2'500 + (place % 97 == 0 ? 1'800 : 0)};
}

messaging::Receipt receiptOf(const QString &alert, const base::Sha256 &document, int screen, base::UtcTime now)
{
    messaging::Receipt receipt;
    receipt.id = QStringLiteral("%1-%2").arg(assignmentOf(screen).screen.id.text(), alert.section(u'-', -1));
    receipt.revision = 3;
    receipt.alert = alert;
    receipt.document = document;
    receipt.clock = {true, {}, base::Milliseconds{2}};
    receipt.received = receipt.verified = messaging::StageTime{now + glassTimeOf(screen) / 2, {}};
    receipt.presented = messaging::StageTime{now + glassTimeOf(screen), {}};
    return receipt;
}

Result<void> addAlert(Records &records, const CountySize &size, int number, base::UtcTime now)
{
    const bool isNew = number > size.alerts - 3;
    playlists::Alert alert;
    alert.authority = idOf<base::AuthorityId>(authorityName);
    alert.identifier = QStringLiteral("%1-%2").arg(authorityName).arg(number);
    alert.number = number;
    alert.headline = QStringLiteral("警惕冒充客服退款诈骗");
    alert.description = QStringLiteral("有人冒充平台客服，以退款为名索要验证码。");
    alert.senderName = QStringLiteral("县公安局反诈中心");
    alert.sent = now - std::chrono::hours{isNew ? 0 : 48};
    alert.effective = alert.sent;
    alert.expires = alert.sent + std::chrono::hours{2};
    alert.places = {idOf<base::PlacePath>(isNew ? QStringLiteral("zj") : placeOf(number).section(u'/', 0, 2))};
    const auto payload = alert.serialize();
    const auto document = base::Sha256::of(payload);
    // Screens would refuse it, for nobody signed it; the server passes on what it holds.
    const auto envelope = "{\"payload\":\"" + payload.toBase64() +
                          R"(","payloadType":"application/vnd.ironfence.alert+json","signatures":[{"keyid":")" +
                          QByteArray(64, '0') + R"(","sig":")" + QByteArray(88, 'A') + R"("}]})";
    if (auto added = records.alerts.add({alert, document, envelope, alert.sent, false, false}, payload);
        !added || !isNew)
        return added;
    for (int screen = 0; screen < size.screens; ++screen) {
        if (screen % 33 == 0)
            continue;
        auto stored = records.receipts.store(assignmentOf(screen).screen.id,
                                             receiptOf(alert.identifier, document, screen, now), base::toUnixMs(now));
        if (!stored)
            return stored;
    }
    return {};
}

/// The plays of each screen in one batch.
Result<void> addPlays(Records &records, const CountySize &size, base::UtcTime now)
{
    constexpr int perTransaction = 20;
    const playlists::rules::TimeZone zone;
    const auto each = std::max<qint64>(1, size.plays / size.screens);
    // The last of them ended an hour ago.
    const auto shift =
        std::chrono::duration_cast<base::Milliseconds>(now - std::chrono::hours(1) - base::fromUnixMs(begun)) -
        base::Milliseconds((each + 1) * 10'000);
    for (int first = 0; first < size.screens; first += perTransaction) {
        auto stored = records.transaction([&]() -> Result<void> {
            for (int n = first; n < std::min(first + perTransaction, size.screens); ++n) {
                Sender sender;
                sender.id = assignmentOf(n).screen.id;
                sender.hash = messaging::beginningOf(sender.chain, sender.id);
                for (qint64 sent = 0; sent < each;) {
                    messaging::PlayBatch batch{sender.id, sender.chain, sender.hash, 0, {}};
                    for (; sent < each && batch.plays.size() < perBatch;) {
                        batch.plays.append(playOf(++sent));
                        batch.plays.last().began.at += shift;
                    }
                    sender.hash = batch.head();
                    if (auto one = records.plays.store(batch, zone, now); !one)
                        return failure(one.error());
                }
            }
            return {};
        });
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Result<void> fillCounty(Records &records, const CountySize &size, const base::Clock &clock,
                        const std::function<void(const QString &)> &told)
{
    const auto now = clock.now();
    const auto each = [&](const QString &what, int count, const std::function<Result<void>(int)> &add) {
        told(QStringLiteral("%1 %2").arg(count).arg(what));
        return records.transaction([&]() -> Result<void> {
            for (int n = 0; n < count; ++n) {
                if (auto added = add(n); !added)
                    return added;
            }
            return {};
        });
    };
    auto made = each(QStringLiteral("screens"), size.screens, [&](int n) { return addScreen(records, n, now); });
    const auto then = [&](auto &&next) {
        if (made)
            made = next();
    };
    const auto month = base::fromUnixMs(base::toUnixMs(now) - 30 * dayMs);
    then([&] {
        return each(QStringLiteral("incidents that are over"), size.incidents, [&](int n) {
            return addIncident(records, n % size.screens, month + std::chrono::seconds{n}, false);
        });
    });
    then([&] {
        return each(QStringLiteral("that are open"), size.screens / 40,
                    [&](int n) { return addIncident(records, n * 40, now, true); });
    });
    then([&] {
        return each(QStringLiteral("programmes"), size.programmes,
                    [&](int n) { return addProgramme(records, n, base::toUnixMs(now)); });
    });
    then([&] {
        return each(QStringLiteral("assets"), size.assets,
                    [&](int n) { return addAsset(records, n, base::toUnixMs(now)); });
    });
    then([&] {
        return each(QStringLiteral("alerts"), size.alerts, [&](int n) { return addAlert(records, size, n + 1, now); });
    });
    told(QStringLiteral("%1 plays").arg(size.plays));
    then([&] { return addPlays(records, size, now); });
    return made;
}

} // namespace ironfence::bench
