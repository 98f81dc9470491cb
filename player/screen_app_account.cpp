// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/screen_app.h"

namespace ironfence::player {

messaging::Report ScreenApp::account()
{
    messaging::Report report;
    report.screen = m_foundation.config.screen;
    report.at = m_time.now();
    report.software = QStringLiteral(IRONFENCE_VERSION);
    report.session = m_session;
    report.assignment = m_assignments.current().version;
    report.manifests = m_content->versions();
    report.playing = m_stage->showing();
    report.presentedItems = m_presentedItems;
    report.presentedFrames = m_stage->presentedFrames();
    report.itemsMissing = m_shelf->missing();
    report.itemsQuarantined = m_quarantine.count();
    report.diskFreeBytes = m_vitals.diskFreeBytes();
    report.clock = m_time.estimate();
    report.faults = m_faults.faults();
    report.picture = m_vitals.picture(m_stage->motion());
    if (m_watched)
        report.picture->glass = m_watched->vitals();
    report.store = m_vitals.store();
    if (report.store)
        m_larder.describe(*report.store);
    report.machine = m_vitals.machine();
    report.timekeeping = m_time.timekeeping();
    report.hearing = m_hearing.hearing();
    return report;
}

} // namespace ironfence::player
