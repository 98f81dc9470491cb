// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "tests/support/glass_watch.h"
#include "tests/support/program.h"

#include <QColor>
#include <QTemporaryDir>
#include <map>

namespace ironfence::support {

/// A whole system made of the real programs in a directory of its own: server (with its broker and proxy), command
/// line, players on a display that the caller owns. Everything is ended when it goes. QVERIFY the boolean answers: they
/// say why in the log on failure.
class Deployment
{
public:
    struct Answer
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };

    /// `display` as in the environment variable DISPLAY.
    explicit Deployment(QString display);
    ~Deployment();

    /// `ironfence init`, once.
    [[nodiscard]] bool create();
    /// "NAME=value" for every program that is started from now on.
    void setEnvironment(const QStringList &environment) { m_environment = environment; }
    /// Screens that are added from now on have the watchdog of their glass.
    void watchGlasses() { m_watched = true; }
    /// Starts the server and waits for its "ready"; false also when it ended before.
    [[nodiscard]] bool startServer(const QStringList &environment = {});
    [[nodiscard]] Program &server() { return m_server; }
    /// The server's current broker or proxy process; 0 when there is none.
    [[nodiscard]] qint64 serverChild(const QString &name) const;

    /// `ironfence …` with the operator of this deployment.
    Answer cli(const QStringList &arguments, int timeoutMs = 60'000) const;
    /// The same with --json, parsed; null when it failed.
    [[nodiscard]] base::json::Value json(QStringList arguments) const;

    /// `screen add`: the player's directory is dir("screens/<id>"). The all-clear is shortened to 2 s to keep tests
    /// short.
    [[nodiscard]] bool addScreen(const QString &id, const QString &canvas = QStringLiteral("160x120+0+0"),
                                 const QString &place = QStringLiteral("test/bank"), const QStringList &options = {});
    /// A screen that was added otherwise, into dir("screens/<id>"), becomes as addScreen() leaves it.
    [[nodiscard]] bool shorten(const QString &id) const;
    /// `wrapper` runs the player under another program, e.g. {"faketime", "-f", "+1d"}.
    [[nodiscard]] bool startPlayer(const QString &id, const QStringList &wrapper = {},
                                   const QStringList &environment = {});
    [[nodiscard]] Program &player(const QString &id) { return m_players[id]; }

    /// Writes a programme of full-canvas pictures of one colour each, one second a picture, adds and publishes it.
    [[nodiscard]] bool publishColours(const QString &programme, const QList<QColor> &colours);
    /// Adds and publishes a programme of these items, as its document has them; assets by {"file": absolute path}.
    [[nodiscard]] bool publish(const QString &programme, const base::json::Value &items);
    /// Adds a programme of these items, which also has these members ("rank", "when" …); publishes nothing.
    [[nodiscard]] bool addProgramme(const QString &programme, const base::json::Value &items,
                                    const base::json::Value &members);
    /// A picture of one colour as an asset of an item: {"file": path}; null when it cannot be written.
    [[nodiscard]] base::json::Value pictureFile(const QColor &colour) const;
    /// The store file of a colour picture on the player.
    [[nodiscard]] QString storeFile(const QString &screen, const QColor &colour) const;

    /// Raises an exercise alert for everybody; its identifier, or nothing.
    [[nodiscard]] QString raise(const QString &life = QStringLiteral("10m"));
    /// The receipt of one screen for one alert document, or null.
    [[nodiscard]] base::json::Value receipt(const QString &alert, const QString &screen) const;
    /// The last report of a screen, or null.
    [[nodiscard]] base::json::Value report(const QString &screen) const;

    /// The colour at one point of the real display, now.
    [[nodiscard]] QColor glass(QPoint point) const { return glassAt(m_display, point); }
    [[nodiscard]] const QString &display() const { return m_display; }

    [[nodiscard]] QString dir(const QString &path) const { return m_directory.filePath(path); }
    /// Every log, for a failing test's output.
    [[nodiscard]] QByteArray logs() const;

private:
    QString m_display;
    QStringList m_environment;
    bool m_watched = false;
    QTemporaryDir m_directory;
    Program m_server;
    std::map<QString, Program> m_players;
};

} // namespace ironfence::support
