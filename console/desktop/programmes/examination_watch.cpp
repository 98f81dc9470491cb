// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/examination_watch.h"

namespace ironfence::console::desktop::programmes {

ExaminationWatch::ExaminationWatch(link::Link &link, QObject *parent) : QObject(parent), m_link(&link)
{
    constexpr std::chrono::seconds rest{1};
    m_again.setSingleShot(true);
    m_again.setInterval(rest);
    connect(&m_again, &QTimer::timeout, this, &ExaminationWatch::ask);
}

void ExaminationWatch::watch(const QList<base::Sha256> &assets)
{
    if (m_assets == assets)
        return;
    m_assets = assets;
    m_state = {};
    m_again.stop();
    ++m_round;
    m_isAsking = !assets.isEmpty();
    if (m_isAsking)
        ask();
    Q_EMIT changed();
}

void ExaminationWatch::ask()
{
    const auto question = [assets = m_assets](const client::ApiClient &api) -> base::Result<State> {
        State state;
        for (const auto &sha256 : assets) {
            const auto asset = api.asset(sha256);
            if (!asset && asset.error().code == base::ErrorCode::NotFound)
                continue; // the server names the programme that needs it
            if (!asset)
                return base::failure(asset.error());
            const auto &examination = asset->examination;
            if (asset->isWaiting())
                ++state.waiting;
            else if (examination && examination->verdict == preflight::Verdict::Refusal && !examination->insisted)
                state.refused.append(asset->name);
        }
        return state;
    };
    m_link->ask(this, question, [this, round = m_round](const base::Result<State> &state) {
        if (round != m_round)
            return;
        if (state) {
            m_state = *state;
            m_isAsking = false;
        }
        if (!state || m_state.waiting > 0)
            m_again.start();
        Q_EMIT changed();
    });
}

} // namespace ironfence::console::desktop::programmes
