// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/canvas.h"

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>
#include <array>

namespace ironfence::console::desktop::enrol {

/// The canvas of a screen on its way, as it is typed: its size, where it lies in the output, how it is folded and
/// turned. Main thread.
class CanvasDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the enrolment has it")
    Q_PROPERTY(QStringList usual READ usual CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString width MEMBER m_width NOTIFY changed)
    Q_PROPERTY(QString height MEMBER m_height NOTIFY changed)
    Q_PROPERTY(QString x MEMBER m_x NOTIFY changed)
    Q_PROPERTY(QString y MEMBER m_y NOTIFY changed)
    Q_PROPERTY(QString rows MEMBER m_rows NOTIFY changed)
    Q_PROPERTY(int turns MEMBER m_turns NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)
    Q_PROPERTY(QRectF footprint READ footprint NOTIFY changed)

public:
    enum class Fault {
        None,
        Size,     ///< no numbers, or too small or large
        Position, ///< the same
        Fold,     ///< rows that are not equal, too narrow, or too high together
    };
    Q_ENUM(Fault)

    /// Sizes that screens usually have: of displays, then of LED walls and strips.
    static constexpr std::array<std::pair<int, int>, 11> sizes{{{1920, 1080},
                                                                {3840, 2160},
                                                                {1080, 1920},
                                                                {1280, 720},
                                                                {64, 16},
                                                                {128, 32},
                                                                {320, 16},
                                                                {384, 64},
                                                                {192, 96},
                                                                {96, 192},
                                                                {960, 576}}};

    explicit CanvasDesk(QObject *parent = nullptr);

    [[nodiscard]] static QStringList usual(); ///< `sizes` in words
    [[nodiscard]] int current() const;        ///< which of them it has; -1: none
    [[nodiscard]] Fault fault() const;
    [[nodiscard]] QRectF footprint() const;        ///< of the output, empty with a fault
    [[nodiscard]] playlists::Canvas value() const; ///< as far as it can be read
    [[nodiscard]] bool isUsual() const;            ///< nobody has changed anything

    Q_INVOKABLE void take(int number); ///< one of the usual sizes
    void clear();

Q_SIGNALS:
    void changed();

private:
    QString m_width;
    QString m_height;
    QString m_x;
    QString m_y;
    QString m_rows;
    int m_turns = 0; ///< of 90 degrees, clockwise
};

} // namespace ironfence::console::desktop::enrol
