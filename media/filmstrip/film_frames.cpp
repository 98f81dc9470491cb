// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/film_frames.h"

#include "media/preflight/sample_image.h"

#include <QElapsedTimer>
#include <algorithm>
#include <ctime>

namespace ironfence::media {

using base::Milliseconds;

namespace {

constexpr Milliseconds shortestPart{500};
constexpr Milliseconds seekFrom{2'000}; // what is nearer is sooner decoded than sought
constexpr double mostSeconds = 60;      // of a processor

/// A way through a film, from one wanted time to a later one.
class Walk
{
public:
    Walk(DecodedFilm &film, const std::function<void(int percent)> &progress) : m_film(&film), m_progress(&progress)
    {
        m_told.start();
    }

    /// The next picture becomes the present one; false at the end.
    bool step();
    bool begin() { return m_film->seek(Milliseconds{0}) && step(); }
    /// The picture that is shown at this time becomes the present one, or a key picture before it that is not too
    /// early; false when the film ends before.
    bool goTo(Milliseconds time, Milliseconds earliest);

    [[nodiscard]] GstSample *picture() const { return m_sample.get(); }
    [[nodiscard]] Milliseconds since() const { return m_since; } ///< when the present one begins
    [[nodiscard]] Milliseconds end() const { return m_end; }     ///< of what was seen
    void tell(int percent) { m_percent = percent; }

private:
    [[nodiscard]] bool leap(Milliseconds time);
    [[nodiscard]] static bool isSpent() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC > mostSeconds; }

    DecodedFilm *m_film;
    const std::function<void(int percent)> *m_progress;
    QElapsedTimer m_told;
    int m_percent = 0;
    SamplePtr m_sample;
    Milliseconds m_since{0};
    Milliseconds m_until{0};
    Milliseconds m_end{0};
    bool m_leaps = true; ///< key pictures lie close enough to each other
};

bool Walk::step()
{
    if (m_told.elapsed() >= 1'000) {
        m_told.start();
        (*m_progress)(m_percent);
    }
    auto sample = m_film->next();
    if (!sample)
        return false;
    const auto *buffer = gst_sample_get_buffer(sample.get());
    const auto begin =
        gst_segment_to_stream_time(gst_sample_get_segment(sample.get()), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
    if (GST_CLOCK_TIME_IS_VALID(begin))
        m_since = std::min(Milliseconds(static_cast<qint64>(begin / GST_MSECOND)), StripCells::longest);
    const auto duration = GST_BUFFER_DURATION_IS_VALID(buffer) ? GST_BUFFER_DURATION(buffer) / GST_MSECOND : 0;
    m_until = m_since + std::clamp(Milliseconds(static_cast<qint64>(duration)), Milliseconds{1}, StripCells::longest);
    m_end = std::max(m_end, m_until);
    m_sample = std::move(sample);
    return true;
}

/// To the newest key picture. One that leads back to where it began, or before, is no help: then what lies between is
/// decoded.
bool Walk::leap(Milliseconds time)
{
    const auto before = m_since;
    m_leaps = m_film->seek(time) && step() && m_since > before;
    return m_leaps;
}

bool Walk::goTo(Milliseconds time, Milliseconds earliest)
{
    const bool isFar = time - m_since > seekFrom;
    if (isFar && (m_leaps || isSpent()) && leap(time) && m_since >= earliest)
        return true;
    while (m_until <= time && !isSpent()) {
        if (!step())
            return false;
    }
    return true;
}

StripPictures gather(Walk &walk, Milliseconds length, QSize picture)
{
    const int count = static_cast<int>(std::clamp<qint64>(length / shortestPart, 1, StripCells::most));
    StripPictures pictures{StripCells::fitting(count, picture)};
    auto &times = pictures.cells.times;
    times.clear();
    for (int i = 0; i < count && walk.goTo(length * (2 * i + 1) / (2 * count), length * i / count); ++i) {
        walk.tell((i + 1) * 99 / count);
        if (!times.isEmpty() && walk.since() <= times.constLast())
            continue; // it stands for longer than a part
        auto image = imageOf(walk.picture(), pictures.cells.cell);
        if (image.isNull())
            continue;
        times.append(walk.since());
        pictures.images.append(std::move(image));
    }
    pictures.cells.columns = std::clamp(pictures.cells.count(), 1, pictures.cells.columns);
    return pictures;
}

} // namespace

base::Result<StripPictures> picturesOf(DecodedFilm &film, const std::function<void(int percent)> &progress)
{
    const auto refused = base::failure(base::ErrorCode::Unsupported,
                                       QStringLiteral("no picture of the video can be decoded; export it again"));
    Walk walk(film, progress);
    if (!walk.step())
        return refused;
    const auto first = imageOf(walk.picture(), {StripCells::side, StripCells::side});
    if (first.isNull())
        return refused;
    const auto length = std::min(film.length().value_or(Milliseconds{0}), StripCells::longest);
    auto pictures = gather(walk, length, first.size());
    // A film that says it is far longer than it is: by what was seen of it.
    if (walk.end() < length / 2 && walk.begin())
        pictures = gather(walk, walk.end(), first.size());
    if (pictures.images.isEmpty()) {
        pictures.cells = StripCells::fitting(1, first.size());
        pictures.images = {first.scaled(pictures.cells.cell, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
    }
    return pictures;
}

} // namespace ironfence::media
