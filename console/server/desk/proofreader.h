// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"
#include "playlists/check/finding.h"
#include "playlists/contacts.h"
#include "playlists/programme.h"

#include <optional>

namespace ironfence::console::server::desk {

/// Reads programmes as the people will who stand before the screens that they reach: cards that stand too short for
/// them, zones that nobody sees, videos of unknown length. Whatever client a programme comes from, it is read here.
/// It remembers the screens that it first read for: one for each occasion. Main thread.
class Proofreader
{
public:
    static constexpr qsizetype mostFindings = 100; ///< of one programme: the first ones are told

    explicit Proofreader(const records::Records &records) : m_records(&records) {}

    /// Each with the screen on which it was found, if it depends on one. `contacts` are those of its authority, once it
    /// is known whose it will be. Errors: those of the records.
    [[nodiscard]] base::Result<QList<playlists::check::Finding>>
    read(const playlists::Programme &programme, const std::optional<playlists::Contacts> &contacts = {}) const;

private:
    const records::Records *m_records;
    mutable std::optional<QList<playlists::Screen>> m_screens;
};

} // namespace ironfence::console::server::desk
