// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

/// What a programme was, step by step, so that every change can be taken back. Values share what they have in common.
class History
{
public:
    static constexpr qsizetype most = 200; ///< steps that can be taken back
    static constexpr base::Milliseconds together{1'000};

    explicit History(playlists::Programme first = {}) : m_values{std::move(first)} {}

    [[nodiscard]] const playlists::Programme &current() const { return m_values.at(m_at); }
    /// Goes on to another value; what could be done again no longer can. Changes of one field, each within a second of
    /// the one before, are one step; a field without a name is nobody's. False: it is the same value.
    bool record(playlists::Programme next, const QString &field, base::MonotonicTime at);
    bool undo(); ///< false: there is nothing to take back
    bool redo();
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_values.size(); }

private:
    QList<playlists::Programme> m_values;
    qsizetype m_at = 0;
    QString m_field; ///< that was changed last
    base::MonotonicTime m_changed;
};

} // namespace ironfence::console::desktop::editor
