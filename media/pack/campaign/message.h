// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"
#include "media/pack/campaign/form.h"

namespace ironfence::media::campaign {

/// A slogan, a reminder or a number to ring.
struct Message
{
    static constexpr const char *type = "messages";

    Entry entry; ///< of a strip, the title is all that is shown: ≤ 16 characters, on a narrow one ≤ 8
    Form form = Form::Page;
    QString design;        ///< "template": the card's, "slogan", "reminder" or "hotline"
    QStringList lines;     ///< ≤ 4 of ≤ 40 characters; a reminder has some
    QString slogan;        ///< ≤ 64 characters
    QString number;        ///< of a hotline, ≤ 16 characters
    bool hasCode = false;  ///< "code": of a hotline: its card has a QR code to the list's address, and is none without
    QStringList audiences; ///< 1–16 slugs

    [[nodiscard]] static Message read(base::json::Object object);

    /// Its words speak of a code that would lead nowhere.
    [[nodiscard]] bool lacks(const QString &address) const { return hasCode && address.isEmpty(); }

    bool operator==(const Message &) const = default;
};

} // namespace ironfence::media::campaign
