// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/history.h"
#include "console/server/desk/screen_desk.h"
#include "media/disk_store.h"
#include "media/sql/sql_store.h"
#include "tests/console/server/documents.h"
#include "tests/console/server/test_database.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server;
using namespace std::chrono_literals;

/// What was in force when, after screens moved and manifests followed each other.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::onEveryDatabase(); }
    void init();
    void tellsEveryChangeOfAnInterval();
    void knowsNothingBeforeTheScreen();
    void keepsProgrammesOfThen();
    void forgetsWhatNobodyAsksFor();
    void tellsAManifestOfThen();

private:
    void publish(const QString &title)
    {
        auto programme = Documents::programme(QStringLiteral("day"));
        programme.replace(R"("title":")", R"("title":")" + title.toUtf8() + ' ');
        QVERIFY(m_manifests->draft(*base::ProgrammeId::parse(QStringLiteral("day")), programme));
        auto manifest = m_documents.manifest(++m_manifest, {programme});
        manifest.issued = m_clock->now();
        manifest.expires = m_clock->now() + 1h;
        QVERIFY(m_manifests->accept(m_documents.sign(playlists::Manifest::payloadType, manifest.serialize())));
        m_published.append(programme);
    }
    void assign(const QString &place)
    {
        const auto id = *base::ScreenId::parse(QStringLiteral("lobby-1"));
        QVERIFY(m_screens->assign(id, m_documents.assignment(QStringLiteral("lobby-1"), place, ++m_assignment)));
    }
    [[nodiscard]] QList<desk::Epoch> epochs(base::UtcTime from, base::UtcTime to) const
    {
        const desk::History history(m_records->history, *m_kept, m_documents.keyring());
        auto epochs = history.epochs(*base::ScreenId::parse(QStringLiteral("lobby-1")), from, to);
        return epochs ? *epochs : QList<desk::Epoch>();
    }

    Documents m_documents;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::TestDatabase> m_database;
    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<records::Records> m_records;
    std::unique_ptr<media::SqlStore> m_kept;
    std::unique_ptr<media::DiskStore> m_store;
    std::unique_ptr<desk::ManifestDesk> m_manifests;
    std::unique_ptr<desk::ScreenDesk> m_screens;
    QList<QByteArray> m_published;
    qint64 m_manifest = 0;
    qint64 m_assignment = 0;
    base::UtcTime m_begin;
};

void HistoryTest::init()
{
    m_manifests.reset();
    m_screens.reset();
    m_kept.reset();
    m_records.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<testing::TestDatabase>();
    m_clock = std::make_unique<support::ManualClock>();
    m_records = *records::Records::open(m_database->address());
    m_kept = *media::SqlStore::open(m_records->database());
    m_store = *media::DiskStore::open(m_folder->filePath(QStringLiteral("content")));
    m_manifests = std::make_unique<desk::ManifestDesk>(*m_records, *m_kept, *m_store, m_documents.keyring(), *m_clock);
    const auto same = [](const QString &text) { return text; };
    m_screens = std::make_unique<desk::ScreenDesk>(
        *m_records, m_documents.keyring(), desk::ScreenDesk::Passwords{[] { return QStringLiteral("secret"); }, same},
        *m_clock);
    m_published.clear();
    m_manifest = m_assignment = 0;
    m_begin = m_clock->now();
}

void HistoryTest::tellsEveryChangeOfAnInterval()
{
    assign(QStringLiteral("zj/tonglu")); // at 0 h
    m_clock->advance(1h);
    publish(QStringLiteral("first"));
    m_clock->advance(1h);
    assign(QStringLiteral("zj/jiande")); // at 2 h
    m_clock->advance(1h);
    publish(QStringLiteral("second"));

    const auto all = epochs(m_begin - 1h, m_begin + 10h);
    QCOMPARE(all.size(), 4);
    const QList<qint64> assignments{1, 1, 2, 2};
    const QList<qint64> manifests{0, 1, 1, 2};
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].from, m_begin + std::chrono::hours(i));
        QCOMPARE(all[i].to, i == 3 ? m_begin + 10h : all[i + 1].from);
        QCOMPARE(all[i].assignmentVersion, assignments[i]);
        QCOMPARE(all[i].manifests.value(m_documents.authority()), manifests[i]);
        QCOMPARE(all[i].programmes.size(), manifests[i] > 0 ? 1 : 0);
    }
    QCOMPARE(all[1].programmes[0].programmes, QList{m_published[0]});
    QCOMPARE(all[3].programmes[0].programmes, QList{m_published[1]});

    const auto part = epochs(m_begin + 90min, m_begin + 150min); // cut to what was asked for
    QCOMPARE(part.size(), 2);
    QCOMPARE(part[0].from, m_begin + 90min);
    QCOMPARE(part[0].manifests.value(m_documents.authority()), 1);
    QCOMPARE(part[1].to, m_begin + 150min);
    QCOMPARE(epochs(m_begin + 20h, m_begin + 30h).size(), 1);
}

void HistoryTest::knowsNothingBeforeTheScreen()
{
    publish(QStringLiteral("first"));
    m_clock->advance(5h);
    assign(QStringLiteral("zj/tonglu"));
    const auto all = epochs(m_begin, m_begin + 10h);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].from, m_begin + 5h);
    QVERIFY(epochs(m_begin, m_begin + 5h).isEmpty());
}

void HistoryTest::keepsProgrammesOfThen()
{
    assign(QStringLiteral("zj/tonglu"));
    publish(QStringLiteral("first"));
    m_clock->advance(std::chrono::days{300});
    publish(QStringLiteral("second"));
    publish(QStringLiteral("third"));
    QCOMPARE(epochs(m_begin, m_begin + 1h).constFirst().programmes[0].programmes, QList{m_published[0]});
}

void HistoryTest::forgetsWhatNobodyAsksFor()
{
    assign(QStringLiteral("zj/tonglu"));
    publish(QStringLiteral("first"));
    m_clock->advance(1h);
    assign(QStringLiteral("zj/jiande"));
    publish(QStringLiteral("second"));
    m_clock->advance(records::HistoryRecords::keptFor + std::chrono::days{1});
    QVERIFY(m_records->history.forgetBefore(m_clock->now() - records::HistoryRecords::keptFor));
    publish(QStringLiteral("third"));
    const desk::History history(m_records->history, *m_kept, m_documents.keyring());
    const auto screen = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    // The first programme is gone, and so is the first assignment; the second ones were in force until a moment ago.
    const auto now = history.epochs(screen, m_clock->now() - 2h, m_clock->now());
    QVERIFY(now);
    QCOMPARE(now->constFirst().assignmentVersion, 2);
    QCOMPARE(now->constFirst().programmes[0].programmes, QList{m_published[1]});
    QVERIFY(m_records->history.assignmentsOf(screen, m_begin, m_begin + 30min)->isEmpty());
    QVERIFY(!m_kept->contains({base::Sha256::of(m_published[0]), m_published[0].size()}));
}

void HistoryTest::tellsAManifestOfThen()
{
    publish(QStringLiteral("first"));
    publish(QStringLiteral("second"));
    const desk::History history(m_records->history, *m_kept, m_documents.keyring());
    QCOMPARE(history.manifest(m_documents.authority(), 1)->programmes[0].object.sha256,
             base::Sha256::of(m_published[0]));
    QCOMPARE(history.manifest(m_documents.authority(), 9).error().code, base::ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
