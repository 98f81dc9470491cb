// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/accounts/accountant.h"

#include "messaging/authority_bounds.h"

namespace ironfence::console::server::accounts {

using base::ErrorCode;
using base::failure;
using base::Result;
using compliance::DayAccount;
using playlists::timeline::AuthorityProgrammes;
using playlists::timeline::Timeline;
using Computed = records::AccountRecords::Computed;

namespace {

Result<compliance::Edition> editionOf(const desk::Epoch &epoch)
{
    const auto assignment = messaging::Assignment::parse(epoch.assignment);
    if (!assignment)
        return failure(assignment.error());
    QList<AuthorityProgrammes> authorities;
    for (const auto &own : epoch.programmes) {
        auto authority = messaging::bounded(own.authority, own.limits, {});
        for (const auto &bytes : own.programmes) {
            auto programme = playlists::Programme::parse(bytes);
            if (!programme)
                return failure(programme.error());
            authority.programmes.append(std::move(*programme));
        }
        authorities.append(std::move(authority));
    }
    return compliance::Edition{epoch.from,
                               epoch.to,
                               {epoch.assignmentVersion, epoch.manifests},
                               std::make_shared<const Timeline>(std::move(authorities), assignment->screen)};
}

Result<QList<compliance::Edition>> editionsOf(const QList<desk::Epoch> &epochs)
{
    QList<compliance::Edition> editions;
    for (const auto &epoch : epochs) {
        auto edition = editionOf(epoch);
        if (!edition)
            return failure(edition.error());
        editions.append(std::move(*edition));
    }
    return editions;
}

} // namespace

QString Accountant::basisOf(const trust::Keyring &keyring)
{
    QString limits;
    const auto &authorities = keyring.authorities();
    for (auto it = authorities.begin(); it != authorities.end(); ++it) {
        const auto &own = it->limits;
        limits += QStringLiteral("%1 %2 %3 ").arg(it.key().text(), own.highestRank).arg(own.shareCapPercent) +
                  own.phoneNumbers.join(u',') + u' ' + own.qrHosts.join(u',') + u'\n';
    }
    return QStringLiteral("%1/%2").arg(compliance::Account::version).arg(base::Sha256::of(limits.toUtf8()).hex());
}

DayAccount Accountant::dayOf(const base::ScreenId &screen, const base::PlacePath &place,
                             const playlists::rules::TimeZone &zone, QDate day)
{
    constexpr int wholeDay = 24 * 60;
    return {screen, place, zone.id(), day, zone.instantOf(day, 0), zone.instantOf(day, wholeDay), {}};
}

Result<Computed> Accountant::compute(const DayAccount &day) const
{
    Computed computed{day, false, {}, {}};
    Matter matter;
    // One state of the records: an account is of one moment, or nobody could say when it stops being right.
    if (auto done = m_archive->snapshot([&] { return read(computed, matter); }); !done)
        return failure(done.error());
    const auto editions = editionsOf(matter.epochs);
    if (!editions)
        return failure(editions.error());
    const compliance::ProgrammeOf programmeOf = [&](const QString &authority, qint64 manifest,
                                                    const QString &programme) -> std::optional<base::Sha256> {
        const auto named = matter.programmes.constFind({authority, manifest});
        if (named == matter.programmes.constEnd() || !named->contains(programme))
            return std::nullopt;
        return named->value(programme);
    };
    computed.day.account = compliance::Comparison(*editions, matter.shown, programmeOf).account(day.from, day.to);
    return computed;
}

Result<void> Accountant::read(Computed &computed, Matter &matter) const
{
    const auto &day = computed.day;
    const auto stamp = m_archive->accounts().stampOf(day.screen);
    auto epochs = m_archive->history().epochs(day.screen, day.from, day.to);
    if (!stamp || !epochs)
        return failure(!stamp ? stamp.error() : epochs.error());
    computed.stamp = *stamp;
    matter.epochs = std::move(*epochs);
    if (auto done = readPlays(day, matter); !done)
        return done;
    const auto isKnown = readProgrammes(matter);
    if (!isKnown)
        return failure(isKnown.error());
    computed.isLoose = !*isKnown;
    return {};
}

Result<void> Accountant::readPlays(const DayAccount &day, Matter &matter) const
{
    const auto &plays = m_archive->plays();
    const auto stored = plays.between(day.screen, day.from, day.to, maxPlays + 1);
    const auto holes = plays.holes(day.screen);
    const auto known = plays.knownUntil(day.screen);
    if (!stored || !holes || !known)
        return failure(!stored ? stored.error() : !holes ? holes.error() : known.error());
    if (stored->size() > maxPlays) {
        return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 plays on one day").arg(maxPlays),
                       day.screen.text());
    }
    for (const auto &play : *stored)
        matter.shown.showings.append({play.play, play.from, play.shift});
    for (const auto &hole : *holes)
        matter.shown.holes.append({hole.from, hole.to});
    matter.shown.knownUntil = *known;
    return {};
}

/// The programmes of every manifest that was in force, or that a play went by.
Result<bool> Accountant::readProgrammes(Matter &matter) const
{
    QSet<std::pair<base::AuthorityId, qint64>> wanted;
    const auto want = [&](const QMap<base::AuthorityId, qint64> &manifests) {
        for (auto it = manifests.begin(); it != manifests.end(); ++it)
            wanted.insert({it.key(), it.value()});
    };
    for (const auto &epoch : std::as_const(matter.epochs))
        want(epoch.manifests);
    for (const auto &showing : std::as_const(matter.shown.showings))
        want(showing.play.content.manifests);
    bool isKnown = true;
    for (const auto &[authority, version] : std::as_const(wanted)) {
        const auto manifest = m_archive->history().manifest(authority, version);
        if (!manifest && manifest.error().code == ErrorCode::NotFound) {
            isKnown = false; // a screen may say what it likes
            continue;
        }
        if (!manifest)
            return failure(manifest.error());
        auto &named = matter.programmes[{authority.text(), version}];
        for (const auto &entry : manifest->programmes)
            named.insert(entry.id.text(), entry.object.sha256);
    }
    return isKnown;
}

} // namespace ironfence::console::server::accounts
