// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/versions_desk.h"
#include "tests/console/server/server_fixture.h"
#include "trust/key_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using console::server::Documents;
using console::server::ServerFixture;
using programmes::PublishModel;
using programmes::VersionModel;

/// Returning from the window's desks, over the real server: two consoles at a time. The tests build on each other.
class TestVersionsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsVersions();
    void readsOlderOnes();
    void showsWhatWouldChange();
    void returnsAndDraftsFollow();
    void keepsSingleOnes();
    void leavesSomebodysWork();
    void showsAnewWhenOvertaken();
    void saysWhatCannotComeBack();
    void refusesWhatNobodySigned();
    void cleanupTestCase();

private:
    void put(const QByteArray &programme) const;
    void publish(const QList<QByteArray> &programmes);
    [[nodiscard]] QByteArray manifestNow() const { return m_server->get(QStringLiteral("/api/1/manifest")).body; }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    console::client::ClientConfig m_config;
    qint64 m_version = 0;
    const QByteArray m_a = Documents::programme(QStringLiteral("a"));
    const QByteArray m_newA = QByteArray(m_a).replace("不轻信", "不转账");
    const QByteArray m_b = Documents::programme(QStringLiteral("b"));
    const QByteArray m_c = Documents::programme(QStringLiteral("c"));
};

namespace {

constexpr int patience = 20'000;
const QString passphrase = QStringLiteral("correct horse battery");

/// An operator's window, without the window.
struct Console
{
    base::SystemClock clock;
    link::Link link;
    fleet::FleetDesk fleet{link};
    keys::KeyHolder key;
    programmes::ProgrammesDesk programmes;
    programmes::PublishDesk publish;
    programmes::VersionsDesk versions;
    QSignalSpy opened{&versions, &programmes::VersionsDesk::opened};
    QSignalSpy published{&publish, &programmes::PublishDesk::published};

    explicit Console(const console::client::ClientConfig &config)
        : link(config, clock)
        , key(link, config)
        , programmes(link, config, fleet, clock)
        , publish(link, key, programmes, clock)
        , versions(link, config, programmes, publish)
    {
        link.start();
    }

    [[nodiscard]] bool knows(qint64 version) const { return programmes.holdings().current.version == version; }
    [[nodiscard]] bool waitFor(qint64 version)
    {
        return QTest::qWaitFor([&] { return programmes.isLoaded() && knows(version); }, patience);
    }
    [[nodiscard]] bool open(double version)
    {
        opened.clear();
        versions.open(version);
        return QTest::qWaitFor([&] { return !versions.isReading(); }, patience) && opened.size() == 1;
    }
    [[nodiscard]] bool sign()
    {
        published.clear();
        publish.sign(passphrase);
        return QTest::qWaitFor([this] { return !publish.isBusy(); }, patience) && published.size() == 1;
    }
    /// "a=" live as its draft is, "b~" another draft, "c+" a draft alone, "d" without one.
    [[nodiscard]] QString states()
    {
        QStringList all;
        for (const auto &row : programmes.all()->all())
            all.append(row.id.text() + QStringList({QStringLiteral("="), QStringLiteral("~"), QStringLiteral("+"),
                                                    QString()})[static_cast<int>(row.state())]);
        return all.join(u' ');
    }
};

QString choicesOf(PublishModel &plan)
{
    QStringList all;
    for (int row = 0; row < plan.rowCount(); ++row) {
        const auto index = plan.index(row);
        all.append(index.data(PublishModel::IdRole).toString() +
                   QStringLiteral(".!-")[index.data(PublishModel::ChoiceRole).toInt()]);
    }
    all.sort();
    return all.join(u' ');
}

} // namespace

void TestVersionsDesk::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
    m_config.server = m_server->config().httpUrl();
    m_config.token = ServerFixture::token().toLatin1();
    m_config.authority = m_server->documents.authority();
    m_config.keyFile = m_folder.filePath(QStringLiteral("operator.key"));
    m_config.trustFile = m_folder.filePath(QStringLiteral("trust.json"));
    QVERIFY(trust::writeKeyFile(m_config.keyFile, m_server->documents.key(), passphrase.toLatin1()));
    QFile trusted(m_config.trustFile);
    QVERIFY(trusted.open(QIODevice::WriteOnly) && trusted.write(m_server->documents.keyring().serialize()) > 0);
}

void TestVersionsDesk::put(const QByteArray &programme) const
{
    const auto id = playlists::Programme::parse(programme)->id.text();
    const auto reply = m_server->put(QStringLiteral("/api/1/programmes/") + id, programme);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

/// Drafts, and a manifest of them.
void TestVersionsDesk::publish(const QList<QByteArray> &programmes)
{
    for (const auto &programme : programmes)
        put(programme);
    const auto envelope = m_server->documents.signedManifest(++m_version, programmes);
    const auto reply = m_server->put(QStringLiteral("/api/1/manifest"), envelope);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestVersionsDesk::listsVersions()
{
    publish({m_b, m_a});
    publish({m_b, m_newA, m_c});
    Console one(m_config);
    const QAbstractItemModelTester tester(one.versions.all());
    QVERIFY(one.waitFor(2));
    one.versions.begin();
    QTRY_VERIFY_WITH_TIMEOUT(one.versions.isLoaded(), patience);
    auto &all = *one.versions.all();
    QCOMPARE(all.rowCount(), 2);
    QVERIFY(all.index(0).data(VersionModel::LiveRole).toBool());
    QCOMPARE(all.index(0).data(VersionModel::DifferencesRole).toInt(), 0);
    QVERIFY(!all.index(0).data(VersionModel::ReplacedRole).toDateTime().isValid());
    QVERIFY(!all.index(1).data(VersionModel::LiveRole).toBool());
    QCOMPARE(all.index(1).data(VersionModel::DifferencesRole).toInt(), 2);
    QCOMPARE(all.index(1).data(VersionModel::ProgrammesRole).toInt(), 2);
    QVERIFY(all.index(1).data(VersionModel::ReplacedRole).toDateTime() >=
            all.index(1).data(VersionModel::AcceptedRole).toDateTime());
    QVERIFY(!one.versions.hasMore());

    publish({m_b, m_newA}); // by somebody else
    QTRY_COMPARE_WITH_TIMEOUT(all.rowCount(), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(all.index(0).data(VersionModel::LiveRole).toBool(), patience);
    QCOMPARE(all.index(1).data(VersionModel::DifferencesRole).toInt(), 1);
}

void TestVersionsDesk::readsOlderOnes()
{
    for (int i = 0; i < 60; ++i)
        publish({m_b, m_newA, m_c});
    Console one(m_config);
    const QAbstractItemModelTester tester(one.versions.all());
    one.versions.begin();
    QTRY_VERIFY_WITH_TIMEOUT(one.versions.isLoaded(), patience);
    QCOMPARE(one.versions.all()->rowCount(), 50);
    QVERIFY(one.versions.hasMore());
    one.versions.more();
    QTRY_COMPARE_WITH_TIMEOUT(one.versions.all()->rowCount(), 63, patience);
    QVERIFY(!one.versions.hasMore());
    QCOMPARE(one.versions.all()->index(62).data(VersionModel::VersionRole).toInt(), 1);
    publish({m_b, m_newA, m_c}); // what was read stays
    QTRY_COMPARE_WITH_TIMEOUT(one.versions.all()->rowCount(), 64, patience);
    QVERIFY(!one.versions.hasMore());
}

void TestVersionsDesk::showsWhatWouldChange()
{
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    QVERIFY2(one.open(1), qPrintable(one.versions.fault()));
    QCOMPARE(one.publish.returnsTo(), 1.0);
    QCOMPARE(choicesOf(*one.publish.plan()), QStringLiteral("a! b. c-"));
    QCOMPARE(one.publish.replaced(), 1);
    QCOMPARE(one.publish.removed(), 1);
    QCOMPARE(one.publish.nextVersion(), static_cast<double>(m_version + 1));
    const auto row = one.publish.plan()->rowOf(*base::ProgrammeId::parse(QStringLiteral("a")));
    const auto said = one.publish.plan()->index(row).data(PublishModel::DifferencesRole).value<wording::Phrases>();
    QVERIFY(said.count() > 0); // what the earlier one changes in what is live
    QVERIFY(one.publish.lost().isEmpty() && one.publish.incomplete().isEmpty());

    one.publish.begin(); // and drafts again
    QCOMPARE(one.publish.returnsTo(), 0.0);
    QVERIFY(one.publish.isRenewal());
}

void TestVersionsDesk::returnsAndDraftsFollow()
{
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    QCOMPARE(one.states(), QStringLiteral("a= b= c="));
    QVERIFY2(one.open(1), qPrintable(one.versions.fault()));
    QVERIFY2(one.sign(), qPrintable(one.publish.fault()));
    QVERIFY(one.publish.leftDrafts().isEmpty());
    QVERIFY(one.waitFor(++m_version));
    QTRY_COMPARE_WITH_TIMEOUT(one.states(), QStringLiteral("a= b= c+"), patience);
    const auto manifest = playlists::Manifest::parse(trust::Envelope::parse(manifestNow())->payload);
    QCOMPARE(manifest->version, m_version);
    QCOMPARE(manifest->programmes, m_server->documents.manifest(1, {m_b, m_a}).programmes);
}

void TestVersionsDesk::keepsSingleOnes()
{
    publish({m_b, m_newA, m_c});
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    QVERIFY(one.open(1));
    const auto row = one.publish.plan()->rowOf(*base::ProgrammeId::parse(QStringLiteral("c")));
    one.publish.choose(row, PublishModel::Choice::Keep);
    QCOMPARE(one.publish.removed(), 0);
    QVERIFY(one.sign());
    QVERIFY(one.waitFor(++m_version));
    QTRY_COMPARE_WITH_TIMEOUT(one.states(), QStringLiteral("a= b= c="), patience);
}

void TestVersionsDesk::leavesSomebodysWork()
{
    publish({m_b, m_newA, m_c});
    put(QByteArray(m_a).replace("不轻信", "不透露"));
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    QVERIFY(one.open(1));
    QVERIFY(one.sign());
    QCOMPARE(one.publish.leftDrafts(), QStringLiteral("Programme a"));
    QVERIFY(one.waitFor(++m_version));
    QTRY_COMPARE_WITH_TIMEOUT(one.states(), QStringLiteral("a~ b= c+"), patience);
    put(m_a);
}

void TestVersionsDesk::showsAnewWhenOvertaken()
{
    publish({m_newA});
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    QVERIFY(one.open(1));
    QCOMPARE(choicesOf(*one.publish.plan()), QStringLiteral("a! b!"));
    const auto d = Documents::programme(QStringLiteral("d"));
    publish({m_newA, d});
    QTRY_VERIFY_WITH_TIMEOUT(one.publish.isOvertaken(), patience);
    QCOMPARE(choicesOf(*one.publish.plan()), QStringLiteral("a! b! d-")); // as it was then, still
    QCOMPARE(one.publish.returnsTo(), 1.0);
    QVERIFY(one.sign());
    QVERIFY(one.waitFor(++m_version));
    QTRY_COMPARE_WITH_TIMEOUT(one.states(), QStringLiteral("a= b= c+ d+"), patience);
}

void TestVersionsDesk::saysWhatCannotComeBack()
{
    Console one(m_config);
    QVERIFY(one.waitFor(m_version));
    console::publication::Earlier earlier;
    earlier.manifest = m_server->documents.manifest(1, {m_b, m_a, m_c});
    earlier.lacking = {
        {*base::ProgrammeId::parse(QStringLiteral("a"))},
        {*base::ProgrammeId::parse(QStringLiteral("x"))},
        {*base::ProgrammeId::parse(QStringLiteral("c")), QStringLiteral("片子"), {QStringLiteral("film.mp4")}}};
    one.publish.beginReturn(earlier);
    QCOMPARE(one.publish.lost(), QStringLiteral("Programme a · x")); // by its title, where it is known
    QCOMPARE(one.publish.incomplete(), QStringLiteral("片子 – film.mp4"));
    QCOMPARE(choicesOf(*one.publish.plan()), QStringLiteral("a. b.")); // both are live, and stay
}

void TestVersionsDesk::refusesWhatNobodySigned()
{
    const auto trust = m_folder.filePath(QStringLiteral("others.json"));
    const console::server::Documents others; // of another key
    QFile file(trust);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(others.keyring().serialize()) > 0);
    file.close();
    auto config = m_config;
    config.trustFile = trust;
    Console one(config);
    QVERIFY(!one.open(1));
    QVERIFY(!one.versions.fault().isEmpty());
    QVERIFY(!one.open(9'999)); // there is none
}

void TestVersionsDesk::cleanupTestCase()
{
    QVERIFY(m_server->stop());
}

QTEST_MAIN(TestVersionsDesk)
#include "tst_versions_desk.moc"
