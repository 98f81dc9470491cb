// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/publish_desk.h"
#include "tests/console/desktop/programme_documents.h"
#include "tests/console/server/server_fixture.h"
#include "trust/key_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using console::server::Documents;
using console::server::ServerFixture;
using programmes::PublishModel;

/// Publishing from the window's desks, over the real server: two consoles at a time.
class TestPublishDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAWrongPassphrase();
    void publishesWhatWasChosen();
    void followsWhatOthersDo();
    void neverOverwritesAnother();
    void waitsForAnExamination();
    void takesOffAndRenews();
    void removesADraft();
    void cleanupTestCase();

private:
    void put(const QByteArray &programme) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerFixture> m_server;
    console::client::ClientConfig m_config;
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
    QSignalSpy published{&publish, &programmes::PublishDesk::published};

    explicit Console(const console::client::ClientConfig &config)
        : link(config, clock)
        , key(link, config)
        , programmes(link, config, fleet, clock)
        , publish(link, key, programmes, clock)
    {
        link.start();
    }

    [[nodiscard]] bool knows(double version) const
    {
        return programmes.isLoaded() && qFuzzyCompare(1 + programmes.version(), 1 + version);
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return !publish.isBusy(); }, patience);
    }
    [[nodiscard]] int stateOf(const char *id)
    {
        const auto *row = programmes.all()->find(*base::ProgrammeId::parse(QString::fromLatin1(id)));
        return row == nullptr ? -1 : static_cast<int>(row->state());
    }
};

int asInt(programmes::State state)
{
    return static_cast<int>(state);
}

} // namespace

void TestPublishDesk::initTestCase()
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

void TestPublishDesk::put(const QByteArray &programme) const
{
    const auto id = playlists::Programme::parse(programme)->id.text();
    const auto reply = m_server->put(QStringLiteral("/api/1/programmes/") + id, programme);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestPublishDesk::refusesAWrongPassphrase()
{
    put(Documents::programme(QStringLiteral("a")));
    put(Documents::programme(QStringLiteral("b")));
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.programmes.all()->total() == 2, patience);
    QCOMPARE(one.stateOf("a"), asInt(programmes::State::Draft));
    one.publish.begin();
    QCOMPARE(one.publish.added(), 2);
    QVERIFY(one.key.needsPassphrase());
    one.publish.sign(QStringLiteral("wrong"));
    QVERIFY(one.publish.isBusy());
    QVERIFY(one.ends());
    QVERIFY(!one.publish.fault().isEmpty());
    QVERIFY(one.publish.isKeyRefused());
    QVERIFY(!one.publish.isOvertaken());
    QVERIFY(one.key.needsPassphrase());
    QCOMPARE(m_server->get(QStringLiteral("/api/1/manifest")).status, 404);
}

void TestPublishDesk::publishesWhatWasChosen()
{
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.programmes.all()->total() == 2, patience);
    one.publish.beginWith(QStringLiteral("a"));
    QCOMPARE(one.publish.added(), 1);
    one.publish.sign(passphrase);
    QVERIFY(one.ends());
    QVERIFY2(one.published.size() == 1, qPrintable(one.publish.fault()));
    QCOMPARE(one.published.constFirst().constFirst().toDouble(), 1.0);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(1), patience);
    QCOMPARE(one.stateOf("a"), asInt(programmes::State::Live));
    QCOMPARE(one.stateOf("b"), asInt(programmes::State::Draft));
    QVERIFY(!one.key.needsPassphrase()); // for the next one, and for alerts
}

void TestPublishDesk::followsWhatOthersDo()
{
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(1), patience);
    one.publish.begin();
    QCOMPARE(one.publish.added(), 1);
    put(QByteArray(Documents::programme(QStringLiteral("a"))).replace("不轻信", "不转账"));
    QTRY_COMPARE_WITH_TIMEOUT(one.stateOf("a"), asInt(programmes::State::Changed), patience);
    QCOMPARE(one.publish.added(), 1);    // what was chosen stays so
    QCOMPARE(one.publish.replaced(), 0); // and nothing is chosen by itself
    QVERIFY(!one.publish.isOvertaken());
}

void TestPublishDesk::neverOverwritesAnother()
{
    Console one(m_config);
    Console other(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(1) && other.knows(1), patience);
    one.publish.beginWith(QStringLiteral("a"));
    other.publish.beginWith(QStringLiteral("b"));
    // Both sign what they see, the second before it hears of the first.
    one.publish.sign(passphrase);
    other.publish.sign(passphrase);
    QVERIFY(one.ends() && other.ends());
    QCOMPARE(one.published.size() + other.published.size(), 1);
    auto &late = one.published.isEmpty() ? one : other;
    QVERIFY2(late.publish.isOvertaken(), qPrintable(late.publish.fault()));
    QVERIFY(late.publish.fault().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(late.knows(2), patience);
    QCOMPARE(late.publish.nextVersion(), 3.0); // the plan is another
    QVERIFY(late.publish.isOvertaken());
    QCOMPARE(late.publish.added() + late.publish.replaced(), 1);
    late.publish.sign(passphrase);
    QVERIFY(late.ends());
    QCOMPARE(late.published.size(), 1);
    const auto current = m_server->get(QStringLiteral("/api/1/manifest")).body;
    const auto manifest = playlists::Manifest::parse(trust::Envelope::parse(current)->payload);
    QCOMPARE(manifest->version, 3);
    QCOMPARE(manifest->programmes.size(), 2); // nothing of either was lost
}

void TestPublishDesk::waitsForAnExamination()
{
    const auto picture = ServerFixture::picture();
    QVERIFY(m_server->putAsset(picture).status < 300);
    put(Documents::programme(QStringLiteral("c"), base::ObjectRef{base::Sha256::of(picture), picture.size()}));
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(3), patience);
    one.publish.beginWith(QStringLiteral("c"));
    QVERIFY(!one.publish.isPossible()); // nothing is known of the picture yet
    one.publish.sign(passphrase);
    QVERIFY(!one.publish.isBusy());
    QTRY_VERIFY2_WITH_TIMEOUT(one.publish.isPossible(), qPrintable(one.publish.refused()), patience);
    QCOMPARE(one.publish.waiting(), 0);
    one.publish.sign(passphrase);
    QVERIFY(one.ends());
    QVERIFY2(one.published.size() == 1, qPrintable(one.publish.fault()));
}

void TestPublishDesk::takesOffAndRenews()
{
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(4), patience);
    one.publish.beginWithout(QStringLiteral("c"));
    QCOMPARE(one.publish.removed(), 1);
    one.publish.sign(passphrase);
    QVERIFY(one.ends());
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(5), patience);
    QCOMPARE(one.stateOf("c"), asInt(programmes::State::Draft)); // it stays, and can come back

    one.publish.beginWith(QStringLiteral("a")); // which is live as it is
    QVERIFY(one.publish.isRenewal());
    one.publish.sign({});
    QVERIFY(one.ends());
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(6), patience);
    QCOMPARE(one.stateOf("a"), asInt(programmes::State::Live));
    QCOMPARE(one.stateOf("b"), asInt(programmes::State::Live));
}

void TestPublishDesk::removesADraft()
{
    Console one(m_config);
    QTRY_VERIFY_WITH_TIMEOUT(one.knows(6), patience);
    one.programmes.open(QStringLiteral("c"));
    QCOMPARE(one.programmes.opened()->programme(), QStringLiteral("c"));
    one.programmes.removeDraft(QStringLiteral("c"));
    QTRY_COMPARE_WITH_TIMEOUT(one.stateOf("c"), -1, patience);
    QVERIFY(one.programmes.opened()->programme().isEmpty()); // nothing is left to look at
    one.programmes.removeDraft(QStringLiteral("a"));
    QTRY_COMPARE_WITH_TIMEOUT(one.stateOf("a"), asInt(programmes::State::LiveOnly), patience);
}

void TestPublishDesk::cleanupTestCase()
{
    QVERIFY(m_server->stop());
}

QTEST_MAIN(TestPublishDesk)
#include "tst_publish_desk.moc"
