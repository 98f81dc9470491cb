// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/alert_book.h"
#include "tests/playlists/alerts.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::testing;
using base::ErrorCode;

namespace {

/// A document that arrives, and how the book must take it.
struct Arrival
{
    Alert alert;
    std::optional<ErrorCode> refused = {};
};

/// One moment: what arrives, then where every entry must stand and what must be on the canvas.
struct Moment
{
    qint64 second;
    QList<Arrival> arrivals;
    const char *states;  ///< "11:live 12:waiting", in order of arrival
    const char *shows;   ///< identifier; "-" for nothing
    bool isJump = false; ///< the clock was set to it: no time has passed; always so when it goes back
};

base::Sha256 documentOf(const Alert &alert)
{
    return base::Sha256::of(alert.serialize());
}

QString stateOf(const AlertEntry &entry)
{
    return entry.alert.identifier + u':' + (entry.end ? nameOf(*entry.end) : nameOf(entry.state));
}

QStringList statesOf(const QList<AlertEntry> &entries)
{
    QStringList states;
    for (const auto &entry : entries)
        states.append(stateOf(entry));
    return states;
}

QString shownBy(const AlertBook &book, qint64 second)
{
    const auto entry = book.showing(at(second));
    return entry ? entry->alert.identifier : QStringLiteral("-");
}

base::Sha256 documentShownBy(const AlertBook &book, qint64 second)
{
    const auto entry = book.showing(at(second));
    return entry ? entry->document : base::Sha256();
}

/// Looks at every second on its own whether nextChange() tells the truth.
QString faultOfNextChange(const AlertBook &book, qint64 second)
{
    constexpr qint64 horizon = 400;
    const auto next = book.nextChange(at(second));
    for (qint64 later = second + 1; later <= second + horizon; ++later) {
        AlertBook copy = book;
        const bool changes = !copy.advance(at(later), {std::chrono::seconds(later - second)}).isEmpty() ||
                             documentShownBy(copy, later) != documentShownBy(book, second);
        const bool announced = next && *next <= at(later);
        if (changes != announced)
            return QStringLiteral("change in second %1: %2, announced: %3").arg(later).arg(changes).arg(announced);
        if (changes)
            return {};
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(QList<Moment>)

class TestAlertBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void life_data()
    {
        const Alert a11 = alertOf(11);
        const auto foreign = [](Alert alert) {
            alert.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
            return alert;
        };
        const auto reworded = [](Alert alert) {
            alert.headline = QStringLiteral("other words");
            return alert;
        };
        QTest::addColumn<QList<Moment>>("story");
        const auto row = [](const char *name, const QList<Moment> &story) { QTest::newRow(name) << story; };

        // clang-format off
        row("live at once, ends at its expiry", {
            {0, {{a11}}, "11:live", "11"},
            {99, {}, "11:live", "11"},
            {100, {}, "11:expired", "-"}});
        row("waits for its effective time", {
            {0, {{alertOf(11, 20)}}, "11:waiting", "-"},
            {19, {}, "11:waiting", "-"},
            {20, {}, "11:live", "11"}});
        row("expires while waiting", {
            {0, {{alertOf(11, 20, 50)}}, "11:waiting", "-"},
            {50, {}, "11:expired", "-"}});
        row("arrives too late", {
            {100, {{a11, ErrorCode::Expired}}, "", "-"}});

        row("a cancel shows the all-clear for 30 s", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{cancelOf(12, 11)}}, "11:cancelled 12:live", "12"},
            {39, {}, "11:cancelled 12:live", "12"},
            {40, {}, "11:cancelled 12:expired", "-"}});
        row("a cancel acts at once, whatever its effective time", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{cancelOf(12, 11, 50)}}, "11:cancelled 12:live", "12"}});
        row("an all-clear outlives the expiry of the cancel", {
            {0, {{a11}}, "11:live", "11"},
            {95, {{cancelOf(12, 11)}}, "11:cancelled 12:live", "12"},
            {110, {}, "11:cancelled 12:live", "12"},
            {125, {}, "11:cancelled 12:expired", "-"}});
        row("cancelled while waiting: nothing stood, no all-clear", {
            {0, {{alertOf(11, 20)}}, "11:waiting", "-"},
            {10, {{cancelOf(12, 11)}}, "11:cancelled 12:expired", "-"},
            {20, {}, "11:cancelled 12:expired", "-"}});
        row("alert and cancel arrive together", {
            {0, {{a11}, {cancelOf(12, 11)}}, "11:cancelled 12:expired", "-"}});
        row("the cancel arrives before its alert", {
            {0, {{cancelOf(12, 11)}}, "12:expired", "-"},
            {10, {{a11}}, "12:expired 11:cancelled", "-"}});
        row("a replayed alert stays cancelled", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{cancelOf(12, 11)}}, "11:cancelled 12:live", "12"},
            {50, {{a11}}, "11:cancelled 12:expired", "-"}});
        row("a cancel with a lower number than its alert ends nothing", {
            {0, {{a11}, {cancelOf(10, 11), ErrorCode::Replayed}}, "11:live", "11"}});
        row("such a cancel ends nothing when it comes first either", {
            {0, {{cancelOf(10, 11)}}, "10:expired", "-"},
            {1, {{a11}}, "10:expired 11:live", "11"}});
        row("a cancel of something else ends nothing here", {
            {0, {{a11}}, "11:live", "11"},
            {1, {{cancelOf(12, 9)}}, "11:live 12:expired", "11"}});

        row("an update supersedes", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{updateOf(12, 11)}}, "11:superseded 12:live", "12"}});
        row("an update takes over when it becomes effective", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{updateOf(12, 11, 40)}}, "11:live 12:waiting", "11"},
            {40, {}, "11:superseded 12:live", "12"}});
        row("an update of a waiting alert", {
            {0, {{alertOf(11, 50)}}, "11:waiting", "-"},
            {10, {{updateOf(12, 11, 10)}}, "11:superseded 12:live", "12"}});
        row("an update that waits longer than its alert lives", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{updateOf(12, 11, 150, 200)}}, "11:live 12:waiting", "11"},
            {100, {}, "11:expired 12:waiting", "-"},
            {150, {}, "11:expired 12:live", "12"}});
        row("the update arrives before its alert", {
            {0, {{updateOf(12, 11)}}, "12:live", "12"},
            {10, {{a11}}, "12:live 11:superseded", "12"}});
        row("the older of two updates arrives last", {
            {0, {{a11}, {updateOf(14, 11)}}, "11:superseded 14:live", "14"},
            {10, {{updateOf(12, 11)}}, "11:superseded 14:live 12:superseded", "14"}});
        row("a chain of references is one story", {
            {0, {{a11}, {updateOf(12, 11)}, {updateOf(14, 12)}}, "11:superseded 12:superseded 14:live", "14"},
            {10, {{cancelOf(15, 14)}}, "11:superseded 12:superseded 14:cancelled 15:live", "15"}});
        row("a cancel of the first alert ends its update", {
            {0, {{a11}}, "11:live", "11"},
            {5, {{updateOf(12, 11)}}, "11:superseded 12:live", "12"},
            {10, {{cancelOf(13, 11)}}, "11:superseded 12:cancelled 13:live", "13"}});
        row("a cancel ends the alert although the update between was missed", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{cancelOf(13, 11)}}, "11:cancelled 13:live", "13"},
            {12, {{updateOf(12, 11)}}, "11:cancelled 13:live 12:cancelled", "13"}});
        row("an update after the cancel raises the story again", {
            {0, {{a11}}, "11:live", "11"},
            {5, {{cancelOf(12, 11)}}, "11:cancelled 12:live", "12"},
            {10, {{updateOf(13, 11, 10)}}, "11:cancelled 12:live 13:live", "13"},
            {36, {}, "11:cancelled 12:expired 13:live", "13"}});
        row("a cancel that is older than the newest update ends only what is older", {
            {0, {{a11}, {updateOf(14, 11)}}, "11:superseded 14:live", "14"},
            {5, {{cancelOf(13, 11)}}, "11:superseded 14:live 13:expired", "14"}});
        row("two documents that name each other", {
            {0, {{updateOf(5, 7)}, {updateOf(7, 5)}}, "5:superseded 7:live", "7"}});

        row("the same document twice", {
            {0, {{a11}, {a11}}, "11:live", "11"},
            {5, {{a11}}, "11:live", "11"}});
        row("the same number with other words", {
            {0, {{a11}, {reworded(a11), ErrorCode::Replayed}}, "11:live", "11"}});
        row("an update older than its alert", {
            {0, {{a11}, {updateOf(10, 11), ErrorCode::Replayed}}, "11:live", "11"}});
        row("numbers belong to one authority", {
            {0, {{a11}}, "11:live", "11"},
            {5, {{foreign(alertOf(11, 5, 60, 1))}}, "11:live 11:live", "11"}});
        row("nobody ends another authority's alert", {
            {0, {{a11}, {foreign(cancelOf(12, 11)), ErrorCode::Conflict}, {foreign(updateOf(13, 11)), ErrorCode::Conflict}},
             "11:live", "11"}});
        row("a foreign cancel that came first ends nothing", {
            {0, {{foreign(cancelOf(12, 11))}}, "12:expired", "-"},
            {5, {{a11}}, "12:expired 11:live", "11"}});

        row("two rotate every 12 s, the higher level first", {
            {0, {{alertOf(11, 0, 100, 3)}, {alertOf(12, 0, 100, 1)}}, "11:live 12:live", "12"},
            {11, {}, "11:live 12:live", "12"},
            {12, {}, "11:live 12:live", "11"},
            {24, {}, "11:live 12:live", "12"}});
        row("of one level the newest comes first", {
            {0, {{alertOf(11, -20)}, {alertOf(12, -10)}}, "11:live 12:live", "12"}});
        row("the number decides in one instant", {
            {0, {{alertOf(12)}, {alertOf(11)}}, "12:live 11:live", "12"}});
        row("a new highest shows at once", {
            {0, {{alertOf(11, 0, 100, 3)}}, "11:live", "11"},
            {17, {{alertOf(12, 17, 100, 1)}}, "11:live 12:live", "12"},
            {29, {}, "11:live 12:live", "11"}});
        row("at most three rotate", {
            {0, {{alertOf(11, 0, 100, 4)}, {alertOf(12, 0, 100, 3)}, {alertOf(13, 0, 100, 2)}, {alertOf(14, 0, 50, 1)}},
             "11:live 12:live 13:live 14:live", "14"},
            {12, {}, "11:live 12:live 13:live 14:live", "13"},
            {24, {}, "11:live 12:live 13:live 14:live", "12"},
            {36, {}, "11:live 12:live 13:live 14:live", "14"},
            {50, {}, "11:live 12:live 13:live 14:expired", "12"}});
        row("one that does not rotate does not restart the turns", {
            {0, {{alertOf(11, 0, 100, 1)}, {alertOf(12, 0, 100, 2)}, {alertOf(13, 0, 100, 3)}},
             "11:live 12:live 13:live", "11"},
            {14, {{alertOf(14, 14, 100, 4)}}, "11:live 12:live 13:live 14:live", "12"}});
        row("a live alert stands above an all-clear", {
            {0, {{a11}, {alertOf(12)}}, "11:live 12:live", "12"},
            {10, {{cancelOf(13, 12)}}, "11:live 12:cancelled 13:live", "11"}});
        row("the newest of two all-clears", {
            {0, {{a11}, {alertOf(12)}}, "11:live 12:live", "12"},
            {5, {{cancelOf(13, 12, 5)}, {cancelOf(14, 11, 3)}}, "11:cancelled 12:cancelled 13:live 14:live", "13"}});

        row("a clock that goes back ends and revives nothing", {
            {50, {{a11}, {alertOf(12, 50, 80)}}, "11:live 12:live", "12"},
            {80, {}, "11:live 12:expired", "11"},
            {-20, {}, "11:live 12:expired", "11"}});
        row("after the clock went back an alert stands no longer than its life", {
            {0, {{a11}}, "11:live", "11"},
            {-1000, {}, "11:live", "11"},
            {-901, {}, "11:live", "11"},
            {-900, {}, "11:elapsed", "-"}});
        row("set back again and again, it still ends", {
            {0, {{a11}}, "11:live", "11"},
            {40, {}, "11:live", "11"},
            {-1000, {}, "11:live", "11"},
            {-960, {}, "11:live", "11"},
            {-2000, {}, "11:live", "11"},
            {-1981, {}, "11:live", "11"},
            {-1980, {}, "11:elapsed", "-"}});
        row("a clock that goes back and is set right takes nothing from its time", {
            {0, {{alertOf(11, 0, 300)}}, "11:live", "11"},
            {-1000, {}, "11:live", "11"},
            {-999, {}, "11:live", "11"},
            {50, {}, "11:live", "11", true},
            {299, {}, "11:live", "11"},
            {300, {}, "11:expired", "-"}});
        row("after the clock went back the all-clear starts over", {
            {0, {{a11}}, "11:live", "11"},
            {10, {{cancelOf(12, 11)}}, "11:cancelled 12:live", "12"},
            {-500, {}, "11:cancelled 12:live", "12"},
            {-471, {}, "11:cancelled 12:live", "12"},
            {-470, {}, "11:cancelled 12:expired", "-"}});
        row("two go on rotating after the clock went back", {
            {0, {{alertOf(11, 0, 100, 3)}, {alertOf(12, 0, 100, 1)}}, "11:live 12:live", "12"},
            {-50, {}, "11:live 12:live", "12"},
            {-38, {}, "11:live 12:live", "11"}});
        // clang-format on
    }

    void life()
    {
        QFETCH(QList<Moment>, story);
        AlertBook book;
        QStringList before;
        qint64 last = story.constFirst().second;
        for (const Moment &moment : story) {
            const auto passed = std::chrono::seconds(moment.isJump ? 0 : std::max<qint64>(0, moment.second - last));
            last = moment.second;
            QSet<QString> arrived;
            for (const Arrival &arrival : moment.arrivals) {
                const bool isNew = !book.knows(documentOf(arrival.alert));
                const auto admitted = book.admit(arrival.alert, documentOf(arrival.alert), at(moment.second));
                QCOMPARE(admitted.has_value(), !arrival.refused.has_value());
                if (arrival.refused)
                    QCOMPARE(admitted.error().code, *arrival.refused);
                else if (isNew)
                    arrived.insert(arrival.alert.identifier);
            }
            if (!arrived.isEmpty())
                QCOMPARE(book.nextChange(at(moment.second)).has_value(), true);

            const QStringList changed = statesOf(book.advance(at(moment.second), {passed}));
            const QStringList after = statesOf(book.entries());
            QCOMPARE(after.join(u' '), QLatin1String(moment.states));
            QCOMPARE(shownBy(book, moment.second), QLatin1String(moment.shows));
            for (const QString &state : after)
                QCOMPARE(changed.contains(state),
                         !before.contains(state) || arrived.contains(state.section(u':', 0, 0)));
            QCOMPARE(faultOfNextChange(book, moment.second), QString());
            before = after;
        }
    }

    void goesOnFromWhatWasStored()
    {
        AlertBook first;
        QVERIFY(first.admit(alertOf(11), documentOf(alertOf(11)), at(0)));
        (void)first.advance(at(0));

        AlertBook second(first.entries(), std::chrono::seconds(5));
        QCOMPARE(shownBy(second, 1), QStringLiteral("11"));
        QVERIFY(second.admit(cancelOf(12, 11), documentOf(cancelOf(12, 11)), at(2)));
        QCOMPARE(statesOf(second.advance(at(2))).join(u' '), QStringLiteral("11:cancelled 12:live"));
        QCOMPARE(second.nextChange(at(2)).value(), at(7));
        QCOMPARE(statesOf(second.advance(at(7))).join(u' '), QStringLiteral("12:expired"));
    }

    void countsHowLongItIsLive()
    {
        using std::chrono::seconds;
        AlertBook book;
        for (const auto &alert : {alertOf(11), alertOf(12, 20), alertOf(13, 0, 10)})
            QVERIFY(book.admit(alert, documentOf(alert), at(0)));
        (void)book.advance(at(0), {seconds(500)}); // from before they were live
        (void)book.advance(at(15), {seconds(15), false});
        (void)book.advance(at(25), {seconds(10)});
        (void)book.advance(at(30), {seconds(5)});
        QList<AlertRun> runs;
        for (const auto &entry : book.entries())
            runs.append(entry.ran);
        QCOMPARE(runs,
                 (QList<AlertRun>{{seconds(30), seconds(15)}, {seconds(5), seconds(0)}, {seconds(15), seconds(15)}}));
        QCOMPARE(statesOf(book.entries()).join(u' '), QStringLiteral("11:live 12:live 13:expired"));

        AlertBook next(book.entries(), AlertBook::allClearTime); // a start in 1970: the count goes on
        QVERIFY(next.advance(at(-1000), {}).isEmpty());
        QVERIFY(next.advance(at(-931), {seconds(69)}).isEmpty());
        QCOMPARE(statesOf(next.advance(at(-930), {seconds(1)})).join(u' '), QStringLiteral("11:elapsed"));
    }

    void forgetsLongAfterExpiry()
    {
        AlertBook book;
        const Alert alert = alertOf(11);
        const auto memory = std::chrono::duration_cast<std::chrono::seconds>(AlertBook::memory).count();
        QVERIFY(book.admit(alert, documentOf(alert), at(0)));
        book.forget(at(1'000'000));
        QVERIFY2(book.knows(documentOf(alert)), "only what ended is forgotten");

        (void)book.advance(at(100));
        book.forget(at(99 + memory));
        QVERIFY(book.knows(documentOf(alert)));
        QVERIFY(book.admit(alert, documentOf(alert), at(200)));
        book.forget(at(100 + memory));
        QVERIFY(!book.knows(documentOf(alert)));
        QCOMPARE(book.admit(alert, documentOf(alert), at(100 + memory)).error().code, ErrorCode::Expired);
    }

    void emptyBookShowsNothing()
    {
        AlertBook book;
        QVERIFY(book.advance(at(0)).isEmpty());
        QVERIFY(!book.showing(at(0)));
        QVERIFY(!book.nextChange(at(0)));
    }
};

QTEST_APPLESS_MAIN(TestAlertBook)
#include "tst_alert_book.moc"
