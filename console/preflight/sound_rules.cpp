// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/sound_rules.h"

#include "media/item_gain.h"

#include <cmath>

namespace ironfence::console::preflight {

namespace {

constexpr double tolerance = 1; // LU

/// "−18.5", with the sign that people write.
QString decibels(double value)
{
    auto text = QString::number(std::abs(value), 'f', 1);
    return value < 0 && text != QStringLiteral("0.0") ? QStringLiteral("−") + text : text;
}

QString change(double gain)
{
    return QStringLiteral("%1 dB %2")
        .arg(decibels(std::abs(gain)), gain < 0 ? QStringLiteral("softer") : QStringLiteral("louder"));
}

} // namespace

std::optional<Finding> loudness(const Subject &subject, const Requirements &requirements)
{
    const auto rule = QStringLiteral("loudness");
    const auto &facts = subject.facts;
    if (!subject.isFilm() || facts.audioCodec.isEmpty())
        return std::nullopt;
    if (requirements.mute)
        return Finding{rule, Verdict::Pass, QStringLiteral("not heard: these screens are mute")};
    if (!facts.loudness) {
        return Finding{rule, Verdict::Warning,
                       QStringLiteral("nobody could measure how loud it is: it is played as it is"),
                       QStringLiteral("export its sound again")};
    }
    if (!facts.loudness->lufs)
        return Finding{rule, Verdict::Pass, QStringLiteral("a sound track of silence")};

    const double gain = media::itemGain(facts.loudness);
    const double played = *facts.loudness->lufs + gain;
    Finding finding{
        rule, Verdict::Pass,
        QStringLiteral("%1 LKFS, peaks at %2 dBTP: played %3, at %4 LKFS")
            .arg(decibels(*facts.loudness->lufs), decibels(facts.loudness->truePeak), change(gain), decibels(played))};
    finding.gain = std::round(gain * 100) / 100;
    if (std::abs(played - media::targetLoudness) > tolerance) {
        finding.verdict = Verdict::Warning;
        finding.remedy = QStringLiteral("%1 its sound so that it has %2 LKFS and peaks of %3 dBTP at most")
                             .arg(gain < media::highestGain ? QStringLiteral("compress") : QStringLiteral("raise"),
                                  decibels(media::targetLoudness), decibels(media::highestPeak));
    }
    return finding;
}

} // namespace ironfence::console::preflight
