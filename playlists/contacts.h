// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

#include <QSet>

namespace ironfence::playlists {

/// Something on a card that sends people to somebody else than its authority may send them to.
struct StrayContact
{
    QString path;   ///< into the programme: "$.playlist.items[2].card.number", "….card.qr.url"
    QString card;   ///< its title
    QString number; ///< as the card has it; empty: it is a QR code
    QString host;   ///< of the QR code: CardCode::hostAndPort()

    /// `its card "title" shows the number 400 123 4567` or `its card "title" has a QR code to a.cn`; of a long title
    /// only the beginning.
    [[nodiscard]] QString text() const;
    bool operator==(const StrayContact &) const = default;
};

/// To whom the cards of an authority may send people. What stands in their texts, in pictures and in films nobody can
/// check; whoever signs them answers for it. A value; any thread.
struct Contacts
{
    QSet<QString> phoneNumbers; ///< digits only: "96110"
    QSet<QString> qrHosts;      ///< lower case, in ASCII: "fanzha.example.cn", which says nothing of names below it

    [[nodiscard]] bool hasNumber(const QString &number) const; ///< of a card, with blanks and hyphens
    /// Compares the whole host. An address with another port than that of https is nobody's: what listens there is not
    /// what people know by the host's name, and the port is not printed beside the code.
    [[nodiscard]] bool hasCode(const CardCode &code) const;

    /// All that a programme shows beyond them, in the order written.
    [[nodiscard]] QList<StrayContact> straysOf(const Programme &programme) const;

    bool operator==(const Contacts &) const = default;
};

} // namespace ironfence::playlists
