// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QVariantMap>

namespace ironfence::tests {

/// One component with one content.
struct Exhibit
{
    QString name;
    QString component; ///< QML type of Ironfence.Stage.Cards
    QVariantMap properties;
};

/// The canvases that screens really have, and the extremes that the design must bear.
[[nodiscard]] QList<QSize> canvases();
/// Every component with usual, shortest and longest contents.
[[nodiscard]] QList<Exhibit> exhibits();

} // namespace ironfence::tests
