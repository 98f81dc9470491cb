// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/loop_source.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.loop")

// Timers run with the monotonic clock; civil time may jump while they do.
constexpr base::Milliseconds longestSleep{60'000};

} // namespace

LoopSource::LoopSource(const Parts &parts, playlists::Screen screen) : m_parts(parts), m_screen(std::move(screen))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LoopSource::tick);
    connect(&m_parts.time, &ServerTime::changed, this, &LoopSource::tick);
    connect(&m_parts.transfer, &Transfer::verified, this, &LoopSource::found);
    connect(&m_parts.transfer, &Transfer::verifyFailed, this, &LoopSource::damaged);
    connect(&m_parts.fetcher, &Fetcher::fetched, this, &LoopSource::found);
}

LoopSource::~LoopSource()
{
    m_parts.fetcher.release(*this);
}

void LoopSource::setProgrammes(const QList<playlists::Programme> &programmes)
{
    m_programmes = programmes;
    compose();
}

void LoopSource::setScreen(const playlists::Screen &screen)
{
    m_screen = screen;
    compose();
}

void LoopSource::tick()
{
    compose();
}

void LoopSource::compose()
{
    const auto now = m_parts.time.now();
    if (const auto next = playlists::nextChange(m_programmes, now))
        m_timer.start(std::clamp(*next - now, base::Milliseconds{1}, longestSleep));
    else
        m_timer.stop();

    auto loop = playlists::loopOf(m_programmes, m_screen, now);
    if (loop == m_loop)
        return;
    m_loop = std::move(loop);
    m_next = 0;
    m_failures.clear();
    qCInfo(log) << "the loop has" << m_loop.size() << "items";
    inspectAll();
    Q_EMIT refreshed();
}

void LoopSource::inspectAll()
{
    m_parts.fetcher.release(*this);
    m_missing.clear();
    for (const auto &entry : std::as_const(m_loop)) {
        if (const auto *asset = entry.item.asset())
            (void)inspect(asset->object); // starts what is needed, in the order of the loop
    }
    Q_EMIT missingChanged();
}

bool LoopSource::inspect(const base::ObjectRef &object)
{
    const auto path = m_parts.store.pathOf(object.sha256);
    if (m_seals.holds(object.sha256, path))
        return true;
    if (m_missing.contains(object) || m_verifying.contains(object))
        return false;

    const auto stamp = media::FileStamp::of(path);
    if (!stamp) {
        refetch(object, {ErrorCode::NotFound, QStringLiteral("an asset is missing"), object.sha256.hex()});
    } else if (stamp->size != object.length) {
        refetch(object, {ErrorCode::Corrupt, QStringLiteral("an asset has the wrong length"), object.sha256.hex()});
    } else {
        m_verifying.insert(object);
        m_parts.transfer.verify(object);
    }
    return false;
}

void LoopSource::refetch(const base::ObjectRef &object, const base::Error &why)
{
    m_parts.faults.add(why);
    m_seals.breakSeal(object.sha256);
    // The fetch looks at the file once more, replaces it only if its bytes are wrong, and tries again later if they
    // cannot be read; what an interrupted transfer left stays for it.
    m_missing.insert(object);
    m_parts.fetcher.want(*this, object);
    Q_EMIT missingChanged();
}

void LoopSource::found(const base::ObjectRef &object, const media::FileStamp &stamp)
{
    m_verifying.remove(object);
    m_seals.seal(object.sha256, stamp);
    if (m_missing.remove(object))
        Q_EMIT missingChanged();

    const auto shows = [&](const playlists::LoopItem &entry) {
        return entry.item.asset() && entry.item.asset()->object == object;
    };
    if (m_starving && std::any_of(m_loop.cbegin(), m_loop.cend(), shows)) {
        m_starving = false;
        Q_EMIT refreshed();
    }
}

void LoopSource::damaged(const base::ObjectRef &object, const base::Error &error)
{
    if (!m_verifying.remove(object)) {
        // Found by a fetch meanwhile: one of the two looked at the file before it was altered or replaced.
        m_seals.breakSeal(object.sha256);
        m_verifying.insert(object);
        m_parts.transfer.verify(object);
        return;
    }
    refetch(object,
            {error.code, QStringLiteral("an asset cannot be used: %1").arg(error.message), object.sha256.hex()});
}

void LoopSource::failed(const QString &id, const base::Error &error)
{
    auto &failures = m_failures[id];
    const auto now = m_parts.time.monotonic();
    if (failures.count > 0 && now - failures.last >= quarantine)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
    const auto what = failures.count < maxFailures ? QStringLiteral("an item could not be played: %1")
                                                   : QStringLiteral("an item rests for an hour: %1");
    m_parts.faults.add({error.code, what.arg(error.message), id});
}

bool LoopSource::isQuarantined(const QString &id) const
{
    const auto failures = m_failures.value(id);
    return failures.count >= maxFailures && m_parts.time.monotonic() - failures.last < quarantine;
}

std::optional<stage::Cue> LoopSource::next()
{
    const auto count = m_loop.size();
    for (qsizetype step = 0; step < count; ++step) {
        const auto index = (m_next + step) % count;
        const auto &entry = m_loop.at(index);
        const auto *asset = entry.item.asset();
        if (isQuarantined(entry.id) || (asset && !inspect(asset->object)))
            continue;
        m_next = (index + 1) % count;
        m_starving = false;
        if (!asset)
            return stage::Cue{entry.id, entry.item, {}};
        const auto &name = asset->object.sha256;
        return stage::Cue{entry.id, entry.item, m_parts.store.pathOf(name), m_seals.stampOf(name)};
    }
    m_starving = true;
    return std::nullopt;
}

} // namespace ironfence::player
