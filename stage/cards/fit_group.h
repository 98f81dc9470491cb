// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <qqmlregistration.h>

namespace ironfence::stage::cards {

/// Texts of one rank on a card share one type size: the smallest that any member needs.
class FitGroup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int pixelSize READ pixelSize NOTIFY pixelSizeChanged)
public:
    explicit FitGroup(QObject *parent = nullptr);

    /// A member says how large it could be; 0 takes its claim back.
    void claim(const QObject *member, int pixelSize);

    /// The size for all; 0 without members.
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }

Q_SIGNALS:
    void pixelSizeChanged();

private:
    QHash<const QObject *, int> m_claims;
    int m_pixelSize = 0;
};

} // namespace ironfence::stage::cards
