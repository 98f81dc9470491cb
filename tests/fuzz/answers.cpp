// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/parsers.h"

#include "console/client/alert_entry.h"
#include "console/client/answer.h"
#include "console/client/asset_entry.h"
#include "console/client/compliance_row.h"
#include "console/client/deviation_entry.h"
#include "console/client/incident_entry.h"
#include "console/client/play_entry.h"
#include "console/client/play_row.h"
#include "console/client/problem.h"
#include "console/client/programme_entry.h"
#include "console/client/screen_entry.h"
#include "console/client/server_status.h"
#include "console/compliance/day_account.h"
#include "media/filmstrip/filmstrip.h"

#include <QUrl>

namespace ironfence::testing {

namespace {

using base::ErrorCode;
using base::Result;
using base::json::Object;
using base::json::Value;
using namespace console::client;

template <typename T>
T read(Object object, const Value &value)
{
    if constexpr (requires { T::read(object, value); })
        return T::read(object, value);
    else
        return T::read(object);
}

/// A bad answer is Internal to the operator; here that word is for a parser that contradicts itself.
Result<void> refused(const base::Error &error)
{
    return base::failure(ErrorCode::Invalid, error.message, error.context);
}

template <typename T>
Result<void> readOne(QByteArrayView bytes)
{
    const auto first = readAnswer(bytes.toByteArray(), read<T>);
    if (!first)
        return refused(first.error());
    const auto second = readAnswer(base::json::write(first->toJson()), read<T>);
    if (!second)
        return base::failure(ErrorCode::Internal, QStringLiteral("written, it is refused: ") + second.error().line());
    if (!(*first == *second))
        return base::failure(ErrorCode::Internal, QStringLiteral("written, it reads as something else"));
    return {};
}

Result<void> readPage(QByteArrayView bytes)
{
    const auto page = readAnswer(bytes.toByteArray(), read<ScreenPage>);
    if (!page)
        return refused(page.error());
    for (const auto &screen : page->screens) {
        if (auto again = readOne<ScreenSummary>(base::json::write(screen.toJson())); !again)
            return base::failure(ErrorCode::Internal, again.error().line());
    }
    return {};
}

Result<void> readIncidents(QByteArrayView bytes)
{
    const auto page = readAnswer(bytes.toByteArray(), read<IncidentPage>);
    if (!page)
        return refused(page.error());
    for (const auto &incident : page->incidents) {
        if (auto again = readOne<IncidentEntry>(base::json::write(incident.toJson())); !again)
            return base::failure(ErrorCode::Internal, again.error().line());
    }
    return {};
}

/// Whatever a proxy or a stranger answers, an operator hears one sentence.
Result<void> readProblem(QByteArrayView bytes)
{
    const auto error = problemOf({502, "application/problem+json", bytes.toByteArray(), {}},
                                 QUrl(QStringLiteral("http://127.0.0.1:8080")));
    if (error.message.isEmpty())
        return base::failure(ErrorCode::Internal, QStringLiteral("a problem without a word"));
    return {};
}

} // namespace

const QList<Parser> &answerParsers()
{
    static const QList<Parser> parsers = {
        {"answer-status", readOne<ServerStatus>},
        {"answer-screen", readOne<ScreenEntry>},
        {"answer-screens", readPage},
        {"answer-incident", readOne<IncidentEntry>},
        {"answer-incidents", readIncidents},
        {"answer-asset", readOne<AssetEntry>},
        {"answer-filmstrip", readOne<media::Filmstrip>},
        {"answer-programme", readOne<ProgrammeEntry>},
        {"answer-alert", readOne<AlertEntry>},
        {"answer-receipts", readOne<AlertReceipts>},
        {"answer-plays", readOne<PlayRowPage>},
        {"answer-screen-plays", readOne<PlayPage>},
        {"answer-play-audit", readOne<PlayAudit>},
        {"answer-compliance", readOne<console::compliance::DayAccount>},
        {"answer-compliance-sums", readOne<ComplianceRowPage>},
        {"answer-deviations", readOne<DeviationPage>},
        {"answer-problem", readProblem},
    };
    return parsers;
}

} // namespace ironfence::testing
