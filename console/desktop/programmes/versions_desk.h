// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/programmes/publish_desk.h"
#include "console/desktop/programmes/version_model.h"

namespace ironfence::console::desktop::programmes {

/// Everything that was ever published, and the way to one of the earlier versions: it is read, believed only with its
/// signatures, and handed to publishing, which shows what returning to it would change. Main thread.
class VersionsDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::programmes::VersionModel *all READ all CONSTANT)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    /// All are borrowed.
    VersionsDesk(link::Link &link, const client::ClientConfig &config, ProgrammesDesk &programmes, PublishDesk &publish,
                 QObject *parent = nullptr);

    [[nodiscard]] VersionModel *all() { return &m_all; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } ///< the first page is here
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] bool isReading() const { return m_isReading; } ///< a version that was opened, or a page
    [[nodiscard]] QString fault() const { return m_fault; }

    Q_INVOKABLE void begin(); ///< somebody looks at the list
    Q_INVOKABLE void end();
    Q_INVOKABLE void more();               ///< older ones
    Q_INVOKABLE void open(double version); ///< reads it, for publishing to begin with it

Q_SIGNALS:
    void changed();
    void opened(); ///< publishing shows what returning would change

private:
    void take(const client::ChangePage &page);
    void load(std::optional<qint64> after);
    void ask();
    void settle(const QString &fault);

    link::Link *m_link;
    client::ClientConfig m_config;
    ProgrammesDesk *m_programmes;
    PublishDesk *m_publish;
    VersionModel m_all;
    std::optional<qint64> m_next; ///< behind which older ones follow
    bool m_isOpen = false;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< somebody published since the list was asked for
    QString m_fault;
    int m_round = 0; ///< of asking; answers to an older one come too late
};

} // namespace ironfence::console::desktop::programmes
