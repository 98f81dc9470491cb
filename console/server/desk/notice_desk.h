// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/records/records.h"
#include "trust/keyring.h"

namespace ironfence::console::server::desk {

/// Takes notices of days off that the server's own authority signed. They are kept for operators, who sign them into
/// assignments: the server has no key to do it with. Main thread.
class NoticeDesk
{
public:
    NoticeDesk(base::AuthorityId authority, records::Records &records, trust::Keyring keyring,
               const base::Clock &clock);

    /// Replaces the notice of the same year. Errors: those of envelope and notice; Untrusted; Invalid (the notice is of
    /// another year); Full (playlists::Screen::maxNotices others are there).
    [[nodiscard]] base::Result<records::NoticeRecord> take(int year, const QByteArray &envelope);

private:
    base::AuthorityId m_authority;
    records::Records *m_records;
    trust::Keyring m_keyring;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::desk
