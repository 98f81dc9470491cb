// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Wording

/// What is said of programmes, in words: when, where, what differs, what is wrong. `said` is a `phrases` everywhere: with its type
/// written down, qmllint of Qt 6.4 crashes on the methods of a value type.
QtObject {
    id: wording

    readonly property Names names: Names {}
    readonly property bool isChinese: Qt.uiLanguage.startsWith("zh")

    function all(said): string {
        const words = [];
        for (let i = 0; i < said.count; ++i)
            words.push(of(said, i));
        return words.join(qsTr("; ", "between what is said of a programme"));
    }

    function of(said, i: int): string {
        const kind = said.saying(i);
        const words = kind <= Sayings.Saying.NoneTags ? rule(said, i, kind) : kind < Sayings.Saying.ReadsTooShort ? difference(said, i, kind) : finding(said, i, kind);
        return said.isExcept(i) ? qsTr("not %1").arg(words) : words;
    }

    function seconds(ms: real): string {
        return qsTr("%1 s").arg((ms / 1000).toLocaleString(Qt.locale(), "f", ms % 1000 === 0 ? 0 : 1));
    }

    function share(percent: int): string {
        return percent > 0 ? qsTr("%1 %").arg(percent) : qsTr("none", "a share of the hour");
    }

    function orNone(text: string): string {
        return text === "" ? qsTr("without", "a first or last day") : text;
    }

    function rule(said, i: int, kind: int): string {
        const first = said.first(i);
        const second = said.second(i);
        const number = said.number(i);
        switch (kind) {
        case Sayings.Saying.Always:
            //: When a programme plays, like those that follow.
            return qsTr("Always");
        case Sayings.Saying.Between:
            return first === second ? first : qsTr("%1 to %2").arg(first).arg(second);
        case Sayings.Saying.Since:
            return qsTr("From %1 on").arg(first);
        case Sayings.Saying.Until:
            return qsTr("Until %1").arg(second);
        case Sayings.Saying.EveryDays:
        case Sayings.Saying.EveryWeeks:
        case Sayings.Saying.EveryMonth:
        case Sayings.Saying.EveryYear:
        case Sayings.Saying.ByRule:
            //: What comes again and again, and since when.
            return first === "" ? recurrence(kind, second, number) : qsTr("%1, from %2 on").arg(recurrence(kind, second, number)).arg(first);
        case Sayings.Saying.Lunar:
            return qsTr("Lunar calendar: %1").arg(first === second ? said.lunar(first, isChinese) : qsTr("%1 to %2").arg(said.lunar(first, isChinese)).arg(said.lunar(second, isChinese)));
        case Sayings.Saying.Festival:
            return festival(first, number, said.other(i));
        case Sayings.Saying.Workdays:
            return qsTr("Workdays");
        case Sayings.Saying.DaysOff:
            return qsTr("Days off");
        case Sayings.Saying.Daypart:
            return first === "00:00" && second === "24:00" ? qsTr("The whole day") : first + "–" + second;
        case Sayings.Saying.Everywhere:
            //: For which screens a programme is, like those that follow.
            return qsTr("All screens");
        case Sayings.Saying.Places:
            return first;
        case Sayings.Saying.Profiles:
            return names.profilesOf(first);
        case Sayings.Saying.AllTags:
            return qsTr("with %1").arg(names.tagsOf(first));
        case Sayings.Saying.AnyTags:
            return qsTr("with any of %1").arg(names.tagsOf(first));
        default:
            return qsTr("without %1").arg(names.tagsOf(first));
        }
    }

    function recurrence(kind: int, days: string, every: int): string {
        switch (kind) {
        case Sayings.Saying.EveryDays:
            return every === 1 ? qsTr("Every day") : qsTr("Every %n day(s)", "", every);
        case Sayings.Saying.EveryWeeks:
            return every === 1 ? qsTr("Every week: %1").arg(names.weekdaysOf(days)) : qsTr("Every %n week(s)", "", every) + qsTr(": ") + names.weekdaysOf(days);
        case Sayings.Saying.EveryMonth:
            return every === 1 ? qsTr("Every month: %1").arg(names.monthDaysOf(days)) : qsTr("Every %n month(s)", "", every) + qsTr(": ") + names.monthDaysOf(days);
        case Sayings.Saying.EveryYear:
            return every === 1 ? qsTr("Every year on %1").arg(names.yearDay(days)) : qsTr("Every %n year(s)", "", every) + qsTr(": ") + names.yearDay(days);
        default:
            return qsTr("By the rule %1").arg(days);
        }
    }

    function festival(slug: string, before: int, after: int): string {
        const day = names.festival(slug);
        if (before > 0 && after > 0)
            return qsTr("%1, from %2 days before to %3 days after").arg(day).arg(before).arg(after);
        if (before > 0)
            return qsTr("%1 and the %n day(s) before", "", before).arg(day);
        return after > 0 ? qsTr("%1 and the %n day(s) after", "", after).arg(day) : day;
    }

    function difference(said, i: int, kind: int): string {
        const first = said.first(i);
        const second = said.second(i);
        const number = said.number(i);
        const other = said.other(i);
        switch (kind) {
        case Sayings.Saying.Title:
            //: What a draft changes, like those that follow.
            return qsTr("Title: %1 → %2").arg(first).arg(second);
        case Sayings.Saying.Rank:
            return qsTr("Rank: %1 → %2").arg(names.rank(first)).arg(names.rank(second));
        case Sayings.Saying.Share:
            return qsTr("Share of the hour: %1 → %2").arg(share(number)).arg(share(other));
        case Sayings.Saying.Audience:
            return number === 0 && other === 0 ? qsTr("Other screens") : qsTr("Other screens: %1 → %2").arg(number).arg(other);
        case Sayings.Saying.ValidFrom:
            return qsTr("First day: %1 → %2").arg(orNone(first)).arg(orNone(second));
        case Sayings.Saying.ValidUntil:
            return qsTr("Last day: %1 → %2").arg(orNone(first)).arg(orNone(second));
        case Sayings.Saying.Days:
            return qsTr("On other days");
        case Sayings.Saying.Dayparts:
            return qsTr("Hours: %1 → %2").arg(first === "" ? qsTr("the whole day") : first).arg(second === "" ? qsTr("the whole day") : second);
        case Sayings.Saying.Shift:
            return qsTr("Places may move it by: %1 → %2 min").arg(number).arg(other);
        case Sayings.Saying.ItemAdded:
            return qsTr("New: %1").arg(first);
        case Sayings.Saying.ItemRemoved:
            return qsTr("Left out: %1").arg(first);
        case Sayings.Saying.ItemLonger:
            return qsTr("Longer: %1, %2 → %3").arg(first).arg(seconds(number)).arg(seconds(other));
        case Sayings.Saying.ItemShorter:
            return qsTr("Shorter: %1, %2 → %3").arg(first).arg(seconds(number)).arg(seconds(other));
        case Sayings.Saying.ItemChanged:
            return qsTr("Changed: %1").arg(first);
        case Sayings.Saying.Order:
            return qsTr("Items in another order");
        case Sayings.Saying.Layout:
            return qsTr("Zones divided otherwise");
        case Sayings.Saying.More:
            return qsTr("and %n more", "", number);
        default:
            return qsTr("Something that this version cannot name");
        }
    }

    function finding(said, i: int, kind: int): string {
        const item = kind === Sayings.Saying.OtherFinding ? "" : said.first(i);
        return item === "" ? fault(said, i, kind) : item + qsTr(": ") + fault(said, i, kind);
    }

    function fault(said, i: int, kind: int): string {
        switch (kind) {
        case Sayings.Saying.ReadsTooShort:
            //: What is wrong with an item and what mends it, like those that follow.
            return qsTr("It stands too short for people to read it: let it stand longer, or say it in fewer words.");
        case Sayings.Saying.RunsTooShort:
            return qsTr("On small screens it comes one thing at a time, and there is no time for all of it: leave its length out, or say it in fewer words.");
        case Sayings.Saying.LengthUnknown:
            return qsTr("Nobody knows how long this video is, and it may end before its time is over: upload it anew.");
        case Sayings.Saying.TooLongForShare:
            return qsTr("It is too long for a programme with a share of the hour, and some of its showings may be cut: keep it within 72 s, or give up the share.");
        case Sayings.Saying.ZoneHidden:
            return qsTr("Other zones hide all of a zone: move it, or put it above them.");
        case Sayings.Saying.ZoneOutside:
            return qsTr("A zone lies beyond the canvas of some screens: use parts of the canvas instead of pixels.");
        case Sayings.Saying.NumberNotAllowed:
            return qsTr("Your authority may not show this telephone number, and screens refuse the whole programme: show one of its own, or have this one allowed.");
        case Sayings.Saying.HostNotAllowed:
            return qsTr("Your authority may not send people to this address, and screens refuse the whole programme: send them to one of its own, or have this one allowed.");
        default:
            return said.first(i) + " (" + said.second(i) + ")";
        }
    }
}
