// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/records/records.h"
#include "messaging/command.h"
#include "messaging/command_answer.h"
#include "trust/key.h"

#include <QHash>
#include <QObject>
#include <deque>

namespace ironfence::console::server::desk {

/// An order, and what became of it.
struct Ordered
{
    enum class State {
        Waiting,
        Done,
        Refused,
        Unanswered, ///< its minute is over, and nobody said anything
    };
    messaging::Command command;
    State state = State::Waiting;
    QString refused;                        ///< why, in English
    QString reason;                         ///< the same in one word; may be empty
    std::optional<base::UtcTime> answered;  ///< when the answer came
    std::optional<messaging::CommandAnswer::Picture> picture{}; ///< of the screenshot that it was
};

/// Orders of operators to single screens, signed by the server's online key. They are of the moment: the newest ones are
/// remembered, in memory, so that whoever gave one hears what became of it. Main thread.
class CommandDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kept = 200; ///< each with at most 256 KiB of picture: some 50 MiB
    /// How long an order holds. Whoever stands before a wall of screens and waits for a name does not wait longer.
    static constexpr base::Milliseconds valid{30'000};

    /// Without a key nothing can be ordered.
    CommandDesk(records::Records &records, std::optional<trust::SecretKey> key, const base::Clock &clock,
                QObject *parent = nullptr);

    /// Errors: NotFound (no such screen), Unavailable (it is offline), Unsupported (no key), Conflict (the same is being
    /// waited for).
    [[nodiscard]] base::Result<Ordered> order(const base::ScreenId &screen, messaging::Order order);
    /// Errors: NotFound (never given, or long ago).
    [[nodiscard]] base::Result<Ordered> find(const base::ScreenId &screen, const QString &nonce) const;
    /// The newest order of that screen for a screenshot that was done. Errors: NotFound.
    [[nodiscard]] base::Result<Ordered> screenshotOf(const base::ScreenId &screen) const;

    /// A screen answers; what was not asked for, or is answered already, is dropped.
    void answer(const messaging::CommandAnswer &answer);

Q_SIGNALS:
    void ordered(const ironfence::base::ScreenId &screen, const QByteArray &envelope);
    /// What became of one is known.
    void answered();

private:
    [[nodiscard]] Ordered asOfNow(Ordered order) const;

    records::Records *m_records;
    std::optional<trust::SecretKey> m_key;
    const base::Clock *m_clock;
    std::deque<Ordered> m_orders; ///< the newest last
};

} // namespace ironfence::console::server::desk
