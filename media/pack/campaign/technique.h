// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

/// One way to deceive people: how it works, how to know it, what to do.
struct Technique
{
    static constexpr const char *type = "techniques";

    Entry entry;
    int number = 0;        ///< its place in the published list, 1–999
    QString name;          ///< as that list calls it, 1–32 characters; its title is what cards say
    QStringList how;       ///< two short sentences, ≤ 60 characters each
    QStringList signs;     ///< warning signs, 2–4 of ≤ 40 characters
    QStringList remedies;  ///< "do": what to do, 2–4 of ≤ 40 characters
    QString advice;        ///< one line for LED strips, ≤ 16 characters
    QStringList audiences; ///< whom it meets most, 1–16 slugs
    QStringList flags;

    [[nodiscard]] static Technique read(base::json::Object object);

    /// Not for screens that children pass: never on a public LED (docs/campaign.md).
    [[nodiscard]] bool isSensitive() const { return flags.contains(QStringLiteral("sensitive_public")); }

    bool operator==(const Technique &) const = default;
};

} // namespace ironfence::media::campaign
