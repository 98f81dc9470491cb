// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;

Result<QList<NoticeEntry>> ApiClient::notices() const
{
    return asList(read("calendar/notices"), "notices", entry<NoticeEntry>);
}

Result<QByteArray> ApiClient::notice(int year) const
{
    return read("calendar/notices/" + QByteArray::number(year));
}

Result<Expected> ApiClient::presentNotice(int year) const
{
    return present("calendar/notices/" + QByteArray::number(year));
}

Result<void> ApiClient::putNotice(int year, const QByteArray &envelope, const Expected &expected) const
{
    const auto answer = change("PUT", "calendar/notices/" + QByteArray::number(year), envelope, expected);
    if (!answer)
        return base::failure(answer.error());
    return {};
}

Result<NoticeEntry> ApiClient::removeNotice(int year, const Expected &expected) const
{
    return as(change("DELETE", "calendar/notices/" + QByteArray::number(year), {}, expected), entry<NoticeEntry>);
}

Result<QList<AlertEntry>> ApiClient::alerts() const
{
    return readPages(
        "alerts", "alerts", [this](const QByteArray &path) { return read(path); }, listed<AlertEntry>);
}

Result<AlertPage> ApiClient::alertPage(const std::optional<QString> &after) const
{
    return as(read("alerts?limit=100" + (after ? "&after=" + QUrl::toPercentEncoding(*after) : QByteArray())),
              entry<AlertPage>);
}

Result<AlertEntry> ApiClient::postAlert(const QByteArray &envelope) const
{
    // The same bytes are the same request, however often they are sent.
    return as(send("POST", "alerts", envelope, {{"Idempotency-Key", base::Sha256::of(envelope).hex().toLatin1()}}),
              entry<AlertEntry>);
}

Result<AlertReceipts> ApiClient::receipts(const QString &identifier) const
{
    const QByteArray first = "alerts/" + QUrl::toPercentEncoding(identifier) + "/receipts";
    auto whole = as(read(first), entry<AlertReceipts>);
    while (whole && whole->next) {
        const auto part =
            as(read(first + "?after=" + QUrl::toPercentEncoding(whole->next->text())), entry<AlertReceipts>);
        if (!part)
            return part;
        if (part->next && !(*whole->next < *part->next)) {
            return base::failure(base::ErrorCode::Internal,
                                 QStringLiteral("the server's list of receipts does not come to an end"));
        }
        whole->append(*part);
    }
    return whole;
}

Result<QList<AlertReceipt>> ApiClient::newestReceipts(const base::ScreenId &screen, int limit) const
{
    const QByteArray query = "/receipts?limit=" + QByteArray::number(limit);
    auto told =
        asList(read("screens/" + QUrl::toPercentEncoding(screen.text()) + query), "receipts", entry<AlertReceipt>);
    if (told)
        told->resize(std::min<qsizetype>(told->size(), limit));
    return told;
}

} // namespace ironfence::console::client
