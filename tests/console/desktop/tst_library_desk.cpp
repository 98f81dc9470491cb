// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_desk.h"
#include "console/desktop/library/library_desk.h"
#include "tests/console/desktop/pictures.h"
#include "tests/console/server/server_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using console::server::ServerFixture;
using library::State;

/// The library over the real server: read once, then kept; and one asset looked at.
class TestLibraryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatIsThere();
    void hearsOfOthers();
    void opensOne();
    void tellsWhoShowsIt();
    void insistsOnNothingThatPasses();
    void cleanupTestCase();

private:
    static constexpr int before = 3; // assets

    ServerFixture m_server;
    base::SystemClock m_clock;
    std::unique_ptr<link::Link> m_link;
    std::unique_ptr<library::LibraryDesk> m_library;
    std::unique_ptr<library::AssetDesk> m_asset;
};

namespace {

base::ObjectRef refOf(const QByteArray &bytes)
{
    return {base::Sha256::of(bytes), bytes.size()};
}

} // namespace

void TestLibraryDesk::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.output()));
    for (int i = 0; i < before; ++i)
        QCOMPARE(m_server.putAsset(tests::pngOf(i)).status, 201);
    console::client::ClientConfig config;
    config.server = m_server.config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server.documents.authority();
    m_link = std::make_unique<link::Link>(config, m_clock);
    m_library = std::make_unique<library::LibraryDesk>(*m_link);
    m_asset = std::make_unique<library::AssetDesk>(*m_link, m_library->model());
}

void TestLibraryDesk::readsWhatIsThere()
{
    m_link->start();
    QTRY_COMPARE(m_library->total(), before);
    QTRY_VERIFY(!m_library->isLoading());
    QCOMPARE(m_library->fault(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_library->states().at(static_cast<int>(State::Passed)), before, 30'000);
    QCOMPARE(m_library->kinds().at(static_cast<int>(library::Kind::Image)), before);
}

void TestLibraryDesk::hearsOfOthers()
{
    QSignalSpy inserted(&m_library->model(), &library::AssetModel::rowsInserted);
    QSignalSpy reset(&m_library->model(), &library::AssetModel::modelReset);
    const auto another = refOf(tests::pngOf(before));
    QCOMPARE(m_server.putAsset(tests::pngOf(before)).status, 201);
    QTRY_COMPARE(m_library->total(), before + 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_library->model().find(another.sha256)->state, State::Passed, 30'000);
    QCOMPARE(m_library->model().rowOf(another.sha256), 0); // the newest
}

void TestLibraryDesk::opensOne()
{
    const auto asset = refOf(tests::pngOf(0));
    m_asset->open(QStringLiteral("nonsense"));
    QCOMPARE(m_asset->sha256(), QString());
    m_asset->open(asset.sha256.hex());
    QCOMPARE(m_asset->sha256(), asset.sha256.hex());
    QCOMPARE(m_asset->facts().name, QStringLiteral("防骗.png")); // from the list, at once
    QTRY_VERIFY(m_asset->findings()->count() > 0);
    QVERIFY(m_asset->facts().examined.isValid());
    QCOMPARE(m_asset->facts().width, 64);
    m_asset->copyHash();
    QCOMPARE(QGuiApplication::clipboard()->text(), asset.sha256.hex());
}

void TestLibraryDesk::tellsWhoShowsIt()
{
    auto *usage = m_asset->usage();
    const auto asset = refOf(tests::pngOf(0));
    QTRY_VERIFY(!usage->isLoading());
    QCOMPARE(usage->count(), 0);
    const auto programme = console::server::Documents::programme(QStringLiteral("evening"), asset);
    QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/evening"), programme).status, 200);
    QTRY_COMPARE(usage->count(), 1);
    const auto row = usage->index(0);
    QCOMPARE(row.data(library::UsageModel::ProgrammeRole).toString(), QStringLiteral("evening"));
    QVERIFY(row.data(library::UsageModel::DraftRole).toBool());
    QVERIFY(!row.data(library::UsageModel::LiveRole).toBool());

    const auto manifest = m_server.documents.signedManifest(1, {programme});
    QCOMPARE(m_server.put(QStringLiteral("/api/1/manifest"), manifest).status, 200);
    QTRY_VERIFY(usage->index(0).data(library::UsageModel::LiveRole).toBool());

    // A draft without it: what is live shows it all the same.
    const auto other = console::server::Documents::programme(QStringLiteral("evening"), {});
    QCOMPARE(m_server.put(QStringLiteral("/api/1/programmes/evening"), other).status, 200);
    QTRY_VERIFY(!usage->index(0).data(library::UsageModel::DraftRole).toBool());
    QVERIFY(usage->index(0).data(library::UsageModel::LiveRole).toBool());

    m_asset->open(refOf(tests::pngOf(1)).sha256.hex());
    QCOMPARE(usage->count(), 0);
    QVERIFY(!usage->isLoading()); // nothing is read anew
}

void TestLibraryDesk::insistsOnNothingThatPasses()
{
    QTRY_VERIFY(m_asset->findings()->count() > 0);
    QVERIFY(!m_asset->canInsist());
    m_asset->insist(QStringLiteral("because"));
    QVERIFY(!m_asset->isBusy());
    m_asset->close();
    QCOMPARE(m_asset->sha256(), QString());
}

void TestLibraryDesk::cleanupTestCase()
{
    m_asset.reset();
    m_library.reset();
    m_link.reset();
    QVERIFY(m_server.stop());
}

QTEST_MAIN(TestLibraryDesk)
#include "tst_library_desk.moc"
