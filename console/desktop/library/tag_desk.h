// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/tag_change.h"
#include "console/desktop/library/asset_model.h"
#include "console/desktop/link/link.h"

namespace ironfence::console::desktop::library {

/// The tags of the asset that is looked at, and how they change: one word at a time, beside whatever others change.
/// Main thread.
class TagDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the asset's desk has it")
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(Notice notice READ notice NOTIFY changed)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(int longest READ longest CONSTANT)

public:
    /// What is to be said of the last change.
    enum class Notice {
        None,
        Merged,  ///< it is done; somebody else had changed them meanwhile
        NotATag, ///< what was typed cannot be one
        TooMany,
        Away,   ///< the server does not answer
        Denied, ///< it does not take this operator
        Gone,   ///< it does not know the asset any more
        Failed,
    };
    Q_ENUM(Notice)

    static constexpr int mostSuggestions = 6;

    /// What is borrowed must live longer.
    TagDesk(link::Link &link, const AssetModel &library, QObject *parent = nullptr);

    [[nodiscard]] QStringList tags() const { return m_tags.list(); }
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed); ///< what is suggested follows it
    /// Tags of others that this asset has not, found as a search finds them; what most have comes first.
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; } ///< the server is being told
    [[nodiscard]] Notice notice() const { return m_notice; }
    [[nodiscard]] static int most() { return static_cast<int>(media::AssetTags::most); }
    [[nodiscard]] static int longest() { return static_cast<int>(media::AssetTags::longest); }

    /// At another asset, or at none.
    void look(const std::optional<base::Sha256> &asset);
    /// How they are now.
    void show(const media::AssetTags &tags);

    /// False when it is not even tried: it cannot be a tag, or the last change is still under way.
    Q_INVOKABLE bool add(const QString &typed);
    Q_INVOKABLE void remove(const QString &tag);

Q_SIGNALS:
    void changed();
    void looked();                      ///< at another asset
    void refused(const QString &typed); ///< what add() had taken was not to be had

private:
    [[nodiscard]] bool change(const client::TagChange &change, const QString &typed);
    void end(const base::Result<client::TagOutcome> &outcome, const QString &typed);
    void suggest();
    void say(Notice notice);

    link::Link *m_link;
    const AssetModel *m_library;
    std::optional<base::Sha256> m_asset;
    media::AssetTags m_tags;
    QString m_typed;
    QStringList m_suggestions;
    bool m_isBusy = false;
    Notice m_notice = Notice::None;
    int m_round = 0; ///< what was done for another asset ends unseen
};

} // namespace ironfence::console::desktop::library
