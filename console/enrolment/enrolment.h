// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/enrolment/player_directory.h"
#include "console/signing/signer.h"

namespace ironfence::console::enrolment {

/// A screen on its way to be known: what server and directory hold of it, then its assignment signed, given to the
/// server, and written into the directory that its player starts from. Repeating it changes nothing; after a failure it
/// goes on from what is there.
class Enrolment
{
public:
    /// Of the error that says that nobody gives the password of a screen in use any more.
    static constexpr const char *passwordContext = "password";

    /// What holds when it failed.
    enum class Reached {
        Nothing, ///< nothing was changed on the server
        Asked,   ///< the server did not answer: it may have taken the assignment
        Taken,   ///< the server has taken it, and the directory lacks something: no player starts from it
    };

    struct Failure
    {
        Reached reached = Reached::Nothing;
        base::Error error;
    };

    /// Asks the server, after checking that it serves this authority, for what it knows of the screen, and for the days
    /// off that the screen is to know; changes nothing. `renderer` is auto, opengl or software; empty keeps what the
    /// directory says. Errors: those of client::ApiClient; Untrusted; Conflict (it is in use, and the directory does
    /// not have its password).
    [[nodiscard]] static base::Result<Enrolment> plan(const signing::Signer &signer, const client::ApiClient &api,
                                                      const playlists::Screen &screen, PlayerDirectory directory,
                                                      const QString &renderer = {});

    /// Nobody has added it yet.
    [[nodiscard]] bool isNew() const { return !m_before; }
    /// The server has heard of its player.
    [[nodiscard]] bool isInUse() const;
    /// What the server holds is the same, and lies in the directory too.
    [[nodiscard]] bool isUpToDate() const;

    /// Writes what the directory may lack although the screen is up to date. Errors: as PlayerDirectory::prepare().
    [[nodiscard]] base::Result<void> mend(const signing::Signer &signer) const;
    /// The signer is unlocked. The password of a new screen is told once: from when the server knows the screen until
    /// it lies on disk, nothing may interrupt.
    [[nodiscard]] tl::expected<void, Failure> carryOut(const signing::Signer &signer,
                                                       const client::ApiClient &api) const;

private:
    Enrolment(playlists::Screen screen, PlayerDirectory directory, PlayerSettings settings,
              std::optional<client::ScreenEntry> before);
    [[nodiscard]] base::Result<void> write(const client::EnrolledScreen &enrolled, const QByteArray &envelope) const;

    playlists::Screen m_screen; ///< with the days off
    PlayerDirectory m_directory;
    PlayerSettings m_settings;
    std::optional<client::ScreenEntry> m_before; ///< as the server knows it
};

} // namespace ironfence::console::enrolment
