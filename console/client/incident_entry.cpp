// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/incident_entry.h"

#include <limits>

namespace ironfence::console::client {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qsizetype maxPage = 1'000; // docs/wire.md
constexpr qsizetype maxKind = 48;
constexpr qsizetype maxText = 300;
constexpr qsizetype maxNote = 200;
constexpr qsizetype maxFigures = 8;
constexpr qsizetype maxFigure = 200;

std::optional<base::UtcTime> timeOf(Object &object, const char *key)
{
    return object.has(key) ? std::optional(base::fromUnixMs(object.integer(key, 0, most))) : std::nullopt;
}

QString wordOf(Object &object, const char *key, std::initializer_list<const char *> words)
{
    const auto given = object.text(key, maxKind);
    for (const auto *word : words) {
        if (given == QLatin1String(word))
            return given;
    }
    object.reader().fail(object.pathOf(key), QStringLiteral("unknown value"));
    return {};
}

/// Flat, and few.
Value figuresOf(Object object)
{
    Value figures = Value::object();
    object.members(maxFigures, [&](const QString &name, const Value &value, const QString &path) {
        const bool isText = value.is_string() && QString::fromStdString(value).size() <= maxFigure;
        if (!isText && !value.is_number_integer() && !value.is_boolean())
            object.reader().fail(path, QStringLiteral("must be a short text, a whole number or a boolean"));
        else
            figures[name.toStdString()] = value;
    });
    return figures;
}

} // namespace

IncidentEntry IncidentEntry::read(Object object)
{
    IncidentEntry entry;
    entry.id = object.integer("id", 1, most);
    entry.screen = object.id<base::ScreenId>("screen");
    entry.kind = object.text("kind", maxKind);
    entry.severity = wordOf(object, "severity", {"critical", "warning", "notice"});
    entry.state = wordOf(object, "state", {"open", "acknowledged", "recovered"});
    entry.opened = base::fromUnixMs(object.integer("opened_ms", 0, most));
    entry.acknowledged = timeOf(object, "acknowledged_ms");
    entry.recovered = timeOf(object, "recovered_ms");
    entry.times = object.integer("times", 1, most);
    entry.text = object.text("text", maxText);
    entry.note = object.textOr("note", maxNote);
    if (object.has("figures"))
        entry.figures = figuresOf(object.object("figures"));
    const auto told = entry.recovered      ? QStringLiteral("recovered")
                      : entry.acknowledged ? QStringLiteral("acknowledged")
                                           : QStringLiteral("open");
    if (entry.state != told)
        object.reader().fail(object.pathOf("state"), QStringLiteral("does not go with its times"));
    return entry;
}

Value IncidentEntry::toJson() const
{
    Value json = {{"id", id},
                  {"screen", base::json::text(screen.text())},
                  {"kind", base::json::text(kind)},
                  {"severity", base::json::text(severity)},
                  {"state", base::json::text(state)},
                  {"opened_ms", base::toUnixMs(opened)},
                  {"times", times},
                  {"text", base::json::text(text)}};
    if (acknowledged)
        json["acknowledged_ms"] = base::toUnixMs(*acknowledged);
    if (recovered)
        json["recovered_ms"] = base::toUnixMs(*recovered);
    if (!note.isEmpty())
        json["note"] = base::json::text(note);
    if (!figures.empty())
        json["figures"] = figures;
    return json;
}

IncidentPage IncidentPage::read(Object object)
{
    IncidentPage page;
    if (!object.has("incidents"))
        object.reader().fail(object.pathOf("incidents"), QStringLiteral("is missing"));
    object.each("incidents", maxPage, [&](const Value &value, const QString &path) {
        page.incidents.append(IncidentEntry::read(Object(value, path, object.reader())));
    });
    if (!object.has("next"))
        return page;
    page.next = object.integer("next", 1, most);
    if (page.incidents.isEmpty() || page.incidents.constLast().id != *page.next)
        object.reader().fail(object.pathOf("next"), QStringLiteral("must be the last incident of this page"));
    return page;
}

} // namespace ironfence::console::client
