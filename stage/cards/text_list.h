// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

namespace ironfence::stage::cards {

/// What cards do with lists of texts; typed, so that the QML that uses it can be checked.
class TextList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;

    Q_INVOKABLE [[nodiscard]] QString joined(const QStringList &texts, const QString &separator) const;
    /// The texts up to their first full-width colon: the words to remember of "words：explanation".
    Q_INVOKABLE [[nodiscard]] QList<QString> heads(const QStringList &texts) const;
    /// Those that are not empty.
    Q_INVOKABLE [[nodiscard]] QList<QString> filled(const QStringList &texts) const;
    Q_INVOKABLE [[nodiscard]] QList<QString> prepended(const QString &first, const QStringList &rest) const;
};

} // namespace ironfence::stage::cards
