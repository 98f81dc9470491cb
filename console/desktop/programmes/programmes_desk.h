// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/opened_programme.h"
#include "console/desktop/programmes/programme_model.h"
#include "console/desktop/wording/example_screen.h"

namespace ironfence::console::desktop::programmes {

/// Every draft and every live programme, as they go on, and one of them looked at closely. What is live is believed
/// only with its signatures, and every programme is read by its hash. While the server is away everything stays as it
/// was. Main thread.
class ProgrammesDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::programmes::ProgrammeModel *all READ all CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::programmes::OpenedProgramme *opened READ opened CONSTANT)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(double version READ version NOTIFY changed)
    Q_PROPERTY(QDateTime expires READ expires NOTIFY changed)
    Q_PROPERTY(int unpublished READ unpublished NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed)

public:
    ProgrammesDesk(link::Link &link, const client::ClientConfig &config, const fleet::FleetDesk &fleet,
                   const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ProgrammeModel *all() { return &m_all; }
    [[nodiscard]] OpenedProgramme *opened() { return &m_opened; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } ///< the list was read once
    [[nodiscard]] double version() const { return static_cast<double>(m_holdings.current.version); } ///< 0: none yet
    [[nodiscard]] QDateTime expires() const;                ///< until when new screens accept what is live
    [[nodiscard]] int unpublished() const;                  ///< drafts that are not live as they are
    [[nodiscard]] QString fault() const { return m_fault; } ///< why something was not read, or not removed
    [[nodiscard]] QString unreadable() const { return m_holdings.unreadable.join(u'\n'); } ///< programmes left out
    [[nodiscard]] const publication::Holdings &holdings() const { return m_holdings; }
    [[nodiscard]] const wording::Reach &reach() const { return m_reach; }

    Q_INVOKABLE void open(const QString &programme);
    Q_INVOKABLE void close();
    /// The draft only; what is live stays.
    Q_INVOKABLE void removeDraft(const QString &programme);
    void load(); ///< what changed since

Q_SIGNALS:
    void changed();
    void held(); ///< the holdings are others, or reach other screens

private:
    void take(const client::ChangePage &page);
    void hold(const publication::Holdings &holdings);
    void count();
    void refreshOpened();
    void followExample();
    void readFindings();

    link::Link *m_link;
    client::ClientConfig m_config;
    wording::Reach m_reach;
    wording::ExampleScreen m_example;
    publication::Holdings m_holdings;
    ProgrammeModel m_all;
    OpenedProgramme m_opened;
    bool m_isLoaded = false;
    QString m_fault;
    QTimer m_reload; ///< gathers changes
    int m_round = 0; ///< of loading; answers to an older one come too late
    int m_openedRound = 0;
};

} // namespace ironfence::console::desktop::programmes
