// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Programmes as their page has them. In QML, `Programmes.State.Live` and the others.
namespace ironfence::console::desktop::programmes {
Q_NAMESPACE
QML_NAMED_ELEMENT(Programmes)

/// How a programme stands: what is on the screens, and what an operator has prepared.
enum class State {
    Live,     ///< it is on the screens, as its draft says
    Changed,  ///< it is on the screens, and its draft says something else
    Draft,    ///< it was never published, or was taken off
    LiveOnly, ///< it is on the screens and has no draft any more
};
Q_ENUM_NS(State)

} // namespace ironfence::console::desktop::programmes
