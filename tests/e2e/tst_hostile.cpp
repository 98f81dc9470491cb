// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/impostor.h"
#include "tests/support/deployment.h"
#include "tests/support/xvfb.h"

#include <QElapsedTimer>
#include <QTest>
#include <functional>

using namespace ironfence;
using e2e::Impostor;

/// Whoever owns server, broker and network can omit, never invent: a real player against an impostor.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void manifestIsRefused_data();
    void manifestIsRefused();
    void alteredObjectsAreRefused_data();
    void alteredObjectsAreRefused();
    void strayContactsAreNotShown_data();
    void strayContactsAreNotShown();
    void alertIsRefused_data();
    void alertIsRefused();
    void removalFromTheSetEndsNothing();

private:
    [[nodiscard]] bool startPlayer();
    /// The glass shows this colour and nothing else for this long.
    void expectOnly(const QColor &colour, int milliseconds);
    [[nodiscard]] QColor glass() const { return support::glassAt(m_display->display(), {80, 60}); }

    std::unique_ptr<support::Xvfb> m_display;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Impostor> m_impostor;
    support::Program m_player;
};

namespace {

const QColor red(200, 30, 30);
const QColor green(30, 160, 75);
const QColor blue(30, 60, 200);

using ForgeManifest = std::function<QByteArray(Impostor &)>;
using ForgeAlert = std::function<QByteArray(Impostor &)>;

QByteArray withPayloadByteFlipped(trust::Envelope envelope)
{
    envelope.payload.replace("\"version\":6", "\"version\":9");
    envelope.payload.replace("\"level\":1", "\"level\":4");
    return envelope.serialize();
}

} // namespace

Q_DECLARE_METATYPE(ForgeManifest)

void TestHostile::initTestCase()
{
    m_display = std::make_unique<support::Xvfb>(QSize(320, 240));
    QVERIFY2(m_display->start(), "Xvfb does not start");
}

void TestHostile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_impostor = std::make_unique<Impostor>();
    QVERIFY(m_impostor->start());
    QVERIFY(m_impostor->writeScreen(m_directory->path()));
    m_impostor->announce(m_impostor->sign(m_impostor->manifest(5, red)).serialize(), 5);
    QVERIFY(startPlayer());
    QTRY_COMPARE_WITH_TIMEOUT(glass(), red, 20'000);
}

bool TestHostile::startPlayer()
{
    return m_player.start(support::Program::path(QStringLiteral("ironfence-player")),
                          {QStringLiteral("--config"), m_directory->filePath(QStringLiteral("player.ini"))},
                          m_directory->filePath(QStringLiteral("player.log")),
                          {QStringLiteral("DISPLAY=") + m_display->display(), QStringLiteral("QT_QPA_PLATFORM=xcb")});
}

void TestHostile::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_player.log();
    QCOMPARE(m_player.terminate(), 0);
    m_impostor.reset();
}

void TestHostile::expectOnly(const QColor &colour, int milliseconds)
{
    support::GlassWatch watch(m_display->display(), {80, 60});
    QTest::qWait(milliseconds);
    for (const auto &sight : watch.stop())
        QCOMPARE(QColor(QRgb(sight.colour)), colour);
}

void TestHostile::manifestIsRefused_data()
{
    QTest::addColumn<ForgeManifest>("forge");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, base::ErrorCode code, const ForgeManifest &forge) {
        QTest::newRow(name) << forge << base::nameOf(code);
    };
    row("garbage", base::ErrorCode::Invalid, [](Impostor &) { return QByteArray("\x00not an envelope"); });
    row("unsigned", base::ErrorCode::Invalid, [](Impostor &impostor) {
        auto envelope = impostor.sign(impostor.manifest(6, blue));
        envelope.signatures.clear();
        return envelope.serialize();
    });
    row("altered", base::ErrorCode::Untrusted,
        [](Impostor &impostor) { return withPayloadByteFlipped(impostor.sign(impostor.manifest(6, blue))); });
    row("signed by a stranger", base::ErrorCode::Untrusted, [](Impostor &impostor) {
        return trust::Envelope::sign(QLatin1String(playlists::Manifest::payloadType),
                                     impostor.manifest(6, blue).serialize(), impostor.strangersKey())
            .serialize();
    });
    row("an alert's signature under a manifest", base::ErrorCode::Invalid,
        [](Impostor &impostor) { return impostor.sign(Impostor::alert(6)).serialize(); });
    row("replayed older version", base::ErrorCode::Replayed,
        [](Impostor &impostor) { return impostor.sign(impostor.manifest(4, blue)).serialize(); });
    row("expired", base::ErrorCode::Expired, [](Impostor &impostor) {
        auto manifest = impostor.manifest(6, blue);
        manifest.issued -= std::chrono::hours(48);
        manifest.expires -= std::chrono::hours(48);
        return impostor.sign(manifest).serialize();
    });
}

void TestHostile::manifestIsRefused()
{
    QFETCH(const ForgeManifest, forge);
    QFETCH(const QString, code);
    m_impostor->announce(forge(*m_impostor), 6);
    QTRY_VERIFY_WITH_TIMEOUT(m_impostor->reported(base::errorCodeOf(code)), 10'000);
    expectOnly(red, 2'500);

    // The refusal poisons nothing: the next honest manifest is played.
    m_impostor->announce(m_impostor->sign(m_impostor->manifest(7, green)).serialize(), 7);
    QTRY_COMPARE_WITH_TIMEOUT(glass(), green, 20'000);
}

void TestHostile::alteredObjectsAreRefused_data()
{
    QTest::addColumn<bool>("isProgramme");
    QTest::newRow("programme") << true;
    QTest::newRow("asset") << false;
}

void TestHostile::alteredObjectsAreRefused()
{
    QFETCH(const bool, isProgramme);
    const auto manifest = m_impostor->manifest(6, blue);
    const auto programme = manifest.programmes.front().object;
    const auto asset = m_impostor->assetOf(manifest);
    const auto victim = isProgramme ? programme : asset;
    const QByteArray honest = m_impostor->object(victim.sha256);
    QByteArray altered = honest;
    altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 0x20);
    m_impostor->replaceObject(victim.sha256, altered);

    m_impostor->announce(m_impostor->sign(manifest).serialize(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(m_impostor->reported(base::ErrorCode::Corrupt), 10'000);
    expectOnly(red, 2'500);

    // Once the right bytes are there the same manifest is completed, without being announced again.
    m_impostor->replaceObject(victim.sha256, honest);
    QTRY_COMPARE_WITH_TIMEOUT(glass(), blue, 90'000);
}

/// The operator's own key, stolen or misled: what it signs does not send people anywhere but where the screen's trust
/// document lets this authority send them (here: to the public numbers, and by no QR code).
void TestHostile::strayContactsAreNotShown_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("url");
    QTest::newRow("QR code to a foreign host")
        << QStringLiteral("96110") << QStringLiteral("https://96110.evil.example/");
    QTest::newRow("foreign number") << QStringLiteral("400 123 4567") << QString();
    QTest::newRow("a number more") << QStringLiteral("96110 1") << QString();
}

void TestHostile::strayContactsAreNotShown()
{
    QFETCH(const QString, number);
    QFETCH(const QString, url);
    playlists::Card card;
    card.design = playlists::CardTemplate::Hotline;
    card.title = QStringLiteral("反诈专线");
    card.number = number;
    if (!url.isEmpty())
        card.code = playlists::CardCode{url};
    m_impostor->announce(m_impostor->sign(m_impostor->manifest(6, red, card)).serialize(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(m_impostor->reported(base::ErrorCode::Untrusted), 10'000);
    expectOnly(red, 2'500);

    // Not even by its journal: the next start refuses it again.
    QCOMPARE(m_player.terminate(), 0);
    QVERIFY(startPlayer());
    QTRY_COMPARE_WITH_TIMEOUT(glass(), red, 20'000);
    expectOnly(red, 2'500);

    // The same card with a number that anybody may show takes its place: it was not refused for anything else.
    card.number = QStringLiteral("96110");
    card.code.reset();
    m_impostor->announce(m_impostor->sign(m_impostor->manifest(7, red, card)).serialize(), 7);
    QTRY_VERIFY_WITH_TIMEOUT(glass() != red, 20'000);
}

void TestHostile::alertIsRefused_data()
{
    QTest::addColumn<ForgeAlert>("forge");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, base::ErrorCode code, const ForgeAlert &forge) {
        QTest::newRow(name) << forge << base::nameOf(code);
    };
    row("altered", base::ErrorCode::Untrusted,
        [](Impostor &impostor) { return withPayloadByteFlipped(impostor.sign(Impostor::alert(1))); });
    row("signed by a stranger", base::ErrorCode::Untrusted, [](Impostor &impostor) {
        return trust::Envelope::sign(QLatin1String(playlists::Alert::payloadType), Impostor::alert(1).serialize(),
                                     impostor.strangersKey())
            .serialize();
    });
    row("a manifest in an alert's place", base::ErrorCode::Invalid,
        [](Impostor &impostor) { return impostor.sign(impostor.manifest(9, blue)).serialize(); });
    row("expired", base::ErrorCode::Expired, [](Impostor &impostor) {
        auto alert = Impostor::alert(1);
        alert.sent -= std::chrono::hours(1);
        alert.effective -= std::chrono::hours(1);
        alert.expires = alert.effective + std::chrono::minutes(10);
        return impostor.sign(alert).serialize();
    });
}

void TestHostile::alertIsRefused()
{
    QFETCH(const ForgeAlert, forge);
    QFETCH(const QString, code);
    m_impostor->sendAlerts({forge(*m_impostor)});
    QTRY_COMPARE_WITH_TIMEOUT(m_impostor->receipts().size(), 1, 10'000);
    const auto receipt = m_impostor->receipts().front();
    QVERIFY(receipt.refused.has_value());
    QVERIFY(!receipt.presented.has_value());
    QVERIFY2(receipt.reason.startsWith(code), qPrintable(receipt.reason));
    expectOnly(red, 2'000);

    // An honest alert beside the refused one is shown.
    m_impostor->sendAlerts({forge(*m_impostor), m_impostor->sign(Impostor::alert(2)).serialize()});
    QTRY_VERIFY_WITH_TIMEOUT(glass() != red, 10'000);
}

void TestHostile::removalFromTheSetEndsNothing()
{
    m_impostor->sendAlerts({m_impostor->sign(Impostor::alert(1)).serialize()});
    QTRY_VERIFY_WITH_TIMEOUT(glass() != red, 10'000);
    m_impostor->sendAlerts({});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2'500)
        QVERIFY(glass() != red);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
