// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/editor/item_model.h"

namespace ironfence::console::desktop::editor {

/// The items of one zone of the programme that is open, and the one that is looked at. Main thread.
class ItemDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(ironfence::console::desktop::editor::ItemModel *all READ all CONSTANT)
    Q_PROPERTY(int zone READ zone WRITE setZone NOTIFY changed)
    Q_PROPERTY(QList<int> zones READ zones NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString listPath READ listPath NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(int duration READ duration WRITE setDuration NOTIFY changed)
    Q_PROPERTY(double byItself READ byItself NOTIFY changed)
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY changed)
    Q_PROPERTY(double minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool isShuffled READ isShuffled WRITE setShuffled NOTIFY changed)
    Q_PROPERTY(bool isCovering READ isCovering WRITE setCovering NOTIFY changed)
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed)

public:
    static constexpr int longest = 3600; ///< seconds
    static constexpr int mostTimes = 20; ///< in a round, docs/wire.md

    explicit ItemDesk(Document &document, QObject *parent = nullptr);

    [[nodiscard]] ItemModel *all() { return &m_all; }
    [[nodiscard]] int zone() const { return m_zone; }       ///< whose items they are; 0 of one that is not divided
    void setZone(int zone);                                 ///< one of zones()
    [[nodiscard]] QList<int> zones() const;                 ///< those that have items
    [[nodiscard]] int current() const { return m_current; } ///< −1: none
    void setCurrent(int current);
    [[nodiscard]] QString kind() const; ///< of the current one, as ItemModel; empty: there is none
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString
    listPath() const;                   ///< of the playlist in its document: "$.playlist", "$.layout.zones[1].playlist"
    [[nodiscard]] QString path() const; ///< of the current one: "$.playlist.items[2]"
    [[nodiscard]] int duration() const; ///< seconds that it says; 0: as long as it takes
    void setDuration(int seconds);
    [[nodiscard]] double byItself() const; ///< seconds that it takes
    [[nodiscard]] int weight() const;      ///< how often it comes in each round; 0: there is none
    void setWeight(int times);
    /// Of an hour: of every hour where the programme has a share of it, else of one that it has for itself. −1: there
    /// is no item, or a nested playlist among them, whose turns differ.
    [[nodiscard]] double minutes() const;
    [[nodiscard]] bool isShuffled() const; ///< every round comes in another order
    void setShuffled(bool isShuffled);
    [[nodiscard]] bool isCovering() const; ///< a picture fills the canvas, and loses its edges
    void setCovering(bool isCovering);
    [[nodiscard]] QStringList parts() const; ///< titles of what a nested playlist holds

    [[nodiscard]] const playlists::Item *item() const; ///< null: none
    /// The current one becomes that; `field` as in Document::apply().
    void change(const playlists::Item &item, const QString &field);
    void insert(const playlists::Item &item); ///< behind the current one, and looks at it

    Q_INVOKABLE void addCard(const QString &design);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void moveBy(int steps);

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] playlists::Viewer viewer() const;

    Document *m_document;
    ItemModel m_all;
    int m_zone = 0;
    int m_current = -1;
};

} // namespace ironfence::console::desktop::editor
