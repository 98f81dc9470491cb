// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/confined_program.h"
#include "media/preflight/film_report.h"

namespace ironfence::media {

/// What to look for in a film.
struct FilmRequest
{
    QList<double>
        peakLuminances{}; ///< cd/m² of the screens that it is for, 1–100,000, at most FlashAnalyser::mostPeaks
    QString worstFrame{}; ///< where to write the picture that flashes worst, as PNG; empty: nowhere
};

/// Runs the program `ironfence-preflight` on a film, in a process of its own with memory, time and network taken away.
/// It decodes every picture, which takes a part of the film's own length; `attention` is told, about once a second, how
/// many per cent are done. Errors as media::probe() has them, of which Unsupported says that it cannot be decoded at
/// all, or is no film.
[[nodiscard]] base::Result<FilmReport> preflight(const QString &file, const FilmRequest &request,
                                                 const Attention &attention = {});

/// The program that does it.
[[nodiscard]] ConfinedProgram preflightProgram();

} // namespace ironfence::media
