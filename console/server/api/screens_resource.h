// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/api/screen_commands.h"
#include "console/server/api/screen_compliance.h"
#include "console/server/api/screen_list.h"
#include "console/server/api/screen_plays.h"
#include "console/server/api/screen_receipts.h"
#include "console/server/api/screen_timeline.h"
#include "console/server/desk/screen_desk.h"

namespace ironfence::console::server::api {

/// /screens, /screens/<id>, /screens/<id>/assignment, what a screen shows: /screens/<id>/timeline, /screens/<id>/why,
/// what it has shown: /screens/<id>/plays, /screens/<id>/plays/verify, /screens/<id>/receipts, what became of what was
/// due: /screens/<id>/compliance, and what it is ordered to do (ScreenCommands).
class ScreensResource final : public Resource
{
public:
    /// All are borrowed.
    struct Desks
    {
        desk::ScreenDesk &screens;
        const desk::ManifestDesk &manifests;
        desk::CommandDesk &commands;
    };
    ScreensResource(records::Records &records, const Desks &desks, accounts::ArchiveAddress archive,
                    const base::Clock &clock);
    [[nodiscard]] http::Response answer(const http::Request &request) override;

private:
    [[nodiscard]] http::Response show(const base::ScreenId &screen) const;
    [[nodiscard]] http::Response put(const base::ScreenId &screen, const http::Request &request);
    [[nodiscard]] http::Response part(const base::ScreenId &screen, const http::Request &request);
    [[nodiscard]] http::Response assignment(const base::ScreenId &screen, const http::Request &request);
    [[nodiscard]] http::Response tell(const base::Result<desk::Assigned> &assigned) const;

    records::Records *m_records;
    desk::ScreenDesk *m_desk;
    ScreenList m_list;
    ScreenTimeline m_timeline;
    ScreenCompliance m_compliance;
    ScreenPlays m_plays;
    ScreenReceipts m_receipts;
    ScreenCommands m_commands;
};

} // namespace ironfence::console::server::api
