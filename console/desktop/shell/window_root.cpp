// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/window_root.h"

#include "console/desktop/shell/modules.h"
#include "stage/cards/cards.h"

namespace ironfence::console::desktop::shell {

WindowRoot::WindowRoot(const client::ClientConfig &config, const QString &preferences,
                       const QList<alerts::AlertTemplate> &templates)
    : m_preferences(preferences)
    , m_link(config, m_clock)
    , m_server(m_link, config)
    , m_fleet(m_link)
    , m_filters(*m_fleet.screens(), preferences)
    , m_screen(m_link, m_clock)
    , m_wall(m_link, m_clock)
    , m_incidents(m_link)
    , m_key(m_link, config)
    , m_enrol(m_key, m_fleet)
    , m_alerts(m_link)
    , m_release(m_key, config, m_clock)
    , m_raise(m_release, m_fleet, templates)
    , m_programmes(m_link, config, m_fleet, m_clock)
    , m_publish(m_link, m_key, m_programmes, m_clock)
    , m_versions(m_link, config, m_programmes, m_publish)
    , m_yesterday(m_link, m_clock)
    , m_turns(m_programmes, config.authority, m_clock)
    , m_library(m_link)
    , m_asset(m_link, m_library.model())
    , m_thumbnails(m_link, m_library.model(), m_clock)
    , m_uploads(m_link, config, m_library.model())
    , m_editor(m_link, m_fleet, m_library.model(), config, m_clock,
               m_preferences.stateFolder() + QStringLiteral("/unfinished/") + config.authority.text())
    , m_language(m_engine)
{
    stage::cards::install(m_engine);
    stage::cards::setStill(m_engine); // pictures of cards, not their entrances
    installModules(m_engine);
    m_language.speak(m_preferences.language());
    QObject::connect(&m_preferences, &Preferences::languageChanged, &m_engine,
                     [this] { m_language.speak(m_preferences.language()); });
}

base::Result<void> WindowRoot::open()
{
    m_engine.setInitialProperties({{QStringLiteral("preferences"), QVariant::fromValue(&m_preferences)},
                                   {QStringLiteral("server"), QVariant::fromValue(&m_server)},
                                   {QStringLiteral("fleet"), QVariant::fromValue(&m_fleet)},
                                   {QStringLiteral("filters"), QVariant::fromValue(&m_filters)},
                                   {QStringLiteral("screen"), QVariant::fromValue(&m_screen)},
                                   {QStringLiteral("wall"), QVariant::fromValue(&m_wall)},
                                   {QStringLiteral("incidents"), QVariant::fromValue(&m_incidents)},
                                   {QStringLiteral("alerts"), QVariant::fromValue(&m_alerts)},
                                   {QStringLiteral("raise"), QVariant::fromValue(&m_raise)},
                                   {QStringLiteral("release"), QVariant::fromValue(&m_release)},
                                   {QStringLiteral("programmes"), QVariant::fromValue(&m_programmes)},
                                   {QStringLiteral("publish"), QVariant::fromValue(&m_publish)},
                                   {QStringLiteral("versions"), QVariant::fromValue(&m_versions)},
                                   {QStringLiteral("yesterday"), QVariant::fromValue(&m_yesterday)},
                                   {QStringLiteral("turns"), QVariant::fromValue(&m_turns)},
                                   {QStringLiteral("library"), QVariant::fromValue(&m_library)},
                                   {QStringLiteral("asset"), QVariant::fromValue(&m_asset)},
                                   {QStringLiteral("thumbnails"), QVariant::fromValue(&m_thumbnails)},
                                   {QStringLiteral("uploads"), QVariant::fromValue(&m_uploads)},
                                   {QStringLiteral("editor"), QVariant::fromValue(&m_editor)},
                                   {QStringLiteral("enrol"), QVariant::fromValue(&m_enrol)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Console/Shell/Main.qml")));
    if (m_engine.rootObjects().isEmpty())
        return base::failure(base::ErrorCode::Internal, QStringLiteral("the window of this build cannot be made"));
    m_link.start();
    return {};
}

} // namespace ironfence::console::desktop::shell
