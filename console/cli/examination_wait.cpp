// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/examination_wait.h"

#include "console/cli/upload_meter.h"

#include <QElapsedTimer>
#include <thread>

namespace ironfence::console::cli {

using base::Result;
using client::AssetEntry;

Result<QList<AssetEntry>> awaitExaminations(const client::ApiClient &api, const QList<base::Sha256> &assets)
{
    constexpr std::chrono::milliseconds pause{250};
    constexpr std::chrono::minutes longest{90}; // a film may take the server an hour (console/examination)
    UploadMeter meter(QStringLiteral("the server examines"));
    QElapsedTimer idle;
    idle.start();
    QList<AssetEntry> examined;
    while (examined.size() < assets.size()) {
        const auto entry = api.asset(assets.at(examined.size()));
        if (!entry)
            return base::failure(entry.error());
        if (!entry->isWaiting()) {
            examined.append(*entry);
            idle.start();
            continue;
        }
        if (idle.elapsed() > std::chrono::milliseconds(longest).count()) {
            return base::failure(base::ErrorCode::Unavailable,
                                 QStringLiteral("the server has not examined it within %1 minutes: look into its log")
                                     .arg(longest.count()),
                                 entry->name);
        }
        meter.show(examined.size() * 100 / assets.size());
        std::this_thread::sleep_for(pause);
    }
    return examined;
}

Result<AssetEntry> insistOn(const client::ApiClient &api, const base::Sha256 &asset, const QString &note)
{
    const auto examined = awaitExaminations(api, {asset});
    if (!examined)
        return base::failure(examined.error());
    const auto &entry = examined->constFirst();
    const auto &examination = entry.examination;
    const bool isRefused = examination && examination->verdict == preflight::Verdict::Refusal && !examination->insisted;
    return isRefused ? api.insist(asset, note) : entry;
}

} // namespace ironfence::console::cli
