// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/letter.h"

namespace ironfence::media::campaign {

using base::json::Object;
using base::json::Value;

Letter Letter::read(Object object)
{
    Letter letter;
    letter.entry = Entry::read(object);
    object.each("paragraphs", 23, [&](const Value &value, const QString &path) {
        Object paragraph(value, path, object.reader());
        letter.paragraphs.append({paragraph.text("text", 400), paragraph.text("gloss", 200)});
        refuseOthers(paragraph);
    });
    if (letter.paragraphs.isEmpty())
        object.reader().fail(object.pathOf("paragraphs"), QStringLiteral("must have 1 to 23 paragraphs"));
    letter.signature = object.text("signature", 64);
    refuseOthers(object);
    return letter;
}

} // namespace ironfence::media::campaign
