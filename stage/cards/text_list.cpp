// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_list.h"

namespace ironfence::stage::cards {

QString TextList::joined(const QStringList &texts, const QString &separator) const
{
    return texts.join(separator);
}

QList<QString> TextList::heads(const QStringList &texts) const
{
    QStringList heads;
    for (const QString &text : texts)
        heads.append(text.section(QStringLiteral("："), 0, 0));
    return heads;
}

QList<QString> TextList::filled(const QStringList &texts) const
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled;
}

QList<QString> TextList::prepended(const QString &first, const QStringList &rest) const
{
    return QStringList{first} + rest;
}

} // namespace ironfence::stage::cards
