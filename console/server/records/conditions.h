// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QStringList>
#include <QVariantList>
#include <optional>

namespace ironfence::console::server::records {

/// Conditions of a statement, with the values to bind.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &bound)
    {
        texts.append(text);
        values.append(bound);
    }
    [[nodiscard]] QString clause() const
    {
        return texts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + texts.join(QStringLiteral(" AND "));
    }
    /// Which screens are meant, of a table that is called c: one, those of a place and below it, or all.
    [[nodiscard]] static Conditions ofScreens(const QString &screen, const std::optional<base::PlacePath> &place)
    {
        Conditions screens;
        if (!screen.isEmpty())
            screens.add(QStringLiteral("c.id = ?"), {screen});
        if (place) {
            // '0' follows '/': the range holds exactly the places below this one.
            const auto path = place->text();
            screens.add(QStringLiteral("(c.place = ? OR (c.place > ? AND c.place < ?))"),
                        {path, QString(path + u'/'), QString(path + u'0')});
        }
        return screens;
    }
};

} // namespace ironfence::console::server::records
