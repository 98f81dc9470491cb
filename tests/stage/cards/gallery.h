// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/card.h"

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
    QVariantMap properties = {};
    std::optional<playlists::Card> card = {}; ///< for the component Card

    /// What the component is made with; the owner keeps what it refers to.
    [[nodiscard]] QVariantMap initial(QObject *owner) const;
};

/// The canvases that screens really have, and the extremes that the design must bear.
[[nodiscard]] QList<QSize> canvases();
/// Every component with usual, shortest and longest contents.
[[nodiscard]] QList<Exhibit> exhibits();

} // namespace ironfence::tests
