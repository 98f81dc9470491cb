// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/render_job.h"

#include <QTest>

using namespace ironfence;
using base::json::Value;
using stage::render::RenderJob;

/// What `ironfence-render` may be told.
class TestRenderJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAll();
    void refuses_data();
    void refuses();
};

namespace {

Value job()
{
    return Value::parse(
        R"({"type":"render-job","spec_version":"1.0","canvas":"384x64","frames_per_second":25,"output":"/o.mp4",
        "led":true,"items":[
        {"item":{"kind":"card","card":{"template":"slogan","title":"先核实"},"duration_s":2}},
        {"item":{"kind":"image","asset":{"sha256":"0000000000000000000000000000000000000000000000000000000000000000",
         "length":1,"media_type":"image/png"}},"file":"/a.png"}]})");
}

base::Result<RenderJob> parsed(const Value &document)
{
    return RenderJob::parse(base::json::write(document));
}

} // namespace

void TestRenderJob::readsAll()
{
    const auto read = parsed(job());
    QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
    QCOMPARE(read->canvas.size, QSize(384, 64));
    QCOMPARE(read->cues.size(), 2);
    QVERIFY(read->cues.at(0).viewing.isOnLed);
    QVERIFY(!read->cues.at(0).viewing.isForElderly);
    QCOMPARE(read->cues.at(1).file, QStringLiteral("/a.png"));
    QCOMPARE(read->length.count(), 0);
}

void TestRenderJob::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *fault, auto spoil) {
        auto document = job();
        spoil(document);
        QTest::newRow(name) << base::json::write(document) << QString::fromUtf8(fault);
    };
    row("an odd width", "$.canvas: H.264 needs an even", [](Value &j) { j["canvas"] = "385x64"; });
    row("an odd height", "$.canvas: H.264 needs an even", [](Value &j) { j["canvas"] = "384x63"; });
    row("beyond decoders", "$.canvas: has a side of more than 4096", [](Value &j) { j["canvas"] = "4098x64"; });
    row("folded", "$.canvas: a film has a size", [](Value &j) { j["canvas"] = "384x64/2"; });
    row("turned", "$.canvas: a film has a size", [](Value &j) { j["canvas"] = "384x64@90"; });
    row("no canvas", "$.canvas: ", [](Value &j) { j["canvas"] = "large"; });
    row("too fast", "$.frames_per_second: ", [](Value &j) { j["frames_per_second"] = 61; });
    row("nothing", "$.items: there is nothing to show", [](Value &j) { j["items"] = Value::array(); });
    row("no file", "$.items[1].file: an asset needs its file", [](Value &j) { j["items"][1].erase("file"); });
    row("a playlist", "$.items[0].item: is a playlist", [](Value &j) {
        const auto inner = j["items"][0]["item"];
        j["items"][0]["item"] = {{"kind", "playlist"}, {"playlist", {{"items", Value::array({inner})}}}};
    });
    row("longer than an hour", "$.items: the film would last more than an hour",
        [](Value &j) { j["items"][0]["item"]["duration_s"] = 3600; });
}

void TestRenderJob::refuses()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, fault);
    const auto read = RenderJob::parse(document);
    QVERIFY(!read);
    QVERIFY2(read.error().line().startsWith(fault), qPrintable(read.error().line()));
}

QTEST_APPLESS_MAIN(TestRenderJob)
#include "tst_render_job.moc"
