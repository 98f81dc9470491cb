// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/library/asset_model.h"
#include "console/desktop/link/link.h"
#include "console/desktop/link/rota.h"

#include <QImage>
#include <QTimer>

namespace ironfence::console::desktop::library {

/// Small pictures of assets: of those whose rows can be seen, a few fetched at a time, and again only when the server
/// has another. Main thread.
class Thumbnails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")

public:
    static constexpr int atOnce = 3;                ///< the link has a thread for other questions then
    static constexpr qsizetype kept = 300;          ///< pictures, those that are seen among them: some 30 MiB
    static constexpr QSize largest{192, 144};       ///< px, of a picture
    static constexpr std::chrono::seconds rest{30}; ///< before one that could not be had is asked for again

    /// All are borrowed.
    Thumbnails(link::Link &link, const AssetModel &library, const base::Clock &clock, QObject *parent = nullptr);

    /// A row of this asset came into sight, or left it; it may have several, in as many lists.
    Q_INVOKABLE void show(const QString &sha256);
    Q_INVOKABLE void hide(const QString &sha256);

    [[nodiscard]] Q_INVOKABLE QImage pictureOf(const QString &sha256) const; ///< null: there is none

Q_SIGNALS:
    void renewed(const QString &sha256);

private:
    struct Thumbnail
    {
        QImage picture;
        std::optional<base::UtcTime> made{}; ///< the filmstrip that it is of
    };
    void begin();
    void take(const base::Sha256 &asset, base::UtcTime made, const base::Result<QImage> &picture);
    /// The filmstrip that is to be fetched for it; nothing: it has none, or it is here.
    [[nodiscard]] std::optional<base::UtcTime> wanted(const base::Sha256 &asset) const;
    void forgetOld();

    link::Link *m_link;
    const AssetModel *m_library;
    const base::Clock *m_clock;
    link::Rota<base::Sha256> m_rota;
    QHash<base::Sha256, int> m_rows; ///< that are in sight
    QHash<base::Sha256, Thumbnail> m_thumbnails;
    QTimer m_beat; ///< tries again what could not be had
};

} // namespace ironfence::console::desktop::library
