// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "showing.h"

#include "messaging/authority_bounds.h"
#include "playlists/check/content_check.h"
#include "playlists/standing.h"

#include <algorithm>

namespace ironfence::media::pack::testing {

using base::Milliseconds;
using base::json::Value;

namespace {

constexpr qsizetype documentBytes = 64 * 1024; // docs/wire.md
constexpr qsizetype longestBand = 13; // characters of a slogan on the band at a page's foot: more wrap at 1280x720
constexpr int longestPage = 170;      // characters of a page that is no letter: more is a leaflet

/// A card in the place where it is shown.
struct Shown
{
    QString where;
    Value card;
    std::chrono::seconds stands{10};
};

void collect(const Value &playlist, const QString &where, QList<Shown> &cards)
{
    int index = 0;
    for (const auto &item : playlist.at("items")) {
        const auto here = QStringLiteral("%1.items[%2]").arg(where).arg(index++);
        if (item.contains("playlist"))
            collect(item.at("playlist"), here, cards);
        if (item.contains("card"))
            cards.append({here, item.at("card"), std::chrono::seconds(item.value("duration_s", 10))});
    }
}

QStringList textsOf(const Value &value)
{
    if (value.is_string())
        return {textOf(value)};
    QStringList texts;
    for (const auto &part : value.is_structured() ? value : Value::array())
        texts += textsOf(part);
    return texts;
}

/// What people read, in the order in which they do.
QStringList partsOf(const Value &card)
{
    QStringList parts;
    for (const char *key : {"title", "number", "lines", "sections", "slogan", "source"})
        parts += textsOf(card.value(key, Value()));
    return parts;
}

int charactersOf(const QStringList &parts)
{
    const auto text = parts.join(QString());
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }));
}

bool reaches(const Value &programme, const char *profile)
{
    const auto profiles = programme.value("audience", Value::object()).value("profiles", Value::array());
    return profiles.empty() || std::find(profiles.begin(), profiles.end(), profile) != profiles.end();
}

/// Older people stand at counters, in halls and at cash machines, and sit in lobbies.
bool isForElderly(const Value &programme)
{
    return reaches(programme, "counter") || reaches(programme, "hall") || reaches(programme, "atm");
}

bool isForNarrowStrips(const Value &programme)
{
    const auto tags = programme.at("audience").value("tags", Value::object()).value("all", Value::array());
    return std::find(tags.begin(), tags.end(), "narrow") != tags.end();
}

/// The canvases that a programme may reach: of LED screens those that are sold, everywhere else a page.
QList<QSize> canvasesOf(const Value &programme)
{
    if (!reaches(programme, "led"))
        return {{1280, 720}};
    if (isForNarrowStrips(programme))
        return {{64, 16}};
    return {{128, 32}, {320, 16}, {384, 64}, {192, 96}, {96, 192}, {960, 576}};
}

Milliseconds neededFor(const Value &programme, const Shown &shown)
{
    base::json::Reader reader;
    const auto card = playlists::Card::read(base::json::Object(shown.card, QStringLiteral("$"), reader));
    Milliseconds longest{0};
    for (const auto &canvas : canvasesOf(programme))
        longest = std::max(longest, playlists::standingTime(card, {canvas, isForElderly(programme)}));
    return longest;
}

void readInTime(const Value &programme, const Shown &shown, QStringList &remarks)
{
    const auto parts = partsOf(shown.card);
    if (shown.stands < neededFor(programme, shown)) {
        remarks.append(
            QStringLiteral("%1: nobody reads “%2” in %3 s").arg(shown.where, parts.value(0)).arg(shown.stands.count()));
    }
    const bool isLetter = shown.card.value("template", std::string()) == "letter";
    if (!isLetter && charactersOf(parts) > longestPage)
        remarks.append(QStringLiteral("%1: “%2” is too long a page").arg(shown.where, parts.value(0)));
}

void onLed(const Manuscript &manuscript, const Value &programme, const Shown &shown, QStringList &remarks)
{
    if (!reaches(programme, "led"))
        return;
    const qsizetype longest = isForNarrowStrips(programme) ? 8 : 16;
    for (const auto &part : partsOf(shown.card)) {
        if (part.size() > longest)
            remarks.append(QStringLiteral("%1: “%2” is too long for its strip").arg(shown.where, part));
    }
    for (const auto &list : manuscript.lists) {
        for (const auto &entry : list.at("entries")) {
            const bool isSensitive = entry.contains("flags") && !entry.at("flags").empty();
            if (isSensitive && entry.at("title") == shown.card.at("title"))
                remarks.append(QStringLiteral("%1: “%2” is sensitive and on a public LED")
                                   .arg(shown.where, textOf(entry.at("title"))));
        }
    }
}

/// The bounds of the card document (docs/wire.md), which its reader holds as well.
void withinBounds(const Shown &shown, QStringList &remarks)
{
    const auto kind = shown.card.value("template", std::string());
    const bool isLetter = kind == "letter";
    const auto tooLong = [&](const Value &value, qsizetype longest) {
        for (const auto &text : textsOf(value)) {
            if (text.isEmpty() || text.size() > longest)
                remarks.append(QStringLiteral("%1: “%2” is beyond its card's bounds").arg(shown.where, text));
        }
    };
    tooLong(shown.card.at("title"), 64);
    tooLong(shown.card.value("slogan", Value()), 64);
    tooLong(shown.card.value("source", Value()), 64);
    if (kind != "slogan" && textOf(shown.card.value("slogan", Value())).size() > longestBand)
        remarks.append(
            QStringLiteral("%1: “%2” is too long for its band").arg(shown.where, textOf(shown.card.at("slogan"))));
    tooLong(shown.card.value("lines", Value()), isLetter ? 400 : 120);
    const auto count = shown.card.value("lines", Value::array()).size();
    const std::size_t most = isLetter ? 24 : kind == "questions" ? 5 : kind == "counter" ? 6 : 8;
    if (count > most)
        remarks.append(shown.where + QStringLiteral(": more lines than its card holds"));
    const auto sections = shown.card.value("sections", Value::array());
    for (const auto &section : sections) {
        tooLong(section.at("head"), 16);
        tooLong(section.at("lines"), 120);
        if (section.at("lines").empty() || section.at("lines").size() > 4)
            remarks.append(shown.where + QStringLiteral(": a section has 1 to 4 lines"));
    }
    if (sections.size() > 4 || ((kind == "technique" || kind == "bulletin") && sections.empty()))
        remarks.append(shown.where + QStringLiteral(": a card has 1 to 4 sections"));
}

/// Whatever authority installs the pack may show it: nobody has to be asked for a number or a host first.
void withinReach(const Shown &shown, QStringList &remarks)
{
    base::json::Reader reader;
    const auto card = playlists::Card::read(base::json::Object(shown.card, QStringLiteral("$"), reader));
    const auto everybody = messaging::contactsOf(trust::AuthorityLimits());
    if ((!card.number.isEmpty() && !everybody.hasNumber(card.number)) || (card.code && !everybody.hasCode(*card.code)))
        remarks.append(
            QStringLiteral("%1: “%2” sends people where not every authority may").arg(shown.where, card.title));
}

void withinShare(const Value &programme, const Shown &shown, QStringList &remarks)
{
    if (programme.contains("share_percent") && shown.stands > playlists::check::longestBesideShares)
        remarks.append(
            QStringLiteral("%1: %2 s are too long beside shares").arg(shown.where).arg(shown.stands.count()));
}

} // namespace

QStringList showingRemarks(const Manuscript &manuscript)
{
    QStringList remarks;
    for (auto each = manuscript.programmes.cbegin(); each != manuscript.programmes.cend(); ++each) {
        const auto &programme = each.value();
        if (base::json::write(programme).size() > documentBytes)
            remarks.append(each.key() + QStringLiteral(": is larger than a programme may be"));
        QList<Shown> cards;
        collect(programme.at("playlist"), each.key() + QStringLiteral(" $.playlist"), cards);
        for (const auto &shown : cards) {
            readInTime(programme, shown, remarks);
            onLed(manuscript, programme, shown, remarks);
            withinBounds(shown, remarks);
            withinShare(programme, shown, remarks);
            withinReach(shown, remarks);
        }
    }
    return remarks;
}

} // namespace ironfence::media::pack::testing
