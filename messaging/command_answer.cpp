// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/command_answer.h"

#include "messaging/bounds.h"
#include "messaging/command.h"

namespace ironfence::messaging {

using base::json::Object;

namespace {

constexpr qsizetype maxWord = 48;

/// Nobody decodes it before people look at it; but what is no JPEG is none.
bool looksLikeJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") && bytes.endsWith("\xff\xd9");
}

CommandAnswer::Picture readPicture(Object object)
{
    CommandAnswer::Picture picture;
    picture.size.setWidth(static_cast<int>(object.integer("width", 1, CommandAnswer::Picture::maxSide)));
    picture.size.setHeight(static_cast<int>(object.integer("height", 1, CommandAnswer::Picture::maxSide)));
    picture.jpeg = object.base64("jpeg", CommandAnswer::Picture::maxBytes);
    if (!looksLikeJpeg(picture.jpeg))
        object.reader().fail(object.pathOf("jpeg"), QStringLiteral("is no JPEG picture"));
    picture.extra = object.rest();
    return picture;
}

} // namespace

base::Result<CommandAnswer> CommandAnswer::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("command-answer");
    CommandAnswer answer;
    answer.screen = object.id<base::ScreenId>("screen");
    answer.nonce = object.text("nonce", Command::nonceLength);
    if (!isNonce(answer.nonce))
        reader.fail(object.pathOf("nonce"), QStringLiteral("must be 32 hexadecimal digits"));
    answer.at = base::fromUnixMs(object.integer("time_ms", 0, maxUnixMs));
    if (object.has("refused"))
        answer.refused = object.text("refused", maxReason);
    if (object.has("reason"))
        answer.reason = object.text("reason", maxWord);
    if (!answer.reason.isEmpty() && !base::isSlug(answer.reason))
        reader.fail(object.pathOf("reason"), QStringLiteral("must be a slug"));
    if (object.has("picture"))
        answer.picture = readPicture(object.object("picture"));
    answer.extra = object.rest();
    return reader.finish(std::move(answer));
}

QByteArray CommandAnswer::serialize() const
{
    auto json = base::json::document("command-answer", extra);
    json["screen"] = base::json::text(screen.text());
    json["nonce"] = base::json::text(nonce);
    json["time_ms"] = base::toUnixMs(at);
    if (!refused.isEmpty())
        json["refused"] = base::json::text(fitted(refused, maxReason));
    if (!reason.isEmpty())
        json["reason"] = base::json::text(reason);
    if (picture) {
        auto entry = picture->extra;
        entry["width"] = picture->size.width();
        entry["height"] = picture->size.height();
        entry["jpeg"] = base::json::text(QString::fromLatin1(picture->jpeg.toBase64()));
        json["picture"] = std::move(entry);
    }
    return base::json::write(json);
}

} // namespace ironfence::messaging
