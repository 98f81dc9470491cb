// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/release.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::publication;
using playlists::ManifestEntry;

/// What publishing does to the manifest: a pure function, told as tables.
class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composes_data();
    void composes();
    void refusesToRemoveWhatIsNotThere();
    void takesTheAudienceFromTheDocument();
    void countsScreensOnce();
    void followsTheCurrentOne();
    void examinesWhatIsNew();
    void knowsWhenItWasOvertaken();
};

namespace {

base::ProgrammeId idOf(const QString &text)
{
    return *base::ProgrammeId::parse(text);
}

/// "a1" is programme a with bytes 1.
base::ObjectRef bytesOf(const QString &name)
{
    return {base::Sha256::of(name.toUtf8()), name.size()};
}

ManifestEntry entryOf(const QString &name)
{
    ManifestEntry entry;
    entry.id = idOf(name.left(1));
    entry.object = bytesOf(name);
    return entry;
}

Draft draftOf(const QString &name)
{
    Draft draft;
    draft.programme.id = idOf(name.left(1));
    draft.object = bytesOf(name);
    return draft;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// "+a ~b -c =d"
QString shape(const Publication &publication)
{
    QStringList parts;
    for (const auto &line : publication.lines)
        parts.append(QStringLiteral("+~-=")[static_cast<int>(line.change)] + line.id.text());
    return parts.join(u' ');
}

playlists::Screen screenAt(const QString &place)
{
    playlists::Screen screen;
    screen.id = *base::ScreenId::parse(QStringLiteral("s"));
    screen.place = *base::PlacePath::parse(place);
    return screen;
}

} // namespace

void TestPublication::composes_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("drafts");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("entries");
    QTest::addColumn<bool>("changes");

    const auto row = [](const char *name, const char *current, const char *drafts, const char *removed,
                        const char *lines, const char *entries, bool changes) {
        QTest::newRow(name) << QString::fromLatin1(current) << QString::fromLatin1(drafts)
                            << QString::fromLatin1(removed) << QString::fromLatin1(lines)
                            << QString::fromLatin1(entries) << changes;
    };
    row("nothing at all", "", "", "", "", "", false);
    row("the first", "", "a1 b1", "", "+a +b", "a1 b1", true);
    row("the same again", "a1 b1", "a1 b1", "", "=a =b", "a1 b1", false);
    row("new bytes keep their turn", "a1 b1 c1", "b2", "", "=a ~b =c", "a1 b2 c1", true);
    row("new ones come last", "b1", "a1 b1", "", "=b +a", "b1 a1", true);
    row("published without a draft stays", "a1 b1", "a1", "", "=a =b", "a1 b1", false);
    row("one is removed", "a1 b1", "", "a", "=b -a", "b1", true);
    row("the last is removed", "a1", "", "a", "-a", "", true);
    row("removed although a draft is there", "a1 b1", "a2 b1", "a", "=b -a", "b1", true);
}

void TestPublication::composes()
{
    QFETCH(QString, current);
    QFETCH(QString, drafts);
    QFETCH(QString, removed);
    QFETCH(QString, lines);
    QFETCH(QString, entries);
    QFETCH(bool, changes);
    QList<ManifestEntry> now;
    for (const auto &name : words(current))
        now.append(entryOf(name));
    QList<Draft> given;
    for (const auto &name : words(drafts))
        given.append(draftOf(name));
    QSet<base::ProgrammeId> gone;
    for (const auto &name : words(removed))
        gone.insert(idOf(name));
    QList<ManifestEntry> expected;
    for (const auto &name : words(entries))
        expected.append(entryOf(name));

    const auto next = compose(now, given, gone);
    QVERIFY(next);
    QCOMPARE(shape(*next), lines);
    QVERIFY(next->entries == expected);
    QCOMPARE(next->changesAnything(), changes);
}

void TestPublication::refusesToRemoveWhatIsNotThere()
{
    const auto next = compose({entryOf(QStringLiteral("a1"))}, {}, {idOf(QStringLiteral("b"))});
    QVERIFY(!next);
    QCOMPARE(next.error().code, base::ErrorCode::NotFound);
}

void TestPublication::takesTheAudienceFromTheDocument()
{
    auto draft = draftOf(QStringLiteral("a1"));
    draft.programme.audience.profiles = {playlists::Profile::Atm};
    const auto next = compose({entryOf(QStringLiteral("a1"))}, {draft}, {});
    QVERIFY(next);
    QCOMPARE(shape(*next), QStringLiteral("~a"));
    QCOMPARE(next->entries[0].audience, draft.programme.audience);
}

void TestPublication::countsScreensOnce()
{
    Publication publication;
    for (const auto *place : {"zj/tonglu", "zj"}) {
        ManifestEntry entry;
        entry.audience.places = {*base::PlacePath::parse(QString::fromLatin1(place))};
        publication.entries.append(entry);
    }
    QCOMPARE(publication.reached({screenAt(QStringLiteral("zj/tonglu/bank")), screenAt(QStringLiteral("zj/other")),
                                  screenAt(QStringLiteral("js"))}),
             2);
}

void TestPublication::followsTheCurrentOne()
{
    const auto authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    const auto now = base::fromUnixMs(1'795'420'800'000);
    Publication publication;
    publication.entries = {entryOf(QStringLiteral("a1"))};
    const auto first = nextManifest({}, authority, publication, now, usualLife);
    QCOMPARE(first.version, 1);
    QCOMPARE(first.expires, now + std::chrono::days(90));
    QCOMPARE(expectedBefore(first).header(), QByteArray("If-None-Match"));
    const auto second = nextManifest(first, authority, publication, now, std::chrono::days(1));
    QCOMPARE(second.version, 2);
    QCOMPARE(expectedBefore(second).value(), QByteArray("\"1\""));
    QVERIFY(payloadOf(second));
    QVERIFY(!payloadOf(playlists::Manifest{})); // nobody's
}

void TestPublication::examinesWhatIsNew()
{
    auto known = draftOf(QStringLiteral("a1"));
    auto fresh = draftOf(QStringLiteral("b1"));
    for (auto *draft : {&known, &fresh}) {
        playlists::ImageItem picture;
        picture.asset.object = bytesOf(draft->programme.id.text() + QStringLiteral(".png"));
        playlists::Item item;
        item.content = picture;
        draft->programme.playlist().items = {item, item};
    }
    QCOMPARE(assetsToExamine({entryOf(QStringLiteral("a1"))}, {known, fresh}),
             QList{bytesOf(QStringLiteral("b.png")).sha256});
}

void TestPublication::knowsWhenItWasOvertaken()
{
    using base::ErrorCode;
    QVERIFY(isOvertaken({ErrorCode::Replayed, {}, {}}));
    QVERIFY(isOvertaken({ErrorCode::Conflict, {}, {}}));
    QVERIFY(!isOvertaken({ErrorCode::Conflict, {}, QStringLiteral("an asset")}));
    QVERIFY(!isOvertaken({ErrorCode::Unavailable, {}, {}}));
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
