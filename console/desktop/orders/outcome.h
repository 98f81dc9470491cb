// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::orders {

/// What became of an order, as the window tells it.
class Outcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it only has names")

public:
    enum Order { Identify, Screenshot, Resync, Restart };
    Q_ENUM(Order)

    enum State {
        Nothing, ///< nothing was ordered
        Waiting,
        Done,
        Refused,    ///< by the screen
        Unanswered, ///< the screen said nothing in time
        Failed,     ///< the server did not pass it on
    };
    Q_ENUM(State)
};

} // namespace ironfence::console::desktop::orders
