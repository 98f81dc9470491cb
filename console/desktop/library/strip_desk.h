// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/asset_model.h"
#include "console/desktop/library/opened_strip.h"
#include "console/desktop/link/link.h"

#include <QTimer>

namespace ironfence::console::desktop::library {

/// The pictures of one asset, to be gone through. Main thread.
class StripDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the asset has it")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int poster READ poster NOTIFY changed)
    Q_PROPERTY(bool isExpected READ isExpected NOTIFY changed)

public:
    /// Both are borrowed.
    StripDesk(link::Link &link, const AssetModel &library, QObject *parent = nullptr);

    /// Whose pictures they are from now on; nothing: nobody's.
    void look(const std::optional<base::Sha256> &asset);

    [[nodiscard]] int count() const { return m_strip.cells.count(); } ///< 0: there are none, or they are not here yet
    [[nodiscard]] int poster() const { return m_strip.cells.poster; } ///< the one that stands for all
    /// They are on their way, or the server has not come to it yet.
    [[nodiscard]] bool isExpected() const;

    [[nodiscard]] Q_INVOKABLE QImage picture(int index) const { return m_strip.picture(index); }
    /// When a picture begins, milliseconds.
    [[nodiscard]] Q_INVOKABLE double timeOf(int index) const;

Q_SIGNALS:
    void changed();
    void renewed(); ///< other pictures than before, or none any more

private:
    void read();

    link::Link *m_link;
    const AssetModel *m_library;
    std::optional<base::Sha256> m_asset;
    OpenedStrip m_strip;
    bool m_isReading = false;
    int m_round = 0; ///< what was asked for another asset comes too late
    QTimer m_again;  ///< tries once more
};

} // namespace ironfence::console::desktop::library
