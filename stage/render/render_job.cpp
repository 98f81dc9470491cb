// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/render_job.h"

#include "stage/render/running_order.h"

namespace ironfence::stage::render {

using base::json::Object;

namespace {

playlists::Canvas readCanvas(Object &object)
{
    const auto canvas = playlists::Canvas::parse(object.text("canvas", 64));
    auto fail = [&](const QString &why, base::ErrorCode code) {
        object.reader().fail(object.pathOf("canvas"), why, code);
    };
    if (!canvas) {
        fail(canvas.error().message, canvas.error().code);
        return {};
    }
    const auto size = canvas->size;
    if (canvas->rows != 1 || canvas->rotation != 0 || !canvas->position.isNull())
        fail(QStringLiteral("a film has a size and nothing else: WIDTHxHEIGHT"), base::ErrorCode::Invalid);
    else if (size.width() % 2 != 0 || size.height() % 2 != 0)
        fail(QStringLiteral("H.264 needs an even width and height"), base::ErrorCode::Unsupported);
    else if (std::max(size.width(), size.height()) > RenderJob::mostSide)
        fail(QStringLiteral("has a side of more than %1 pixels, which hardly anything plays").arg(RenderJob::mostSide),
             base::ErrorCode::TooLarge);
    return *canvas;
}

Cue readCue(Object object, qsizetype index, const cards::Viewing &viewing)
{
    Cue cue;
    cue.id = QString::number(index);
    cue.viewing = viewing;
    cue.item = playlists::Item::read(object.object("item"));
    cue.file = object.textOr("file", 4096);
    if (cue.item.nested())
        object.reader().fail(object.pathOf("item"), QStringLiteral("is a playlist: give its items"));
    else if (cue.item.asset() && cue.file.isEmpty())
        object.reader().fail(object.pathOf("file"), QStringLiteral("an asset needs its file"));
    return cue;
}

} // namespace

base::Result<RenderJob> RenderJob::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes, {maxBytes, 12});
    if (!document)
        return base::failure(document.error());
    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("render-job");
    RenderJob job;
    job.canvas = readCanvas(object);
    job.rate = static_cast<int>(object.integer("frames_per_second", leastRate, mostRate));
    job.length = base::Milliseconds(object.integerOr("duration_ms", 1, longest.count(), 0));
    job.output = object.text("output", 4096);
    const cards::Viewing viewing{object.booleanOr("led", false), object.booleanOr("elderly", false)};
    object.each("items", playlists::Playlist::maxItems, [&](const base::json::Value &value, const QString &path) {
        job.cues.append(readCue(Object(value, path, reader), job.cues.size(), viewing));
    });
    if (job.cues.isEmpty())
        reader.fail(object.pathOf("items"), QStringLiteral("there is nothing to show"));
    else if (!reader.failed() && RunningOrder(job.cues, job.length).length() > longest)
        reader.fail(object.pathOf("items"), QStringLiteral("the film would last more than an hour"),
                    base::ErrorCode::TooLarge);
    return reader.finish(std::move(job));
}

} // namespace ironfence::stage::render
