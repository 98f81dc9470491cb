// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Programmes as people speak of them. In QML, `Sayings.Saying.Always` and the others.
namespace ironfence::console::desktop::wording {
Q_NAMESPACE
QML_NAMED_ELEMENT(Sayings)

/// What can be said of a programme, each with the values that belong to it; Wording.qml has the words.
enum class Saying {
    // When: `first` and `second` are days or times of day as people write them.
    Always,
    Between,    ///< every day from `first` to `second`
    Since,      ///< valid from `first` on
    Until,      ///< valid until `second`
    EveryDays,  ///< every `number` days from `first` on; empty, as in those that follow: since ever
    EveryWeeks, ///< every `number` weeks on the weekdays `second`: "1 3 5", Monday is 1
    EveryMonth, ///< every `number` months on the days `second`: "1 15 -1"
    EveryYear,  ///< every `number` years on the day `second`: "03-15"
    ByRule,     ///< as the RRULE `second` says
    Lunar,      ///< from `first` to `second`, "12-23", of every lunar year
    Festival,   ///< `first`, a slug, with `number` days before and `other` after it
    Workdays,
    DaysOff,
    Daypart, ///< from `first` to `second` of these days
    // Where.
    Everywhere,
    Places,   ///< `first`, parted by ", "
    Profiles, ///< slugs, parted by " "
    AllTags,
    AnyTags,
    NoneTags,
    // Differences, from what is live to what a draft says.
    Title,     ///< `first` → `second`
    Rank,      ///< slugs
    Share,     ///< `number` → `other` per cent; 0: none
    Audience,  ///< reaches `number` → `other` screens
    ValidFrom, ///< empty: without
    ValidUntil,
    Days,
    Dayparts,  ///< the hours: `first` → `second`; empty: the whole day
    Shift,     ///< `number` → `other` minutes
    ItemAdded, ///< `first` is its name, like those that follow
    ItemRemoved,
    ItemLonger, ///< from `number` to `other` ms
    ItemShorter,
    ItemChanged, ///< its words, its file or how it comes
    Order,       ///< the order of its items
    Layout,      ///< zones: how they divide the canvas, or their tickers
    More,        ///< and `number` differences more
    Something,   ///< only what this version does not know
    // What a server finds wrong, with what mends it (docs/commands.md names the codes); `first` is an item's name
    // where it does not stand beside it.
    ReadsTooShort,
    RunsTooShort, ///< one thing at a time, on a small canvas
    LengthUnknown,
    TooLongForShare,
    ZoneHidden,
    ZoneOutside,
    NumberNotAllowed,
    HostNotAllowed,
    OtherFinding, ///< `first` is the problem, `second` the remedy, as the server says them
    // Days.
    OnDay, ///< `first`, in its parts `second`; empty: the whole day
};
Q_ENUM_NS(Saying)

struct Phrase
{
    Saying saying = Saying::Always;
    QString first{};
    QString second{};
    int number = 0;
    int other = 0;
    bool isExcept = false; ///< of days: these are left out

    bool operator==(const Phrase &) const = default;
};

/// Several of them, as QML reads them. A value.
class Phrases
{
    Q_GADGET
    QML_VALUE_TYPE(phrases)
    Q_PROPERTY(int count READ count)

public:
    Phrases() = default;
    Phrases(QList<Phrase> phrases)
        : m_phrases(std::move(phrases)) {} // NOLINT(google-explicit-constructor): a list of them

    [[nodiscard]] int count() const { return static_cast<int>(m_phrases.size()); }
    [[nodiscard]] const QList<Phrase> &all() const { return m_phrases; }
    Q_INVOKABLE [[nodiscard]] int saying(int index) const { return static_cast<int>(at(index).saying); }
    Q_INVOKABLE [[nodiscard]] QString first(int index) const { return at(index).first; }
    Q_INVOKABLE [[nodiscard]] QString second(int index) const { return at(index).second; }
    Q_INVOKABLE [[nodiscard]] int number(int index) const { return at(index).number; }
    Q_INVOKABLE [[nodiscard]] int other(int index) const { return at(index).other; }
    /// "12-23" as calendars print it, 腊月廿三, or for people who read no Chinese.
    Q_INVOKABLE [[nodiscard]] QString lunar(const QString &day, bool isChinese) const;
    Q_INVOKABLE [[nodiscard]] bool isExcept(int index) const { return at(index).isExcept; }

    bool operator==(const Phrases &) const = default;

private:
    [[nodiscard]] Phrase at(int index) const { return m_phrases.value(index); }

    QList<Phrase> m_phrases;
};

} // namespace ironfence::console::desktop::wording
