// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::today {

/// What became of what was due yesterday, on all screens together: how much of it was shown, and of how many screens
/// nothing is known. Read when the console starts and every ten minutes, for accounts come during the night. Main
/// thread.
class Yesterday : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(double coverage READ coverage NOTIFY changed)
    Q_PROPERTY(double missedHours READ missedHours NOTIFY changed)
    Q_PROPERTY(double missingScreens READ missingScreens NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    Yesterday(link::Link &link, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< something was due, and there are accounts of it
    [[nodiscard]] double coverage() const { return m_tally.coverage() / 10'000.0; } ///< 0–1
    [[nodiscard]] double missedHours() const; ///< screen-hours that were due and not shown
    [[nodiscard]] double missingScreens() const { return static_cast<double>(m_missingScreens); }
    [[nodiscard]] QString fault() const { return m_fault; }

Q_SIGNALS:
    void changed();

private:
    void load();

    link::Link *m_link;
    const base::Clock *m_clock;
    compliance::Tally m_tally;
    qint64 m_missingScreens = 0; ///< without an account of that day
    bool m_isKnown = false;
    QString m_fault;
    QTimer m_again;
};

} // namespace ironfence::console::desktop::today
