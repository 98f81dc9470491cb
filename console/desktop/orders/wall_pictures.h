// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/rota.h"
#include "console/desktop/orders/errand.h"

#include <QDateTime>
#include <QHash>
#include <QSize>

namespace ironfence::console::desktop::orders {

/// How the glass of many screens looks: of those that are on the wall just now, each anew every half minute, a few at a
/// time, the one that waits longest first. Main thread.
class WallPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")

public:
    /// A screen takes a picture within some 50 ms, so that a wall of thirty is there after a second or two.
    static constexpr int atOnce = 3;
    static constexpr qsizetype kept = 200;         ///< pictures, those on the wall among them: some 40 MiB
    static constexpr QSize largest{320, 320};      ///< px, of a picture
    static constexpr std::chrono::seconds age{30}; ///< of a picture, until another one is taken

    /// Both are borrowed.
    WallPictures(link::Link &link, const base::Clock &clock, QObject *parent = nullptr);

    /// A tile of this screen came onto the wall, or left it.
    Q_INVOKABLE void show(const QString &screen);
    Q_INVOKABLE void hide(const QString &screen);

    [[nodiscard]] Q_INVOKABLE QImage pictureOf(const QString &screen) const;  ///< null: there is none
    [[nodiscard]] Q_INVOKABLE QDateTime takenOf(const QString &screen) const; ///< in local time; invalid: never
    /// What became of the newest try.
    [[nodiscard]] Q_INVOKABLE ironfence::console::desktop::orders::Outcome::State stateOf(const QString &screen) const;

Q_SIGNALS:
    void renewed(const QString &screen);

private:
    struct Tile
    {
        Outcome::State state = Outcome::Nothing;
        QImage picture; ///< small
        base::UtcTime taken{};
    };
    void begin();
    void end(const base::ScreenId &screen, const Errand::Result &result);
    [[nodiscard]] Tile tileOf(const QString &screen) const;
    void forgetOld();

    link::Link *m_link;
    const base::Clock *m_clock;
    link::Rota<base::ScreenId> m_rota;
    QHash<base::ScreenId, Tile> m_tiles; ///< that were ever asked for
    QTimer m_beat;
};

} // namespace ironfence::console::desktop::orders
