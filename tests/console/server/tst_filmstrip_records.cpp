// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/records.h"
#include "tests/console/server/test_database.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::console::server::records;
using base::ErrorCode;

namespace {

/// With every byte, so that none is lost on its way.
media::Filmstrip stripOf(int number)
{
    media::StripCells cells;
    cells.cell = {240, 135};
    cells.columns = 2;
    cells.times = {base::Milliseconds(0), base::Milliseconds(500), base::Milliseconds(number + 1'000)};
    cells.poster = 1;
    QByteArray jpeg("\xff\xd8\xff");
    for (int byte = 0; byte < 256; ++byte)
        jpeg.append(static_cast<char>(byte));
    return {cells, jpeg};
}

} // namespace

/// The filmstrips that the records keep.
class FilmstripRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ironfence::console::server::testing::onEveryDatabase(); }
    void init()
    {
        m_database = std::make_unique<ironfence::console::server::testing::TestDatabase>();
        m_records = *Records::open(m_database->address());
        m_added = 0;
    }

    void waitsUntilItIsExamined()
    {
        const auto asset = add("one");
        QVERIFY(waiting().isEmpty());
        QVERIFY(m_records->examinations.begin(asset));
        QVERIFY(waiting().isEmpty());
        examine(asset);
        QCOMPARE(waiting(), QList{asset});
        // The newest first; what cannot be decoded never.
        const auto newer = add("two");
        const auto broken = add("three");
        examine(newer);
        examine(broken, Outcome::Unplayable);
        const auto unknown = add("four");
        examine(unknown, Outcome::Unexamined);
        QCOMPARE(waiting(), (QList{newer, asset}));
    }

    void keepsWhatIsPut()
    {
        const auto asset = add("one");
        examine(asset);
        auto &strips = m_records->filmstrips;
        QCOMPARE(*strips.attempts(asset), 0);
        QVERIFY(strips.begin(asset));
        QCOMPARE(*strips.attempts(asset), 1);
        QCOMPARE(waiting(), QList{asset});
        QCOMPARE(strips.find(asset).error().code, ErrorCode::NotFound);
        QCOMPARE(strips.madeMs(asset).error().code, ErrorCode::NotFound);
        const auto before = newestChange();
        const FilmstripRecord record{stripOf(1), 1'795'420'800'000};
        QVERIFY(strips.put(asset, record));
        QVERIFY(waiting().isEmpty());
        const auto kept = strips.find(asset);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().line()));
        QCOMPARE(*kept, record);
        QCOMPARE(*strips.madeMs(asset), record.madeMs);
        QCOMPARE(newestChange(), before + 1); // whoever watches assets hears of it
        QCOMPARE(m_records->assets.find(asset)->filmstripMs, record.madeMs);
        QCOMPARE(m_records->assets.page({}, {}, 10)->constFirst().filmstripMs, record.madeMs);
    }

    void saysThatARowIsDamaged()
    {
        const auto asset = add("one");
        examine(asset);
        auto &strips = m_records->filmstrips;
        QVERIFY(strips.begin(asset));
        QVERIFY(strips.put(asset, {stripOf(1), 7}));
        for (const auto *cells : {"{", "{\"width\":961}"}) {
            QVERIFY(m_records->database().run(QStringLiteral("UPDATE filmstrips SET cells = ?"),
                                              {QString::fromLatin1(cells)}));
            const auto strip = strips.find(asset);
            QVERIFY(!strip);
            QCOMPARE(strip.error().code, ErrorCode::Corrupt);
        }
    }

    void takesBackWhatWasBrokenOff()
    {
        const auto asset = add("one");
        examine(asset);
        auto &strips = m_records->filmstrips;
        QVERIFY(strips.begin(asset));
        QVERIFY(strips.takeBack(asset));
        QCOMPARE(*strips.attempts(asset), 0);
        QVERIFY(strips.begin(asset));
        QVERIFY(strips.put(asset, {stripOf(1), 7}));
        QVERIFY(strips.takeBack(asset)); // too late
        QCOMPARE(*strips.attempts(asset), 1);
    }

    void triesTwice()
    {
        const auto asset = add("one");
        examine(asset);
        auto &strips = m_records->filmstrips;
        const auto before = newestChange();
        for (const bool isTriedAgain : {true, false}) {
            QVERIFY(strips.begin(asset));
            QVERIFY(strips.fail(asset, QString(600, u'x'), 7));
            QVERIFY(waiting().isEmpty());
            QCOMPARE(strips.find(asset).error().code, ErrorCode::NotFound);
            QCOMPARE(strips.madeMs(asset).error().code, ErrorCode::NotFound);
            QCOMPARE(m_records->assets.find(asset)->filmstripMs, 0);
            QVERIFY(strips.tryAgain());
            QCOMPARE(!waiting().isEmpty(), isTriedAgain);
        }
        QCOMPARE(newestChange(), before); // nobody needs to hear of it
    }

    /// What was made is not made again.
    void makesNothingAnew()
    {
        const auto asset = add("one");
        examine(asset);
        QVERIFY(m_records->filmstrips.begin(asset));
        QVERIFY(m_records->filmstrips.put(asset, {stripOf(1), 7}));
        QVERIFY(m_records->filmstrips.tryAgain());
        QVERIFY(waiting().isEmpty());
        QVERIFY(m_records->filmstrips.find(asset));
    }

    void isBounded()
    {
        const auto asset = add("one");
        examine(asset);
        auto &strips = m_records->filmstrips;
        QVERIFY(strips.begin(asset));
        auto strip = stripOf(1);
        strip.jpeg.append(QByteArray(media::Filmstrip::mostBytes, 'x'));
        QCOMPARE(strips.put(asset, {strip, 7}).error().code, ErrorCode::Invalid);
        strip.jpeg.truncate(media::Filmstrip::mostBytes);
        QVERIFY(strips.put(asset, {strip, 7}));
        // The database itself takes no more, whoever writes.
        auto &database = m_records->database();
        QVERIFY(!database.run(QStringLiteral("UPDATE filmstrips SET jpeg = ?"), {strip.jpeg + 'x'}));
        QCOMPARE(strips.find(asset)->strip, strip);
    }

private:
    base::Sha256 add(const QByteArray &bytes)
    {
        AssetRecord asset;
        asset.object = {base::Sha256::of(bytes), bytes.size()};
        asset.addedMs = ++m_added;
        if (!m_records->assets.add(asset))
            qFatal("no asset");
        return asset.object.sha256;
    }

    void examine(const base::Sha256 &asset, Outcome outcome = Outcome::Judged)
    {
        QVERIFY(m_records->examinations.begin(asset));
        QVERIFY(
            m_records->examinations.put(asset, {QStringLiteral("pass"), outcome, 1, 5}, base::json::Value::object()));
    }

    QList<base::Sha256> waiting() const
    {
        QList<base::Sha256> assets;
        const auto waiting = m_records->filmstrips.waiting();
        for (const auto &asset : *waiting)
            assets.append(asset.sha256);
        return assets;
    }

    qint64 newestChange() const { return *m_records->changes.newestOf({QStringLiteral("asset")}); }

    std::unique_ptr<ironfence::console::server::testing::TestDatabase> m_database;
    std::unique_ptr<Records> m_records;
    qint64 m_added = 0;
};

QTEST_GUILESS_MAIN(FilmstripRecordsTest)
#include "tst_filmstrip_records.moc"
