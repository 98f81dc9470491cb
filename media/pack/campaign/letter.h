// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

/// An open letter.
struct Letter
{
    static constexpr const char *type = "letters";

    struct Paragraph
    {
        QString text;  ///< 1–400 characters
        QString gloss; ///< English, 1–200 characters

        bool operator==(const Paragraph &) const = default;
    };

    Entry entry;
    QList<Paragraph> paragraphs; ///< 1–23: with the signature as many as a card holds
    QString signature;           ///< 1–64 characters

    [[nodiscard]] static Letter read(base::json::Object object);

    bool operator==(const Letter &) const = default;
};

} // namespace ironfence::media::campaign
