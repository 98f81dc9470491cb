// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/report.h"
#include "console/server/desk/asset_gate.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using console::preflight::Finding;
using console::preflight::Report;
using console::preflight::Verdict;
using playlists::Profile;
using records::Outcome;

/// What pre-flight refuses comes onto those screens only for which it is not refused, or when an operator insists.
class AssetGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init()
    {
        m_database = std::make_unique<testing::TestDatabase>();
        m_records = *records::Records::open(m_database->address());
        records::AssetRecord asset;
        asset.object = m_asset;
        QVERIFY(m_records->assets.add(asset));
    }

    void whatWaitsIsKeptBackUnlessItIsThere()
    {
        const auto kept = admit({});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, base::ErrorCode::Conflict);
        QCOMPARE(kept.error().context, m_asset.sha256.hex());
        QVERIFY(
            kept.error().message.contains(QStringLiteral("programme one shows a.png, which is still being examined")));
        QVERIFY(admit({}, true));
        QVERIFY(m_records->examinations.begin(m_asset.sha256)); // which changes nothing of that
        QVERIFY(!admit({}));
        QVERIFY(admit({}, true));
    }

    void refusesForTheScreensThatItMayReach_data()
    {
        QTest::addColumn<QList<Profile>>("refused"); // empty: by all
        QTest::addColumn<QList<Profile>>("audience");
        QTest::addColumn<QString>("said"); // empty: it passes
        const QList<Profile> led{Profile::Led};
        const QList<Profile> indoors{Profile::Lobby, Profile::Hall};
        QTest::newRow("everywhere, for all")
            << QList<Profile>() << QList<Profile>() << "refuses: flash: it flashes; mend it, or";
        QTest::newRow("everywhere, for some")
            << QList<Profile>() << indoors << "refuses: flash: it flashes; mend it, or";
        QTest::newRow("on LED walls, for all")
            << led << QList<Profile>() << "refuses: flash (led): it flashes; mend it, name other screens";
        QTest::newRow("on LED walls, for these and others")
            << led << QList<Profile>{Profile::Atm, Profile::Led} << "refuses: flash (led): it flashes";
        QTest::newRow("on LED walls, for others") << led << indoors << QString();
    }

    void refusesForTheScreensThatItMayReach()
    {
        QFETCH(QList<Profile>, refused);
        QFETCH(QList<Profile>, audience);
        QFETCH(QString, said);
        examined(Outcome::Judged, refused);
        for (const bool isLive : {false, true}) {
            const auto admitted = admit(audience, isLive);
            QCOMPARE(admitted.has_value(), said.isEmpty());
            QVERIFY2(admitted || admitted.error().message.contains(said), qPrintable(admitted.error().message));
        }
        QVERIFY(m_records->examinations.insist(m_asset.sha256, 5, QStringLiteral("seen")));
        QVERIFY(admit(audience));
    }

    void saysHowToInsistOnlyWhereThatHelps()
    {
        examined(Outcome::Unplayable, {});
        QVERIFY(admit({}).error().message.endsWith(QStringLiteral("it flashes; make it darker")));
        examined(Outcome::Unexamined, {});
        QVERIFY(admit({}).error().message.endsWith(QStringLiteral("ironfence asset insist ") +
                                                   m_asset.sha256.hex().left(12)));
    }

private:
    void examined(Outcome outcome, const QList<Profile> &refused)
    {
        Finding finding{QStringLiteral("flash"), Verdict::Refusal, QStringLiteral("it flashes"),
                        QStringLiteral("make it darker")};
        finding.profiles = refused;
        const Report report{{{QStringLiteral("decoding"), Verdict::Pass, QStringLiteral("well")}, finding}};
        QVERIFY(m_records->examinations.begin(m_asset.sha256));
        QVERIFY(m_records->examinations.put(m_asset.sha256, {nameOf(report.verdict()), outcome, 1, 5, 0, {}},
                                            report.toJson()));
    }

    base::Result<void> admit(const QList<Profile> &audience, bool isLive = false) const
    {
        auto programme = *playlists::Programme::parse(Documents::programme(QStringLiteral("one"), m_asset));
        programme.audience.profiles = audience;
        return desk::AssetGate(*m_records).admit(programme, isLive);
    }

    const base::ObjectRef m_asset{base::Sha256::of("an asset"), 8};
    std::unique_ptr<testing::TestDatabase> m_database;
    std::unique_ptr<records::Records> m_records;
};

QTEST_GUILESS_MAIN(AssetGateTest)
#include "tst_asset_gate.moc"
