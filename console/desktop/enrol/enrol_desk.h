// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/enrol/canvas_desk.h"
#include "console/desktop/enrol/folder_desk.h"
#include "console/desktop/enrol/times_desk.h"
#include "console/desktop/fleet/fleet_desk.h"
#include "console/desktop/keys/key_holder.h"
#include "console/enrolment/enrolment.h"
#include "console/enrolment/screen_words.h"

namespace ironfence::console::desktop::enrol {

/// A screen on its way to be known: what is typed of it, what is wrong with that, its assignment being signed, and what
/// became of it. What was typed stays until the screen was added or somebody clears it. Main thread.
class EnrolDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::keys::KeyHolder *key READ key CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::enrol::CanvasDesk *canvas READ canvas CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::enrol::TimesDesk *times READ times CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::enrol::FolderDesk *folder READ folder CONSTANT)
    Q_PROPERTY(QString id READ id WRITE setId NOTIFY changed)
    Q_PROPERTY(IdState idState READ idState NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(PlaceState placeState READ placeState NOTIFY changed)
    Q_PROPERTY(QString placeAbove READ placeAbove NOTIFY changed)
    Q_PROPERTY(QString profile MEMBER m_profile NOTIFY changed)
    Q_PROPERTY(QString tags MEMBER m_tags NOTIFY changed)
    Q_PROPERTY(bool areTagsAmiss READ areTagsAmiss NOTIFY changed)
    Q_PROPERTY(Lack lack READ lack NOTIFY changed)
    Q_PROPERTY(bool isUsual READ isUsual NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QString directory READ directory NOTIFY changed)
    Q_PROPERTY(QString command READ command NOTIFY changed)

public:
    enum class IdState {
        Empty,
        Malformed,
        Free,
        Unheard, ///< it was added, and no player ever reported for it: it may be added once more
        Taken,   ///< its player has reported
    };
    Q_ENUM(IdState)

    enum class PlaceState {
        Empty,
        Malformed,
        Known, ///< screens stand there or below
        New,
    };
    Q_ENUM(PlaceState)

    /// What keeps it from being signed, in the order of the form.
    enum class Lack { Nothing, Id, Canvas, Tags, Place, Hours, Quiet, Zone, Folder };
    Q_ENUM(Lack)

    /// What became of the last attempt.
    enum class Outcome {
        Open,       ///< there was none
        Done,       ///< the screen is known and its folder complete
        KeyRefused, ///< the passphrase is wrong, or the key file was altered
        Overtaken,  ///< somebody else has that id meanwhile
        Unwritten,  ///< the folder cannot be written; nothing was added
        Failed,     ///< nothing was added
        Unanswered, ///< the server may have added it; the folder lacks its password
        Half,       ///< the server has added it; the folder could not be written as a whole
    };
    Q_ENUM(Outcome)

    /// Both are borrowed.
    EnrolDesk(keys::KeyHolder &key, fleet::FleetDesk &fleet, QObject *parent = nullptr);

    [[nodiscard]] keys::KeyHolder *key() const { return m_key; }
    [[nodiscard]] CanvasDesk *canvas() { return &m_canvas; }
    [[nodiscard]] TimesDesk *times() { return &m_times; }
    [[nodiscard]] FolderDesk *folder() { return &m_folder; }
    [[nodiscard]] QString id() const { return m_id; }
    void setId(const QString &id);
    [[nodiscard]] IdState idState() const;
    [[nodiscard]] PlaceState placeState() const;
    [[nodiscard]] QString placeAbove() const; ///< the nearest known one above a new place; empty: none
    [[nodiscard]] bool areTagsAmiss() const;
    [[nodiscard]] Lack lack() const;
    [[nodiscard]] bool isUsual() const; ///< nobody has typed anything
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] QString fault() const { return m_fault; } ///< why, as far as the outcome does not say it
    /// Of the screen that was added.
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] QString command() const; ///< that starts its player

    Q_INVOKABLE void begin();   ///< what was typed is there again, unless it was added
    Q_INVOKABLE void another(); ///< after one was added: the same once more, but its id
    Q_INVOKABLE void clear();
    Q_INVOKABLE void sign(const QString &passphrase);
    Q_INVOKABLE void copyDirectory() const; ///< onto the clipboard
    Q_INVOKABLE void copyCommand() const;

Q_SIGNALS:
    void changed();
    void enrolled(const QString &screen);

private:
    /// Nothing: it is done.
    using Ended = std::optional<console::enrolment::Enrolment::Failure>;

    [[nodiscard]] console::enrolment::ScreenWords words() const;
    void finish(const QString &id, const base::Result<Ended> &ended);
    void fail(const base::Error &error);
    [[nodiscard]] static base::Result<Ended> enrol(const signing::Signer &signer, const client::ApiClient &api,
                                                   const playlists::Screen &screen, const QString &folder,
                                                   bool mayReplace);

    keys::KeyHolder *m_key;
    fleet::FleetDesk *m_fleet;
    CanvasDesk m_canvas;
    TimesDesk m_times;
    FolderDesk m_folder;
    QString m_id;
    QString m_place;
    QString m_offered; ///< place that the form began with
    QString m_profile;
    QString m_tags;
    bool m_isBusy = false;
    QString m_begun; ///< id that the server may know by this window, although its list does not tell it yet
    Outcome m_outcome = Outcome::Open;
    QString m_fault;
    QString m_directory;
};

} // namespace ironfence::console::desktop::enrol
