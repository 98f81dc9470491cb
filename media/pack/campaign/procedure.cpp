// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/procedure.h"

namespace ironfence::media::campaign {

using base::json::Object;
using base::json::Value;

namespace {

enum class Design { Steps, Questions, Counter, Checklist };

Procedure::Line readLine(Object object)
{
    Procedure::Line line{object.text("head", 12), object.text("text", 60), object.text("gloss", 120),
                         object.textOr("illustration", 16)};
    if (!line.illustration.isEmpty() && !base::isSlug(line.illustration))
        object.reader().fail(object.pathOf("illustration"), QStringLiteral("must be a word of a-z, 0-9 and '-'"));
    refuseOthers(object);
    return line;
}

} // namespace

Procedure Procedure::read(Object object)
{
    Procedure procedure;
    procedure.entry = Entry::read(object);
    procedure.name = object.text("name", 8);
    (void)object.oneOf<Design>("template", {{"steps", Design::Steps},
                                            {"questions", Design::Questions},
                                            {"counter", Design::Counter},
                                            {"checklist", Design::Checklist}});
    procedure.design = object.text("template", 16);
    procedure.profiles = readSlugs(object, "profiles", 1);
    object.each("lines", 8, [&](const Value &value, const QString &path) {
        procedure.lines.append(readLine(Object(value, path, object.reader())));
    });
    if (procedure.lines.isEmpty())
        object.reader().fail(object.pathOf("lines"), QStringLiteral("must have 1 to 8 lines"));
    procedure.slogan = object.textOr("slogan", 64);
    refuseOthers(object);
    return procedure;
}

} // namespace ironfence::media::campaign
