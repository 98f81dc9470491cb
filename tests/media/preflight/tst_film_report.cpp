// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/film_report.h"

#include <QTest>

using namespace ironfence;
using base::Milliseconds;

class TestFilmReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheRoundTrip();
    void isBounded_data();
    void isBounded();
};

void TestFilmReport::survivesTheRoundTrip()
{
    media::FilmReport report{300, Milliseconds(10'000), false, Milliseconds(2'040), {}};
    report.flashes.append(
        {media::FlashRule::General, 0, Milliseconds(100), Milliseconds(900), Milliseconds(500), 15, 4.5, 0.3});
    report.flashes.append(
        {media::FlashRule::Absolute, 5000, Milliseconds(100), Milliseconds(900), Milliseconds(500), 15, 4.5, 1});
    report.flashes.append({media::FlashRule::Red, 0, Milliseconds(0), Milliseconds(0), Milliseconds(0), 0, 16, 0.26});
    for (const auto &each : {report, media::FilmReport{}}) {
        const auto json = each.toJson();
        base::json::Reader reader;
        const auto again = media::FilmReport::read(base::json::Object(json, QStringLiteral("$"), reader));
        QVERIFY2(!reader.failed(), reader.failed() ? qPrintable(reader.fault().line()) : "");
        QCOMPARE(again, each);
    }
}

void TestFilmReport::isBounded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &json, const char *path) {
        QTest::newRow(name) << json << QString::fromLatin1(path);
    };
    const QByteArray times = R"("from_ms":0,"to_ms":1,"worst_ms":1,"worst_frame":1)";
    row("no frames", R"({"length_ms":1})", "$.frames");
    row("long", R"({"frames":1,"length_ms":90000001})", "$.length_ms");
    row("damaged before it began", R"({"frames":1,"length_ms":1,"damaged_ms":-1})", "$.damaged_ms");
    row("rule", R"({"frames":1,"length_ms":1,"flashes":[{"rule":"blue",)" + times + "}]}", "$.flashes[0].rule");
    row("area", R"({"frames":1,"length_ms":1,"flashes":[{"rule":"red","area":1.5,)" + times + "}]}",
        "$.flashes[0].area");
    row("flashes", R"({"frames":1,"length_ms":1,"flashes":[)" + QByteArray("{},").repeated(1024) + "{}]}", "$.flashes");
}

void TestFilmReport::isBounded()
{
    QFETCH(QByteArray, json);
    const auto value = base::json::parse(json);
    QVERIFY(value);
    base::json::Reader reader;
    (void)media::FilmReport::read(base::json::Object(*value, QStringLiteral("$"), reader));
    QVERIFY(reader.failed());
    QTEST(reader.fault().context, "path");
}

QTEST_APPLESS_MAIN(TestFilmReport)
#include "tst_film_report.moc"
