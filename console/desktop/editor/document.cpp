// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/document.h"

namespace ironfence::console::desktop::editor {

void Document::begin(const playlists::Programme &value, const std::optional<base::Sha256> &draft, bool saved)
{
    m_history = History(value);
    m_draft = draft;
    m_saved = saved ? std::optional(value) : std::nullopt;
    Q_EMIT changed();
}

void Document::apply(const playlists::Programme &next, const QString &field)
{
    if (m_history.record(next, field, m_clock->monotonic()))
        Q_EMIT changed();
}

void Document::undo()
{
    if (m_history.undo())
        Q_EMIT changed();
}

void Document::redo()
{
    if (m_history.redo())
        Q_EMIT changed();
}

void Document::stand(const playlists::Programme &saved, const base::Sha256 &draft)
{
    m_saved = saved;
    m_draft = draft;
    Q_EMIT changed();
}

void Document::standAlone()
{
    m_saved.reset();
    m_draft.reset();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::editor
