// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/manifest.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;

namespace {

/// `more` stands behind the id: further members, each with a comma behind it.
QByteArray entry(const QByteArray &id, const QByteArray &more = {})
{
    const QByteArray sha256(64, 'a');
    return R"({"id":")" + id + R"(",)" + more + R"("length":65536,"sha256":")" + sha256 + R"("})";
}

QByteArray manifestWith(const QByteArray &programmes, const QByteArray &expires = "2027-02-21T08:00:00Z")
{
    return R"({"type":"manifest","spec_version":"1.2","authority":"county-police","version":7,"new":[],
               "issued":"2026-11-23T08:00:00Z","expires":")" +
           expires + R"(","programmes":[)" + programmes + "]}";
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItDoesNotKnow()
    {
        const auto manifest =
            Manifest::parse(manifestWith(entry("a", R"("new":1,"audience":{"profiles":["led"]},)") + ',' + entry("b")));
        QVERIFY2(manifest.has_value(), manifest ? "" : qPrintable(manifest.error().line()));
        QCOMPARE(manifest->version, 7);
        QCOMPARE(manifest->programmes.size(), 2);
        QCOMPARE(manifest->programmes.at(0).audience.profiles, QList<Profile>{Profile::Led});
        QCOMPARE(manifest->programmes.at(1).object.length, 65536);

        const auto written = base::json::parse(manifest->serialize());
        QVERIFY(written->contains("new"));
        QCOMPARE(written->at("programmes").at(0).at("new").get<int>(), 1);
        QCOMPARE(Manifest::parse(manifest->serialize()).value(), *manifest);
    }

    void namesThePlaceOfTheFault_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("path");
        QTest::newRow("an id twice") << manifestWith(entry("a") + ',' + entry("a"))
                                     << QStringLiteral("$.programmes[1].id");
        QTest::newRow("no object") << manifestWith("[]") << QStringLiteral("$.programmes[0]");
        QTest::newRow("a profile") << manifestWith(entry("a", R"("audience":{"profiles":["led","bar"]},)"))
                                   << QStringLiteral("$.programmes[0].audience.profiles[1]");
        QTest::newRow("a place") << manifestWith(entry("a", R"("audience":{"places":["zj","zj"]},)"))
                                 << QStringLiteral("$.programmes[0].audience.places[1]");
        QTest::newRow("expired when issued") << manifestWith("", "2026-11-23T08:00:00Z") << QStringLiteral("$.expires");
    }

    void namesThePlaceOfTheFault()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, path);
        const auto manifest = Manifest::parse(document);
        QVERIFY(!manifest.has_value());
        QCOMPARE(manifest.error().context, path);
    }

    void tooManyAreTooMany()
    {
        QByteArrayList entries;
        for (int i = 0; i < 200; ++i)
            entries.append(entry('p' + QByteArray::number(i)));
        QVERIFY(Manifest::parse(manifestWith(entries.join(','))).has_value());
        entries.append(entry("one-more"));
        const auto manifest = Manifest::parse(manifestWith(entries.join(',')));
        QCOMPARE(manifest.error().code, base::ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
