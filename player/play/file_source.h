// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "stage/cue.h"

#include <QStringList>
#include <chrono>

namespace ironfence::player {

/// Local files as items, round and round or once. What a file is, its content says: a picture, a card document, or else
/// a video.
class FileSource final : public stage::CueSource
{
public:
    /// Errors: NotFound, Invalid (a folder, or a damaged card document), with the name of the file.
    [[nodiscard]] static base::Result<FileSource> open(const QStringList &files, std::chrono::seconds imageDuration,
                                                       bool once);

    [[nodiscard]] std::optional<stage::Cue> next(const std::optional<base::MonotonicTime> &from) override;
    [[nodiscard]] qsizetype size() const { return m_cues.size(); }

private:
    QList<stage::Cue> m_cues;
    qsizetype m_next = 0;
    bool m_once = false;
};

} // namespace ironfence::player
