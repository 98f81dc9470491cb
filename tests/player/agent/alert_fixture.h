// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/alert_desk.h"
#include "player/agent/clock_watch.h"
#include "tests/player/agent/fakes.h"
#include "tests/player/agent/signers.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ironfence::player::testing {

/// A desk with everything around it, on a journal in a private folder; restart() is a SIGKILL and a new start.
class AlertFixture
{
public:
    AlertFixture() { begin(); }

    /// \p settled: the server's clock is known before the journal is read.
    void restart(bool settled = true)
    {
        desk.reset();
        receipts.reset();
        clockWatch.reset();
        journal.reset(); // finishes what was posted
        faults.reset();
        time.reset();
        glass = std::make_unique<FakeGlass>();
        begin(settled);
    }

    void synchronise(base::Milliseconds offset = base::Milliseconds{0})
    {
        time->measured({true, offset, base::Milliseconds{1}});
    }

    void deliver(const QList<QByteArray> &envelopes) { desk->take({place("zj/tonglu"), ++version, envelopes}); }
    void pass(base::Milliseconds duration)
    {
        clock.advance(duration);
        desk->tick();
    }
    void swapFrame(const QString &id, qint64 frame = 7) { desk->presented(id, frame, clock.monotonic()); }

    [[nodiscard]] QString journalPath() const { return m_directory.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] const messaging::Receipt *receipt(const QByteArray &envelope) const
    {
        const auto document = readAlert(envelope, signers.keyring);
        return receipts->find(document ? document->document : document.error().document);
    }

    /// Alive from now minus a minute for an hour, unless told otherwise; minutes by the true clock.
    [[nodiscard]] playlists::Alert alert(qint64 number, int from = -1, int to = 60) const
    {
        playlists::Alert alert;
        alert.identifier = QStringLiteral("county-police-%1").arg(number);
        alert.authority = authority("county-police");
        alert.number = number;
        alert.effective = start + std::chrono::minutes{from};
        alert.sent = std::min(alert.effective, start); // nobody signs in times to come
        alert.expires = start + std::chrono::minutes{to};
        alert.level = 1;
        alert.places = {place("zj/tonglu")};
        alert.headline = QStringLiteral("headline");
        alert.description = QStringLiteral("description");
        alert.instruction = QStringLiteral("instruction");
        alert.senderName = QStringLiteral("county police");
        return alert;
    }
    [[nodiscard]] playlists::Alert cancel(qint64 number, const playlists::Alert &of) const
    {
        auto cancel = of;
        cancel.identifier = QStringLiteral("county-police-%1").arg(number);
        cancel.number = number;
        cancel.messageType = playlists::AlertMessageType::Cancel;
        cancel.references = of.identifier;
        return cancel;
    }

    Signers signers;
    support::ManualClock clock;
    const base::UtcTime start = clock.now();
    std::unique_ptr<FakeGlass> glass = std::make_unique<FakeGlass>();
    std::unique_ptr<ServerTime> time;
    std::unique_ptr<FaultLog> faults;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ClockWatch> clockWatch;
    std::unique_ptr<Receipts> receipts;
    std::unique_ptr<AlertDesk> desk;
    qint64 version = 0;
    base::PlacePath hangs = lobby().place;

private:
    void begin(bool settled = true)
    {
        time = std::make_unique<ServerTime>(clock);
        faults = std::make_unique<FaultLog>(*time);
        journal = std::make_unique<Journal>(journalPath(), clock);
        clockWatch = std::make_unique<ClockWatch>(ClockWatch::Parts{*time, *journal, *faults});
        receipts = std::make_unique<Receipts>(lobby().id, *time, *journal);
        desk =
            std::make_unique<AlertDesk>(AlertDesk::Parts{signers.keyring, *time, *receipts, *journal, *faults, *glass},
                                        hangs, playlists::AlertBook::allClearTime);
        if (settled)
            synchronise(start - clock.now() + (clock.monotonic() - m_boot));
        bool opened = false;
        journal->open([&](const base::Result<JournalContent> &content) {
            clockWatch->restore(content->timeFloor, signers.keyring.keyIds());
            receipts->restore(*content);
            desk->restore(content->alerts);
            opened = true;
        });
        if (!QTest::qWaitFor([&] { return opened; }, 20'000))
            qFatal("the journal did not open");
    }

    QTemporaryDir m_directory;
    const base::MonotonicTime m_boot = clock.monotonic();
};

} // namespace ironfence::player::testing
