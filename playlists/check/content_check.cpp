// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/content_check.h"

#include "playlists/check/cover.h"
#include "playlists/reading_time.h"

#include <algorithm>

namespace ironfence::playlists::check {

namespace {

bool isForElderly(const Programme &programme, const QList<Screen> &screens)
{
    const auto hasTag = [](const Screen &screen) { return screen.tags.contains(elderlyTag()); };
    return programme.audience.allTags.contains(elderlyTag()) || programme.audience.anyTags.contains(elderlyTag()) ||
           std::any_of(screens.begin(), screens.end(), hasTag);
}

/// " (110, 12381, 96110)", the first few of them.
QString listOf(const QSet<QString> &contacts)
{
    constexpr qsizetype most = 8;
    auto names = contacts.values();
    std::sort(names.begin(), names.end());
    const auto more = names.size() > most ? QStringLiteral(", …") : QString();
    return names.isEmpty() ? QStringLiteral(" (it has none)")
                           : QStringLiteral(" (%1%2)").arg(names.mid(0, most).join(QStringLiteral(", ")), more);
}

/// Of screens whose cards have the same pixels and the same viewers, one.
QList<const Screen *> kindsOf(const QList<Screen> &screens)
{
    QList<const Screen *> kinds;
    for (const auto &screen : screens) {
        const auto same = [&](const Screen *kind) { return Viewer::of(*kind) == Viewer::of(screen); };
        if (std::none_of(kinds.begin(), kinds.end(), same))
            kinds.append(&screen);
    }
    return kinds;
}

class ContentCheck
{
public:
    ContentCheck(const Programme &programme, const QList<Screen> &screens)
        : m_programme(programme), m_kinds(kindsOf(screens)), m_elderly(isForElderly(programme, screens))
    {
    }

    QList<Finding> run(const std::optional<Contacts> &contacts)
    {
        if (contacts)
            strays(*contacts);
        if (const auto *layout = m_programme.layout())
            layoutOf(*layout);
        else
            playlistOf(m_programme.playlist(), QStringLiteral("$.playlist"), true, nullptr);
        return m_findings;
    }

private:
    void add(const char *code, const QString &path, const QString &problem, const QString &remedy,
             Severity severity = Severity::Warning)
    {
        m_findings.append({severity, QLatin1String(code), {}, m_programme.id, {}, path, problem, remedy});
    }

    void strays(const Contacts &contacts)
    {
        for (const auto &stray : contacts.straysOf(m_programme)) {
            const bool isNumber = !stray.number.isEmpty();
            add(isNumber ? "number-not-allowed" : "qr-host-not-allowed", stray.path,
                QStringLiteral("%1, which its authority may not: screens refuse the whole programme").arg(stray.text()),
                isNumber
                    ? QStringLiteral("show one of its own numbers%1, or have this one added to phone_numbers in the "
                                     "trust document")
                          .arg(listOf(contacts.phoneNumbers))
                    : QStringLiteral("lead to one of its own hosts%1, or have this one added to qr_hosts in the trust "
                                     "document")
                          .arg(listOf(contacts.qrHosts)),
                Severity::Error);
        }
    }

    /// Of a zone, or of the whole canvas.
    void playlistOf(const Playlist &playlist, const QString &path, bool leads, const Zone *zone)
    {
        for (const auto &leaf : playlist.leaves()) {
            const auto here = pathOf(leaf, path);
            if (const auto *card = std::get_if<CardItem>(&leaf.item->content))
                cardOf(card->card, *leaf.item, here, zone);
            if (const auto *video = std::get_if<VideoItem>(&leaf.item->content))
                videoOf(*video, here);
            if (leads)
                lengthOf(*leaf.item, here);
        }
    }

    void cardOf(const Card &card, const Item &item, const QString &path, const Zone *zone)
    {
        if (!readsInTime(card, item, path))
            return; // said already
        const Screen *where = nullptr;
        base::Milliseconds longest{0};
        for (const auto *kind : m_kinds) {
            auto viewer = Viewer::of(*kind);
            if (zone != nullptr)
                viewer.area = zone->on(viewer.area).size();
            const auto needed = isSmall(viewer.area) ? standingTime(card, viewer) : base::Milliseconds{0};
            if (needed > longest && item.shortest(viewer) < needed) {
                where = kind;
                longest = needed;
            }
        }
        if (where == nullptr)
            return;
        add("two-passes", path + QStringLiteral(".duration_s"),
            QStringLiteral(
                "on the canvas of %1, %2, \"%3\" comes one thing at a time: in less than %4 not all of it can "
                "be read, or run through twice")
                .arg(where->id.text(), where->canvas.text(), card.title, lengthText(longest)),
            QStringLiteral("leave duration_s out, set it to %1, or say it in fewer words")
                .arg((longest.count() + 999) / 1000));
    }

    [[nodiscard]] bool readsInTime(const Card &card, const Item &item, const QString &path)
    {
        const int characters = charactersOf(card);
        const auto needed = readingTime(characters, m_elderly);
        const auto people = m_elderly ? QStringLiteral("elderly people need") : QStringLiteral("people need");
        const Viewer viewer{.isForElderly = m_elderly};
        const bool isShort = item.length(viewer) < needed;
        if (!isShort && item.shortest(viewer) >= needed)
            return true;
        const auto seconds = (needed.count() + 999) / 1000;
        const auto what = isShort ? QStringLiteral("it stands for %1").arg(lengthText(item.length(viewer)))
                                  : QStringLiteral("it may be shortened to %1").arg(lengthText(item.shortest(viewer)));
        const auto key = isShort ? QStringLiteral(".duration_s") : QStringLiteral(".dwell_min_s");
        add("reading-time", path + key,
            QStringLiteral("\"%1\" has %2 characters: %3 %4 to read them, %5")
                .arg(card.title, QString::number(characters), people, lengthText(needed), what),
            QStringLiteral("set %1 to %2, or say it in fewer words").arg(key.mid(1)).arg(seconds));
        return false;
    }

    void videoOf(const VideoItem &video, const QString &path)
    {
        if (video.asset.duration)
            return;
        add("video-length", path + QStringLiteral(".asset.duration_ms"),
            QStringLiteral("nobody knows how long %1 is: it may end before its time is over").arg(video.asset.name),
            QStringLiteral("let ironfence programme add put it in, or write the file anew if its length is not in it"));
    }

    void lengthOf(const Item &item, const QString &path)
    {
        const bool sharesTime = m_programme.share > 0 && m_programme.share < 100;
        if (!sharesTime || item.shortest() <= longestBesideShares)
            return;
        add("too-long-for-share", path,
            QStringLiteral("%1 lasts %2: with a share of %3 % of every hour, some of its showings may be cut")
                .arg(titleOf(item), lengthText(item.shortest()), QString::number(m_programme.share)),
            QStringLiteral("keep items of a programme with a share within %1 s, or give dwell_min_s to what can stand "
                           "for less")
                .arg(longestBesideShares.count()));
    }

    void layoutOf(const Layout &layout)
    {
        for (qsizetype index = 0; index < layout.zones.size(); ++index) {
            const auto path = QStringLiteral("$.layout.zones[%1]").arg(index);
            if (const auto &playlist = layout.zones.at(index).playlist)
                playlistOf(*playlist, path + QStringLiteral(".playlist"), index == 0, &layout.zones.at(index));
            zoneOf(layout, index, path);
        }
    }

    void zoneOf(const Layout &layout, qsizetype index, const QString &path)
    {
        const auto &zone = layout.zones.at(index);
        const auto hide = [&](const QString &where) {
            add("hidden-zone", path, QStringLiteral("other zones hide all of zone %1%2").arg(zone.id, where),
                QStringLiteral("give it a higher z, or move it"));
        };
        if (m_kinds.isEmpty() && isHidden(layout, index, {})) {
            hide({});
            return;
        }
        for (const auto *screen : m_kinds) {
            const QSize canvas = screen->canvas.size;
            const auto area = areaOf(zone, canvas);
            const auto where = QStringLiteral(" on the canvas of %1, %2").arg(screen->id.text(), screen->canvas.text());
            // Fractions were bounded when they were read; in pixels, rounding would put some outside.
            if (zone.unit == Unit::Pixels && !QRectF({}, canvas).contains(*area)) {
                add("zone-outside", path, QStringLiteral("zone %1 is not, or not wholly,%2").arg(zone.id, where),
                    QStringLiteral("use fractions for canvases of different sizes"));
                return;
            }
            if (isHidden(layout, index, canvas)) {
                hide(where);
                return;
            }
        }
    }

    const Programme &m_programme;
    const QList<const Screen *> m_kinds;
    const bool m_elderly;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkContent(const Programme &programme, const QList<Screen> &screens,
                            const std::optional<Contacts> &contacts)
{
    return ContentCheck(programme, screens).run(contacts);
}

QString pathOf(const Leaf &leaf, const QString &playlist)
{
    QStringList steps;
    for (const auto &index : leaf.path.split(u'.'))
        steps.append(QStringLiteral(".items[%1]").arg(index));
    return playlist + steps.join(QStringLiteral(".playlist"));
}

QString titleOf(const Item &item)
{
    if (const auto *card = std::get_if<CardItem>(&item.content))
        return QStringLiteral("the card \"%1\"").arg(card->card.title);
    const auto *asset = item.asset();
    if (asset == nullptr || asset->name.isEmpty())
        return QStringLiteral("this item");
    return asset->name;
}

} // namespace ironfence::playlists::check
