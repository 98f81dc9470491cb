// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/facts.h"

#include <QTest>

using namespace ironfence;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surviveTheRoundTrip_data();
    void surviveTheRoundTrip();
    void areBounded_data();
    void areBounded();
};

Q_DECLARE_METATYPE(ironfence::media::Facts)

void TestFacts::surviveTheRoundTrip_data()
{
    QTest::addColumn<media::Facts>("facts");
    QTest::newRow("video") << media::Facts{QStringLiteral("video/mp4"), QSize(1280, 720),
                                           base::Milliseconds(15'040),  29.97,
                                           QStringLiteral("H.264"),     QStringLiteral("MPEG-4 AAC")};
    media::Facts loud{QStringLiteral("video/mp4"), QSize(64, 16), base::Milliseconds(5), 0, {}, QStringLiteral("Opus")};
    loud.loudness = base::Loudness{-18.34, -1.2};
    QTest::newRow("loud") << loud;
    loud.loudness = base::Loudness{};
    QTest::newRow("silent") << loud;
    QTest::newRow("image") << media::Facts{QStringLiteral("image/png"), QSize(64, 16), {}, 0, {}, {}};
}

void TestFacts::surviveTheRoundTrip()
{
    QFETCH(media::Facts, facts);
    const auto json = facts.toJson();
    base::json::Reader reader;
    const auto again = media::Facts::read(base::json::Object(json, QStringLiteral("$"), reader));
    QVERIFY2(!reader.failed(), reader.failed() ? qPrintable(reader.fault().line()) : "");
    QCOMPARE(again, facts);
}

void TestFacts::areBounded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("no size") << QByteArray(R"({"media_type":"image/png"})") << QStringLiteral("$.width");
    QTest::newRow("flat") << QByteArray(R"({"media_type":"image/png","width":5,"height":0})")
                          << QStringLiteral("$.height");
    QTest::newRow("too wide") << QByteArray(R"({"media_type":"image/png","width":16385,"height":1})")
                              << QStringLiteral("$.width");
    QTest::newRow("longer than a day")
        << QByteArray(R"({"media_type":"video/mp4","width":5,"height":5,"duration_ms":86400001})")
        << QStringLiteral("$.duration_ms");
    const auto loudness = [](const char *name, const char *path, const char *json) {
        QTest::newRow(name) << QByteArray(R"({"media_type":"video/mp4","width":5,"height":5,"loudness":)") + json + '}'
                            << QStringLiteral("$.loudness") + QLatin1String(path);
    };
    loudness("quieter than the gate", ".lufs", R"({"lufs":-70.01,"peak_dbtp":-1})");
    loudness("louder than anything", ".lufs", R"({"lufs":20.01,"peak_dbtp":-1})");
    loudness("a peak over all", ".peak_dbtp", R"({"lufs":-20,"peak_dbtp":20.01})");
    loudness("a peak under all", ".peak_dbtp", R"({"lufs":-20,"peak_dbtp":-200.5})");
    loudness("no peak", ".peak_dbtp", R"({"lufs":-20})");
    loudness("nothing", ".lufs", "{}");
    loudness("silent and loud", ".lufs", R"({"lufs":-20,"silent":true})");
    loudness("a number", "", "-20");
}

void TestFacts::areBounded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto value = base::json::parse(json);
    QVERIFY(value);
    base::json::Reader reader;
    (void)media::Facts::read(base::json::Object(*value, QStringLiteral("$"), reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.fault().context, path);
}

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
