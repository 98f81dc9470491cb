// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/history.h"

namespace ironfence::console::desktop::editor {

bool History::record(playlists::Programme next, const QString &field, base::MonotonicTime at)
{
    if (next == current())
        return false;
    const bool goesOn = !field.isEmpty() && field == m_field && at - m_changed < together && !canRedo() && canUndo();
    m_field = field;
    m_changed = at;
    if (goesOn) {
        m_values[m_at] = std::move(next);
        return true;
    }
    m_values.resize(m_at + 1);
    m_values.append(std::move(next));
    if (m_values.size() > most + 1)
        m_values.removeFirst();
    m_at = m_values.size() - 1;
    return true;
}

bool History::undo()
{
    if (!canUndo())
        return false;
    --m_at;
    m_field.clear();
    return true;
}

bool History::redo()
{
    if (!canRedo())
        return false;
    ++m_at;
    m_field.clear();
    return true;
}

} // namespace ironfence::console::desktop::editor
