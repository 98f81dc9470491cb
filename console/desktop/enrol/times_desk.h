// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::enrol {

/// When a screen on its way is lit and when it is mute, by the clock of its place, as it is typed. Main thread.
class TimesDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the enrolment has it")
    Q_PROPERTY(QString zone MEMBER m_zone NOTIFY changed)
    Q_PROPERTY(bool isZoneAmiss READ isZoneAmiss NOTIFY changed)
    Q_PROPERTY(bool hasHours MEMBER m_hasHours NOTIFY changed)
    Q_PROPERTY(QString litFrom MEMBER m_litFrom NOTIFY changed)
    Q_PROPERTY(QString litTo MEMBER m_litTo NOTIFY changed)
    Q_PROPERTY(bool areHoursAmiss READ areHoursAmiss NOTIFY changed)
    Q_PROPERTY(bool hasQuiet MEMBER m_hasQuiet NOTIFY changed)
    Q_PROPERTY(QString muteFrom MEMBER m_muteFrom NOTIFY changed)
    Q_PROPERTY(QString muteTo MEMBER m_muteTo NOTIFY changed)
    Q_PROPERTY(bool isQuietAmiss READ isQuietAmiss NOTIFY changed)

public:
    explicit TimesDesk(QObject *parent = nullptr);

    /// The clock of this machine, which is that of most screens; Asia/Shanghai where it has none of a place.
    [[nodiscard]] static QString usualZone();
    [[nodiscard]] const QString &zone() const { return m_zone; }
    [[nodiscard]] bool isZoneAmiss() const;
    [[nodiscard]] bool areHoursAmiss() const;
    [[nodiscard]] bool isQuietAmiss() const;
    /// As enrolment::ScreenWords has them; none: always lit, never mute.
    [[nodiscard]] QStringList hours() const;
    [[nodiscard]] QStringList quiet() const;
    [[nodiscard]] bool isUsual() const; ///< nobody has changed anything

    void clear();

Q_SIGNALS:
    void changed();

private:
    QString m_zone;
    bool m_hasHours = false; ///< else it is always lit
    QString m_litFrom;
    QString m_litTo;
    bool m_hasQuiet = false; ///< else it is never mute
    QString m_muteFrom;
    QString m_muteTo;
};

} // namespace ironfence::console::desktop::enrol
