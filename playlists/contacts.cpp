// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/contacts.h"

namespace ironfence::playlists {

namespace {

/// Goes through what a programme shows. Paths are made only of what is found: every timeline is made of this.
class Search
{
public:
    explicit Search(const Contacts &contacts) : m_contacts(contacts) {}

    QList<StrayContact> in(const Programme &programme)
    {
        const auto *layout = programme.layout();
        if (layout == nullptr) {
            list(programme.playlist(), QStringLiteral("$.playlist"));
            return m_found;
        }
        for (qsizetype index = 0; index < layout->zones.size(); ++index) {
            if (const auto &playlist = layout->zones.at(index).playlist)
                list(*playlist, QStringLiteral("$.layout.zones[%1].playlist").arg(index));
        }
        return m_found;
    }

private:
    void list(const Playlist &playlist, const QString &path)
    {
        for (qsizetype index = 0; index < playlist.items.size(); ++index) {
            const auto &item = playlist.items.at(index);
            const auto here = [&] { return QStringLiteral("%1.items[%2]").arg(path).arg(index); };
            if (const auto *nested = item.nested())
                list(*nested->playlist, here() + QStringLiteral(".playlist"));
            else if (const auto *card = std::get_if<CardItem>(&item.content))
                look(card->card, here);
        }
    }

    template <typename Here>
    void look(const Card &card, const Here &here)
    {
        if (!card.number.isEmpty() && !m_contacts.hasNumber(card.number))
            m_found.append({here() + QStringLiteral(".card.number"), card.title, card.number, {}});
        if (card.code && !m_contacts.hasCode(*card.code))
            m_found.append({here() + QStringLiteral(".card.qr.url"), card.title, {}, card.code->hostAndPort()});
    }

    const Contacts &m_contacts;
    QList<StrayContact> m_found;
};

} // namespace

QString StrayContact::text() const
{
    const auto name = card.left(24) + (card.size() > 24 ? QStringLiteral("…") : QString());
    return number.isEmpty() ? QStringLiteral("its card \"%1\" has a QR code to %2").arg(name, host)
                            : QStringLiteral("its card \"%1\" shows the number %2").arg(name, number);
}

bool Contacts::hasNumber(const QString &number) const
{
    auto digits = number;
    return phoneNumbers.contains(digits.remove(u' ').remove(u'-'));
}

bool Contacts::hasCode(const CardCode &code) const
{
    return qrHosts.contains(code.hostAndPort());
}

QList<StrayContact> Contacts::straysOf(const Programme &programme) const
{
    return Search(*this).in(programme);
}

} // namespace ironfence::playlists
