// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/wording/example_screen.h"
#include "console/desktop/wording/phrases.h"

namespace ironfence::console::desktop::editor {

/// When the programme that is open plays. Validity, dayparts and the days of every week are changed here, other
/// rules by RuleDesk. Times are those of the clock of China. Main thread.
class WhenDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QStringList beginnings READ beginnings NOTIFY changed)
    Q_PROPERTY(QStringList ends READ ends NOTIFY changed)
    Q_PROPERTY(bool isWeekly READ isWeekly NOTIFY changed)
    Q_PROPERTY(int weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(ironfence::console::desktop::wording::Phrases days READ days NOTIFY changed)
    Q_PROPERTY(QString example READ example NOTIFY changed)

public:
    static constexpr qsizetype daysShown = 10;

    /// `example` is to follow whom the programme is for.
    WhenDesk(Document &document, wording::ExampleScreen &example, base::AuthorityId authority, const base::Clock &clock,
             QObject *parent = nullptr);

    [[nodiscard]] QString from() const;                            ///< "2026-12-01 08:00"; empty: since ever
    [[nodiscard]] QString until() const;                           ///< from this minute on no longer; empty: for ever
    [[nodiscard]] QStringList beginnings() const;                  ///< of the dayparts: "08:30"; none: the whole day
    [[nodiscard]] QStringList ends() const;                        ///< and their ends: "24:00"
    [[nodiscard]] bool isWeekly() const;                           ///< its days are those of a week, and can be chosen
    [[nodiscard]] int weekdays() const;                            ///< bits from Monday on
    [[nodiscard]] wording::Phrases days() const { return m_days; } ///< the next on which it plays
    [[nodiscard]] QString example() const;                         ///< the screen on whose clock they are; empty: none

    /// "2026-12-01", "2026-12-01 08:00" or nothing. False: it is none of them.
    Q_INVOKABLE bool setFrom(const QString &text);
    Q_INVOKABLE bool setUntil(const QString &text); ///< a day alone is meant as a whole
    Q_INVOKABLE bool setBeginning(int part, const QString &time);
    Q_INVOKABLE bool setEnd(int part, const QString &time);
    Q_INVOKABLE void addPart();
    Q_INVOKABLE void removePart(int part);
    Q_INVOKABLE void toggleWeekday(int day); ///< 0 is Monday

Q_SIGNALS:
    void changed();

private:
    void show();
    void fillDays();
    bool setPart(int part, const QString &time, int playlists::rules::Daypart::*member, int least, int most);
    void change(const playlists::rules::When &when, const QString &field = {});

    /// On which the days depend.
    struct Rules
    {
        playlists::rules::When when;
        std::optional<base::UtcTime> from;
        std::optional<base::UtcTime> until;
        playlists::Audience audience;

        bool operator==(const Rules &) const = default;
    };

    Document *m_document;
    wording::ExampleScreen *m_example;
    base::AuthorityId m_authority;
    const base::Clock *m_clock;
    std::optional<Rules> m_shown;
    wording::Phrases m_days;
};

} // namespace ironfence::console::desktop::editor
