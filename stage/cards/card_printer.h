// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "stage/cards/card_text.h"

#include <QImage>
#include <QVariantMap>

class QQmlEngine;

namespace ironfence::stage::cards {

/// Draws cards to pictures, each as it stands when its entrance is over and its first page is shown. Makes a window of
/// its own for each: under a platform without a display ("offscreen") and on the software renderer, chosen by
/// QQuickWindow::setGraphicsApi() before, it needs neither display nor GPU. Main thread.
class CardPrinter
{
public:
    /// Of an engine that install() has prepared. Its cards have no entrance any more.
    explicit CardPrinter(QQmlEngine &engine);

    [[nodiscard]] base::Result<QImage> print(const playlists::Card &card, QSize canvas, const Viewing &viewing = {});
    /// A component of Ironfence.Stage.Cards: "AlertCard". Fails with Internal when it cannot be made.
    [[nodiscard]] base::Result<QImage> print(const QString &component, const QVariantMap &properties, QSize canvas);

private:
    QQmlEngine &m_engine;
};

} // namespace ironfence::stage::cards
