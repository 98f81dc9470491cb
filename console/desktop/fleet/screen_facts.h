// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_entry.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::fleet {

/// What is told of one screen beside the list's row. Numbers are −1 where nothing is known.
struct ScreenFacts
{
    Q_GADGET
    QML_VALUE_TYPE(screenFacts)
    Q_PROPERTY(bool isOnline MEMBER isOnline)
    Q_PROPERTY(QDateTime onlineSince MEMBER onlineSince)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString profile MEMBER profile)
    Q_PROPERTY(QString tags MEMBER tags)
    Q_PROPERTY(QString canvas MEMBER canvas)
    Q_PROPERTY(QString timeZone MEMBER timeZone)
    Q_PROPERTY(QString software MEMBER software)
    Q_PROPERTY(QString playing MEMBER playing)
    Q_PROPERTY(double diskFree MEMBER diskFree)
    Q_PROPERTY(double storeBytes MEMBER storeBytes)
    Q_PROPERTY(double missingBytes MEMBER missingBytes)
    Q_PROPERTY(double clockOffset MEMBER clockOffset)
    Q_PROPERTY(bool hasClock MEMBER hasClock)
    Q_PROPERTY(double temperature MEMBER temperature)
    Q_PROPERTY(double framesShown MEMBER framesShown)
    Q_PROPERTY(double framesDropped MEMBER framesDropped)
    Q_PROPERTY(QString lastFault MEMBER lastFault)
    Q_PROPERTY(QDateTime lastFaultAt MEMBER lastFaultAt)

public:
    [[nodiscard]] static ScreenFacts of(const client::ScreenEntry &entry);

    bool isOnline = false;
    QDateTime onlineSince;
    QString place;
    QString profile;
    QString tags;
    QString canvas;
    QString timeZone;
    QString software;
    QString playing;
    double diskFree = -1;     ///< bytes
    double storeBytes = -1;   ///< that lie in its store
    double missingBytes = -1; ///< of its programmes, that are not there
    bool hasClock = false;    ///< its clock was compared with the server's
    double clockOffset = 0;   ///< seconds, server minus machine
    double temperature = -1;  ///< degrees Celsius
    double framesShown = -1;  ///< since the player started
    double framesDropped = -1;
    QString lastFault;
    QDateTime lastFaultAt;

    bool operator==(const ScreenFacts &) const = default;
};

} // namespace ironfence::console::desktop::fleet
