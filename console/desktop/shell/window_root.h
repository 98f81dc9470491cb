// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/alerts/alert_desk.h"
#include "console/desktop/alerts/raise_desk.h"
#include "console/desktop/editor/editor_desk.h"
#include "console/desktop/enrol/enrol_desk.h"
#include "console/desktop/fleet/fleet_desk.h"
#include "console/desktop/fleet/saved_filters.h"
#include "console/desktop/fleet/screen_desk.h"
#include "console/desktop/incidents/incident_desk.h"
#include "console/desktop/library/asset_desk.h"
#include "console/desktop/library/library_desk.h"
#include "console/desktop/library/thumbnails.h"
#include "console/desktop/library/upload_desk.h"
#include "console/desktop/orders/wall_pictures.h"
#include "console/desktop/programmes/versions_desk.h"
#include "console/desktop/shell/language.h"
#include "console/desktop/shell/preferences.h"
#include "console/desktop/shell/server_sign.h"
#include "console/desktop/today/turn_model.h"
#include "console/desktop/today/yesterday.h"

#include <QQmlApplicationEngine>

namespace ironfence::console::desktop::shell {

/// Every object of the console, wired, and the window over them. Main thread.
class WindowRoot
{
public:
    /// `preferences` is the file in which they are kept; alerts begin with `templates`.
    WindowRoot(const client::ClientConfig &config, const QString &preferences,
               const QList<alerts::AlertTemplate> &templates);

    /// Opens the window and goes to the server. Errors: Internal (this build's QML).
    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] const library::LibraryDesk &library() const { return m_library; }

private:
    base::SystemClock m_clock;
    Preferences m_preferences;
    link::Link m_link;
    ServerSign m_server;
    fleet::FleetDesk m_fleet;
    fleet::SavedFilters m_filters;
    fleet::ScreenDesk m_screen;
    orders::WallPictures m_wall;
    incidents::IncidentDesk m_incidents;
    keys::KeyHolder m_key;
    enrol::EnrolDesk m_enrol;
    alerts::AlertDesk m_alerts;
    alerts::ReleaseDesk m_release;
    alerts::RaiseDesk m_raise;
    programmes::ProgrammesDesk m_programmes;
    programmes::PublishDesk m_publish;
    programmes::VersionsDesk m_versions;
    today::Yesterday m_yesterday;
    today::TurnModel m_turns;
    library::LibraryDesk m_library;
    library::AssetDesk m_asset;
    library::Thumbnails m_thumbnails;
    library::UploadDesk m_uploads;
    editor::EditorDesk m_editor;
    QQmlApplicationEngine m_engine;
    Language m_language;
};

} // namespace ironfence::console::desktop::shell
