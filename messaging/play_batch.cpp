// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/play_batch.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::ErrorCode;
using base::json::Object;
using base::json::Value;

base::Sha256 PlayBatch::head() const
{
    auto hash = after;
    for (const auto &play : plays)
        hash = linkOf(hash, play.serialize());
    return hash;
}

base::Result<PlayBatch> PlayBatch::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("plays");
    PlayBatch batch;
    batch.screen = object.id<base::ScreenId>("screen");
    batch.chain = object.id<ChainName>("chain");
    batch.after = object.sha256("after");
    batch.missingFrom = object.integerOr("missing_from", 1, maxNumber, 0);
    object.each("plays", maxPlays, [&](const Value &element, const QString &path) {
        auto play = Play::read(Object(element, path, reader));
        if (!batch.plays.isEmpty() && play.sequence != batch.last() + 1)
            reader.fail(path + QStringLiteral(".sequence"), QStringLiteral("must follow the one before"));
        if (base::json::write(element).size() > Play::maxBytes)
            reader.fail(path, QStringLiteral("must have at most %1 bytes").arg(Play::maxBytes), ErrorCode::TooLarge);
        batch.plays.append(std::move(play));
    });
    if (batch.plays.isEmpty())
        reader.fail(object.pathOf("plays"), QStringLiteral("must have at least one play"));
    else if (batch.missingFrom >= batch.first())
        reader.fail(object.pathOf("missing_from"), QStringLiteral("must be before the first play"));
    batch.extra = object.rest();
    return reader.finish(std::move(batch));
}

QByteArray PlayBatch::serialize() const
{
    auto list = Value::array();
    for (const auto &play : plays)
        list.push_back(play.toJson());
    Value json = base::json::document("plays", extra);
    json["screen"] = base::json::text(screen.text());
    json["chain"] = base::json::text(chain.text());
    json["after"] = base::json::text(after.hex());
    if (missingFrom > 0)
        json["missing_from"] = missingFrom;
    json["plays"] = std::move(list);
    return base::json::write(json);
}

} // namespace ironfence::messaging
