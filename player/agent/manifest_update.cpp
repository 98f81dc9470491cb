// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/manifest_update.h"

#include "player/agent/manifest_reader.h"

#include <QLoggingCategory>
#include <QTimer>

namespace ironfence::player {

using base::Error;
using base::ErrorCode;
using base::failure;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.programmes")

constexpr qint64 maxDocument = 64 * 1024; // docs/wire.md

} // namespace

ManifestUpdate::ManifestUpdate(const Parts &parts, base::AuthorityId authority, const base::ObjectRef &envelope,
                               playlists::Screen screen, const Floor &floor, Outlook outlook)
    : m_parts(parts)
    , m_authority(std::move(authority))
    , m_envelope(envelope)
    , m_screen(std::move(screen))
    , m_floor(floor)
    , m_outlook(std::move(outlook))
{
    connect(&m_parts.fetcher, &Fetcher::fetched, this, &ManifestUpdate::arrived);
}

ManifestUpdate::~ManifestUpdate()
{
    m_parts.fetcher.release(*this);
}

void ManifestUpdate::start()
{
    if (m_envelope.length < 1 || m_envelope.length > trust::Envelope::maxBytes) {
        refuse({ErrorCode::TooLarge, QStringLiteral("a manifest has at most 64 KiB"), m_envelope.sha256.hex()});
        return;
    }
    fetch({m_envelope}, Step::Envelope);
}

void ManifestUpdate::fetch(const QList<base::ObjectRef> &objects, Step step)
{
    m_step = step;
    m_missing = QSet<base::ObjectRef>(objects.begin(), objects.end());
    if (m_missing.isEmpty()) {
        stepDone();
        return;
    }
    for (const auto &object : objects)
        m_parts.fetcher.wantDocument(*this, object);
}

void ManifestUpdate::arrived(const base::ObjectRef &object)
{
    if (!m_missing.remove(object))
        return;
    if (m_step == Step::Assets)
        m_here.insert(object);
    if (m_missing.isEmpty())
        stepDone();
}

void ManifestUpdate::stepDone()
{
    switch (m_step) {
    case Step::Envelope:
        readEnvelope();
        return;
    case Step::Programmes:
        readProgrammes();
        return;
    case Step::Assets:
        if (isOutOfDate())
            lookAhead();
        else
            finish();
        return;
    case Step::Outlook:
    case Step::Done:
        return;
    }
}

std::optional<QByteArray> ManifestUpdate::document(const base::ObjectRef &object)
{
    auto bytes = m_parts.store.read(object, maxDocument);
    if (bytes && base::Sha256::of(*bytes) == object.sha256)
        return *bytes;
    missed(object,
           bytes ? Error{ErrorCode::Corrupt, QStringLiteral("not the bytes that were stored"), {}} : bytes.error());
    return std::nullopt;
}

/// Tells of it once, and tries again with growing pauses, but not for ever.
void ManifestUpdate::missed(const base::ObjectRef &object, const Error &error)
{
    const int failures = ++m_failures[object];
    if (failures == 1)
        m_parts.faults.add({error.code, error.message, object.sha256.hex()});
    if (failures == maxReads) {
        refuse({ErrorCode::Io, QStringLiteral("the store gives no document of it: %1").arg(error.message),
                object.sha256.hex()});
        return;
    }
    if (error.code != ErrorCode::Io) { // bytes that cannot be read may be right
        if (auto removed = m_parts.store.remove(object.sha256); !removed) {
            refuse(removed.error());
            return;
        }
    }
    m_missing.insert(object);
    QTimer::singleShot(m_parts.fetcher.pause(failures), this, [this, object] {
        if (m_missing.contains(object))
            m_parts.fetcher.wantDocument(*this, object);
    });
}

void ManifestUpdate::readEnvelope()
{
    const auto bytes = document(m_envelope);
    if (!bytes)
        return;
    const auto manifest = readManifest(*bytes, m_authority, m_parts.keyring);
    if (!manifest) {
        refuse(manifest.error());
        return;
    }
    if (const auto envelope = trust::Envelope::parse(*bytes))
        Q_EMIT dated(m_parts.keyring.signersOf(*envelope, m_authority), manifest->issued);
    if (auto checked = acceptable(*manifest); !checked) {
        refuse(checked.error());
        return;
    }
    Q_EMIT verified(manifest->version);

    m_manifest = {m_authority, manifest->version, *bytes, {}};
    QList<base::ObjectRef> documents;
    for (const auto &entry : manifest->programmes) {
        if (!entry.audience.includes(m_screen))
            continue;
        if (entry.object.length > maxDocument) {
            refuse({ErrorCode::TooLarge, QStringLiteral("a programme has at most 64 KiB"), entry.id.text()});
            return;
        }
        m_entries.append(entry);
        documents.append(entry.object);
    }
    qCInfo(log).noquote() << "manifest" << m_manifest.version << "of" << m_authority.text() << "has" << documents.size()
                          << "programmes for this screen";
    fetch(documents, Step::Programmes);
}

base::Result<void> ManifestUpdate::acceptable(const playlists::Manifest &manifest) const
{
    const auto context = QStringLiteral("manifest %1 of %2").arg(manifest.version).arg(m_authority.text());
    if (manifest.version <= m_floor.accepted || manifest.version < m_floor.seen)
        return failure(ErrorCode::Replayed, QStringLiteral("older than what was accepted"), context);
    if (m_parts.time.now() >= manifest.expires)
        return failure(ErrorCode::Expired, QStringLiteral("it is no longer valid"), context);
    return {};
}

void ManifestUpdate::readProgrammes()
{
    QList<QByteArray> documents;
    QList<playlists::Programme> programmes;
    for (const auto &entry : m_entries) {
        const auto bytes = document(entry.object);
        if (!bytes)
            return;
        const auto programme = playlists::Programme::parse(*bytes);
        if (!programme || programme->id != entry.id) {
            // One programme that this player cannot read must not keep the others from the screen.
            const Error error = programme ? Error{ErrorCode::Invalid, QStringLiteral("it names another programme"), {}}
                                          : programme.error();
            m_parts.faults.add(
                {error.code, QStringLiteral("a programme is left out: %1").arg(error.message), entry.id.text()});
            continue;
        }
        documents.append(*bytes);
        programmes.append(*programme);
    }
    m_manifest.programmes = documents;
    m_programmes = programmes;
    lookAhead();
}

void ManifestUpdate::lookAhead()
{
    m_step = Step::Outlook;
    m_isStale = false;
    m_forecast = std::make_unique<Forecast>(m_outlook(m_programmes), m_screen, m_parts.time.now());
    lookOn();
}

/// One step, then the event loop: this thread feeds the glass.
void ManifestUpdate::lookOn()
{
    if (m_step != Step::Outlook)
        return; // refused meanwhile
    if (m_forecast->step()) {
        QMetaObject::invokeMethod(this, &ManifestUpdate::lookOn, Qt::QueuedConnection);
        return;
    }
    QSet<base::ObjectRef> own; // what others show without them is not waited for
    for (const auto &programme : std::as_const(m_programmes)) {
        for (const auto &asset : programme.assets())
            own.insert(asset.object);
    }
    m_needs = m_forecast->needs();
    m_needs.removeIf([&](const Need &need) { return !own.contains(need.object); });
    m_lookedAt = m_forecast->from();
    m_forecast.reset();
    fetchAssets();
}

void ManifestUpdate::fetchAssets()
{
    m_step = Step::Assets;
    QList<Need> needs;
    for (const auto &need : m_needs) {
        if (need.due >= m_lookedAt + Need::day || m_here.contains(need.object))
            continue;
        // Whatever the hours: programmes must not wait for the night.
        needs.append({need.object, Need::atOnce});
        m_missing.insert(need.object);
    }
    Q_EMIT needsChanged();
    m_parts.fetcher.want(*this, needs);
    if (m_missing.isEmpty())
        finish();
}

/// What took so long that tomorrow has become today is looked at once more.
bool ManifestUpdate::isOutOfDate() const
{
    constexpr auto fresh = std::chrono::hours{1};
    return m_isStale || std::chrono::abs(m_parts.time.now() - m_lookedAt) >= fresh;
}

Keeping ManifestUpdate::keeping() const
{
    Keeping keeping;
    keeping.held.insert(m_envelope.sha256);
    for (const auto &entry : m_entries)
        keeping.held.insert(entry.object.sha256);
    for (const auto &need : m_needs) {
        if (need.due < m_lookedAt + Need::day)
            keeping.pending.insert(need.object, need.due);
        if (need.due < m_lookedAt + Need::week)
            keeping.held.insert(need.object.sha256);
    }
    return keeping;
}

void ManifestUpdate::refuse(const Error &error)
{
    m_step = Step::Done;
    m_missing.clear();
    m_parts.fetcher.release(*this);
    Q_EMIT refused(error);
}

void ManifestUpdate::finish()
{
    m_step = Step::Done;
    Q_EMIT complete(m_manifest);
}

} // namespace ironfence::player
