// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/examination/examination.h"

#include "media/preflight/preflight.h"
#include "media/probe/probe.h"

namespace ironfence::console::examination {

using base::ErrorCode;
using base::failure;
using base::Result;
using preflight::Report;

namespace {

/// Whether a failure is about what is in the file, and not about reaching it or our own programs.
bool isUnplayable(const base::Error &error)
{
    return error.code == ErrorCode::Unsupported || error.code == ErrorCode::Unavailable;
}

Result<Examination> withoutFacts(const base::Error &error)
{
    if (isUnplayable(error))
        return Examination{{}, Report::unplayable(error.message)};
    return failure(error);
}

media::Attention attentionOf(const Manner &manner, Step step)
{
    media::Attention attention{{}, manner.stop, manner.niceness};
    if (manner.progress)
        attention.progress = [&manner, step](int percent) { manner.progress(step, percent); };
    return attention;
}

media::FilmRequest requestOf(const QList<preflight::Requirements> &asked, const QString &worstFrame)
{
    media::FilmRequest request{{}, worstFrame};
    for (const auto &requirements : asked) {
        if (!request.peakLuminances.contains(requirements.peakLuminance))
            request.peakLuminances.append(requirements.peakLuminance);
    }
    return request;
}

} // namespace

Result<Examination> examine(const QString &file, const QList<preflight::Requirements> &asked, const Manner &manner)
{
    const auto facts = media::probe(file, attentionOf(manner, Step::Hearing));
    if (!facts)
        return withoutFacts(facts.error());
    preflight::Subject subject{*facts, {}};
    if (subject.isFilm()) {
        auto film = media::preflight(file, requestOf(asked, manner.worstFrame), attentionOf(manner, Step::Watching));
        if (!film)
            return withoutFacts(film.error());
        subject.film = std::move(*film);
    }
    return Examination{*facts, Report::of(subject, asked)};
}

Result<void> requirePrograms()
{
    return media::probeProgram().requireIt().and_then([] { return media::preflightProgram().requireIt(); });
}

} // namespace ironfence::console::examination
