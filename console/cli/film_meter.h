// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QElapsedTimer>
#include <QString>

namespace ironfence::console::cli {

/// "1:05": how long the rest takes at the pace so far; empty while nobody can say.
[[nodiscard]] QString timeLeft(qint64 done, qint64 all, base::Milliseconds elapsed);

/// Shows on stderr how far a film is, and how long it will take: a bar on a terminal, plain lines every 25 % elsewhere.
class FilmMeter
{
public:
    explicit FilmMeter(const QString &name);
    ~FilmMeter();
    Q_DISABLE_COPY_MOVE(FilmMeter)

    void show(qint64 done, qint64 all);

private:
    QString m_name;
    QElapsedTimer m_since;
    bool m_terminal;
    int m_shown = -1;      ///< percent
    qint64 m_drawnAt = -1; ///< ms
};

} // namespace ironfence::console::cli
