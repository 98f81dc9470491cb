// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/alert_set.h"

#include "base/json/reader.h"
#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Value;

base::Result<AlertSet> AlertSet::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    object.header("alert-set");
    AlertSet set;
    set.place = object.id<base::PlacePath>("place");
    set.version = object.integer("version", 1, maxNumber);
    // Each document is judged for itself later: one that is broken must not hide the others.
    object.each("documents", maxDocuments,
                [&](const Value &document, const QString &) { set.envelopes.append(base::json::write(document)); });
    set.extra = object.rest();
    return reader.finish(std::move(set));
}

QByteArray AlertSet::serialize() const
{
    auto documents = Value::array();
    for (const auto &envelope : envelopes) {
        auto document = base::json::parse(envelope);
        Q_ASSERT(document); // only whole envelopes are put into a set
        if (document)
            documents.push_back(std::move(*document));
    }
    Value json = base::json::document("alert-set", extra);
    json["place"] = base::json::text(place.text());
    json["version"] = version;
    json["documents"] = std::move(documents);
    return base::json::write(json);
}

} // namespace ironfence::messaging
