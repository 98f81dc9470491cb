// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/message.h"

namespace ironfence::media::campaign {

using base::json::Object;

namespace {

enum class Design { Slogan, Reminder, Hotline };

void checkShape(const Message &message, Design design, Object &object)
{
    if (design == Design::Reminder && message.lines.isEmpty())
        object.reader().fail(object.pathOf("lines"), QStringLiteral("a reminder needs at least one line"));
    if ((design == Design::Hotline) == message.number.isEmpty())
        object.reader().fail(object.pathOf("number"), QStringLiteral("belongs to a hotline, which needs one"));
    if (message.hasCode && design != Design::Hotline)
        object.reader().fail(object.pathOf("code"), QStringLiteral("belongs to a hotline"));

    if (message.form == Form::Page)
        return;
    const int longest = message.form == Form::Strip ? longestOnStrip : longestOnNarrow;
    if (message.entry.title.size() > longest)
        object.reader().fail(object.pathOf("title"), QStringLiteral("must have 1 to %1 characters").arg(longest));
    if (design != Design::Slogan || !message.lines.isEmpty() || !message.slogan.isEmpty())
        object.reader().fail(object.pathOf("template"), QStringLiteral("a strip shows a slogan's title and no more"));
}

} // namespace

Message Message::read(Object object)
{
    Message message;
    message.entry = Entry::read(object);
    message.form = readForm(object);
    const auto design = object.oneOf<Design>(
        "template", {{"slogan", Design::Slogan}, {"reminder", Design::Reminder}, {"hotline", Design::Hotline}});
    message.design = object.text("template", 16);
    message.lines = object.texts("lines", 4, 40);
    message.slogan = object.textOr("slogan", 64);
    message.number = object.textOr("number", 16);
    message.hasCode = object.booleanOr("code", false);
    message.audiences = readSlugs(object, "audiences", 1);
    refuseOthers(object);
    checkShape(message, design, object);
    return message;
}

} // namespace ironfence::media::campaign
