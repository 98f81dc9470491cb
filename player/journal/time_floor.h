// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace ironfence::player {

/// What a screen knows to be past, whatever its machine's clock says (ARCHITECTURE.md, section 5): for each key the
/// newest time that it signed, and the newest that the server told. It remembers which key set what, so that the floor
/// falls back when a key is no longer trusted. A value; who may raise it, ServerTime decides.
class TimeFloor
{
public:
    /// The keys with the newest times stay: what they signed is the floor.
    static constexpr qsizetype maxKeys = 32;

    struct Signed
    {
        QString key; ///< id
        base::UtcTime at;

        bool operator==(const Signed &) const = default;
    };

    TimeFloor() = default;
    TimeFloor(const QList<Signed> &times, std::optional<base::UtcTime> told);

    /// The key signed a document of this time. Whether that is newer than what is known of the key.
    bool sign(const QString &key, base::UtcTime at);
    /// The server's present word takes the place of what it told before, also when it is earlier: its clock may have
    /// been mended.
    void tell(base::UtcTime now) { m_told = now; }
    /// Forgets what others than these keys signed.
    void keep(const QSet<QString> &keys);
    /// Forgets what was signed after this time.
    void forgetAfter(base::UtcTime time);

    [[nodiscard]] const QList<Signed> &times() const { return m_signed; }
    [[nodiscard]] std::optional<Signed> newestSigned() const;
    [[nodiscard]] std::optional<base::UtcTime> told() const { return m_told; }
    /// The later of the two.
    [[nodiscard]] std::optional<base::UtcTime> bottom() const;

    bool operator==(const TimeFloor &) const = default;

private:
    QList<Signed> m_signed; ///< the newest first
    std::optional<base::UtcTime> m_told;
};

} // namespace ironfence::player
