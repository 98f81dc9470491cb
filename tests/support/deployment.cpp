// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"

#include "base/sha256.h"
#include "tests/support/picture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTextStream>

namespace ironfence::support {

using base::json::Value;

namespace {

QString fileOf(const QColor &colour)
{
    return colour.name().mid(1) + QStringLiteral(".png");
}

} // namespace

Deployment::Deployment(QString display) : m_display(std::move(display)) {}

Deployment::~Deployment()
{
    for (auto &[id, player] : m_players)
        player.terminate();
    m_server.terminate();
}

bool Deployment::create()
{
    const auto answer =
        cli({QStringLiteral("init"), QStringLiteral("--dir"), dir(QStringLiteral("server")),
             QStringLiteral("--operator"), dir(QStringLiteral("operator")), QStringLiteral("--authority"),
             QStringLiteral("test-police"), QStringLiteral("--no-passphrase")});
    return answer.exitCode == 0;
}

bool Deployment::startServer(const QStringList &environment)
{
    const QString logFile = dir(QStringLiteral("server.log"));
    const qsizetype before = m_server.log().count("ready http");
    if (!m_server.start(Program::path(QStringLiteral("ironfence-server")),
                        {QStringLiteral("--dir"), dir(QStringLiteral("server"))}, logFile, m_environment + environment))
        return false;
    return QTest::qWaitFor([&] { return m_server.log().count("ready http") > before || !m_server.isRunning(); },
                           60'000) &&
           m_server.isRunning();
}

qint64 Deployment::serverChild(const QString &name) const
{
    const auto children = childrenOf(m_server.pid(), name);
    return children.isEmpty() ? 0 : children.front();
}

Deployment::Answer Deployment::cli(const QStringList &arguments, int timeoutMs) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &entry : m_environment)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    environment.insert(QStringLiteral("IRONFENCE_OPERATOR"), dir(QStringLiteral("operator")));
    process.setProcessEnvironment(environment);
    process.start(Program::path(QStringLiteral("ironfence")), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    if (answer.exitCode != 0)
        qInfo().noquote() << "ironfence" << arguments.join(u' ') << "→" << answer.exitCode << answer.err.trimmed();
    return answer;
}

Value Deployment::json(QStringList arguments) const
{
    arguments.append(QStringLiteral("--json"));
    const auto answer = cli(arguments);
    const auto parsed = base::json::parse(answer.out, {.bytes = 16 * 1024 * 1024, .depth = 32});
    return answer.exitCode == 0 && parsed ? *parsed : Value();
}

bool Deployment::addScreen(const QString &id, const QString &canvas, const QString &place, const QStringList &options)
{
    const QString out = dir(QStringLiteral("screens/") + id);
    QDir().mkpath(dir(QStringLiteral("screens")));
    const auto answer = cli(QStringList{QStringLiteral("screen"), QStringLiteral("add"), id, QStringLiteral("--place"),
                                        place, QStringLiteral("--profile"), QStringLiteral("lobby"),
                                        QStringLiteral("--canvas"), canvas, QStringLiteral("--out"), out} +
                            options);
    return answer.exitCode == 0 && shorten(id);
}

bool Deployment::shorten(const QString &id) const
{
    QFile ini(dir(QStringLiteral("screens/%1/player.ini").arg(id)));
    if (!ini.open(QIODevice::Append))
        return false;
    ini.write("\n[alerts]\nall_clear_seconds=2\n\n[state]\ntrial_seconds=1\n");
    if (!m_watched) // players of one test lie above each other, or live faster than any display
        ini.write("\n[display]\nwatchdog=off\n");
    return true;
}

bool Deployment::startPlayer(const QString &id, const QStringList &wrapper, const QStringList &environment)
{
    QStringList command = wrapper;
    command << Program::path(QStringLiteral("ironfence-player")) << QStringLiteral("--config")
            << dir(QStringLiteral("screens/%1/player.ini").arg(id));
    const QStringList variables =
        QStringList{QStringLiteral("DISPLAY=") + m_display, QStringLiteral("QT_QPA_PLATFORM=xcb")} + m_environment +
        environment;
    return m_players[id].start(command.takeFirst(), command, dir(id + QStringLiteral(".log")), variables);
}

Value Deployment::pictureFile(const QColor &colour) const
{
    const QString folder = dir(QStringLiteral("programmes"));
    QDir().mkpath(folder);
    QFile file(folder + u'/' + fileOf(colour));
    if (!file.open(QIODevice::WriteOnly) || file.write(pictureOf(colour)) < 0)
        return {};
    return {{"file", file.fileName().toStdString()}};
}

bool Deployment::publishColours(const QString &programme, const QList<QColor> &colours)
{
    Value items = Value::array();
    for (const auto &colour : colours) {
        const auto asset = pictureFile(colour);
        if (asset.is_null())
            return false;
        items.push_back({{"kind", "image"}, {"duration_s", 1}, {"asset", asset}});
    }
    return publish(programme, items);
}

bool Deployment::publish(const QString &programme, const Value &items)
{
    return addProgramme(programme, items, Value::object()) &&
           cli({QStringLiteral("publish"), QStringLiteral("--yes")}).exitCode == 0;
}

bool Deployment::addProgramme(const QString &programme, const Value &items, const Value &members)
{
    const QString folder = dir(QStringLiteral("programmes"));
    QDir().mkpath(folder);
    Value document{{"type", "programme"},
                   {"spec_version", "1.0"},
                   {"id", programme.toStdString()},
                   {"title", programme.toStdString()},
                   {"playlist", {{"title", programme.toStdString()}, {"items", items}}}};
    document.update(members);
    QFile file(folder + u'/' + programme + QStringLiteral(".json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(base::json::write(document)) < 0)
        return false;
    file.close();
    return cli({QStringLiteral("programme"), QStringLiteral("add"), file.fileName(), QStringLiteral("--with-assets"),
                QStringLiteral("--despite-findings")}) // clips that tell their number by colours do flash
               .exitCode == 0;
}

QString Deployment::storeFile(const QString &screen, const QColor &colour) const
{
    const QString hex = base::Sha256::of(pictureOf(colour)).hex();
    return dir(QStringLiteral("screens/%1/state/content/objects/%2/%3").arg(screen, hex.left(2), hex));
}

QString Deployment::raise(const QString &life)
{
    const auto answer = cli({QStringLiteral("alert"), QStringLiteral("raise"), QStringLiteral("--exercise"),
                             QStringLiteral("--headline"), QStringLiteral("转账前请先核实"), QStringLiteral("--place"),
                             QStringLiteral("test"), QStringLiteral("--for"), life, QStringLiteral("--json")});
    const auto parsed = base::json::parse(answer.out);
    return answer.exitCode == 0 && parsed ? QString::fromStdString(parsed->value("identifier", "")) : QString();
}

Value Deployment::receipt(const QString &alert, const QString &screen) const
{
    const Value receipts = json({QStringLiteral("receipts"), alert});
    if (receipts.is_object()) {
        for (const auto &entry : receipts.value("receipts", Value::array())) {
            if (entry.value("screen", "") == screen.toStdString())
                return entry;
        }
    }
    return {};
}

Value Deployment::report(const QString &screen) const
{
    const Value answer = json({QStringLiteral("screen"), QStringLiteral("show"), screen});
    return answer.is_object() ? answer.value("report", Value()) : Value();
}

QByteArray Deployment::logs() const
{
    QByteArray all;
    for (const auto &entry : QDir(m_directory.path()).entryInfoList({QStringLiteral("*.log")}, QDir::Files)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += "==== " + entry.fileName().toUtf8() + '\n' + file.readAll();
    }
    return all;
}

} // namespace ironfence::support
