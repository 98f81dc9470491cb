// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QStringList>

namespace ironfence::trust {

/// How far an authority may go in what it schedules and to whom it may send people. What ranks and cards are,
/// playlists/ knows; here are only the words of the trust document. A value; any thread.
struct AuthorityLimits
{
    static constexpr qsizetype maxContacts = 64; ///< numbers, and hosts, of one authority

    QString highestRank = QStringLiteral("campaign"); ///< filler, routine, campaign or mandatory
    int shareCapPercent = 100;                  ///< of every hour that its guaranteed shares may hold together, 0–100
    QStringList phoneNumbers = publicNumbers(); ///< that its cards may show, as phoneNumber() writes them
    QStringList qrHosts{};                      ///< that its QR codes may lead to, as hostName() writes them

    /// What everybody may show: the police, the anti-fraud line, and the sender of warning messages.
    [[nodiscard]] static QStringList publicNumbers();
    /// Of somebody whom nobody has named: fillers, no part of the hour, and nobody to call.
    [[nodiscard]] static AuthorityLimits least() { return {QStringLiteral("filler"), 0, {}, {}}; }

    /// The optional members of an authority in a trust document. Each number and host stands there in its one form and
    /// once, because what is compared must not depend on how it is written.
    [[nodiscard]] static AuthorityLimits read(base::json::Object &object);
    /// Ranks and caps only where they are not the usual ones; numbers and hosts always, for people to see.
    void write(base::json::Value &entry) const;

    bool operator==(const AuthorityLimits &) const = default;
};

/// The one form of a telephone number: 3–20 digits. Takes blanks and hyphens between them. Errors: Invalid.
[[nodiscard]] base::Result<QString> phoneNumber(const QString &given);
/// The one form of a host (RFC 1123, RFC 5890): lower case, in ASCII ("xn--…"), 2 labels or more, 253 characters at
/// most, without a dot at its end; the last label begins with a letter, so it is no IP address. Takes capitals and
/// names in other scripts. Errors: Invalid, also of an address with anything but a host.
[[nodiscard]] base::Result<QString> hostName(const QString &given);

} // namespace ironfence::trust
