// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "base/log.h"
#include "console/desktop/shell/modules.h"
#include "console/desktop/shell/window_root.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>
#include <csignal>

using namespace ironfence;
using namespace ironfence::console;

namespace {

constexpr int usageError = 2; // exit codes are those of all programs of the project

struct CommandLine
{
    std::string directory;
    std::string language;
    std::string preferences;
};

QString fileOf(const std::string &given, const QString &usual)
{
    return given.empty() ? usual : QDir().absoluteFilePath(QString::fromStdString(given));
}

/// A person who started it from a menu sees no terminal: the reason is shown as well as printed.
int refuse(QGuiApplication &application, const base::Error &error)
{
    std::fprintf(stderr, "ironfence-console: %s\n", qUtf8Printable(error.line()));
    QQmlApplicationEngine engine;
    desktop::shell::installModules(engine);
    desktop::shell::Language language(engine);
    language.speak(QStringLiteral("zh_CN"));
    engine.setInitialProperties({{QStringLiteral("reason"), error.line()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Console/Shell/Refusal.qml")));
    const int asked = engine.rootObjects().isEmpty() ? 0 : application.exec();
    return asked != 0 ? asked : static_cast<int>(base::exitCodeOf(error.code));
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a server that goes away is an error of one request
    base::installLogging();
    CLI::App app("Ironfence console: what operators see", "ironfence-console");
    CommandLine line;
    app.set_version_flag("--version", "ironfence-console " IRONFENCE_VERSION, "Print the version and exit");
    app.add_option("--operator", line.directory,
                   "The operator's directory; without it IRONFENCE_OPERATOR, else ~/.config/ironfence")
        ->type_name("DIR");
    app.add_option("--language", line.language, "zh_CN or en; kept for the next start")
        ->check(CLI::IsMember({"zh_CN", "en"}));
    app.add_option("--preferences", line.preferences, "Where language, theme and size of text are kept")
        ->type_name("FILE");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : usageError;
    }

    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("ironfence-console"));
    QGuiApplication::setApplicationVersion(QStringLiteral(IRONFENCE_VERSION));
    const auto config = client::ClientConfig::load(client::ClientConfig::directoryFor(line.directory));
    if (!config)
        return refuse(application, config.error());

    const auto usual = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                       QStringLiteral("/ironfence-console.ini");
    const auto campaign = pack::Pack::read(pack::Pack::shippedFolder());
    if (!campaign)
        std::fprintf(stderr, "ironfence-console: alerts begin without templates: %s\n",
                     qUtf8Printable(campaign.error().line()));
    desktop::shell::WindowRoot window(*config, fileOf(line.preferences, usual),
                                      campaign ? desktop::alerts::templatesOf(campaign->library)
                                               : QList<desktop::alerts::AlertTemplate>());
    if (!line.language.empty())
        window.preferences().setLanguage(QString::fromStdString(line.language));
    if (const auto opened = window.open(); !opened) {
        std::fprintf(stderr, "ironfence-console: %s\n", qUtf8Printable(opened.error().line()));
        return static_cast<int>(base::exitCodeOf(opened.error().code));
    }
    return QGuiApplication::exec();
}
