// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/examination_state.h"

namespace ironfence::console::desktop::library {

Kind kindOf(const client::AssetEntry &asset)
{
    return asset.facts.mediaType.startsWith(QStringLiteral("video/")) ? Kind::Video : Kind::Image;
}

State stateOf(const client::AssetEntry &asset)
{
    if (!asset.examination)
        return State::Unexamined;
    if (asset.examination->isWaiting)
        return State::Waiting;
    if (asset.examination->insisted)
        return State::Insisted;
    switch (asset.examination->verdict) {
    case preflight::Verdict::Pass:
        return State::Passed;
    case preflight::Verdict::Warning:
        return State::Warned;
    case preflight::Verdict::Refusal:
        break;
    }
    return State::Refused;
}

} // namespace ironfence::console::desktop::library
