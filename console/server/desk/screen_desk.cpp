// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/screen_desk.h"

#include "console/server/desk/signed_document.h"

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;

ScreenDesk::ScreenDesk(records::Records &records, trust::Keyring keyring, Passwords passwords, const base::Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_records(&records)
    , m_keyring(std::move(keyring))
    , m_passwords(std::move(passwords))
    , m_clock(&clock)
{
}

namespace {

Result<void> requireNewer(const messaging::Assignment &assignment, const records::ScreenRecord &known)
{
    if (assignment.version > known.assignment.version)
        return {};
    return failure(ErrorCode::Replayed,
                   QStringLiteral("the screen has assignment %1 already").arg(known.assignment.version),
                   QStringLiteral("$.version"));
}

} // namespace

Result<Assigned> ScreenDesk::assign(const base::ScreenId &screen, const QByteArray &envelope)
{
    const auto assignment = read(screen, envelope);
    if (!assignment)
        return failure(assignment.error());
    const auto known = m_records->screens.find(screen);
    if (!known && known.error().code != ErrorCode::NotFound)
        return failure(known.error());
    if (known) {
        if (auto newer = requireNewer(*assignment, *known); !newer)
            return failure(newer.error());
    }
    QString password;
    const bool wasInUse = known && known->reportStoredMs > 0;
    if (!wasInUse)
        password = m_passwords.make();
    const QString hash = wasInUse ? QString() : m_passwords.hash(password);
    if (auto done = known ? change(*assignment, envelope, hash) : add(*assignment, envelope, hash); !done)
        return failure(done.error());
    if (!wasInUse)
        Q_EMIT passwordsChanged();
    return tell(screen, password);
}

Result<Assigned> ScreenDesk::reassign(const base::ScreenId &screen, const QByteArray &envelope)
{
    const auto assignment = read(screen, envelope);
    if (!assignment)
        return failure(assignment.error());
    const auto known = m_records->screens.find(screen);
    if (!known)
        return failure(known.error());
    if (auto newer = requireNewer(*assignment, *known); !newer)
        return failure(newer.error());
    if (auto done = change(*assignment, envelope, {}); !done)
        return failure(done.error());
    return tell(screen, {});
}

Result<messaging::Assignment> ScreenDesk::read(const base::ScreenId &screen, const QByteArray &envelope) const
{
    const auto given = readSigned<messaging::Assignment>(envelope, m_keyring);
    if (!given)
        return failure(given.error());
    if (given->document.screen.id != screen) {
        return failure(ErrorCode::Invalid,
                       QStringLiteral("the assignment is about %1").arg(given->document.screen.id.text()),
                       QStringLiteral("$.screen"));
    }
    return given->document;
}

/// What became of it, to whom it concerns.
Result<Assigned> ScreenDesk::tell(const base::ScreenId &screen, const QString &password)
{
    auto now = m_records->screens.find(screen);
    if (!now)
        return failure(now.error());
    Q_EMIT assigned(*now);
    return Assigned{*now, password};
}

Result<void> ScreenDesk::add(const messaging::Assignment &assignment, const QByteArray &envelope,
                             const QString &passwordHash)
{
    const auto count = m_records->screens.count();
    if (!count)
        return failure(count.error());
    if (*count >= records::ScreenRecords::maxScreens)
        return failure(ErrorCode::Full,
                       QStringLiteral("one server has at most %1 screens").arg(records::ScreenRecords::maxScreens));
    return m_records->transaction([&] {
        return m_records->screens.add(assignment, envelope, passwordHash).and_then([&] { return note(assignment); });
    });
}

/// So that it can be said later what the screen should have shown.
Result<void> ScreenDesk::note(const messaging::Assignment &assignment)
{
    return m_records->history.note(assignment, m_clock->now());
}

Result<void> ScreenDesk::change(const messaging::Assignment &assignment, const QByteArray &envelope,
                                const QString &passwordHash)
{
    return m_records->transaction([&]() -> Result<void> {
        if (auto changed = m_records->screens.reassign(assignment, envelope); !changed)
            return changed;
        if (auto noted = note(assignment); !noted || passwordHash.isEmpty())
            return noted;
        return m_records->screens.setPassword(assignment.screen.id, passwordHash);
    });
}

} // namespace ironfence::console::server::desk
