// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/format_rules.h"

#include "playlists/check/finding.h"

namespace ironfence::console::preflight {

using playlists::check::lengthText;

namespace {

QString sizeText(QSize size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

QString rateText(double rate)
{
    return QString::number(qRound(rate * 100) / 100.0);
}

/// What the decoders of small machines have in hardware: 8 bits, 4:2:0.
bool isPlainH264(const QString &codec)
{
    return codec.startsWith(QStringLiteral("H.264")) && !codec.contains(QStringLiteral("High 10")) &&
           !codec.contains(QStringLiteral("4:2:2")) && !codec.contains(QStringLiteral("4:4:4"));
}

bool fits(QSize size, QSize largest)
{
    const auto within = [&](QSize bound) { return size.width() <= bound.width() && size.height() <= bound.height(); };
    return within(largest) || within(largest.transposed());
}

} // namespace

std::optional<Finding> format(const Subject &subject, const Requirements &requirements)
{
    const auto &facts = subject.facts;
    QStringList parts{facts.mediaType};
    for (const auto &codec : {facts.videoCodec, facts.audioCodec}) {
        if (!codec.isEmpty())
            parts.append(codec);
    }
    const auto text = parts.join(QStringLiteral(", "));
    if (!subject.isFilm() || isPlainH264(facts.videoCodec) || requirements.softwareDecoding)
        return Finding{QStringLiteral("format"), Verdict::Pass, text};
    return Finding{QStringLiteral("format"), Verdict::Warning,
                   text + QStringLiteral(": small machines decode nothing with ease but H.264 with 8 bits and 4:2:0"),
                   QStringLiteral("export it as MP4 with H.264 (High) and AAC")};
}

std::optional<Finding> pixels(const Subject &subject, const Requirements &requirements)
{
    const auto rule = QStringLiteral("pixels");
    const auto &facts = subject.facts;
    const double perSecond = double(facts.size.width()) * facts.size.height() * facts.framesPerSecond;
    const auto text = sizeText(facts.size);
    if (subject.isFilm() && perSecond > mostPixelsPerSecond) {
        return Finding{rule, Verdict::Refusal,
                       text + QStringLiteral(" at %1 pictures a second is more than any screen decodes")
                                  .arg(rateText(facts.framesPerSecond)),
                       QStringLiteral("export it with at most 3840×2160 at 60")};
    }
    if (!fits(facts.size, requirements.largest)) {
        return Finding{rule, Verdict::Warning,
                       text + QStringLiteral(" is larger than these screens, which make it smaller each time"),
                       QStringLiteral("scale it to %1").arg(sizeText(requirements.largest))};
    }
    if (subject.isFilm() && perSecond > requirements.pixelsPerSecond) {
        return Finding{rule, Verdict::Warning,
                       text + QStringLiteral(" at %1 pictures a second may be too much for small machines")
                                  .arg(rateText(facts.framesPerSecond)),
                       QStringLiteral("export it with at most 1920×1080 at 60")};
    }
    return Finding{rule, Verdict::Pass, text};
}

std::optional<Finding> frameRate(const Subject &subject, const Requirements &)
{
    const auto rule = QStringLiteral("frame-rate");
    const double rate = subject.facts.framesPerSecond;
    if (!subject.isFilm())
        return std::nullopt;
    if (rate <= 0)
        return Finding{rule, Verdict::Pass, QStringLiteral("not the same all the time")};
    const auto text = QStringLiteral("%1 pictures a second").arg(rateText(rate));
    if (rate <= mostFramesPerSecond + 0.1)
        return Finding{rule, Verdict::Pass, text};
    return Finding{rule, Verdict::Warning, text + QStringLiteral(": screens show 60 of them, and drop the others"),
                   QStringLiteral("export it with 25, 30, 50 or 60")};
}

std::optional<Finding> orientation(const Subject &subject, const Requirements &requirements)
{
    const auto rule = QStringLiteral("orientation");
    const auto size = subject.facts.size;
    const bool upright = size.height() > size.width();
    const bool lying = size.width() > size.height();
    const auto text = upright ? QStringLiteral("upright") : lying ? QStringLiteral("lying") : QStringLiteral("square");
    if (lying && requirements.orientation == Orientation::Portrait) {
        return Finding{rule, Verdict::Warning,
                       QStringLiteral("lying, on screens that stand upright: two thirds of them stay empty"),
                       QStringLiteral("make an upright cut, 1080×1920")};
    }
    if (upright && requirements.orientation == Orientation::Landscape) {
        return Finding{rule, Verdict::Warning,
                       QStringLiteral("upright, on screens that lie: two thirds of them stay empty"),
                       QStringLiteral("make a lying cut, 1920×1080")};
    }
    return Finding{rule, Verdict::Pass, text};
}

std::optional<Finding> duration(const Subject &subject, const Requirements &requirements)
{
    if (!subject.isFilm())
        return std::nullopt;
    const auto rule = QStringLiteral("duration");
    const auto length = subject.facts.duration;
    const auto text = lengthText(length);
    if (length > longestAsset)
        return Finding{rule, Verdict::Refusal, text + QStringLiteral(": longer than an hour"),
                       QStringLiteral("cut it into parts")};
    if (length < shortestFilm)
        return Finding{rule, Verdict::Warning, text + QStringLiteral(": gone before it is seen"),
                       QStringLiteral("make it longer, or a picture")};
    if (length > requirements.longest) {
        return Finding{rule, Verdict::Warning,
                       text + QStringLiteral(": people stay before these screens for %1 at most")
                                  .arg(lengthText(requirements.longest)),
                       QStringLiteral("make a shorter cut")};
    }
    return Finding{rule, Verdict::Pass, text};
}

} // namespace ironfence::console::preflight
