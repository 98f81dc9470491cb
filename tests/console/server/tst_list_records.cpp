// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "messaging/report.h"
#include "tests/console/server/test_database.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server::records;

namespace {

const base::UtcTime noon = base::fromUnixMs(1'795'420'800'000);

messaging::Assignment assignmentOf(const QString &id, const QString &place, const QStringList &tags = {})
{
    messaging::Assignment assignment;
    assignment.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    assignment.version = 1;
    assignment.screen.id = *base::ScreenId::parse(id);
    assignment.screen.place = *base::PlacePath::parse(place);
    assignment.screen.tags = tags;
    return assignment;
}

base::ScreenId screenOf(const QString &id)
{
    return *base::ScreenId::parse(id);
}

QByteArray reportOf(const QString &id, const QString &playing)
{
    messaging::Report report;
    report.screen = screenOf(id);
    report.at = noon;
    report.software = report.session = QStringLiteral("s");
    report.playing = playing;
    return report.serialize();
}

} // namespace

/// What the records keep ready for lists: rows of screens, numbers of changes, answers that were given.
class ListRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ironfence::console::server::testing::onEveryDatabase(); }
    void init()
    {
        m_database = std::make_unique<ironfence::console::server::testing::TestDatabase>();
        m_records = *Records::open(m_database->address());
        add(QStringLiteral("a"), QStringLiteral("zj/tonglu/icbc"),
            {QStringLiteral("elderly"), QStringLiteral("rural")});
        add(QStringLiteral("b"), QStringLiteral("zj/tonglu-east"), {QStringLiteral("rural")});
        add(QStringLiteral("c"), QStringLiteral("zj/tonglu"));
        add(QStringLiteral("d"), QStringLiteral("js/wuxi"));
    }

    void screensAreFound_data()
    {
        QTest::addColumn<ScreenPage>("page");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const std::function<void(ScreenPage &)> &set, const QString &found) {
            ScreenPage page;
            set(page);
            QTest::newRow(name) << page << found;
        };
        row(
            "all", [](ScreenPage &) {}, QStringLiteral("abcd"));
        row(
            "behind b", [](ScreenPage &page) { page.after = screenOf(QStringLiteral("b")); }, QStringLiteral("cd"));
        row(
            "two", [](ScreenPage &page) { page.limit = 2; }, QStringLiteral("ab"));
        row(
            "of a place, and nothing that is called like it",
            [](ScreenPage &page) { page.place = *base::PlacePath::parse(QStringLiteral("zj/tonglu")); },
            QStringLiteral("ac"));
        row(
            "with a tag", [](ScreenPage &page) { page.tag = QStringLiteral("rural"); }, QStringLiteral("ab"));
        row(
            "with a part of a tag", [](ScreenPage &page) { page.tag = QStringLiteral("rur"); }, QString());
        row(
            "with a text", [](ScreenPage &page) { page.text = QStringLiteral("wux"); }, QStringLiteral("d"));
        row(
            "with a text that is no pattern", [](ScreenPage &page) { page.text = QStringLiteral("%"); }, QString());
        row(
            "of a profile", [](ScreenPage &page) { page.profile = QStringLiteral("led"); }, QString());
        row(
            "new", [](ScreenPage &page) { page.state = ScreenState::New; }, QStringLiteral("d"));
        row(
            "offline", [](ScreenPage &page) { page.state = ScreenState::Offline; }, QStringLiteral("c"));
        row(
            "troubled", [](ScreenPage &page) { page.state = ScreenState::Troubled; }, QStringLiteral("b"));
        row(
            "well", [](ScreenPage &page) { page.state = ScreenState::Well; }, QStringLiteral("a"));
    }

    void screensAreFound()
    {
        QFETCH(ScreenPage, page);
        for (const char *id : {"a", "b", "c"})
            report(QString::fromLatin1(id), QStringLiteral("starter/0"));
        online(QStringLiteral("a"), true);
        online(QStringLiteral("b"), true);
        QVERIFY(m_records->incidents.add(incidentOf(QStringLiteral("b"))));
        QString found;
        const auto rows = m_records->screens.rows().page(page);
        QVERIFY(rows);
        for (const auto &row : *rows)
            found += row.screen;
        QTEST(found, "found");
        const std::array<qint64, 4> each{1, 1, 1, 1};
        QCOMPARE(*m_records->screens.rows().count(), each);
    }

    void assetsAreFoundByTheirTags()
    {
        using media::AssetTags;
        const auto add = [this](const char *name, qint64 addedMs) {
            AssetRecord asset;
            asset.object = {base::Sha256::of(name), 1};
            asset.name = QString::fromLatin1(name);
            asset.addedMs = addedMs;
            if (!m_records->assets.add(asset))
                qFatal("not added");
            return asset.object.sha256;
        };
        const auto one = add("one.png", 1);
        const auto two = add("two.png", 2);
        const auto three = add("three.mp4", 3);
        QCOMPARE(m_records->assets.find(one)->tags, AssetTags());
        const auto festive = *AssetTags::of({QStringLiteral("春节"), QStringLiteral("100%_'")});
        QVERIFY(m_records->assets.setTags(one, festive));
        QVERIFY(m_records->assets.setTags(three, *AssetTags::of({QStringLiteral("春节"), QStringLiteral("elderly")})));
        QCOMPARE(m_records->assets.find(one)->tags, festive);
        QCOMPARE(m_records->assets.find(two)->tags, AssetTags());

        const auto found = [&](const QString &tag, const QString &text = {}) {
            QStringList names;
            const auto page = m_records->assets.page({}, {text, tag}, 10);
            for (const auto &asset : page.value_or(QList<AssetRecord>()))
                names.append(asset.name);
            return names.join(u' ');
        };
        QCOMPARE(found({}), QStringLiteral("three.mp4 two.png one.png"));
        QCOMPARE(found(QStringLiteral("春节")), QStringLiteral("three.mp4 one.png"));
        QCOMPARE(found(QStringLiteral("春")), QString()); // a part is another tag
        QCOMPARE(found(QStringLiteral("Elderly")), QString());
        QCOMPARE(found(QStringLiteral("100%_'")), QStringLiteral("one.png"));
        QCOMPARE(found(QStringLiteral("%")), QString());
        QCOMPARE(found(QStringLiteral("春节"), QStringLiteral("THREE")), QStringLiteral("three.mp4"));
        const auto second = m_records->assets.page(three, {{}, QStringLiteral("春节")}, 10);
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->constFirst().tags, festive);

        const auto told = newest();
        QVERIFY(m_records->assets.setTags(one, festive)); // the same
        QCOMPARE(newest(), told);
        QVERIFY(m_records->assets.setTags(one, {}));
        QVERIFY(newest() > told);
        QCOMPARE(*m_records->changes.newestOf({QStringLiteral("asset")}), newest());
        QCOMPARE(found(QStringLiteral("春节")), QStringLiteral("three.mp4"));
    }

    void onlyWhatIsNewIsAChange()
    {
        report(QStringLiteral("a"), QStringLiteral("starter/0"));
        const auto told = newest();
        report(QStringLiteral("a"), QStringLiteral("starter/0")); // says the same, a minute later
        online(QStringLiteral("a"), false);
        QCOMPARE(newest(), told);
        report(QStringLiteral("a"), QStringLiteral("starter/1"));
        QVERIFY(newest() > told);
        const auto playing = newest();
        online(QStringLiteral("a"), true);
        QVERIFY(newest() > playing);
    }

    void incidentsChangeTheirScreen()
    {
        const auto before = newest();
        const auto id = *m_records->incidents.add(incidentOf(QStringLiteral("a")));
        QCOMPARE(kindsAfter(before), (QStringList{QStringLiteral("incident"), QStringLiteral("screen")}));
        QCOMPARE(m_records->screens.rows()
                     .find({QStringLiteral("a"), QStringLiteral("nobody")})
                     ->value(QStringLiteral("a"))
                     .incidents,
                 1);
        auto incident = *m_records->incidents.find(id);
        incident.recovered = noon;
        QVERIFY(m_records->incidents.put(incident));
        QVERIFY(m_records->incidents.put(incident));
        QCOMPARE(m_records->screens.rows()
                     .find({QStringLiteral("a"), QStringLiteral("nobody")})
                     ->value(QStringLiteral("a"))
                     .incidents,
                 0);
        incident.recovered.reset(); // it came again
        QVERIFY(m_records->incidents.put(incident));
        QCOMPARE(m_records->screens.rows()
                     .find({QStringLiteral("a"), QStringLiteral("nobody")})
                     ->value(QStringLiteral("a"))
                     .incidents,
                 1);
    }

    void whatIsRolledBackNeverHappened()
    {
        const auto before = newest();
        QVERIFY(!m_records->transaction([&]() -> base::Result<void> {
            (void)m_records->incidents.add(incidentOf(QStringLiteral("a")));
            return base::failure(base::ErrorCode::Internal, QStringLiteral("no"));
        }));
        QCOMPARE(newest(), before);
        QVERIFY(kindsAfter(before).isEmpty());
    }

    void removalsAreForgottenInTheEnd()
    {
        constexpr int many = 20;
        const auto before = newest();
        for (int i = 0; i < many; ++i) {
            auto incident = incidentOf(QStringLiteral("a"));
            incident.recovered = noon;
            QVERIFY(m_records->incidents.add(incident));
        }
        QVERIFY(m_records->incidents.forgetBefore(noon + std::chrono::seconds(1), many));
        QCOMPARE(m_records->changes.after(before, {}, 100)->size(), many);
        QVERIFY(*m_records->changes.remembersSince(before));
        QVERIFY(m_records->changes.forgetRemovals(5));
        QCOMPARE(m_records->changes.after(before, {}, 100)->size(), 5);
        QVERIFY(!*m_records->changes.remembersSince(before));
        QVERIFY(*m_records->changes.remembersSince(newest() - 5));
        QVERIFY(m_records->changes.forgetRemovals(5));
        QCOMPARE(m_records->changes.after(before, {}, 100)->size(), 5);
    }

    void rowsOfAnOlderDatabaseAreMade()
    {
        report(QStringLiteral("a"), QStringLiteral("starter/0"));
        online(QStringLiteral("a"), true);
        QVERIFY(m_records->incidents.add(incidentOf(QStringLiteral("a"))));
        const auto before = m_records->screens.rows().find({QStringLiteral("a")})->value(QStringLiteral("a"));
        QVERIFY(m_records->database().run(QStringLiteral("DELETE FROM screen_rows")));
        m_records.reset();
        m_records = *Records::open(m_database->address());
        const auto after = m_records->screens.rows().find({QStringLiteral("a")})->value(QStringLiteral("a"));
        QCOMPARE(after.body, before.body);
        QCOMPARE(after.playing, before.playing);
        QCOMPARE(after.incidents, 1);
        QVERIFY(after.state() == before.state());
        QCOMPARE(m_records->screens.rows().page({})->size(), 4);
    }

    void manifestsAreListedByAuthority()
    {
        const auto published = [this](const char *authority, qint64 version, qint64 acceptedMs) {
            ManifestRecord record;
            record.manifest.authority = *base::AuthorityId::parse(QLatin1String(authority));
            record.manifest.version = version;
            record.manifest.issued = noon;
            record.manifest.expires = noon + std::chrono::hours(1);
            record.envelope = "envelope " + QByteArray::number(version);
            record.acceptedMs = acceptedMs;
            QVERIFY(m_records->manifests.add(record));
        };
        published("county-police", 1, 100);
        published("icbc", 2, 200);
        published("county-police", 4, 300);
        published("county-police", 9, 400);
        const auto police = *base::AuthorityId::parse(QStringLiteral("county-police"));
        const auto two = m_records->manifests.page(police, 10, 2).value();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.at(0).record.manifest.version, 9);
        QVERIFY(!two.at(0).replacedMs);
        QCOMPARE(two.at(1).record.manifest.version, 4);
        QVERIFY(two.at(1).replacedMs == 400);
        const auto rest = m_records->manifests.page(police, 4, 2).value();
        QCOMPARE(rest.size(), 1);
        QVERIFY(rest.at(0).replacedMs == 300); // and not when the other authority published

        QCOMPARE(m_records->manifests.find(police, 4)->record.envelope, QByteArray("envelope 4"));
        QCOMPARE(m_records->manifests.find(police, 2).error().code, base::ErrorCode::NotFound);
        QVERIFY(m_records->manifests.page(*base::AuthorityId::parse(QStringLiteral("nobody")), 10, 2)->isEmpty());
    }

    void answersLastADay()
    {
        const AnswerRecord answer{
            QStringLiteral("k"), base::Sha256::of("asked"), 201, "application/json", "\"1\"", "{}"};
        QVERIFY(m_records->answers.put(answer, noon));
        const auto found = *m_records->answers.find(QStringLiteral("k"), noon + std::chrono::hours(23));
        QVERIFY(found && found->request == answer.request && found->body == "{}" && found->tag == "\"1\"");
        QVERIFY(!*m_records->answers.find(QStringLiteral("k"), noon + std::chrono::hours(24)));
        auto later = answer;
        later.request = base::Sha256::of("asked anew");
        QVERIFY(m_records->answers.put(later, noon + std::chrono::hours(25)));
        QVERIFY((*m_records->answers.find(QStringLiteral("k"), noon + std::chrono::hours(26)))->request ==
                later.request);
    }

private:
    void add(const QString &id, const QString &place, const QStringList &tags = {})
    {
        QVERIFY(m_records->screens.add(assignmentOf(id, place, tags), "{}", QStringLiteral("hash")));
    }
    void report(const QString &id, const QString &playing)
    {
        QVERIFY(m_records->screens.setReport(screenOf(id), reportOf(id, playing), ++m_nowMs));
    }
    void online(const QString &id, bool isOnline)
    {
        QVERIFY(m_records->screens.setPresence(screenOf(id), QStringLiteral("s"), isOnline, ++m_nowMs));
    }
    [[nodiscard]] static IncidentRecord incidentOf(const QString &screen)
    {
        IncidentRecord incident;
        incident.screen = screenOf(screen);
        incident.kind = QStringLiteral("disk-low");
        incident.severity = QStringLiteral("warning");
        incident.opened = noon;
        incident.text = QStringLiteral("full");
        return incident;
    }
    [[nodiscard]] qint64 newest() const { return m_records->changes.newest().value_or(-1); }
    [[nodiscard]] QStringList kindsAfter(qint64 number) const
    {
        QStringList kinds;
        for (const auto &change : m_records->changes.after(number, {}, 100).value_or(QList<Change>()))
            kinds.append(change.kind);
        return kinds;
    }

    std::unique_ptr<ironfence::console::server::testing::TestDatabase> m_database;
    std::unique_ptr<Records> m_records;
    qint64 m_nowMs = base::toUnixMs(noon);
};

QTEST_GUILESS_MAIN(ListRecordsTest)
#include "tst_list_records.moc"
