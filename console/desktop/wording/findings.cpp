// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/wording/findings.h"

#include <QHash>
#include <algorithm>

namespace ironfence::console::desktop::wording {

using playlists::check::Finding;

namespace {

bool isWithin(const QString &path, const QString &whole)
{
    return path == whole || path.startsWith(whole + u'.');
}

/// The same words twice help nobody: a finding may be true of several screens.
void add(QList<Phrase> &phrases, const Finding &finding)
{
    if (const auto phrase = phraseOf(finding); !phrases.contains(phrase))
        phrases.append(phrase);
}

} // namespace

Phrase phraseOf(const Finding &finding)
{
    static const QHash<QString, Saying> known = {
        {QStringLiteral("reading-time"), Saying::ReadsTooShort},
        {QStringLiteral("two-passes"), Saying::RunsTooShort},
        {QStringLiteral("video-length"), Saying::LengthUnknown},
        {QStringLiteral("too-long-for-share"), Saying::TooLongForShare},
        {QStringLiteral("hidden-zone"), Saying::ZoneHidden},
        {QStringLiteral("zone-outside"), Saying::ZoneOutside},
        {QStringLiteral("number-not-allowed"), Saying::NumberNotAllowed},
        {QStringLiteral("qr-host-not-allowed"), Saying::HostNotAllowed},
    };
    const auto found = known.constFind(finding.code);
    return found != known.constEnd() ? Phrase{*found} : Phrase{Saying::OtherFinding, finding.problem, finding.remedy};
}

Phrases findingsAt(const QString &path, const QList<Finding> &findings)
{
    QList<Phrase> phrases;
    for (const auto &finding : findings) {
        if (isWithin(finding.path, path))
            add(phrases, finding);
    }
    return phrases;
}

Phrases findingsBeside(const QStringList &paths, const QList<Finding> &findings)
{
    QList<Phrase> phrases;
    for (const auto &finding : findings) {
        if (std::none_of(paths.cbegin(), paths.cend(), [&](const auto &path) { return isWithin(finding.path, path); }))
            add(phrases, finding);
    }
    return phrases;
}

} // namespace ironfence::console::desktop::wording
