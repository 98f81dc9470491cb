// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/assignment_agent.h"
#include "tests/player/agent/signers.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player {

using messaging::Assignment;
using testing::authority;
using testing::lobby;

class TestAssignmentAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesTheNewerOfFileAndJournal();
    void takesANewerOneFromTheWire();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] static Assignment assignment(qint64 version, const char *where = "zj/tonglu/icbc-main");

    testing::Signers m_signers;
    support::ManualClock m_clock;
    ServerTime m_time{m_clock};
    QTemporaryDir m_directory;
    std::unique_ptr<FaultLog> m_faults;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AssignmentAgent> m_agent;
};

Assignment TestAssignmentAgent::assignment(qint64 version, const char *where)
{
    auto screen = lobby();
    screen.place = testing::place(where);
    return {authority("county-police"), version, screen};
}

void TestAssignmentAgent::init()
{
    m_agent.reset();
    m_faults = std::make_unique<FaultLog>(m_time);
    m_journal = std::make_unique<Journal>(m_directory.filePath(QStringLiteral("journal.sqlite")), m_clock);
    m_agent = std::make_unique<AssignmentAgent>(lobby().id, m_signers.keyring, *m_journal, *m_faults);
}

void TestAssignmentAgent::takesTheNewerOfFileAndJournal()
{
    const auto old = m_signers.sign(assignment(1));
    const auto newer = m_signers.sign(assignment(2, "zj/jiande"));
    QCOMPARE(m_agent->restore(old, {})->version, 1);
    QCOMPARE(m_agent->restore(old, StoredAssignment{2, newer})->screen.place.text(), QStringLiteral("zj/jiande"));
    QCOMPARE(m_agent->restore(newer, StoredAssignment{1, old})->version, 2); // the installer brought a new file
    QCOMPARE(m_agent->restore("{}", StoredAssignment{1, old})->version, 1);
    QVERIFY(m_faults->faults().isEmpty());

    QCOMPARE(m_agent->restore(old, StoredAssignment{2, "{}"})->version, 1);
    QCOMPARE(m_faults->faults().size(), 1);
    QVERIFY(!m_agent->restore("{}", {}));
}

void TestAssignmentAgent::takesANewerOneFromTheWire()
{
    QVERIFY(m_agent->restore(m_signers.sign(assignment(1)), {}));
    bool opened = false;
    m_journal->open([&](const base::Result<JournalContent> &) { opened = true; });
    QTRY_VERIFY(opened);
    QSignalSpy changed(m_agent.get(), &AssignmentAgent::changed);
    const auto moved = m_signers.sign(assignment(2, "zj/jiande"));
    m_agent->take(moved);
    m_agent->take(moved); // retained: it comes with every connection
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_agent->current().screen.place.text(), QStringLiteral("zj/jiande"));
    QVERIFY(m_faults->faults().isEmpty());

    m_agent.reset();
    m_journal.reset();
    const auto stored = JournalFile::open(m_directory.filePath(QStringLiteral("journal.sqlite")), m_clock.now());
    QCOMPARE(stored->content.assignment, std::optional(StoredAssignment{2, moved}));
}

void TestAssignmentAgent::refuses_data()
{
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<QString>("code");

    const char *type = Assignment::payloadType;
    auto other = assignment(3);
    other.screen.id = *base::ScreenId::parse(QStringLiteral("lobby-2"));
    const auto payload = assignment(3).serialize();
    QTest::newRow("garbage") << QByteArray("x") << "invalid";
    QTest::newRow("older") << m_signers.sign(assignment(1)) << "replayed";
    QTest::newRow("for another screen") << m_signers.sign(other) << "invalid";
    QTest::newRow("signed by a stranger") << m_signers.envelope(type, payload, m_signers.stranger) << "untrusted";
    QTest::newRow("signed by another authority") << m_signers.envelope(type, payload, m_signers.bank) << "untrusted";
    QTest::newRow("an alert's type") << m_signers.envelope(playlists::Alert::payloadType, payload, m_signers.police)
                                     << "invalid";
}

void TestAssignmentAgent::refuses()
{
    QFETCH(QByteArray, envelope);
    QFETCH(QString, code);
    QVERIFY(m_agent->restore(m_signers.sign(assignment(2)), {}));
    QSignalSpy changed(m_agent.get(), &AssignmentAgent::changed);
    m_agent->take(envelope);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_agent->current(), assignment(2));
    QCOMPARE(m_faults->faults().size(), 1);
    QCOMPARE(m_faults->faults().first().code, code);
}

} // namespace ironfence::player

QTEST_GUILESS_MAIN(ironfence::player::TestAssignmentAgent)
#include "tst_assignment_agent.moc"
