// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/asset_facts.h"
#include "console/desktop/library/asset_model.h"
#include "console/desktop/library/finding_model.h"
#include "console/desktop/library/strip_desk.h"
#include "console/desktop/library/tag_desk.h"
#include "console/desktop/library/usage_model.h"

namespace ironfence::console::desktop::library {

/// One asset, looked at closely: what it is, what pre-flight found in it, who shows it. It follows the server while it
/// is looked at. Main thread.
class AssetDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY opened)
    Q_PROPERTY(ironfence::console::desktop::library::AssetFacts facts READ facts NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::library::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::library::UsageModel *usage READ usage CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::library::TagDesk *tags READ tags CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::library::StripDesk *strip READ strip CONSTANT)
    Q_PROPERTY(bool canInsist READ canInsist NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(int longestNote READ longestNote CONSTANT)

public:
    /// What is borrowed must live longer.
    AssetDesk(link::Link &link, const AssetModel &library, QObject *parent = nullptr);

    [[nodiscard]] QString sha256() const; ///< empty: none is open
    [[nodiscard]] const AssetFacts &facts() const { return m_facts; }
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] UsageModel *usage() { return &m_usage; }
    [[nodiscard]] TagDesk *tags() { return &m_tags; }
    [[nodiscard]] StripDesk *strip() { return &m_strip; }
    [[nodiscard]] bool canInsist() const { return m_canInsist; } ///< it is refused, and screens could play it
    [[nodiscard]] bool isBusy() const { return m_isBusy; }       ///< the server is being told
    [[nodiscard]] QString fault() const { return m_fault; }      ///< why something could not be read or done
    [[nodiscard]] static int longestNote() { return 200; }       ///< characters, docs/wire.md

    Q_INVOKABLE void open(const QString &sha256);
    Q_INVOKABLE void close();
    /// Lets it onto screens all the same; the note says why, in one line that is not empty.
    Q_INVOKABLE void insist(const QString &note);
    Q_INVOKABLE void copyHash() const; ///< onto the clipboard

Q_SIGNALS:
    void opened(); ///< another one, or none
    void changed();
    void insisted();

private:
    void read();
    void show(const client::AssetEntry &asset);

    link::Link *m_link;
    const AssetModel *m_library;
    std::optional<base::Sha256> m_asset;
    AssetFacts m_facts;
    FindingModel m_findings;
    UsageModel m_usage;
    TagDesk m_tags;
    StripDesk m_strip;
    bool m_canInsist = false;
    bool m_isBusy = false;
    QString m_fault;
    int m_round = 0; ///< what was asked for another asset comes too late
    QTimer m_again;  ///< tries once more
};

} // namespace ironfence::console::desktop::library
