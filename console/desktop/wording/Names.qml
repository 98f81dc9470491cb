// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What people call what documents name by slugs.
QtObject {
    readonly property ProfileWord profileWord: ProfileWord {}

    /// "2026-12-01"
    function day(date: string): string {
        //: The form of a date: see QLocale.
        return Date.fromLocaleDateString(Qt.locale(), date, "yyyy-MM-dd").toLocaleDateString(Qt.locale(), qsTr("ddd d MMM yyyy"));
    }

    /// "03-15"
    function yearDay(date: string): string {
        //: The form of a day of every year: see QLocale.
        return Date.fromLocaleDateString(Qt.locale(), "2000-" + date, "yyyy-MM-dd").toLocaleDateString(Qt.locale(), qsTr("d MMMM"));
    }

    function weekday(number: int): string {
        switch (number) {
        case 1:
            //: A day of the week, short, like those that follow.
            return qsTr("Mon");
        case 2:
            return qsTr("Tue");
        case 3:
            return qsTr("Wed");
        case 4:
            return qsTr("Thu");
        case 5:
            return qsTr("Fri");
        case 6:
            return qsTr("Sat");
        default:
            return qsTr("Sun");
        }
    }

    function rank(slug: string): string {
        switch (slug) {
        case "mandatory":
            //: Rank of a programme, the highest; like those that follow.
            return qsTr("Mandatory");
        case "campaign":
            return qsTr("Campaign");
        case "routine":
            return qsTr("Routine");
        default:
            return qsTr("Filler");
        }
    }

    function kind(slug: string): string {
        switch (slug) {
        case "video":
            //: What an item is, like those that follow.
            return qsTr("Video");
        case "image":
            return qsTr("Picture");
        case "card":
            return qsTr("Card");
        default:
            return qsTr("Ticker");
        }
    }

    function profile(slug: string): string {
        return profileWord.of(slug);
    }

    function festival(slug: string): string {
        switch (slug) {
        case "spring-festival":
            //: A day of the Chinese calendar, like those that follow.
            return qsTr("Spring Festival");
        case "lantern":
            return qsTr("Lantern Festival");
        case "dragon-head":
            return qsTr("Dragon-Head Day");
        case "qingming":
            return qsTr("Qingming");
        case "dragon-boat":
            return qsTr("Dragon Boat Festival");
        case "qixi":
            return qsTr("Qixi");
        case "ghost":
            return qsTr("Ghost Festival");
        case "mid-autumn":
            return qsTr("Mid-Autumn Festival");
        case "double-ninth":
            return qsTr("Double Ninth");
        case "winter-clothes":
            return qsTr("Winter Clothes Day");
        case "winter-solstice":
            return qsTr("Winter Solstice");
        case "laba":
            return qsTr("Laba");
        case "little-year":
            return qsTr("Little New Year");
        case "new-years-eve":
            return qsTr("New Year's Eve");
        default:
            return slug;
        }
    }

    /// "1 3 5": Mon, Wed, Fri
    function weekdaysOf(numbers: string): string {
        return numbers.split(" ").map(number => weekday(Number(number))).join(qsTr(", "));
    }

    function profilesOf(slugs: string): string {
        return slugs.split(" ").map(slug => profile(slug)).join(qsTr(", "));
    }

    /// "1 15 -1"
    function monthDaysOf(numbers: string): string {
        return numbers.split(" ").map(number => number === "-1" ? qsTr("the last day") : number < 0 ? qsTr("%1 days before the end").arg(-1 - number) : qsTr("day %1").arg(number)).join(qsTr(", "));
    }

    function tagsOf(tags: string): string {
        return tags.split(" ").map(tag => tag === "elderly" ? qsTr("elderly people") : tag).join(qsTr(", "));
    }
}
