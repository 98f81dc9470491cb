// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/authority_limits.h"

#include <QRegularExpression>
#include <QUrl>

namespace ironfence::trust {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype longestNumber = 20; // of a card
constexpr qsizetype longestHost = 253;  // RFC 1035

using OneForm = Result<QString> (*)(const QString &);

/// A list of what must stand there in its one form, each once.
QStringList readContacts(Object &object, const char *key, qsizetype longest, OneForm oneForm)
{
    const auto given = object.texts(key, AuthorityLimits::maxContacts, longest);
    for (qsizetype index = 0; index < given.size(); ++index) {
        const auto path = QStringLiteral("%1[%2]").arg(object.pathOf(key)).arg(index);
        const auto &text = given.at(index);
        const auto form = oneForm(text);
        if (!form)
            object.reader().fail(path, form.error().message);
        else if (*form != text)
            object.reader().fail(path, QStringLiteral("must be written as %1").arg(*form));
        else if (given.indexOf(text) < index)
            object.reader().fail(path, QStringLiteral("stands here twice"));
    }
    return given;
}

Value listOf(const QStringList &texts)
{
    auto list = Value::array();
    for (const auto &text : texts)
        list.push_back(base::json::text(text));
    return list;
}

} // namespace

QStringList AuthorityLimits::publicNumbers()
{
    return {QStringLiteral("110"), QStringLiteral("96110"), QStringLiteral("12381")};
}

AuthorityLimits AuthorityLimits::read(Object &object)
{
    AuthorityLimits limits;
    if (object.has("highest_rank")) {
        limits.highestRank = object.oneOf<QString>("highest_rank", {{"filler", QStringLiteral("filler")},
                                                                    {"routine", QStringLiteral("routine")},
                                                                    {"campaign", QStringLiteral("campaign")},
                                                                    {"mandatory", QStringLiteral("mandatory")}});
    }
    limits.shareCapPercent = static_cast<int>(object.integerOr("share_cap_percent", 0, 100, limits.shareCapPercent));
    if (object.has("phone_numbers"))
        limits.phoneNumbers = readContacts(object, "phone_numbers", longestNumber, phoneNumber);
    if (object.has("qr_hosts"))
        limits.qrHosts = readContacts(object, "qr_hosts", longestHost, hostName);
    return limits;
}

void AuthorityLimits::write(Value &entry) const
{
    if (highestRank != AuthorityLimits().highestRank)
        entry["highest_rank"] = base::json::text(highestRank);
    if (shareCapPercent != AuthorityLimits().shareCapPercent)
        entry["share_cap_percent"] = shareCapPercent;
    entry["phone_numbers"] = listOf(phoneNumbers);
    entry["qr_hosts"] = listOf(qrHosts);
}

Result<QString> phoneNumber(const QString &given)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("[0-9][0-9 -]+[0-9]")));
    auto digits = given;
    digits.remove(u' ').remove(u'-');
    if (given.size() > longestNumber || digits.size() < 3 || !shape.match(given).hasMatch())
        return failure(ErrorCode::Invalid, QStringLiteral("must be a telephone number of 3 to 20 digits"), given);
    return digits;
}

Result<QString> hostName(const QString &given)
{
    static const auto label = QStringLiteral("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("(%1\\.)+(?=[a-z])%1").arg(label)));
    const auto host = QString::fromLatin1(QUrl::toAce(given.toLower()));
    // What a browser makes of it must be what stands here: such names come back unchanged from the way into a URL.
    if (host.size() > longestHost || !shape.match(host).hasMatch() ||
        QUrl(QStringLiteral("https://%1/").arg(host), QUrl::StrictMode).host(QUrl::FullyEncoded) != host)
        return failure(ErrorCode::Invalid,
                       QStringLiteral("must be a host alone, such as fanzha.example.cn: no https://, port, path, user "
                                      "name, IP address or dot at its end"),
                       given);
    return host;
}

} // namespace ironfence::trust
