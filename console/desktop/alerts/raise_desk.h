// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/alerts/alert_board.h"
#include "console/desktop/alerts/alert_template.h"
#include "console/desktop/alerts/release_desk.h"
#include "console/desktop/fleet/fleet_desk.h"

namespace ironfence::console::desktop::alerts {

/// An alert on its way, or the update of one that is live: its words, where and for how long, whom it would reach, and
/// what is still lacking. An alert begins as an exercise, so that nothing real is released by mistake; an update is
/// what it follows. Main thread.
class RaiseDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(QStringList templates READ templates CONSTANT)
    Q_PROPERTY(QString follows READ follows NOTIFY changed)
    Q_PROPERTY(QString status MEMBER m_status NOTIFY changed)
    Q_PROPERTY(int level MEMBER m_level NOTIFY changed)
    Q_PROPERTY(QString headline MEMBER m_headline NOTIFY changed)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY changed)
    Q_PROPERTY(QString instruction MEMBER m_instruction NOTIFY changed)
    Q_PROPERTY(QString sender MEMBER m_sender NOTIFY changed)
    Q_PROPERTY(int life MEMBER m_life NOTIFY changed)
    Q_PROPERTY(QList<QString> places READ places NOTIFY changed)
    Q_PROPERTY(int targeted READ targeted NOTIFY changed)
    Q_PROPERTY(Lack lack READ lack NOTIFY changed)

public:
    enum class Lack { Nothing, Headline, LongHeadline, LongText, Sender, Places, ManyPlaces };
    Q_ENUM(Lack)

    static constexpr qsizetype maxHeadline = 60; ///< characters; docs/wire.md, alert
    static constexpr qsizetype maxText = 300;
    static constexpr qsizetype maxSender = 40;
    static constexpr qsizetype maxPlaces = 32;
    /// How long it may stand, of which `life` is the number: two hours and more as in a campaign, less for exercises.
    static constexpr std::array<std::chrono::minutes, 6> lives{std::chrono::minutes(30), std::chrono::hours(1),
                                                               std::chrono::hours(2),    std::chrono::hours(12),
                                                               std::chrono::hours(24),   std::chrono::hours(72)};
    static constexpr int usualLife = 2;

    RaiseDesk(ReleaseDesk &release, fleet::FleetDesk &fleet, QList<AlertTemplate> templates, QObject *parent = nullptr);

    [[nodiscard]] QStringList templates() const;                ///< their names
    [[nodiscard]] QString follows() const { return m_follows; } ///< what it updates; empty: it is a new one
    [[nodiscard]] QStringList places() const { return m_places; }
    [[nodiscard]] int targeted() const; ///< screens at and below the places
    /// What keeps it from being released.
    [[nodiscard]] Lack lack() const;

    Q_INVOKABLE void begin(); ///< anew, as an exercise without words
    /// Anew, as an update of the alert that is followed there, with its words.
    Q_INVOKABLE void beginUpdate(const ironfence::console::desktop::alerts::AlertBoard *board);
    Q_INVOKABLE void use(int number);              ///< takes the words of a template
    Q_INVOKABLE void toggle(const QString &place); ///< a place, and with it everything below
    Q_INVOKABLE void release(const QString &passphrase);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] playlists::Alert draft() const;
    void coverTold();

    ReleaseDesk *m_release;
    fleet::FleetDesk *m_fleet;
    QList<AlertTemplate> m_templates;
    QString m_follows;
    QList<base::PlacePath> m_told; ///< where what it follows was told: nobody there is left out
    QString m_status;
    int m_level = 1;
    QString m_headline;
    QString m_description;
    QString m_instruction;
    QString m_sender;
    int m_life = usualLife;
    QStringList m_places;
};

} // namespace ironfence::console::desktop::alerts
