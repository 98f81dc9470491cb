// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_desk.h"
#include "console/desktop/library/library_desk.h"
#include "console/desktop/library/thumbnails.h"
#include "tests/console/pictures.h"
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
    void fetchesWhatIsSeen();
    void showsThePicturesOfOne();
    void opensOne();
    void tellsWhoShowsIt();
    void insistsOnNothingThatPasses();
    void tagsOne();
    void keepsWhatOthersTag();
    void suggestsTags();
    void saysWhyNotTagged();
    void cleanupTestCase();

private:
    static constexpr int before = 3; // assets

    [[nodiscard]] QStringList tagsOnServer(const base::Sha256 &asset) const;
    /// By somebody else.
    void setTags(const base::Sha256 &asset, const QByteArray &list) const;

    ServerFixture m_server;
    base::SystemClock m_clock;
    std::unique_ptr<link::Link> m_link;
    std::unique_ptr<library::LibraryDesk> m_library;
    std::unique_ptr<library::AssetDesk> m_asset;
    std::unique_ptr<library::Thumbnails> m_thumbnails;
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
    m_thumbnails = std::make_unique<library::Thumbnails>(*m_link, m_library->model(), m_clock);
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

void TestLibraryDesk::fetchesWhatIsSeen()
{
    QSignalSpy renewed(m_thumbnails.get(), &library::Thumbnails::renewed);
    const auto seen = refOf(tests::pngOf(0)).sha256.hex();
    const auto left = refOf(tests::pngOf(1)).sha256.hex();
    const auto unseen = refOf(tests::pngOf(2)).sha256.hex();
    m_thumbnails->show(QStringLiteral("nonsense"));
    m_thumbnails->show(seen);
    m_thumbnails->show(left);
    m_thumbnails->hide(left); // passed by, before it was asked for
    QTRY_VERIFY_WITH_TIMEOUT(!m_thumbnails->pictureOf(seen).isNull(), 30'000);
    QCOMPARE(m_thumbnails->pictureOf(seen).size(), QSize(64, 64)); // as large as it is
    const QColor colour = m_thumbnails->pictureOf(seen).pixelColor(32, 32);
    QCOMPARE(colour.hsvHue() / 20, QColor::fromHsv(0, 180, 200).hsvHue() / 20);
    // One that comes while it is looked at shows itself when the server has its pictures.
    const auto another = refOf(tests::pngOf(before + 1, {800, 400}));
    m_thumbnails->show(another.sha256.hex());
    QCOMPARE(m_server.putAsset(tests::pngOf(before + 1, {800, 400})).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(!m_thumbnails->pictureOf(another.sha256.hex()).isNull(), 30'000);
    QCOMPARE(m_thumbnails->pictureOf(another.sha256.hex()).size(), QSize(192, 96));
    QVERIFY(m_thumbnails->pictureOf(left).isNull());
    QVERIFY(m_thumbnails->pictureOf(unseen).isNull());
    QCOMPARE(renewed.size(), 2); // each was fetched once
    m_thumbnails->show(seen);
    m_thumbnails->show(left);
    QTRY_VERIFY_WITH_TIMEOUT(!m_thumbnails->pictureOf(left).isNull(), 30'000);
    QCOMPARE(renewed.size(), 3);
}

void TestLibraryDesk::showsThePicturesOfOne()
{
    library::StripDesk desk(*m_link, m_library->model());
    const auto asset = refOf(tests::pngOf(0)).sha256;
    QCOMPARE(desk.count(), 0);
    QVERIFY(!desk.isExpected());
    desk.look(asset);
    QVERIFY(desk.isExpected()); // it is on its way
    QCOMPARE(desk.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(), 1, 30'000);
    QVERIFY(!desk.isExpected());
    QCOMPARE(desk.picture(0).size(), QSize(64, 64));
    QVERIFY(desk.picture(1).isNull() && desk.picture(-1).isNull());
    QCOMPARE(desk.timeOf(0), 0.0);
    desk.look(std::nullopt);
    QCOMPARE(desk.count(), 0);
    QVERIFY(desk.picture(0).isNull());
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

QStringList TestLibraryDesk::tagsOnServer(const base::Sha256 &asset) const
{
    QStringList tags;
    const auto entry = m_server.get(QStringLiteral("/api/1/assets/") + asset.hex()).json();
    for (const auto &tag : entry["tags"])
        tags.append(QString::fromStdString(tag.get<std::string>()));
    return tags;
}

void TestLibraryDesk::setTags(const base::Sha256 &asset, const QByteArray &list) const
{
    const auto path = QStringLiteral("/api/1/assets/%1/tags").arg(asset.hex());
    QCOMPARE(m_server.put(path, "{\"tags\":" + list + "}").status, 200);
}

void TestLibraryDesk::tagsOne()
{
    const auto asset = refOf(tests::pngOf(0)).sha256;
    auto *tags = m_asset->tags();
    m_asset->open(asset.hex());
    QCOMPARE(tags->tags(), QStringList());
    QVERIFY(tags->add(QStringLiteral("  春节 ")));
    QVERIFY(tags->isBusy());
    QVERIFY(!tags->add(QStringLiteral("another"))); // one after the other
    QTRY_VERIFY(!tags->isBusy());
    QCOMPARE(tags->tags(), QStringList{QStringLiteral("春节")});
    QCOMPARE(tags->notice(), library::TagDesk::Notice::None);
    QCOMPARE(tagsOnServer(asset), tags->tags());
    QTRY_COMPARE(m_library->tags(), tags->tags()); // told by the server
    QCOMPARE(m_library->tagCounts(), QList<int>{1});
    QVERIFY(tags->add(QStringLiteral("春节"))); // it has it
    QVERIFY(!tags->isBusy());
    tags->remove(QStringLiteral("春节"));
    QTRY_VERIFY(!tags->isBusy());
    QCOMPARE(tagsOnServer(asset), QStringList());
    QTRY_COMPARE(m_library->tags(), QStringList());
}

void TestLibraryDesk::keepsWhatOthersTag()
{
    const auto asset = refOf(tests::pngOf(0)).sha256;
    auto *tags = m_asset->tags();
    QTRY_COMPARE(tags->tags(), QStringList());
    setTags(asset, R"(["theirs"])"); // and this window has not heard of it
    QCOMPARE(tags->tags(), QStringList());
    QVERIFY(tags->add(QStringLiteral("mine")));
    QTRY_VERIFY(!tags->isBusy());
    QCOMPARE(tags->notice(), library::TagDesk::Notice::Merged);
    QCOMPARE(tags->tags(), QStringList({QStringLiteral("mine"), QStringLiteral("theirs")}));
    QCOMPARE(tagsOnServer(asset), tags->tags());
    tags->setTyped(QStringLiteral("n")); // who types has read it
    QCOMPARE(tags->notice(), library::TagDesk::Notice::None);

    setTags(asset, R"(["mine","others"])");
    QTRY_COMPARE(tags->tags(), QStringList({QStringLiteral("mine"), QStringLiteral("others")})); // it follows
}

void TestLibraryDesk::suggestsTags()
{
    auto *tags = m_asset->tags();
    tags->setTyped({});
    setTags(refOf(tests::pngOf(1)).sha256, QStringLiteral(R"(["春节","mine","老年人"])").toUtf8());
    setTags(refOf(tests::pngOf(2)).sha256, QStringLiteral(R"(["老年人","a","b","c","d","e"])").toUtf8());
    QTRY_COMPARE(m_library->tags().size(), 9);
    QTRY_COMPARE(tags->suggestions().size(), library::TagDesk::mostSuggestions);
    QCOMPARE(tags->suggestions().constFirst(), QStringLiteral("老年人")); // two have it
    QVERIFY(!tags->suggestions().contains(QStringLiteral("mine")));       // it has that itself
    tags->setTyped(QStringLiteral("chun"));
    QCOMPARE(tags->suggestions(), QStringList{QStringLiteral("春节")});
    tags->setTyped(QStringLiteral("zzz"));
    QCOMPARE(tags->suggestions(), QStringList());
    tags->setTyped({});
}

void TestLibraryDesk::saysWhyNotTagged()
{
    using Notice = library::TagDesk::Notice;
    auto *tags = m_asset->tags();
    QSignalSpy refused(tags, &library::TagDesk::refused);
    for (const auto &wrong : {QString(), QStringLiteral(" "), QString(33, u'x')}) {
        QVERIFY(!tags->add(wrong));
        QCOMPARE(tags->notice(), Notice::NotATag);
        QVERIFY(!tags->isBusy());
    }
    setTags(refOf(tests::pngOf(0)).sha256,
            R"(["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16"])");
    QTRY_COMPARE(tags->tags().size(), 16);
    QVERIFY(!tags->add(QStringLiteral("one more")));
    QCOMPARE(tags->notice(), Notice::TooMany);
    setTags(refOf(tests::pngOf(0)).sha256, R"(["7"])");
    QTRY_COMPARE(tags->tags().size(), 1);
    QVERIFY(m_server.stop());
    tags->remove(QStringLiteral("7"));
    QTRY_COMPARE_WITH_TIMEOUT(tags->notice(), Notice::Away, 10'000);
    QCOMPARE(tags->tags().size(), 1); // as they were
    QCOMPARE(refused.size(), 0);
    QVERIFY(tags->add(QStringLiteral(" typed")));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 10'000);
    QCOMPARE(refused.constFirst().constFirst().toString(), QStringLiteral(" typed"));
    QCOMPARE(tags->notice(), Notice::Away);
    m_asset->close();
    QCOMPARE(tags->tags(), QStringList());
    QVERIFY2(m_server.start(), qPrintable(m_server.output()));
}

void TestLibraryDesk::cleanupTestCase()
{
    m_thumbnails.reset();
    m_asset.reset();
    m_library.reset();
    m_link.reset();
    QVERIFY(m_server.stop());
}

QTEST_MAIN(TestLibraryDesk)
#include "tst_library_desk.moc"
