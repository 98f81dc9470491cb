// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/content_agent.h"
#include "player/agent/provision.h"
#include "player/agent/timeline_source.h"
#include "tests/player/agent/fakes.h"
#include "tests/player/agent/signers.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player::testing {

/// These programmes, of the police.
inline playlists::timeline::AuthorityProgrammes spoken(const QList<playlists::Programme> &programmes)
{
    playlists::timeline::AuthorityProgrammes authority;
    authority.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    authority.programmes = programmes;
    return authority;
}

/// So many cards, each for so many seconds.
inline playlists::Programme cards(const char *id, int count, int seconds)
{
    playlists::Programme programme;
    programme.id = *base::ProgrammeId::parse(QLatin1String(id));
    programme.title = QStringLiteral("title");
    for (int index = 0; index < count; ++index) {
        playlists::Item item;
        item.duration = std::chrono::seconds(seconds);
        playlists::Card card;
        card.title = QStringLiteral("%1 %2").arg(QLatin1String(id)).arg(index);
        item.content = playlists::CardItem{card};
        programme.playlist().items.append(item);
    }
    return programme;
}

/// A content agent and a timeline with a server that is a table; restart() is a SIGKILL and a new start.
class ContentFixture
{
public:
    ContentFixture() { begin(); }

    void restart()
    {
        content.reset();
        provision.reset();
        timeline.reset();
        shelf.reset();
        quarantine.reset();
        journal.reset();
        begin();
    }

    /// A programme of pictures, one for each of the given contents; their bytes are offered by the server.
    [[nodiscard]] playlists::Programme programme(const char *id, const QList<QByteArray> &pictures)
    {
        playlists::Programme programme;
        programme.id = *base::ProgrammeId::parse(QLatin1String(id));
        programme.title = QStringLiteral("title");
        programme.playlist().title = QStringLiteral("playlist");
        for (const auto &picture : pictures) {
            playlists::Item item;
            item.content = playlists::ImageItem{
                {transfer->offer(picture), QStringLiteral("image/png"), QStringLiteral("picture.png")},
                playlists::Fit::Contain};
            programme.playlist().items.append(item);
        }
        return programme;
    }

    [[nodiscard]] playlists::Manifest manifest(qint64 version, const QList<playlists::Programme> &programmes)
    {
        playlists::Manifest manifest;
        manifest.authority = authority("county-police");
        manifest.version = version;
        manifest.issued = clock.now() - std::chrono::hours{1};
        manifest.expires = clock.now() + std::chrono::hours{24};
        for (const auto &programme : programmes)
            manifest.programmes.append({programme.id, transfer->offer(programme.serialize()), programme.audience, {}});
        return manifest;
    }

    /// What the server would say of this envelope; it also offers its bytes.
    [[nodiscard]] messaging::Fresh fresh(qint64 version, const QByteArray &envelope)
    {
        messaging::Fresh fresh;
        fresh.time = clock.now();
        fresh.manifests.insert(authority("county-police"), {version, transfer->offer(envelope)});
        return fresh;
    }
    void publish(qint64 version, const QList<playlists::Programme> &programmes)
    {
        content->take(fresh(version, signers.sign(manifest(version, programmes))));
    }

    [[nodiscard]] qint64 version() const { return content->versions().value(authority("county-police")); }
    [[nodiscard]] QStringList faultCodes() const
    {
        QStringList codes;
        for (const auto &fault : faults->faults())
            codes.append(fault.code);
        return codes;
    }
    /// What the stage is given for now; then the slot passes, unless it is nothing.
    [[nodiscard]] QString nextId()
    {
        const auto cue = timeline->next({});
        if (cue && cue->slot)
            clock.advance(cue->slot->to - clock.monotonic());
        return cue ? cue->id : QString();
    }
    /// Asks for items until this one comes, as the stage does while it shows the safe loop.
    [[nodiscard]] bool comesTo(const QString &id)
    {
        return QTest::qWaitFor([&] { return nextId() == id; }, 20'000);
    }
    [[nodiscard]] QString pathOf(const QByteArray &bytes) const { return store->pathOf(base::Sha256::of(bytes)); }

    Signers signers;
    playlists::Screen screen = lobby();       ///< of the next start
    QString software = QStringLiteral("1.0"); ///< of the next start
    std::optional<qint64> quota;              ///< of the next start
    support::ManualClock clock;
    std::unique_ptr<media::DiskStore> store;
    std::unique_ptr<FailingStore> documents; ///< the store as the content agent sees it
    std::unique_ptr<ServerTime> time;
    std::unique_ptr<FaultLog> faults;
    std::unique_ptr<FakeTransfer> transfer;
    std::unique_ptr<DownloadGate> gate;
    std::unique_ptr<Larder> larder;
    std::unique_ptr<Fetcher> fetcher;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Quarantine> quarantine;
    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<TimelineSource> timeline;
    std::unique_ptr<Provision> provision;
    std::unique_ptr<ContentAgent> content;

private:
    void begin()
    {
        auto opened = media::DiskStore::open(m_directory.filePath(QStringLiteral("content")));
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        documents = std::make_unique<FailingStore>(*store);
        time = std::make_unique<ServerTime>(clock);
        time->measured({true, {}, {}});
        faults = std::make_unique<FaultLog>(*time);
        auto remote = transfer ? transfer->remote : QHash<base::Sha256, QByteArray>{};
        transfer = std::make_unique<FakeTransfer>(*store);
        transfer->remote = remote;
        gate = std::make_unique<DownloadGate>(*time);
        gate->setScreen(screen);
        larder = std::make_unique<Larder>(Larder::Parts{*store, *time, *faults, [] { return DiskSpace{}; }}, quota);
        fetcher =
            std::make_unique<Fetcher>(Fetcher::Parts{*transfer, *gate, *larder, *faults},
                                      Fetcher::Pace{std::chrono::milliseconds{10}, std::chrono::milliseconds{40}, 4});
        journal = std::make_unique<Journal>(m_directory.filePath(QStringLiteral("journal.sqlite")), clock);
        quarantine = std::make_unique<Quarantine>(Quarantine::Parts{*time, *journal, *faults}, software);
        shelf = std::make_unique<Shelf>(Shelf::Parts{*store, *transfer, *fetcher, *time, *faults});
        timeline = std::make_unique<TimelineSource>(*shelf, *time, *quarantine, screen);
        larder->sparing([this] { return timeline->given(); });
        provision = std::make_unique<Provision>(Provision::Parts{*time, *shelf, *larder}, screen);
        content = std::make_unique<ContentAgent>(
            ContentAgent::Parts{{*fetcher, *documents, signers.keyring, *time, *faults}, *time, *journal, *larder},
            screen);
        QObject::connect(content.get(), &ContentAgent::programmesChanged, provision.get(), &Provision::setProgrammes);
        QObject::connect(content.get(), &ContentAgent::keepingChanged, provision.get(), &Provision::keep);
        QObject::connect(content.get(), &ContentAgent::programmesChanged, quarantine.get(), &Quarantine::setProgrammes);
        QObject::connect(content.get(), &ContentAgent::programmesChanged, timeline.get(),
                         &TimelineSource::setProgrammes);
        bool ready = false;
        journal->open([&](const base::Result<JournalContent> &stored) {
            quarantine->restore(stored->quarantine);
            content->restore(*stored);
            ready = true;
        });
        if (!QTest::qWaitFor([&] { return ready; }, 20'000))
            qFatal("the journal did not open");
    }

    QTemporaryDir m_directory;
};

} // namespace ironfence::player::testing
