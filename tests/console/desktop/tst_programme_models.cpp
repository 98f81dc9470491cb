// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/opened_programme.h"
#include "console/desktop/programmes/programme_model.h"
#include "console/desktop/programmes/publish_model.h"
#include "tests/console/desktop/programme_documents.h"
#include "tests/console/desktop/summaries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using namespace ironfence::console::desktop::programmes;
using namespace ironfence::console::desktop::wording;
using console::publication::Holdings;
using tests::holdingsOf;
using tests::programmeOf;
using Choice = PublishModel::Choice;

/// The models of the programmes' page, without a server.
class TestProgrammeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowEachStands();
    void keepsRowsThatStay();
    void findsByWordAndState();
    void countsScreens();
    void looksAtOne();
    void choosesWhatToPublish();
    void keepsChoicesWhileThingsChange();
    void unchoosesADraftThatBecameAnother();
    void saysWhatIsOver();
};

namespace {

console::client::ClientConfig config()
{
    console::client::ClientConfig config;
    config.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
    config.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    return config;
}

struct World
{
    base::SystemClock clock;
    link::Link link{config(), clock};
    fleet::FleetDesk fleet{link};
    Reach reach{fleet};
    PublishModel plan;

    World()
    {
        QAbstractItemModelTester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest).setParent(&plan);
    }

    void put(const QList<console::client::ScreenSummary> &screens)
    {
        const_cast<fleet::FleetModel &>(fleet.model()).put(screens); // NOLINT: as the link does when they come
    }
    [[nodiscard]] int row(const char *id) const
    {
        return plan.rowOf(*base::ProgrammeId::parse(QString::fromLatin1(id)));
    }
    [[nodiscard]] QString choices() const
    {
        QStringList words;
        for (int at = 0; at < plan.rowCount(); ++at) {
            const auto choice = plan.data(plan.index(at), PublishModel::ChoiceRole).value<Choice>();
            words.append(plan.data(plan.index(at), PublishModel::IdRole).toString() + (choice == Choice::Publish ? u'+'
                                                                                       : choice == Choice::TakeOff
                                                                                           ? u'-'
                                                                                           : u'='));
        }
        return words.join(u' ');
    }
};

const QStringList cards = {QStringLiteral("不轻信")};
const QStringList otherCards = {QStringLiteral("不转账")};

/// a is live, b is live and has another draft, c is a draft, d is live without a draft.
Holdings someOfEach()
{
    return holdingsOf(3,
                      {programmeOf(QStringLiteral("a"), cards), programmeOf(QStringLiteral("b"), otherCards),
                       programmeOf(QStringLiteral("c"), cards)},
                      {programmeOf(QStringLiteral("a"), cards), programmeOf(QStringLiteral("b"), cards),
                       programmeOf(QStringLiteral("d"), cards)});
}

QStringList idsOf(const ProgrammeModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.data(model.index(row), ProgrammeModel::IdRole).toString());
    return ids;
}

} // namespace

void TestProgrammeModels::knowsHowEachStands()
{
    ProgrammeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAll(rowsOf(someOfEach()));
    QList<State> states;
    for (int row = 0; row < model.rowCount(); ++row)
        states.append(model.data(model.index(row), ProgrammeModel::StateRole).value<State>());
    QCOMPARE(idsOf(model),
             QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(states, QList({State::Live, State::Changed, State::Draft, State::LiveOnly}));
    QCOMPARE(model.counts(), QList({1, 1, 1, 1}));

    auto shared = programmeOf(QStringLiteral("e"), cards);
    shared.share = 25;
    shared.rank = playlists::Rank::Mandatory;
    model.setAll(rowsOf(holdingsOf(0, {programmeOf(QStringLiteral("a"), cards), shared}, {})));
    QCOMPARE(idsOf(model).constFirst(), QStringLiteral("e")); // the highest rank
    QCOMPARE(model.data(model.index(0), ProgrammeModel::MinutesRole).toDouble(), 15.0);
    QCOMPARE(model.data(model.index(0), ProgrammeModel::RankRole).toString(), QStringLiteral("mandatory"));
}

void TestProgrammeModels::keepsRowsThatStay()
{
    ProgrammeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAll(rowsOf(someOfEach()));
    const QPersistentModelIndex kept(model.index(1));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    auto holdings = someOfEach();
    holdings.drafts.removeFirst();
    holdings.live.removeLast();
    holdings.live.removeFirst(); // only b and c are left
    model.setAll(rowsOf(holdings));
    QCOMPARE(idsOf(model), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(kept.row(), 0);

    holdings.drafts[1].programme.rank = playlists::Rank::Campaign; // c goes above b
    model.setAll(rowsOf(holdings));
    QCOMPARE(idsOf(model), QStringList({QStringLiteral("c"), QStringLiteral("b")}));
    QCOMPARE(kept.row(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestProgrammeModels::findsByWordAndState()
{
    ProgrammeModel model;
    model.setAll(rowsOf(someOfEach()));
    model.setText(QStringLiteral("programme  B"));
    QCOMPARE(idsOf(model), QStringList{QStringLiteral("b")});
    model.setText({});
    model.setStates(1 << static_cast<int>(State::Draft) | 1 << static_cast<int>(State::LiveOnly));
    QCOMPARE(idsOf(model), QStringList({QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(model.total(), 4);
}

void TestProgrammeModels::countsScreens()
{
    World world;
    QSignalSpy changes(&world.reach, &Reach::changed);
    auto atm = tests::screenAt(QStringLiteral("atm-1"), QStringLiteral("zj/tonglu/bank"));
    atm.screen.profile = playlists::Profile::Atm;
    world.put({tests::screenAt(QStringLiteral("a"), QStringLiteral("zj/tonglu/bank")), atm,
               tests::screenAt(QStringLiteral("b"), QStringLiteral("zj/tonglu/bank")),
               tests::screenAt(QStringLiteral("c"), QStringLiteral("zj/fuyang"))});
    QVERIFY(changes.wait());
    playlists::Audience tonglu;
    tonglu.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    playlists::Audience atms;
    atms.profiles = {playlists::Profile::Atm};
    QCOMPARE(world.reach.of(playlists::Audience{}), 4);
    QCOMPARE(world.reach.of(tonglu), 3);
    QCOMPARE(world.reach.of(atms), 1);
    QCOMPARE(world.reach.of({tonglu, atms}), 3); // each screen once
    QCOMPARE(world.reach.exampleOf(atms).id.text(), QStringLiteral("atm-1"));

    QCOMPARE(world.reach.viewersOf({}, 9).size(), 1); // all of them have the same canvas
    QVERIFY(world.reach.viewersOf({}, 0).isEmpty());

    // A report moves no screen.
    changes.clear();
    world.put({tests::offline(atm)});
    QVERIFY(!changes.wait(static_cast<int>(2 * std::chrono::milliseconds(fleet::Places::period).count())));
    atm.screen.place = *base::PlacePath::parse(QStringLiteral("zj/fuyang"));
    world.put({atm});
    QVERIFY(changes.wait());
    QCOMPARE(world.reach.of(tonglu), 2);

    // Another canvas is another viewer.
    atm.screen.canvas.size = QSize(800, 600);
    changes.clear();
    world.put({atm});
    QVERIFY(changes.wait());
    QCOMPARE(world.reach.viewersOf({}, 9).size(), 2);
    QCOMPARE(world.reach.viewersOf(tonglu, 9).size(), 1);
    playlists::Audience nobody;
    nobody.places = {*base::PlacePath::parse(QStringLiteral("zj/nowhere"))};
    QVERIFY(world.reach.viewersOf(nobody, 9).isEmpty());
    QVERIFY(world.reach.exampleOf(nobody).id.isEmpty());
}

void TestProgrammeModels::looksAtOne()
{
    const base::SystemClock clock;
    OpenedProgramme opened(config().authority, clock);
    const auto rows = rowsOf(someOfEach());
    opened.show(rows.at(1));
    QCOMPARE(opened.programme(), QStringLiteral("b"));
    QCOMPARE(opened.state(), static_cast<int>(State::Changed));
    QCOMPARE(opened.differences().count(), 2); // a card more, a card less
    QCOMPARE(opened.days().count(), OpenedProgramme::mostDays);
    QCOMPARE(opened.chosen(), 0);
    QCOMPARE(opened.previews().size(), 3);
    QCOMPARE(opened.previews().constFirst().value<PreviewCard *>()->text()->title(), otherCards.constFirst());

    playlists::check::Finding finding;
    finding.code = QStringLiteral("reading-time");
    finding.path = QStringLiteral("$.playlist.items[0].duration_s");
    opened.setFindings({finding});
    const auto findings = [&opened] {
        const auto index = opened.items()->index(0);
        return opened.items()->data(index, ItemModel::FindingsRole).value<Phrases>().count();
    };
    QCOMPARE(findings(), 1);
    QCOMPARE(opened.items()->named({finding}).first(0), otherCards.constFirst());
    opened.setShowsLive(true);
    QCOMPARE(findings(), 0); // it is about the draft
    QCOMPARE(opened.items()->data(opened.items()->index(0), ItemModel::NameRole).toString(), cards.constFirst());

    opened.show(rows.at(0));
    QVERIFY(!opened.showsLive());
    QCOMPARE(opened.differences().count(), 0);
    opened.close();
    QVERIFY(opened.programme().isEmpty() && opened.previews().isEmpty());
}

void TestProgrammeModels::choosesWhatToPublish()
{
    World world;
    world.plan.begin(someOfEach(), world.reach);
    QCOMPARE(world.choices(), QStringLiteral("b= c= a= d="));
    QCOMPARE(world.plan.data(world.plan.index(0), PublishModel::DifferencesRole).value<Phrases>().count(), 2);
    world.plan.choose(world.row("a"), Choice::Publish); // it is live as it is
    world.plan.choose(world.row("c"), Choice::TakeOff); // it is not live
    QCOMPARE(world.choices(), QStringLiteral("b= c= a= d="));
    world.plan.chooseAll();
    world.plan.choose(world.row("d"), Choice::TakeOff);
    QCOMPARE(world.choices(), QStringLiteral("b+ c+ a= d-"));
    QCOMPARE(world.plan.drafts().size(), 2);
    QCOMPARE(world.plan.taken(), QSet{*base::ProgrammeId::parse(QStringLiteral("d"))});
    world.plan.choose(world.row("b"), Choice::TakeOff); // instead
    QCOMPARE(world.choices(), QStringLiteral("b- c+ a= d-"));
}

void TestProgrammeModels::keepsChoicesWhileThingsChange()
{
    World world;
    world.plan.begin(someOfEach(), world.reach);
    world.plan.chooseAll();
    world.plan.choose(world.row("a"), Choice::TakeOff);
    // Somebody published c and took d off, and there is a new draft.
    auto holdings = holdingsOf(4,
                               {programmeOf(QStringLiteral("a"), cards), programmeOf(QStringLiteral("b"), otherCards),
                                programmeOf(QStringLiteral("c"), cards), programmeOf(QStringLiteral("e"), cards)},
                               {programmeOf(QStringLiteral("a"), cards), programmeOf(QStringLiteral("b"), cards),
                                programmeOf(QStringLiteral("c"), cards)});
    const QSignalSpy chosen(&world.plan, &PublishModel::chosen);
    world.plan.follow(holdings, world.reach);
    QCOMPARE(world.choices(), QStringLiteral("b+ e= a- c="));
    QCOMPARE(chosen.size(), 1);
}

void TestProgrammeModels::unchoosesADraftThatBecameAnother()
{
    World world;
    world.plan.begin(someOfEach(), world.reach);
    world.plan.chooseAll();
    auto holdings = someOfEach();
    holdings.drafts[2] = tests::draftOf(programmeOf(QStringLiteral("c"), otherCards));
    world.plan.follow(holdings, world.reach);
    QCOMPARE(world.choices(), QStringLiteral("b+ c= a= d="));
    const auto isNewer = [&world] {
        return world.plan.data(world.plan.index(world.row("c")), PublishModel::NewerRole).toBool();
    };
    QVERIFY(isNewer());
    world.plan.choose(world.row("c"), Choice::Publish);
    QVERIFY(!isNewer());
}

void TestProgrammeModels::saysWhatIsOver()
{
    const auto noon = base::fromUnixMs(1'795'420'800'000);
    auto programme = programmeOf(QStringLiteral("a"), cards);
    programme.validUntil = noon; // exclusive
    World world;
    const auto isOver = [&](base::UtcTime now) {
        world.plan.begin(holdingsOf(1, {programme}, {}), world.reach, now);
        return world.plan.data(world.plan.index(0), PublishModel::OverRole).toBool();
    };
    QVERIFY(!isOver(noon - std::chrono::milliseconds(1)));
    QVERIFY(isOver(noon));
    programme.validUntil.reset();
    QVERIFY(!isOver(noon));
}

QTEST_MAIN(TestProgrammeModels)
#include "tst_programme_models.moc"
