// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/asset_facts.h"

#include "console/desktop/link/local_time.h"

namespace ironfence::console::desktop::library {

AssetFacts AssetFacts::of(const client::AssetEntry &asset)
{
    AssetFacts facts;
    facts.name = asset.name;
    facts.mediaType = asset.facts.mediaType;
    facts.isVideo = kindOf(asset) == Kind::Video;
    facts.width = asset.facts.size.width();
    facts.height = asset.facts.size.height();
    facts.duration = static_cast<double>(asset.facts.duration.count());
    facts.size = static_cast<double>(asset.object.length);
    facts.framesPerSecond = asset.facts.framesPerSecond;
    facts.videoCodec = asset.facts.videoCodec;
    facts.audioCodec = asset.facts.audioCodec;
    facts.hasLoudness = asset.facts.loudness && asset.facts.loudness->lufs;
    facts.loudness = facts.hasLoudness ? *asset.facts.loudness->lufs : 0;
    facts.added = link::localTime(asset.added);
    facts.examination = static_cast<int>(stateOf(asset));
    if (!asset.examination || asset.examination->isWaiting)
        return facts;
    facts.examined = link::localTime(asset.examination->examined);
    if (asset.examination->insisted)
        facts.insisted = link::localTime(*asset.examination->insisted);
    facts.note = asset.examination->note;
    return facts;
}

} // namespace ironfence::console::desktop::library
