// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace ironfence::support {

/// A PostgreSQL of our own: its cluster in a private folder, reached by a socket there and by nothing else; ends with
/// this object. Root may not run one: then it runs as the user "postgres", or else "nobody". Its texts are ordered as
/// in English, so that whatever relies on the order of bytes has to say so.
class PostgresqlFixture
{
public:
    PostgresqlFixture();
    ~PostgresqlFixture();
    Q_DISABLE_COPY_MOVE(PostgresqlFixture)

    /// Makes the cluster if there is none, starts it and waits until it answers. False, with a warning that says why:
    /// it is not installed, or does not start.
    [[nodiscard]] bool start();
    /// As an administrator does it: clients are turned out.
    void stop();

    /// What libpq is told to reach a database there; the first one is "postgres".
    [[nodiscard]] QString address(const QString &database = QStringLiteral("postgres")) const;
    /// Runs SQL in its first database; false, with a warning, when that fails.
    [[nodiscard]] bool run(const QString &statement) const;

private:
    void end(int signal);
    [[nodiscard]] bool makeCluster();
    [[nodiscard]] bool answers() const;
    /// As the user that may run it, and never longer than this program.
    void prepare(QProcess &process) const;

    QTemporaryDir m_folder;
    QString m_programs; ///< the folder
    uint m_user = 0;
    uint m_group = 0;
    QProcess m_process;
};

} // namespace ironfence::support
