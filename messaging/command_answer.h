// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

#include <QSize>
#include <optional>

namespace ironfence::messaging {

/// What a screen did with a command, on the topic `answers`.
struct CommandAnswer
{
    /// What was on the glass: JPEG.
    struct Picture
    {
        static constexpr qsizetype maxBytes = 256 * 1024;
        static constexpr int maxSide = 960; ///< px; a larger canvas is made smaller

        QSize size; ///< px
        QByteArray jpeg;
        base::json::Value extra = base::json::Value::object();

        bool operator==(const Picture &) const = default;
    };
    static constexpr qsizetype maxBytes = 384 * 1024; ///< of the document
    static constexpr qsizetype maxReason = 200;       ///< characters; a longer reason is cut when it is sent

    base::ScreenId screen;
    QString nonce; ///< of the command
    base::UtcTime at;
    QString refused;                ///< why, in English; empty: done
    QString reason;                 ///< the same in one word, a slug, for other languages; may be empty
    std::optional<Picture> picture; ///< of a screenshot that was done
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<CommandAnswer> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const CommandAnswer &) const = default;
};

} // namespace ironfence::messaging
