// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/season.h"

namespace ironfence::media::campaign {

using base::json::Object;
using base::json::Value;

Season Season::read(Object object)
{
    Season season;
    season.entry = Entry::read(object);
    season.when = object.object("when").rest();
    object.each("messages", 40, [&](const Value &value, const QString &path) {
        season.messages.append(Message::read(Object(value, path, object.reader())));
    });
    if (season.messages.isEmpty())
        object.reader().fail(object.pathOf("messages"), QStringLiteral("must have 1 to 40 messages"));
    refuseOthers(object);
    return season;
}

} // namespace ironfence::media::campaign
