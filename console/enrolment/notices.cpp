// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/notices.h"

#include "console/enrolment/own_document.h"

namespace ironfence::console::enrolment {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::calendar::WorkdaysNotice;

WorkdaysNotice partOf(WorkdaysNotice notice)
{
    notice.extra.erase("spec_version");
    return notice;
}

Result<QList<WorkdaysNotice>> noticesOf(const signing::Signer &signer, const client::ApiClient &api)
{
    const auto entries = api.notices();
    if (!entries)
        return failure(entries.error());
    if (entries->isEmpty())
        return QList<WorkdaysNotice>();
    const auto keyring = signer.keyring();
    if (!keyring)
        return failure(keyring.error());
    QList<WorkdaysNotice> notices;
    for (const auto &entry : *entries) {
        const auto what = QStringLiteral("the notice of %1").arg(entry.year);
        const auto bytes = api.notice(entry.year);
        if (!bytes)
            return failure(bytes.error());
        const auto payload = ownPayload(signer.authority(), *keyring, *bytes, WorkdaysNotice::payloadType, what);
        if (!payload)
            return failure(payload.error());
        const auto notice = WorkdaysNotice::parse(*payload);
        if (!notice || notice->year != entry.year)
            return failure(ErrorCode::Untrusted, QStringLiteral("the server shows something else"), what);
        notices.append(partOf(*notice));
    }
    return notices;
}

} // namespace ironfence::console::enrolment
