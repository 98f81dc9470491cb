// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>

struct xcb_connection_t;

namespace ironfence::support {

/// Another program on the same display: lays a plain window over a part of it, or takes windows off it.
class Stranger
{
public:
    explicit Stranger(const QString &display);
    ~Stranger(); ///< takes its window away
    Q_DISABLE_COPY_MOVE(Stranger)

    [[nodiscard]] bool isReady() const;
    /// Above all windows that are there now, of one colour (0xRRGGBB).
    void cover(const QRect &place, unsigned colour);
    /// Takes every window of others off the display.
    void unmapOthers();

private:
    [[nodiscard]] unsigned root() const;
    void flush();

    xcb_connection_t *m_connection;
    unsigned m_window = 0; ///< 0: none
};

} // namespace ironfence::support
