// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/api/resource.h"
#include "console/server/api/screen_compliance.h"
#include "console/server/api/screen_list.h"
#include "console/server/api/screen_plays.h"
#include "console/server/api/screen_timeline.h"
#include "console/server/desk/screen_desk.h"

namespace ironfence::console::server::api {

/// /screens, /screens/<id>, /screens/<id>/assignment, what a screen shows: /screens/<id>/timeline, /screens/<id>/why,
/// what it has shown: /screens/<id>/plays, /screens/<id>/plays/verify, and what became of what was due:
/// /screens/<id>/compliance.
class ScreensResource final : public Resource
{
public:
    ScreensResource(records::Records &records, desk::ScreenDesk &desk, const desk::ManifestDesk &manifests,
                    accounts::ArchiveAddress archive, const base::Clock &clock);
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
};

} // namespace ironfence::console::server::api
