// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/wording/reach.h"

namespace ironfence::console::desktop::editor {

/// For which screens the programme that is open is, and how many of them there are. Main thread.
class WhereDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(QList<QString> places READ places NOTIFY changed)
    Q_PROPERTY(QStringList profiles READ profiles NOTIFY changed)
    Q_PROPERTY(QString allTags READ allTags NOTIFY changed)
    Q_PROPERTY(QString anyTags READ anyTags NOTIFY changed)
    Q_PROPERTY(QString noneTags READ noneTags NOTIFY changed)
    Q_PROPERTY(int reached READ reached NOTIFY changed)

public:
    static constexpr qsizetype mostPlaces = 64; ///< docs/wire.md, audience
    static constexpr qsizetype mostKinds = 64;

    WhereDesk(Document &document, const wording::Reach &reach, QObject *parent = nullptr);

    [[nodiscard]] QStringList places() const;   ///< none: everywhere
    [[nodiscard]] QStringList profiles() const; ///< their names; none: every one
    [[nodiscard]] QString allTags() const { return m_document->value().audience.allTags.join(u' '); }
    [[nodiscard]] QString anyTags() const { return m_document->value().audience.anyTags.join(u' '); }
    [[nodiscard]] QString noneTags() const { return m_document->value().audience.noneTags.join(u' '); }
    [[nodiscard]] int reached() const { return m_reached; } ///< of the screens that are known
    /// Of those one for each kind of canvas and viewer, at most mostKinds: content is the same on all of a kind.
    [[nodiscard]] const QList<playlists::Screen> &kinds() const { return m_kinds; }

    Q_INVOKABLE void togglePlace(const QString &place); ///< and with it everything below
    Q_INVOKABLE void toggleProfile(const QString &profile);
    /// Tags with blanks between them. False: one is none.
    Q_INVOKABLE bool setAllTags(const QString &text);
    Q_INVOKABLE bool setAnyTags(const QString &text);
    Q_INVOKABLE bool setNoneTags(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void show();
    void count();
    bool setTags(QStringList playlists::Audience::*member, const QString &text, const char *field);
    void change(const playlists::Audience &audience, const QString &field = {});

    Document *m_document;
    const wording::Reach *m_reach;
    playlists::Audience m_counted; ///< whom the figures are about
    int m_reached = 0;
    QList<playlists::Screen> m_kinds;
};

} // namespace ironfence::console::desktop::editor
