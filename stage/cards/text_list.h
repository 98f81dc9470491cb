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
    /// Those that are not empty.
    Q_INVOKABLE [[nodiscard]] QList<QString> filled(const QStringList &texts) const;
    Q_INVOKABLE [[nodiscard]] QList<QString> followed(const QStringList &first, const QStringList &rest) const;
    /// Each with a mark before it; unchanged without one.
    Q_INVOKABLE [[nodiscard]] QList<QString> marked(const QString &mark, const QStringList &texts) const;
    /// A code in groups of so many characters, parted by blanks.
    Q_INVOKABLE [[nodiscard]] QString grouped(const QString &code, int size) const;
    /// The floor of still type on an area: see playlists/running_text.h.
    Q_INVOKABLE [[nodiscard]] int leastStill(int width, int height, bool elderly) const;
    /// Milliseconds that a still text must stand.
    Q_INVOKABLE [[nodiscard]] int readingTime(const QString &text, bool elderly) const;
};

} // namespace ironfence::stage::cards
