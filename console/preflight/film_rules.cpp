// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/preflight/film_rules.h"

#include "playlists/check/finding.h"

#include <algorithm>

namespace ironfence::console::preflight {

using media::FlashFinding;
using media::FlashRule;
using playlists::check::lengthText;

namespace {

/// "4 flashes a second on 30 % of the picture from 0.1 s to 4.9 s, worst at 1 s (picture 24), and in 2 more stretches"
QString describe(const QList<FlashFinding> &found)
{
    const auto worst = *std::max_element(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.flashesPerSecond * a.area < b.flashesPerSecond * b.area;
    });
    auto text = QStringLiteral("%1 flashes a second on %2 % of the picture from %3 to %4, worst at %5 (picture %6)")
                    .arg(QString::number(worst.flashesPerSecond))
                    .arg(qRound(worst.area * 100))
                    .arg(lengthText(worst.from), lengthText(worst.to), lengthText(worst.worst))
                    .arg(worst.worstFrame);
    if (found.size() > 1)
        text += QStringLiteral(", and in %1 more %2")
                    .arg(found.size() - 1)
                    .arg(found.size() == 2 ? QStringLiteral("stretch") : QStringLiteral("stretches"));
    return text;
}

std::optional<Finding> judge(const Subject &subject, const QString &rule, FlashRule measure, double peak,
                             const QString &passes)
{
    if (!subject.film)
        return std::nullopt;
    QList<FlashFinding> found;
    std::copy_if(subject.film->flashes.begin(), subject.film->flashes.end(), std::back_inserter(found),
                 [&](const FlashFinding &each) { return each.rule == measure && each.peakLuminance == peak; });
    Finding finding{rule, Verdict::Pass, passes};
    if (peak > 0)
        finding.peakLuminance = peak;
    if (found.isEmpty())
        return finding;
    finding.verdict = Verdict::Refusal;
    finding.text = describe(found);
    finding.remedy = QStringLiteral("keep to three flashes in any second, or to a quarter of the picture");
    for (const auto &each : found)
        finding.stretches.append({each.from, each.to, each.worst, each.worstFrame});
    return finding;
}

} // namespace

std::optional<Finding> decoding(const Subject &subject, const Requirements &)
{
    const auto rule = QStringLiteral("decoding");
    const auto remedy = QStringLiteral("export it again");
    if (!subject.film)
        return Finding{rule, Verdict::Pass, QStringLiteral("can be decoded")};
    const auto &film = *subject.film;
    if (film.damaged) {
        return Finding{rule,
                       Verdict::Refusal,
                       QStringLiteral("pictures are damaged, the first at about %1").arg(lengthText(*film.damaged)),
                       remedy,
                       {{*film.damaged, film.length, {}, {}}}};
    }
    if (!film.complete) {
        return Finding{rule,
                       Verdict::Refusal,
                       QStringLiteral("cannot be decoded after %1").arg(lengthText(film.length)),
                       remedy,
                       {{film.length, subject.facts.duration, {}, {}}}};
    }
    return Finding{rule, Verdict::Pass, QStringLiteral("all %1 pictures can be decoded").arg(film.frames)};
}

std::optional<Finding> flash(const Subject &subject, const Requirements &)
{
    return judge(subject, QStringLiteral("flash"), FlashRule::General, 0,
                 QStringLiteral("does not flash (WCAG 2.3.1)"));
}

std::optional<Finding> redFlash(const Subject &subject, const Requirements &)
{
    return judge(subject, QStringLiteral("red-flash"), FlashRule::Red, 0,
                 QStringLiteral("does not flash in red (WCAG 2.3.1)"));
}

std::optional<Finding> flashLuminance(const Subject &subject, const Requirements &requirements)
{
    const double peak = requirements.peakLuminance;
    auto finding = judge(subject, QStringLiteral("flash-luminance"), FlashRule::Absolute, peak,
                         QStringLiteral("does not flash at %1 cd/m² (ITU-R BT.1702)").arg(peak));
    if (finding && finding->verdict == Verdict::Refusal) {
        finding->text = QStringLiteral("at %1 cd/m²: ").arg(peak) + finding->text;
        finding->remedy += QStringLiteral("; darker flashes pass below 20 cd/m² of change");
    }
    return finding;
}

} // namespace ironfence::console::preflight
