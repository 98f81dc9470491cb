// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/retention.h"
#include "console/server/watch/incident_book.h"
#include "tests/console/server/test_database.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;
using records::IncidentPage;
using records::IncidentRecord;
using watch::IncidentBook;
using watch::IncidentState;
using watch::stateOf;

namespace {

const base::ScreenId one = *base::ScreenId::parse(QStringLiteral("one"));
const base::ScreenId two = *base::ScreenId::parse(QStringLiteral("two"));
const watch::Rule hot{"too-hot", watch::Severity::Warning, 0s, 0s, nullptr, nullptr};
const watch::Rule full{"too-full", watch::Severity::Critical, 0s, 0s, nullptr, nullptr};

} // namespace

/// The table of states, as a database keeps it.
class TestIncidentBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void opens();
    void statesFollowTheTable_data();
    void statesFollowTheTable();
    void comesAgain_data();
    void comesAgain();
    void acknowledges();
    void refusesABadNote_data();
    void refusesABadNote();
    void listsInPages();
    void isBoundedPerScreen();
    void forgetsAfter400Days();

private:
    [[nodiscard]] qint64 begin(const base::ScreenId &screen = one, const watch::Rule &rule = hot)
    {
        return m_book->begin(screen, rule, {QStringLiteral("81 °C"), {{"milli_c", 81000}}}).value_or(-1);
    }
    [[nodiscard]] IncidentRecord at(qint64 id) const
    {
        return m_records->incidents.find(id).value_or(IncidentRecord{});
    }

    std::unique_ptr<testing::TestDatabase> m_database;
    std::unique_ptr<records::Records> m_records;
    support::ManualClock m_clock;
    std::unique_ptr<IncidentBook> m_book;
};

void TestIncidentBook::init()
{
    m_database = std::make_unique<testing::TestDatabase>();
    m_records = *records::Records::open(m_database->address());
    m_book = std::make_unique<IncidentBook>(*m_records, m_clock);
}

void TestIncidentBook::opens()
{
    const auto id = begin();
    const auto incident = at(id);
    QCOMPARE(incident.screen, one);
    QCOMPARE(incident.kind, QStringLiteral("too-hot"));
    QCOMPARE(incident.severity, QStringLiteral("warning"));
    QCOMPARE(incident.text, QStringLiteral("81 °C"));
    QVERIFY(incident.opened == m_clock.now());
    QCOMPARE(incident.times, 1);
    QCOMPARE(begin(), id); // at most one of a screen and rule is open
    QVERIFY(begin(two) != id && begin(one, full) != id);
    QCOMPARE(m_records->incidents.countOpen().value_or(-1), 3);
}

void TestIncidentBook::statesFollowTheTable_data()
{
    QTest::addColumn<QString>("events"); // b: begins, e: ends, a: is acknowledged; each a minute after the other
    QTest::addColumn<QString>("state");
    QTest::newRow("opened") << "b"
                            << "open";
    QTest::newRow("acknowledged") << "ba"
                                  << "acknowledged";
    QTest::newRow("recovered") << "be"
                               << "recovered";
    QTest::newRow("acknowledged, then recovered") << "bae"
                                                  << "recovered";
    QTest::newRow("begins while it is open") << "bb"
                                             << "open";
    QTest::newRow("begins while it is acknowledged") << "bab"
                                                     << "acknowledged";
    QTest::newRow("ends twice") << "bee"
                                << "recovered";
    QTest::newRow("acknowledged twice") << "baa"
                                        << "acknowledged";
    QTest::newRow("seen after it recovered") << "bea"
                                             << "recovered";
    QTest::newRow("comes again") << "beb"
                                 << "open";
    QTest::newRow("comes again, and nobody has seen that") << "baeb"
                                                           << "open";
    QTest::newRow("comes again, and is acknowledged") << "baeba"
                                                      << "acknowledged";
}

void TestIncidentBook::statesFollowTheTable()
{
    QFETCH(QString, events);
    qint64 id = 0;
    for (const auto event : events) {
        if (event == u'b')
            id = begin();
        else if (event == u'e')
            QVERIFY(m_book->end(id));
        else
            QVERIFY(m_book->acknowledge(id, {}));
        m_clock.advance(1min);
    }
    QTEST(watch::nameOf(stateOf(at(id))), "state");
    QCOMPARE(m_records->incidents.page({.onlyOpen = false}).value_or(QList<IncidentRecord>{}).size(), 1);
}

void TestIncidentBook::comesAgain_data()
{
    QTest::addColumn<qint64>("secondsLater");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("at once") << qint64{0} << true;
    QTest::newRow("soon") << qint64{15 * 60 - 1} << true;
    QTest::newRow("later") << qint64{15 * 60} << false;
    QTest::newRow("the clock was set back") << qint64{-60} << false;
}

void TestIncidentBook::comesAgain()
{
    QFETCH(qint64, secondsLater);
    QFETCH(bool, isTheSame);
    const auto first = begin();
    const auto opened = m_clock.now();
    m_clock.advance(10min);
    QVERIFY(m_book->end(first));
    m_clock.setNow(m_clock.now() + std::chrono::seconds(secondsLater));
    const auto again = begin();
    QCOMPARE(again == first, isTheSame);
    QCOMPARE(at(again).times, isTheSame ? 2 : 1);
    QCOMPARE(at(again).opened == opened, isTheSame);
    QVERIFY(at(first).recovered.has_value() != isTheSame);
}

void TestIncidentBook::acknowledges()
{
    const auto id = begin();
    m_clock.advance(1min);
    const auto seen = m_book->acknowledge(id, QStringLiteral("停电"));
    QVERIFY(seen && seen->acknowledged == m_clock.now());
    m_clock.advance(1min);
    const auto again = m_book->acknowledge(id, QStringLiteral("停电"));
    QVERIFY(again && *again == *seen);
    QVERIFY(*m_book->acknowledge(id, {}) == *seen);
    QCOMPARE(m_book->acknowledge(id, QStringLiteral("来电"))->note, QStringLiteral("来电"));
    QCOMPARE(m_book->acknowledge(id + 1, {}).error().code, base::ErrorCode::NotFound);
    QVERIFY(m_book->end(id + 1)); // gone: it has ended
}

void TestIncidentBook::refusesABadNote_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("200 characters") << QString(200, QChar(0x8B66)) << true;
    QTest::newRow("201 characters") << QString(201, u'x') << false;
    QTest::newRow("two lines") << QStringLiteral("a\nb") << false;
    QTest::newRow("a control character") << QStringLiteral("a\x1b[31m") << false;
}

void TestIncidentBook::refusesABadNote()
{
    QFETCH(QString, note);
    QFETCH(bool, isTaken);
    const auto id = begin();
    const auto answer = m_book->acknowledge(id, note);
    QCOMPARE(answer.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(answer.error().code, base::ErrorCode::Invalid);
        QVERIFY(stateOf(at(id)) == IncidentState::Open);
    }
}

void TestIncidentBook::listsInPages()
{
    const QList<qint64> ids{begin(), begin(one, full), begin(two), begin(two, full)};
    QVERIFY(m_book->end(ids[1]));
    const auto idsOf = [&](const IncidentPage &page) {
        QList<qint64> found;
        const auto listed = m_records->incidents.page(page);
        if (!listed)
            return QList<qint64>{-1};
        for (const auto &incident : *listed)
            found.append(incident.id);
        return found;
    };
    QCOMPARE(idsOf({}), QList({ids[3], ids[2], ids[0]}));
    QCOMPARE(idsOf({.onlyOpen = false}), QList({ids[3], ids[2], ids[1], ids[0]}));
    QCOMPARE(idsOf({.screen = one}), QList({ids[0]}));
    QCOMPARE(idsOf({.onlyOpen = false, .screen = one}), QList({ids[1], ids[0]}));
    QCOMPARE(idsOf({.after = ids[3], .limit = 1}), QList({ids[2]}));
    QCOMPARE(idsOf({.after = ids[0]}), QList<qint64>{});
    QCOMPARE(m_records->incidents.open()->size(), 3);
}

void TestIncidentBook::isBoundedPerScreen()
{
    const auto stays = begin(one, full);
    const auto ofAnother = begin(two);
    QVERIFY(m_records->transaction([&]() -> base::Result<void> {
        for (int i = 0; i < IncidentBook::keptPerScreen + 50; ++i) {
            const auto id = begin();
            if (auto ended = m_book->end(id); !ended)
                return ended;
            m_clock.advance(1h);
        }
        return {};
    }));
    const auto all = m_records->incidents.page({.onlyOpen = false, .limit = 10'000});
    QCOMPARE(all->size(), IncidentBook::keptPerScreen + 2);
    QVERIFY(!at(stays).recovered && at(stays).id == stays && at(ofAnother).id == ofAnother); // what is open stays
}

void TestIncidentBook::forgetsAfter400Days()
{
    const auto isOpen = begin(one, full);
    const auto id = begin();
    QVERIFY(m_book->end(id));
    publishing::Retention retention(*m_records, m_clock);
    m_clock.advance(publishing::Retention::keptFor);
    retention.tick();
    QCOMPARE(at(id).id, id);
    m_clock.advance(1ms);
    retention.tick();
    QCOMPARE(at(id).id, 0);
    QCOMPARE(at(isOpen).id, isOpen);
}

QTEST_GUILESS_MAIN(TestIncidentBook)
#include "tst_incident_book.moc"
