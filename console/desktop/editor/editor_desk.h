// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/client_config.h"
#include "console/desktop/editor/asset_choice.h"
#include "console/desktop/editor/card_desk.h"
#include "console/desktop/editor/design_model.h"
#include "console/desktop/editor/finding_model.h"
#include "console/desktop/editor/head_desk.h"
#include "console/desktop/editor/keeper.h"
#include "console/desktop/editor/rule_desk.h"
#include "console/desktop/editor/unfinished_model.h"
#include "console/desktop/editor/when_desk.h"
#include "console/desktop/editor/where_desk.h"
#include "console/desktop/editor/zone_desk.h"

namespace ironfence::console::desktop::editor {

/// One programme being edited: opens its draft, keeps unfinished work, says what is wrong, and saves it where nobody
/// else has changed it meanwhile. Main thread.
class EditorDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::editor::HeadDesk *head READ head CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::ItemDesk *items READ items CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::CardDesk *card READ card CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::AssetChoice *assets READ assets CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::WhenDesk *when READ when CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::RuleDesk *rules READ rules CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::WhereDesk *where READ where CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::ZoneDesk *zones READ zones CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::DesignModel *designs READ designs CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::UnfinishedModel *unfinished READ unfinished CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool isResumed READ isResumed NOTIFY changed)
    Q_PROPERTY(bool isContested READ isContested NOTIFY changed)
    Q_PROPERTY(bool isRemoved READ isRemoved NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString keepingFault READ keepingFault NOTIFY changed)

public:
    static constexpr std::chrono::milliseconds checkRest{200}; ///< after a change, before it is looked at

    /// `folder` is where unfinished work is kept.
    EditorDesk(link::Link &link, fleet::FleetDesk &fleet, library::AssetModel &library,
               const client::ClientConfig &config, const base::Clock &clock, const QString &folder,
               QObject *parent = nullptr);

    [[nodiscard]] HeadDesk *head() { return &m_head; }
    [[nodiscard]] ItemDesk *items() { return &m_items; }
    [[nodiscard]] CardDesk *card() { return &m_card; }
    [[nodiscard]] AssetChoice *assets() { return &m_assets; }
    [[nodiscard]] WhenDesk *when() { return &m_when; }
    [[nodiscard]] RuleDesk *rules() { return &m_rules; }
    [[nodiscard]] WhereDesk *where() { return &m_where; }
    [[nodiscard]] ZoneDesk *zones() { return &m_zones; }
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] DesignModel *designs() { return &m_designs; }
    [[nodiscard]] UnfinishedModel *unfinished() { return &m_unfinished; } ///< without what is open
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }           ///< the server is asked
    [[nodiscard]] bool isResumed() const { return m_isResumed; }     ///< it goes on with work that was kept
    [[nodiscard]] bool isContested() const { return m_isContested; } ///< somebody else has changed the draft meanwhile
    [[nodiscard]] bool isRemoved() const { return m_isContested && !m_theirs; } ///< or removed it
    [[nodiscard]] QString fault() const { return m_fault; }                     ///< why it was not opened or saved
    [[nodiscard]] QString keepingFault() const { return m_keeper.fault(); }

    /// The draft of that id as the server has it, or what was not finished of it. What was open is kept.
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void begin();                   ///< a new one
    Q_INVOKABLE void resume(const QString &id); ///< what was not finished
    Q_INVOKABLE void undo() { m_document.undo(); }
    Q_INVOKABLE void redo() { m_document.redo(); }
    Q_INVOKABLE void save();
    /// One's own under another name; the draft that somebody else changed stays as it is.
    Q_INVOKABLE void keepAs(const QString &id);
    Q_INVOKABLE void takeTheirs();            ///< one's own can be had back by undo()
    Q_INVOKABLE void discard();               ///< what is not saved, and closes
    Q_INVOKABLE void drop(const QString &id); ///< what is kept of one that is not open
    Q_INVOKABLE void close();                 ///< what is not saved is kept

Q_SIGNALS:
    void changed();
    void saved(const QString &id);

private:
    void start(const playlists::Programme &value, const std::optional<base::Sha256> &draft, bool saved);
    void leave();
    void listUnfinished();
    void check();
    void fail(const QString &fault);
    void finishSaving(const base::Result<void> &done, const playlists::Programme &value);
    void contest(const base::Error &refusal, const base::Result<QByteArray> &theirs, const playlists::Programme &value);

    link::Link *m_link;
    client::ClientConfig m_config;
    const base::Clock *m_clock;
    UnfinishedStore m_store;
    Document m_document;
    HeadDesk m_head;
    ItemDesk m_items;
    CardDesk m_card;
    AssetChoice m_assets;
    wording::Reach m_reach;
    wording::ExampleScreen m_example;
    WhenDesk m_when;
    RuleDesk m_rules;
    WhereDesk m_where;
    ZoneDesk m_zones;
    FindingModel m_findings;
    DesignModel m_designs;
    UnfinishedModel m_unfinished;
    Keeper m_keeper;
    QTimer m_check;
    std::optional<playlists::Contacts> m_contacts;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_isResumed = false;
    bool m_isContested = false;
    std::optional<QByteArray> m_theirs;
    QString m_fault;
    int m_round = 0; ///< of what is open; answers about another come too late
};

} // namespace ironfence::console::desktop::editor
