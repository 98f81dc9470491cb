// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/orders/errand.h"

#include <QDateTime>
#include <QSize>
#include <QHash>

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
        bool isShown = false;
        Outcome::State state = Outcome::Nothing;
        QImage picture; ///< small
        base::UtcTime taken{};
        std::optional<base::MonotonicTime> tried{}; ///< the newest try began
        bool isUnderWay = false;
    };
    void begin();
    void end(const base::ScreenId &screen, const Errand::Result &result);
    [[nodiscard]] std::optional<base::ScreenId> nextDue() const;
    [[nodiscard]] Tile tileOf(const QString &screen) const;
    void forgetOld();

    link::Link *m_link;
    const base::Clock *m_clock;
    QHash<base::ScreenId, Tile> m_tiles;
    int m_underWay = 0;
    QTimer m_beat;
};

} // namespace ironfence::console::desktop::orders
