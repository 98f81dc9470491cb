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
    Q_PROPERTY(bool fits READ fits NOTIFY fitsChanged)
public:
    explicit FitGroup(QObject *parent = nullptr);

    /// A claim of a member that finds no room even at its floor.
    static constexpr int none = -1;

    /// A member says how large it could be, and below which size it would not grow as it must; 0 takes its claim back.
    void claim(const QObject *member, int pixelSize, int least = 0);

    /// Whether every member has room, and all of them grow as much as the one that was smallest must.
    [[nodiscard]] bool fits() const { return m_fits; }
    /// The size for all who have room; 0 without members.
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }

Q_SIGNALS:
    void pixelSizeChanged();
    void fitsChanged();

private:
    struct Claim
    {
        int pixelSize = 0;
        int least = 0;
    };

    QHash<const QObject *, Claim> m_claims;
    int m_pixelSize = 0;
    bool m_fits = true;
};

} // namespace ironfence::stage::cards
