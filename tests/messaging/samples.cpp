// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/messaging/samples.h"

namespace ironfence::messaging::samples {

StageTime stage(qint64 ms)
{
    return {base::fromUnixMs(1'795'000'000'000 + ms), {base::Milliseconds{ms}}};
}

Fresh fresh()
{
    return {.time = base::fromUnixMs(1'795'000'000'123),
            .manifests = {{id<base::AuthorityId>("county-police"), {7, {base::Sha256::of("m"), 1234}}}},
            .alerts = {{id<base::PlacePath>("zj"), 3}, {id<base::PlacePath>("zj/tonglu"), 12}}};
}

AlertSet alertSet()
{
    return {.place = id<base::PlacePath>("zj/tonglu"), .version = 12, .envelopes = {R"({"payload":"AA=="})", "{}"}};
}

Assignment assignment()
{
    return {.authority = id<base::AuthorityId>("county-police"),
            .version = 2,
            .screen = {.id = id<base::ScreenId>("led-1"),
                       .place = id<base::PlacePath>("zj/tonglu/market"),
                       .profile = playlists::Profile::Led,
                       .tags = {QStringLiteral("busy"), QStringLiteral("elderly")},
                       .canvas = {.size = {384, 64}, .position = {10, 20}}}};
}

Receipt receipt()
{
    Receipt receipt;
    receipt.id = QStringLiteral("lobby-1-42");
    receipt.revision = 3;
    receipt.alert = QStringLiteral("county-police-12");
    receipt.document = base::Sha256::of("payload");
    receipt.received = stage(1);
    receipt.verified = stage(2);
    receipt.presented = stage(3);
    receipt.frame = 8'123;
    receipt.ended = stage(4);
    receipt.endCause = QStringLiteral("cancelled");
    receipt.refused = stage(5);
    receipt.reason = QStringLiteral("expired: it is over");
    receipt.clock = {true, base::Milliseconds{-86'400'000}, base::Milliseconds{2}};
    return receipt;
}

ReceiptBatch batch()
{
    Receipt shortest;
    shortest.id = QStringLiteral("lobby-1-43");
    return {.screen = id<base::ScreenId>("lobby-1"), .receipts = {receipt(), shortest}};
}

Play play(qint64 sequence)
{
    Play play;
    play.sequence = sequence;
    play.kind = PlayKind::Item;
    play.authority = QStringLiteral("county-police");
    play.item = QStringLiteral("starter/2");
    play.began = stage(sequence * 10'000);
    play.duration = base::Milliseconds{10'000};
    play.offset = base::Milliseconds{4'000};
    play.frames = 250;
    play.cut = QStringLiteral("failed");
    play.fault = QStringLiteral("the decoder gave up");
    play.instead = PlayInstead{QStringLiteral("county-police"), QStringLiteral("starter/3"), QStringLiteral("missing")};
    play.content = {3, {{id<base::AuthorityId>("county-police"), 7}}};
    play.clock = {true, base::Milliseconds{-12}, base::Milliseconds{2}};
    play.boot = QStringLiteral("0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1");
    return play;
}

PlayBatch plays()
{
    const auto screen = id<base::ScreenId>("lobby-1");
    const auto chain = id<ChainName>("00112233445566778899aabbccddeeff");
    return {.screen = screen,
            .chain = chain,
            .after = beginningOf(chain, screen),
            .missingFrom = 3,
            .plays = {play(17), play(18)}};
}

Ack ack()
{
    return {.receipts = {{QStringLiteral("lobby-1-42"), 3}},
            .plays = PlaysStored{id<ChainName>("00112233445566778899aabbccddeeff"), 1234, true}};
}

Command command()
{
    return {.screen = id<base::ScreenId>("lobby-1"),
            .nonce = QStringLiteral("00112233445566778899aabbccddeeff"),
            .order = Order::Screenshot,
            .issued = base::fromUnixMs(1'795'000'000'000),
            .expires = base::fromUnixMs(1'795'000'030'000)};
}

CommandAnswer commandAnswer()
{
    return {.screen = id<base::ScreenId>("lobby-1"),
            .nonce = command().nonce,
            .at = base::fromUnixMs(1'795'000'001'000),
            .refused = QStringLiteral("not now"),
            .reason = QStringLiteral("too-soon"),
            .picture = CommandAnswer::Picture{{960, 540}, QByteArray("\xff\xd8\xff\xe0\xff\xd9")}};
}

Presence presence()
{
    return {.screen = id<base::ScreenId>("lobby-1"), .session = QStringLiteral("s"), .online = true};
}

Report report()
{
    Report report;
    report.screen = id<base::ScreenId>("lobby-1");
    report.at = base::fromUnixMs(1'795'000'000'000);
    report.software = QStringLiteral("0.1.0");
    report.session = QStringLiteral("s");
    report.assignment = 1;
    report.manifests = {{id<base::AuthorityId>("county-police"), 7}};
    report.playing = QStringLiteral("starter/2");
    report.presentedItems = 1;
    report.presentedFrames = 2;
    report.itemsMissing = 3;
    report.diskFreeBytes = 4;
    report.clock = receipt().clock;
    report.faults = {{report.at, QStringLiteral("untrusted"), QStringLiteral("altered"), QStringLiteral("$.payload")},
                     {report.at, QStringLiteral("io"), {}, {}}};
    report.picture = {5, 6, 7, 24'975, 8, GlassVitals{17, QStringLiteral("black"), report.at, 18, 19, 20, 21}};
    report.store = {8, 9, 10, 15, 16};
    report.machine = {-11'000, 12, 13};
    report.timekeeping = {TimeSource::Floor, true, 14, base::Milliseconds{-86'400'000}};
    report.hearing = {report.at, base::Milliseconds{22}, 23};
    return report;
}

} // namespace ironfence::messaging::samples
