// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/editor/lack.h"

#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::editor {

/// What a programme is called, how high it stands and how much of the hour it has, and what it still lacks. Main
/// thread.
class HeadDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(int rank READ rank WRITE setRank NOTIFY changed)
    Q_PROPERTY(int share READ share WRITE setShare NOTIFY changed)
    Q_PROPERTY(double minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString lack READ lack NOTIFY changed)
    Q_PROPERTY(int lackZone READ lackZone NOTIFY changed)
    Q_PROPERTY(int lackItem READ lackItem NOTIFY changed)
    Q_PROPERTY(QString lackMessage READ lackMessage NOTIFY changed)

public:
    explicit HeadDesk(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString id() const { return m_document->value().id.text(); }
    [[nodiscard]] QString title() const { return m_document->value().title; }
    void setTitle(const QString &title);
    [[nodiscard]] int rank() const { return static_cast<int>(m_document->value().rank); } ///< as playlists::Rank
    void setRank(int rank);
    [[nodiscard]] int share() const { return m_document->value().share; } ///< per cent of the hour; 0: none
    void setShare(int share);
    [[nodiscard]] double minutes() const; ///< of the hour, that the share is
    [[nodiscard]] bool isNew() const { return m_document->isNew(); }
    [[nodiscard]] bool isDirty() const { return m_document->isDirty(); }
    [[nodiscard]] bool canUndo() const { return m_document->canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_document->canRedo(); }
    [[nodiscard]] QString lack() const { return m_lack.code; }
    [[nodiscard]] int lackZone() const { return m_lack.zone; }
    [[nodiscard]] int lackItem() const { return m_lack.item; }
    [[nodiscard]] QString lackMessage() const { return m_lack.message; }

    /// As long as the server has no draft of it. False: it is no id.
    Q_INVOKABLE bool setId(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Document *m_document;
    Lack m_lack;
};

} // namespace ironfence::console::desktop::editor
