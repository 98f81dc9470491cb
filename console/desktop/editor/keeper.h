// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/editor/unfinished_store.h"

#include <QTimer>

namespace ironfence::console::desktop::editor {

/// Keeps what was changed and not saved on the disk, a moment after every change, so that a machine that dies loses
/// nothing but that moment. What is saved is not kept any longer. Main thread.
class Keeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds rest{300}; ///< at most so long after a change

    Keeper(Document &document, const UnfinishedStore &store, const base::Clock &clock, QObject *parent = nullptr);
    ~Keeper() override;

    void begin(); ///< with what is open now
    void flush(); ///< at once
    void end();   ///< with it, as it is on the disk
    /// Nothing is kept of it any more.
    void forget();
    [[nodiscard]] QString fault() const { return m_fault; } ///< why it cannot be kept; empty: it can

Q_SIGNALS:
    void faultChanged();

private:
    void setFault(const base::Result<void> &done);

    Document *m_document;
    const UnfinishedStore *m_store;
    const base::Clock *m_clock;
    QTimer m_timer;
    bool m_isOn = false;
    base::ProgrammeId m_kept; ///< under which name; empty: under none
    QString m_fault;
};

} // namespace ironfence::console::desktop::editor
