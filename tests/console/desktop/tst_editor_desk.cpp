// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/editor_desk.h"
#include "tests/console/server/server_fixture.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ironfence;
using namespace std::chrono_literals;
using namespace ironfence::console::desktop;
using console::server::ServerFixture;
using editor::EditorDesk;
using playlists::Programme;

/// A programme being edited, over a real server: opened, changed, kept, saved, and contested by somebody else.
class TestEditorDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesANewOne();
    void changesNothingUnasked();
    void editsWhatIsLiveWithoutADraft();
    void changesCardsByTheirTemplates();
    void choosesWhenAndWhere();
    void goesOnAfterADeath();
    void followsItsNameOnTheDisk();
    void overwritesNobody();
    void takesWhatIsThere();
    void savesWhatSomebodyRemoved();
    void namesAnAssetThatIsMissing();
    void knowsItsOwnLostAnswer();
    void addsWhatTheLibraryHas();
    void saysWhatIsWrong();
    void saysWhenItCannotBeKept();
    void cleanupTestCase();

private:
    [[nodiscard]] console::client::ClientConfig config() const;
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("unfinished")); }
    [[nodiscard]] std::optional<Programme> draft(const QString &id) const;
    void putDraft(const QByteArray &document, const QString &id) const;

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A console of one person.
struct World
{
    World(const console::client::ClientConfig &config, const QString &folder)
        : link(config, clock), fleet(link), desk(link, fleet, assets, config, clock, folder)
    {
    }

    support::ManualClock clock;
    link::Link link;
    fleet::FleetDesk fleet;
    library::AssetModel assets;
    EditorDesk desk;
};

bool isIdle(const EditorDesk &desk)
{
    return QTest::qWaitFor([&desk] { return !desk.isBusy(); }, 20'000);
}

void fill(EditorDesk &desk, const QString &title)
{
    desk.head()->setTitle(title);
    desk.items()->addCard(QStringLiteral("slogan"));
    desk.card()->setTitle(QStringLiteral("不轻信 不透露 不转账"));
}

QStringList titlesOf(EditorDesk &desk)
{
    QStringList titles;
    for (int row = 0; row < desk.items()->all()->rowCount(); ++row)
        titles.append(desk.items()->all()->index(row).data(editor::ItemModel::TitleRole).toString());
    return titles;
}

} // namespace

void TestEditorDesk::initTestCase()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY2(m_server->start(), qPrintable(m_server->output()));
}

void TestEditorDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEditorDesk::cleanupTestCase()
{
    QVERIFY(m_server->stop());
}

console::client::ClientConfig TestEditorDesk::config() const
{
    console::client::ClientConfig config;
    config.server = m_server->config().httpUrl();
    config.token = ServerFixture::token().toLatin1();
    config.authority = m_server->documents.authority();
    config.trustFile = m_folder->filePath(QStringLiteral("trust.json"));
    QFile trusted(config.trustFile);
    if (trusted.open(QIODevice::WriteOnly))
        trusted.write(m_server->documents.keyring().serialize());
    return config;
}

std::optional<Programme> TestEditorDesk::draft(const QString &id) const
{
    const auto programme = Programme::parse(m_server->get(QStringLiteral("/api/1/programmes/") + id).body);
    return programme ? std::optional(*programme) : std::nullopt;
}

void TestEditorDesk::putDraft(const QByteArray &document, const QString &id) const
{
    const auto reply = m_server->put(QStringLiteral("/api/1/programmes/") + id, document);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestEditorDesk::makesANewOne()
{
    World world(config(), folder());
    auto &desk = world.desk;
    QVERIFY(!desk.isOpen());
    desk.begin();
    QVERIFY(desk.isOpen() && desk.head()->isNew() && !desk.head()->isDirty());
    QCOMPARE(desk.head()->lack(), QStringLiteral("title"));
    desk.save(); // it cannot be
    QVERIFY(!desk.isBusy());
    QVERIFY(!desk.head()->setId(QStringLiteral("Not An Id")));
    QVERIFY(desk.head()->setId(QStringLiteral("made-here")));
    fill(desk, QStringLiteral("新节目"));
    QCOMPARE(desk.head()->lack(), QString());
    QSignalSpy saved(&desk, &EditorDesk::saved);
    desk.save();
    QVERIFY(isIdle(desk));
    QCOMPARE(desk.fault(), QString());
    QCOMPARE(saved.value(0).value(0).toString(), QStringLiteral("made-here"));
    QVERIFY(!desk.head()->isDirty() && !desk.head()->isNew());
    QVERIFY(!desk.head()->setId(QStringLiteral("another"))); // it has its name now
    QCOMPARE(draft(QStringLiteral("made-here")), desk.document().value());
    // Once more, from what is there now.
    desk.head()->setShare(25);
    QCOMPARE(desk.head()->minutes(), 15.0);
    desk.save();
    QVERIFY(isIdle(desk));
    QCOMPARE(draft(QStringLiteral("made-here"))->share, 25);
    desk.undo();
    QVERIFY(desk.head()->isDirty());
    desk.redo();
    QVERIFY(!desk.head()->isDirty());
}

void TestEditorDesk::editsWhatIsLiveWithoutADraft()
{
    const auto document = console::server::Documents::programme(QStringLiteral("live-one"));
    putDraft(document, QStringLiteral("live-one"));
    const auto manifest = m_server->documents.signedManifest(1, {document});
    QCOMPARE(m_server->put(QStringLiteral("/api/1/manifest"), manifest).status, 200);
    QCOMPARE(
        m_server
            ->remove(QStringLiteral("/api/1/programmes/live-one"), {{QStringLiteral("If-Match"), QStringLiteral("*")}})
            .status,
        200);
    World world(config(), folder());
    auto &desk = world.desk;
    desk.open(QStringLiteral("live-one"));
    QVERIFY(isIdle(desk));
    QCOMPARE(desk.fault(), QString());
    QVERIFY(desk.isOpen() && !desk.head()->isDirty());
    QVERIFY(desk.document().value() == *Programme::parse(document));
    desk.head()->setShare(20);
    desk.save();
    QVERIFY(isIdle(desk));
    QCOMPARE(draft(QStringLiteral("live-one"))->share, 20);
    desk.open(QStringLiteral("nowhere"));
    QVERIFY(isIdle(desk));
    QVERIFY(!desk.isOpen() && !desk.fault().isEmpty());
}

void TestEditorDesk::changesNothingUnasked()
{
    // Every member that this window knows nothing of, and every kind of rule.
    const QByteArray document =
        R"({"type":"programme","spec_version":"1.7","id":"rich","title":"t","new":{"a":[1.5]},"share_percent":7,
        "shift_minutes":30,"rank":"campaign","valid_from":"2026-11-23T00:00:30Z","valid_until":"2027-11-23T00:00:00.5Z",
        "audience":{"places":["zj"],"tags":{"any":["a","b"],"new":2},"profiles":["lobby"],"new":1},
        "when":{"new":1,"on":[{"kind":"workdays","new":2},{"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":15}},
        {"kind":"named","day":"spring-festival","before":7},{"kind":"dates","from":"2026-12-28","to":"2027-01-03"},
        {"kind":"recurrence","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1","start":"2026-01-01"}],
        "except":[{"kind":"days-off"}],"dayparts":[{"from":"08:30","to":"11:30","new":3}]},
        "layout":{"new":4,"zones":[{"id":"main","width":0.75,"height":1,"new":5,"playlist":{"new":6,"order":"shuffle","items":[
        {"kind":"card","new":7,"weight":3,"fade_ms":200,"dwell_min_s":5,"duration_s":9,"card":{"template":"steps","title":"c","lines":["一：二","三"],"new":8}},
        {"kind":"playlist","take":1,"playlist":{"title":"in","items":[{"kind":"card","card":{"template":"reminder","title":"n"}}]}}]}},
        {"id":"news","x":0.75,"width":0.25,"height":1,"ticker":["a","b"]}]}})";
    putDraft(document, QStringLiteral("rich"));
    const auto before = draft(QStringLiteral("rich"));
    QVERIFY(before);
    World world(config(), folder());
    auto &desk = world.desk;
    desk.open(QStringLiteral("rich"));
    QVERIFY(isIdle(desk) && desk.isOpen());
    QVERIFY(!desk.head()->isDirty());
    QCOMPARE(titlesOf(desk), (QStringList{QStringLiteral("c"), QStringLiteral("in")}));
    QCOMPARE(desk.zones()->all()->count(), 2);
    QVERIFY(!desk.when()->isWeekly());
    QCOMPARE(desk.rules()->playing()->count(), 5);
    QCOMPARE(desk.rules()->leftOut()->count(), 1);
    // As a form writes back what it shows.
    desk.head()->setTitle(desk.head()->title());
    desk.when()->setFrom(desk.when()->from());
    desk.when()->setUntil(desk.when()->until());
    desk.when()->setBeginning(0, desk.when()->beginnings().constFirst());
    desk.where()->setAnyTags(desk.where()->anyTags());
    desk.card()->setLine(0, desk.card()->lines().constFirst());
    desk.items()->setDuration(desk.items()->duration());
    QVERIFY(!desk.head()->isDirty());
    // What is changed and changed back is as it was, and so is what is saved between.
    desk.items()->moveBy(1);
    desk.items()->duplicate();
    desk.items()->remove();
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY2(desk.fault().isEmpty(), qPrintable(desk.fault()));
    auto moved = *before;
    moved.playlist().items.move(0, 1);
    QCOMPARE(draft(QStringLiteral("rich")), moved);
    desk.items()->setCurrent(1);
    desk.items()->moveBy(-1);
    desk.save();
    QVERIFY(isIdle(desk));
    QCOMPARE(draft(QStringLiteral("rich")), before);
    QCOMPARE(m_server->get(QStringLiteral("/api/1/programmes/rich")).body, before->serialize());
}

void TestEditorDesk::changesCardsByTheirTemplates()
{
    World world(config(), folder());
    auto &desk = world.desk;
    auto &card = *desk.card();
    desk.begin();
    QVERIFY(!card.isCard());
    card.setTitle(QStringLiteral("nobody's")); // there is none
    QVERIFY(!desk.head()->isDirty());
    desk.items()->addCard(QStringLiteral("no-such-template"));
    QCOMPARE(desk.items()->current(), -1);
    desk.items()->addCard(QStringLiteral("hotline"));
    QVERIFY(card.isCard() && card.hasNumber() && card.hasCode() && !card.hasSections());
    card.setTitle(QString(100, u'长'));
    QCOMPARE(card.title().size(), playlists::Card::maxText);
    card.setNumber(QStringLiteral("96110"));
    card.setUrl(QStringLiteral(" https://fz.example.cn/a "));
    QCOMPARE(card.url(), QStringLiteral("https://fz.example.cn/a"));
    QCOMPARE(card.picture()->number(), QStringLiteral("96110"));
    QVERIFY(card.ledPicture()->isUnlit());
    card.setDesign(QStringLiteral("bulletin"));
    QVERIFY(card.hasSections() && card.number().isEmpty() && card.url().isEmpty());
    card.addSection();
    const int sections = static_cast<int>(card.heads().size());
    card.setHead(0, QStringLiteral("经过"));
    card.setText(0, QStringLiteral("一\n二\n三\n四\n五"));
    QCOMPARE(card.texts().constFirst(), QStringLiteral("一\n二\n三\n四")); // no more than four
    card.removeSection(sections - 1);
    QCOMPARE(card.heads().size(), sections - 1);
    desk.undo();
    QCOMPARE(card.heads().size(), sections);
    card.setDesign(QStringLiteral("scene"));
    QCOMPARE(card.illustration(), 0);
    card.setIllustration(9);
    QCOMPARE(card.illustration(), 0);
    card.setIllustration(2);
    QCOMPARE(card.picture()->illustration(), QStringLiteral("code"));
    // How long it stands follows what it says, until somebody says how long.
    card.setDesign(QStringLiteral("reminder"));
    const auto seconds = [&desk] {
        return desk.items()->all()->index(0).data(editor::ItemModel::SecondsRole).toDouble();
    };
    const double least = seconds();
    for (int i = 0; i < 5; ++i) {
        card.addLine();
        card.setLine(i, QString(40, u'字'));
    }
    QVERIFY(seconds() > least);
    QCOMPARE(desk.items()->byItself(), seconds());
    desk.items()->setDuration(99'999);
    QCOMPARE(desk.items()->duration(), editor::ItemDesk::longest);
    desk.items()->setDuration(0);
    QCOMPARE(seconds(), desk.items()->byItself());
}

void TestEditorDesk::choosesWhenAndWhere()
{
    World world(config(), folder());
    auto &desk = world.desk;
    auto &when = *desk.when();
    desk.begin();
    fill(desk, QStringLiteral("t"));
    QVERIFY(desk.head()->setId(QStringLiteral("when-and-where")));
    QVERIFY(when.setFrom(QStringLiteral("2026-12-01")));
    QVERIFY(when.setUntil(QStringLiteral("2026-12-31")));
    QCOMPARE(when.from(), QStringLiteral("2026-12-01 00:00"));
    QCOMPARE(when.until(), QStringLiteral("2026-12-31 24:00")); // a day alone is meant as a whole
    for (const char *wrong : {"2026-13-01", "tomorrow", "2026-12-01 25:00", "2026-12-01 08:00 x", "1999-01-01"})
        QVERIFY(!when.setFrom(QLatin1String(wrong)) && !when.setUntil(QLatin1String(wrong)));
    QVERIFY(when.setUntil(QStringLiteral("2026-11-01 8:30")));
    QCOMPARE(desk.head()->lack(), QStringLiteral("until"));
    QVERIFY(when.setUntil({}));
    QCOMPARE(when.until(), QString());
    when.toggleWeekday(5);
    when.toggleWeekday(6);
    QCOMPARE(when.weekdays(), 0x1f);
    when.addPart();
    QVERIFY(when.setBeginning(0, QStringLiteral("9：05")) && when.setEnd(0, QStringLiteral("24:00")));
    QVERIFY(!when.setBeginning(0, QStringLiteral("24:00")) && !when.setEnd(3, QStringLiteral("10:00")));
    QCOMPARE(when.days().count(), editor::WhenDesk::daysShown);
    QCOMPARE(when.days().first(0), QStringLiteral("2026-12-01"));
    QCOMPARE(when.days().second(0), QStringLiteral("09:05–24:00"));
    when.removePart(0);
    QVERIFY(when.beginnings().isEmpty());

    auto &where = *desk.where();
    where.togglePlace(QStringLiteral("zj/tonglu"));
    where.togglePlace(QStringLiteral("zj"));
    QCOMPARE(where.places(), QStringList{QStringLiteral("zj")}); // it brings the other along
    where.toggleProfile(QStringLiteral("lobby"));
    where.toggleProfile(QStringLiteral("cinema"));
    QCOMPARE(where.profiles(), QStringList{QStringLiteral("lobby")});
    QVERIFY(where.setAllTags(QStringLiteral("b， a a")));
    QCOMPARE(where.allTags(), QStringLiteral("a b"));
    QVERIFY(!where.setNoneTags(QStringLiteral("Not-A-Slug")));
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY2(desk.fault().isEmpty(), qPrintable(desk.fault()));
    QCOMPARE(draft(desk.head()->id()), desk.document().value());
}

void TestEditorDesk::goesOnAfterADeath()
{
    putDraft(console::server::Documents::programme(QStringLiteral("mortal")), QStringLiteral("mortal"));
    auto dying = std::make_unique<World>(config(), folder());
    dying->desk.open(QStringLiteral("mortal"));
    QVERIFY(isIdle(dying->desk) && dying->desk.isOpen());
    dying->desk.head()->setTitle({}); // no document
    dying->desk.items()->addCard(QStringLiteral("steps"));
    const auto last = dying->desk.document().value();
    const auto file = QStringLiteral("/mortal.unfinished.json");
    QTRY_VERIFY(QFile::exists(folder() + file));
    QTRY_COMPARE(editor::UnfinishedStore(folder()).find(last.id).value_or(editor::Unfinished{}).programme, last);
    // A process that is killed runs no destructor: what it left on the disk is all there is.
    QVERIFY(QDir().rename(folder(), folder() + QStringLiteral("-left")));
    dying.reset();
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(QDir().rename(folder() + QStringLiteral("-left"), folder()));

    World world(config(), folder());
    auto &desk = world.desk;
    QCOMPARE(desk.unfinished()->count(), 1);
    QCOMPARE(desk.unfinished()->index(0).data(editor::UnfinishedModel::ProgrammeRole).toString(),
             QStringLiteral("mortal"));
    desk.open(QStringLiteral("mortal"));
    QVERIFY(desk.isOpen() && desk.isResumed() && desk.head()->isDirty());
    QCOMPARE(desk.document().value(), last);
    QCOMPARE(desk.unfinished()->count(), 0); // it is open
    desk.close();
    QCOMPARE(desk.unfinished()->count(), 1);
    desk.resume(QStringLiteral("mortal"));
    desk.head()->setTitle(QStringLiteral("又回来了"));
    desk.items()->setCurrent(1);
    desk.items()->remove();
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY2(desk.fault().isEmpty(), qPrintable(desk.fault()));
    QCOMPARE(draft(QStringLiteral("mortal"))->title, QStringLiteral("又回来了"));
    QVERIFY(!QFile::exists(folder() + file));
    desk.head()->setTitle(QStringLiteral("x"));
    desk.discard();
    QVERIFY(!desk.isOpen() && !QFile::exists(folder() + file));
}

void TestEditorDesk::followsItsNameOnTheDisk()
{
    World world(config(), folder());
    auto &desk = world.desk;
    desk.begin();
    fill(desk, QStringLiteral("t"));
    desk.head()->setId(QStringLiteral("first-name"));
    desk.close();
    QCOMPARE(desk.unfinished()->count(), 1);
    desk.resume(QStringLiteral("first-name"));
    desk.head()->setId(QStringLiteral("second-name"));
    desk.close();
    QCOMPARE(desk.unfinished()->count(), 1);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{QStringLiteral("second-name.unfinished.json")});
    desk.drop(QStringLiteral("second-name"));
    QCOMPARE(desk.unfinished()->count(), 0);
    desk.resume(QStringLiteral("second-name"));
    QVERIFY(!desk.isOpen() && !desk.fault().isEmpty());
}

void TestEditorDesk::overwritesNobody()
{
    putDraft(console::server::Documents::programme(QStringLiteral("ours")), QStringLiteral("ours"));
    World world(config(), folder());
    auto &desk = world.desk;
    desk.open(QStringLiteral("ours"));
    QVERIFY(isIdle(desk));
    desk.head()->setTitle(QStringLiteral("mine"));
    auto theirs = *draft(QStringLiteral("ours"));
    theirs.title = QStringLiteral("theirs");
    putDraft(theirs.serialize(), QStringLiteral("ours"));
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY(desk.isContested() && !desk.isRemoved());
    QCOMPARE(draft(QStringLiteral("ours"))->title, QStringLiteral("theirs"));
    desk.keepAs(QStringLiteral("ours")); // that is the name in question
    QVERIFY(desk.isContested() && !desk.isBusy());
    desk.keepAs(QStringLiteral("ours-2"));
    QVERIFY(isIdle(desk));
    QVERIFY(!desk.isContested() && !desk.head()->isDirty());
    QCOMPARE(draft(QStringLiteral("ours-2"))->title, QStringLiteral("mine"));
    QCOMPARE(draft(QStringLiteral("ours"))->title, QStringLiteral("theirs"));
    // A new one under a name that is taken.
    desk.begin();
    fill(desk, QStringLiteral("new"));
    desk.head()->setId(QStringLiteral("ours"));
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY(desk.isContested());
    QCOMPARE(draft(QStringLiteral("ours"))->title, QStringLiteral("theirs"));
    desk.discard();
    QVERIFY(!desk.isContested());
}

void TestEditorDesk::takesWhatIsThere()
{
    putDraft(console::server::Documents::programme(QStringLiteral("shared")), QStringLiteral("shared"));
    World world(config(), folder());
    auto &desk = world.desk;
    desk.open(QStringLiteral("shared"));
    QVERIFY(isIdle(desk));
    desk.head()->setTitle(QStringLiteral("mine"));
    auto theirs = *draft(QStringLiteral("shared"));
    theirs.title = QStringLiteral("theirs");
    putDraft(theirs.serialize(), QStringLiteral("shared"));
    desk.save();
    QVERIFY(isIdle(desk) && desk.isContested());
    desk.takeTheirs();
    QVERIFY(!desk.isContested() && !desk.head()->isDirty());
    QCOMPARE(desk.head()->title(), QStringLiteral("theirs"));
    desk.undo();
    QCOMPARE(desk.head()->title(), QStringLiteral("mine"));
    desk.save(); // now it is known what it takes the place of
    QVERIFY(isIdle(desk) && !desk.isContested());
    QCOMPARE(draft(QStringLiteral("shared"))->title, QStringLiteral("mine"));
}

void TestEditorDesk::savesWhatSomebodyRemoved()
{
    putDraft(console::server::Documents::programme(QStringLiteral("gone")), QStringLiteral("gone"));
    World world(config(), folder());
    auto &desk = world.desk;
    desk.open(QStringLiteral("gone"));
    QVERIFY(isIdle(desk));
    desk.head()->setTitle(QStringLiteral("mine"));
    const auto removed =
        m_server->remove(QStringLiteral("/api/1/programmes/gone"), {{QStringLiteral("If-Match"), QStringLiteral("*")}});
    QCOMPARE(removed.status, 200);
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY(desk.isContested() && desk.isRemoved());
    desk.takeTheirs();
    QVERIFY(!desk.fault().isEmpty());
    desk.keepAs(QStringLiteral("gone"));
    QVERIFY(isIdle(desk));
    QCOMPARE(draft(QStringLiteral("gone"))->title, QStringLiteral("mine"));
}

void TestEditorDesk::namesAnAssetThatIsMissing()
{
    World world(config(), folder());
    auto &desk = world.desk;
    desk.begin();
    fill(desk, QStringLiteral("t"));
    QVERIFY(desk.head()->setId(QStringLiteral("no-asset")));
    playlists::Item item;
    item.content =
        playlists::ImageItem{{{base::Sha256::of("nowhere"), 7}, QStringLiteral("image/png"), QStringLiteral("a.png")}};
    desk.items()->insert(item);
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY(!desk.isContested());
    QVERIFY2(!desk.fault().isEmpty(), "an asset that is not there");
    QVERIFY(desk.head()->isDirty());
}

void TestEditorDesk::knowsItsOwnLostAnswer()
{
    World world(config(), folder());
    auto &desk = world.desk;
    desk.begin();
    fill(desk, QStringLiteral("t"));
    QVERIFY(desk.head()->setId(QStringLiteral("lost-answer")));
    // The server has it, and its answer never came.
    putDraft(desk.document().value().serialize(), desk.head()->id());
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY(!desk.isContested() && desk.fault().isEmpty());
    QVERIFY(!desk.head()->isDirty() && !desk.head()->isNew());
}

void TestEditorDesk::addsWhatTheLibraryHas()
{
    const auto bytes = ServerFixture::picture();
    QCOMPARE(m_server->putAsset(bytes).status / 100, 2);
    World world(config(), folder());
    auto &desk = world.desk;
    console::client::AssetEntry picture;
    picture.object = {base::Sha256::of(bytes), bytes.size()};
    picture.name = QStringLiteral("海报.png");
    picture.facts.mediaType = QStringLiteral("image/png");
    console::client::AssetEntry film;
    film.object = {base::Sha256::of("film"), 4};
    film.name = QStringLiteral("短片.mp4");
    film.facts.mediaType = QStringLiteral("video/mp4");
    film.facts.duration = 12'345ms;
    world.assets.put({picture, film});
    QCOMPARE(desk.assets()->assets()->count(), 2);
    desk.begin();
    desk.head()->setTitle(QStringLiteral("t"));
    QVERIFY(desk.head()->setId(QStringLiteral("poster")));
    desk.assets()->add(QStringLiteral("no hash"));
    desk.assets()->add(base::Sha256::of("nobody").hex());
    QCOMPARE(desk.items()->all()->count(), 0);
    desk.assets()->add(picture.object.sha256.hex());
    QCOMPARE(desk.items()->kind(), QStringLiteral("image"));
    desk.items()->setCovering(true);
    desk.save();
    QVERIFY(isIdle(desk));
    QVERIFY2(desk.fault().isEmpty(), qPrintable(desk.fault()));
    const auto saved = draft(desk.head()->id());
    const auto &shown = std::get<playlists::ImageItem>(saved->playlist().items.constFirst().content);
    QCOMPARE(shown.asset.object, picture.object);
    QCOMPARE(shown.fit, playlists::Fit::Cover);
    desk.assets()->add(film.object.sha256.hex());
    QCOMPARE(desk.items()->kind(), QStringLiteral("video"));
    QCOMPARE(desk.items()->byItself(), 12.345);
    QCOMPARE(desk.head()->lack(), QString());
}

void TestEditorDesk::saysWhatIsWrong()
{
    World world(config(), folder());
    auto &desk = world.desk;
    desk.begin();
    fill(desk, QStringLiteral("t"));
    desk.items()->setDuration(1);
    desk.items()->addCard(QStringLiteral("hotline"));
    desk.card()->setTitle(QStringLiteral("c"));
    desk.card()->setNumber(QStringLiteral("400 123 4567"));
    QTRY_COMPARE(desk.findings()->count(), 2);
    const auto told = [&desk](int row, int role) { return desk.findings()->index(row).data(role).toString(); };
    QCOMPARE(told(0, editor::FindingModel::CodeRole), QStringLiteral("number-not-allowed"));
    QCOMPARE(told(0, editor::FindingModel::PathRole), desk.items()->path() + QStringLiteral(".card.number"));
    QCOMPARE(told(1, editor::FindingModel::CodeRole), QStringLiteral("reading-time"));
    QCOMPARE(desk.findings()->gravityAt(QStringLiteral("$.playlist.items[0]")), 1);
    QCOMPARE(desk.findings()->gravityAt(QStringLiteral("$.playlist.items[1]")), 2);
    QCOMPARE(desk.findings()->gravityAt(QStringLiteral("$.playlist.items[2]")), 0);
    desk.items()->remove();
    desk.items()->setDuration(0);
    QTRY_COMPARE(desk.findings()->count(), 0);
}

void TestEditorDesk::saysWhenItCannotBeKept()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    World world(config(), folder());
    auto &desk = world.desk;
    desk.begin();
    desk.head()->setTitle(QStringLiteral("t"));
    QTRY_VERIFY(!desk.keepingFault().isEmpty());
    QVERIFY(inTheWay.remove());
    desk.head()->setTitle(QStringLiteral("tt"));
    QTRY_VERIFY(desk.keepingFault().isEmpty());
    QVERIFY(QFile::exists(folder() + u'/' + desk.head()->id() + QStringLiteral(".unfinished.json")));
}

QTEST_GUILESS_MAIN(TestEditorDesk)
#include "tst_editor_desk.moc"
