// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/chain.h"

#include "messaging/bounds.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

ChainName ChainName::random()
{
    // 122 bits of the operating system's generator: enough never to meet.
    return ChainName(QUuid::createUuid().toString(QUuid::Id128));
}

base::Result<ChainName> ChainName::parse(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{32}")));
    if (!shape.match(text).hasMatch())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("must be 32 lower-case hexadecimal digits"));
    return ChainName(text);
}

base::Sha256 beginningOf(const ChainName &chain, const base::ScreenId &screen)
{
    return base::Sha256::of(QStringLiteral("ironfence/plays/1\n%1\n%2\n").arg(screen.text(), chain.text()).toUtf8());
}

base::Sha256 linkOf(const base::Sha256 &before, QByteArrayView play)
{
    QByteArray bytes(reinterpret_cast<const char *>(before.digest().data()), qsizetype(before.digest().size()));
    bytes.append(play);
    return base::Sha256::of(bytes);
}

PlaysStored PlaysStored::read(Object object)
{
    PlaysStored stored;
    stored.chain = object.id<ChainName>("chain");
    stored.through = object.integer("through", 0, maxNumber);
    stored.broken = object.booleanOr("broken", false);
    stored.extra = object.rest();
    return stored;
}

Value PlaysStored::toJson() const
{
    Value json = extra;
    json["chain"] = base::json::text(chain.text());
    json["through"] = through;
    if (broken)
        json["broken"] = true;
    return json;
}

} // namespace ironfence::messaging
