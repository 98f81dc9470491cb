// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/flash/flash_analyser.h"
#include "media/preflight/film_report.h"
#include "media/preflight/light_reducer.h"
#include "media/preflight/sample_ptr.h"

namespace ironfence::media {

/// Looks at the pictures of one film as they come, and keeps the worst of them.
class FilmWatch
{
public:
    explicit FilmWatch(QList<double> peakLuminances) : m_peaks(std::move(peakLuminances)) {}

    /// The next picture, of which `damaged` says what the decoder has complained about so far. Pictures that cannot be
    /// read are left out.
    void see(SamplePtr sample, bool damaged);
    /// When the last picture ends, in the time of the film.
    [[nodiscard]] base::Milliseconds now() const { return m_report.length; }
    [[nodiscard]] FilmReport report(bool complete) const;
    /// Null as long as nothing flashes.
    [[nodiscard]] GstSample *worst() const { return m_worst.get(); }

private:
    [[nodiscard]] bool prepare(GstCaps *caps);
    [[nodiscard]] base::Milliseconds timeOf(GstSample *sample);

    QList<double> m_peaks;
    GstVideoInfo m_info{};
    SamplePtr m_newest; ///< holds on to the format that the reducer was made for
    std::optional<LightReducer> m_reducer;
    std::optional<FlashAnalyser> m_flashes;
    LightGrid m_grid;
    FilmReport m_report;
    SamplePtr m_worst;
};

} // namespace ironfence::media
