// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/editor/rule_fields.h"
#include "console/desktop/editor/rule_model.h"

namespace ironfence::console::desktop::editor {

/// The rules that select the days of the programme that is open, and the form for one of them. What no form can say
/// can be moved and removed as a whole. Main thread.
class RuleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(ironfence::console::desktop::editor::RuleModel *playing READ playing CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::editor::RuleModel *leftOut READ leftOut CONSTANT)
    Q_PROPERTY(bool isFilling READ isFilling NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::editor::RuleFields fields READ fields WRITE setFields NOTIFY changed)
    Q_PROPERTY(int fault READ fault NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases said READ said NOTIFY changed)
    Q_PROPERTY(QStringList festivals READ festivals CONSTANT)
    Q_PROPERTY(QStringList lunarMonths READ lunarMonths CONSTANT)
    Q_PROPERTY(QStringList lunarDays READ lunarDays CONSTANT)

public:
    RuleDesk(Document &document, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RuleModel *playing() { return &m_playing; } ///< but for the days of a week, if these are all there is
    [[nodiscard]] RuleModel *leftOut() { return &m_leftOut; }
    [[nodiscard]] bool isFilling() const { return m_isFilling; } ///< the form is open
    [[nodiscard]] bool isNew() const { return !m_place; }        ///< for another rule
    [[nodiscard]] const RuleFields &fields() const { return m_fields; }
    void setFields(const RuleFields &fields);
    [[nodiscard]] int fault() const;             ///< a RuleFault
    [[nodiscard]] wording::Phrases said() const; ///< what the form says; nothing while it is amiss
    [[nodiscard]] QStringList festivals() const { return festivalSlugs(); }
    [[nodiscard]] QStringList lunarMonths() const; ///< in Chinese
    [[nodiscard]] QStringList lunarDays() const;

    Q_INVOKABLE void begin();                      ///< the form, for another rule
    Q_INVOKABLE void edit(bool isExcept, int row); ///< the form, for one that has one
    Q_INVOKABLE bool take();                       ///< what the form says; false: it is amiss
    Q_INVOKABLE void cancel();                     ///< closes the form
    Q_INVOKABLE void remove(bool isExcept, int row);
    Q_INVOKABLE void move(bool isExcept, int row); ///< to the days that are left out, or from them; a full list stays

Q_SIGNALS:
    void changed();

private:
    /// Where the rule in the form stands, and what it is there.
    struct Place
    {
        bool isExcept;
        int row;
        playlists::rules::DayRule rule;
    };

    void show();
    [[nodiscard]] const QList<playlists::rules::DayRule> &listOf(bool isExcept) const;
    [[nodiscard]] const playlists::rules::DayRule *ruleAt(bool isExcept, int row) const;
    [[nodiscard]] bool isFull() const;
    void apply(const playlists::rules::When &when);

    Document *m_document;
    const base::Clock *m_clock;
    RuleModel m_playing;
    RuleModel m_leftOut;
    bool m_isFilling = false;
    std::optional<Place> m_place;
    RuleFields m_fields;
};

} // namespace ironfence::console::desktop::editor
