// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/notice_desk.h"

#include "base/time.h"

#include <algorithm>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::calendar::WorkdaysNotice;

NoticeDesk::NoticeDesk(base::AuthorityId authority, records::Records &records, trust::Keyring keyring,
                       const base::Clock &clock)
    : m_authority(std::move(authority)), m_records(&records), m_keyring(std::move(keyring)), m_clock(&clock)
{
}

Result<records::NoticeRecord> NoticeDesk::take(int year, const QByteArray &envelope)
{
    const auto given = trust::Envelope::parse(envelope);
    if (!given)
        return failure(given.error());
    const auto signer = m_keyring.verify(*given, QLatin1String(WorkdaysNotice::payloadType));
    if (!signer)
        return failure(signer.error());
    if (*signer != m_authority) {
        return failure(
            ErrorCode::Untrusted,
            QStringLiteral("signed by %1, but this server works for %2").arg(signer->text(), m_authority.text()));
    }
    const auto notice = WorkdaysNotice::parse(given->payload);
    if (!notice)
        return failure(notice.error());
    if (notice->year != year)
        return failure(ErrorCode::Invalid, QStringLiteral("the notice is of %1").arg(notice->year),
                       QStringLiteral("$.year"));

    const auto others = m_records->notices.all();
    if (!others)
        return failure(others.error());
    const auto isOfAnother = [year](const records::NoticeRecord &record) { return record.notice.year != year; };
    if (std::count_if(others->begin(), others->end(), isOfAnother) >= playlists::Screen::maxNotices) {
        return failure(ErrorCode::Full,
                       QStringLiteral("a screen holds the notices of %1 years: remove an old one first")
                           .arg(playlists::Screen::maxNotices));
    }
    const records::NoticeRecord record{*notice, given->payload, envelope, base::toUnixMs(m_clock->now())};
    if (auto stored = m_records->notices.put(record); !stored)
        return failure(stored.error());
    return record;
}

} // namespace ironfence::console::server::desk
