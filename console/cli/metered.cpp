// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/metered.h"

#include "console/cli/upload_meter.h"

#include <QFileInfo>

namespace ironfence::console::cli {

using base::Result;

namespace {

/// `ask` with what is told about the hearing of a file shown on stderr.
template <typename Ask>
auto hearing(const QString &name, Ask ask)
{
    UploadMeter meter(QStringLiteral("hearing ") + name);
    return ask(media::Attention{[&meter](int percent) { meter.show(percent); }});
}

} // namespace

Result<media::Facts> examineMetered(const QString &path)
{
    return hearing(intake::assetName(QFileInfo(path).fileName()),
                   [&](const media::Attention &attention) { return intake::examineAsset(path, attention); });
}

Result<playlists::AssetRef> hereMetered(const intake::AssetFile &file)
{
    return hearing(file.name(), [&](const media::Attention &attention) { return file.here(attention); });
}

Result<playlists::AssetRef> uploadMetered(const intake::AssetFile &file, const client::ApiClient &api,
                                          const media::Facts &facts)
{
    UploadMeter meter(file.name(), file.object().length);
    const auto show = [&meter](qint64 sent) {
        meter.show(sent);
        return true;
    };
    return file.upload(api, facts,
                       {.progress = show,
                        .resumed = [&meter](qint64 kept) { meter.goOn(kept); },
                        .paused = [&meter](const base::Error &error) { meter.pause(error); }});
}

} // namespace ironfence::console::cli
