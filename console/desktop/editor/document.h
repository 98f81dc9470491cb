// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "console/desktop/editor/history.h"

#include <QObject>

namespace ironfence::console::desktop::editor {

/// The programme that is open: its value now, what it was, and what the server has of it. Whoever shows a part of it
/// listens to changed(), and changes it by apply(). Main thread.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(const base::Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(&clock) {}

    [[nodiscard]] const playlists::Programme &value() const { return m_history.current(); }
    /// Of the draft that it stands on; nothing: there is none.
    [[nodiscard]] const std::optional<base::Sha256> &draft() const { return m_draft; }
    /// Something is in it that the server has not.
    [[nodiscard]] bool isDirty() const { return !m_saved || *m_saved != value(); }
    [[nodiscard]] bool isNew() const { return !m_draft; }
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

    /// Begins with a value; `saved`: the draft of that hash is exactly this.
    void begin(const playlists::Programme &value, const std::optional<base::Sha256> &draft, bool saved);
    /// One step; several of the same field within a second are one (History).
    void apply(const playlists::Programme &next, const QString &field = {});
    void undo();
    void redo();
    /// The server has this value, as these bytes.
    void stand(const playlists::Programme &saved, const base::Sha256 &draft);
    /// The server has nothing under this name; it begins there.
    void standAlone();

Q_SIGNALS:
    void changed(); ///< the value, or how it stands

private:
    const base::Clock *m_clock;
    History m_history;
    std::optional<base::Sha256> m_draft;
    std::optional<playlists::Programme> m_saved;
};

} // namespace ironfence::console::desktop::editor
