// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/alert.h"

#include "playlists/places.h"

#include <algorithm>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qint64 maxNumber = (1LL << 53) - 1;
constexpr qsizetype maxPlaces = 32;

/// What one member alone cannot say.
void checkSense(const Alert &alert, Object &object)
{
    const auto fail = [&](const char *key, const QString &message) {
        object.reader().fail(object.pathOf(key), message);
    };

    const bool about = alert.messageType != AlertMessageType::Alert;
    if (about && alert.references.isEmpty())
        fail("references", QStringLiteral("is missing"));
    if (!about && object.has("references"))
        fail("references", QStringLiteral("must be absent from an alert"));
    if (about && alert.references == alert.identifier)
        fail("references", QStringLiteral("must name another alert"));

    if (alert.places.isEmpty())
        fail("places", QStringLiteral("must have at least one place"));

    const auto life = alert.expires - alert.effective;
    if (alert.messageType == AlertMessageType::Cancel) {
        // It takes over the expiry of what it ends, which may be near or, for an alert that still waits, far.
        if (life < base::Milliseconds{0})
            fail("expires", QStringLiteral("must not be earlier than effective"));
    } else if (life < Alert::minLife || life > Alert::maxLife) {
        fail("expires", QStringLiteral("must be 10 seconds to 72 hours after effective"));
    }
}

QString readSlug(Object &object, const char *key)
{
    QString text = object.text(key, 48);
    if (!base::isSlug(text))
        object.reader().fail(object.pathOf(key), QStringLiteral("must be 1-48 characters of a-z, 0-9 and '-'"));
    return text;
}

} // namespace

base::Result<Alert> Alert::parse(QByteArrayView payload)
{
    const auto document = base::json::parse(payload);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("alert");

    Alert alert;
    alert.identifier = readSlug(object, "identifier");
    alert.authority = object.id<base::AuthorityId>("authority");
    alert.number = object.integer("number", 1, maxNumber);
    alert.messageType = object.oneOf<AlertMessageType>("msg_type", {{"Alert", AlertMessageType::Alert},
                                                                    {"Update", AlertMessageType::Update},
                                                                    {"Cancel", AlertMessageType::Cancel}});
    alert.status = object.oneOf<AlertStatus>(
        "status", {{"Actual", AlertStatus::Actual}, {"Exercise", AlertStatus::Exercise}, {"Test", AlertStatus::Test}});
    if (object.has("references"))
        alert.references = readSlug(object, "references");
    alert.sent = object.time("sent");
    alert.effective = object.time("effective");
    alert.expires = object.time("expires");
    alert.level = static_cast<int>(object.integer("level", 1, 4));
    alert.places = readPlaces(object, "places", maxPlaces);
    alert.headline = object.text("headline", 60);
    alert.description = object.textOr("description", 300);
    alert.instruction = object.textOr("instruction", 300);
    alert.senderName = object.text("sender_name", 40);
    alert.extra = object.rest();

    checkSense(alert, object);
    return reader.finish(std::move(alert));
}

QByteArray Alert::serialize() const
{
    Value json = base::json::document("alert", extra);
    json["identifier"] = base::json::text(identifier);
    json["authority"] = base::json::text(authority.text());
    json["number"] = number;
    json["msg_type"] = base::json::text(nameOf(messageType));
    json["status"] = base::json::text(nameOf(status));
    if (!references.isEmpty())
        json["references"] = base::json::text(references);
    json["sent"] = base::json::text(base::toRfc3339(sent));
    json["effective"] = base::json::text(base::toRfc3339(effective));
    json["expires"] = base::json::text(base::toRfc3339(expires));
    json["level"] = level;
    json["places"] = placesToJson(places);
    json["headline"] = base::json::text(headline);
    if (!description.isEmpty())
        json["description"] = base::json::text(description);
    if (!instruction.isEmpty())
        json["instruction"] = base::json::text(instruction);
    json["sender_name"] = base::json::text(senderName);
    return base::json::write(json);
}

bool Alert::concerns(const base::PlacePath &place) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](const base::PlacePath &other) { return place.isWithin(other); });
}

QString nameOf(AlertMessageType type)
{
    switch (type) {
    case AlertMessageType::Alert:
        return QStringLiteral("Alert");
    case AlertMessageType::Update:
        return QStringLiteral("Update");
    case AlertMessageType::Cancel:
        return QStringLiteral("Cancel");
    }
    Q_UNREACHABLE();
}

QString nameOf(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Actual:
        return QStringLiteral("Actual");
    case AlertStatus::Exercise:
        return QStringLiteral("Exercise");
    case AlertStatus::Test:
        return QStringLiteral("Test");
    }
    Q_UNREACHABLE();
}

} // namespace ironfence::playlists
