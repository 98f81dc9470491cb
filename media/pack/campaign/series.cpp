// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/series.h"

namespace ironfence::media::campaign {

SeriesHead SeriesHead::read(base::json::Object &object, const char *type)
{
    object.header(type);
    SeriesHead head;
    head.version = static_cast<int>(object.integer("version", 1, 9999));
    head.title = object.text("title", 64);
    head.gloss = object.text("gloss", 120);
    head.speaker = object.text("speaker", 64);
    head.notice = object.textOr("notice", 64);
    if (QLatin1String(type) == QLatin1String("messages") || QLatin1String(type) == QLatin1String("seasons"))
        head.address = object.textOr("address", 200);
    const qsizetype headings = QLatin1String(type) == QLatin1String("techniques") ? 3 : 0;
    head.headings = readTexts(object, "headings", headings, headings, 16);
    return head;
}

} // namespace ironfence::media::campaign
