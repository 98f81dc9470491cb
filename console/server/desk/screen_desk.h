// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/server/records/records.h"
#include "trust/keyring.h"

#include <QObject>
#include <functional>

namespace ironfence::console::server::desk {

/// What became of an assignment.
struct Assigned
{
    records::ScreenRecord screen;
    QString password; ///< of a screen that never reported, told with this answer only; empty for others
};

/// Adds screens and moves them, by signed assignments. Main thread.
class ScreenDesk : public QObject
{
    Q_OBJECT
public:
    /// Makes the secrets of new screens.
    struct Passwords
    {
        std::function<QString()> make;
        std::function<QString(const QString &)> hash;
    };

    ScreenDesk(records::Records &records, trust::Keyring keyring, Passwords passwords, const base::Clock &clock,
               QObject *parent = nullptr);

    /// A screen that never reported gets a new password each time: nobody may have heard of the last one. Errors:
    /// Untrusted, Invalid (also: the envelope is about another screen), Replayed (version not higher), Full.
    [[nodiscard]] base::Result<Assigned> assign(const base::ScreenId &screen, const QByteArray &envelope);
    /// Another assignment for a screen that is known; its password stays. Errors: those of assign(), but Full;
    /// NotFound.
    [[nodiscard]] base::Result<Assigned> reassign(const base::ScreenId &screen, const QByteArray &envelope);

Q_SIGNALS:
    void assigned(const ironfence::console::server::records::ScreenRecord &screen);
    void passwordsChanged();

private:
    [[nodiscard]] base::Result<messaging::Assignment> read(const base::ScreenId &screen,
                                                           const QByteArray &envelope) const;
    [[nodiscard]] base::Result<Assigned> tell(const base::ScreenId &screen, const QString &password);
    [[nodiscard]] base::Result<void> add(const messaging::Assignment &assignment, const QByteArray &envelope,
                                         const QString &passwordHash);
    [[nodiscard]] base::Result<void> change(const messaging::Assignment &assignment, const QByteArray &envelope,
                                            const QString &passwordHash);

    [[nodiscard]] base::Result<void> note(const messaging::Assignment &assignment);

    records::Records *m_records;
    trust::Keyring m_keyring;
    Passwords m_passwords;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::desk
