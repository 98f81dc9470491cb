// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/playlist.h"
#include "tests/playlists/reading.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using playlists::testing::faultOf;
using playlists::testing::readAs;

namespace {

const QByteArray card = R"({"card":{"template":"slogan","title":"t"},"kind":"card"})";

QByteArray listOf(const QByteArrayList &items)
{
    return R"({"items":[)" + items.join(',') + "]}";
}

QByteArray nested(const QByteArray &playlist)
{
    return R"({"kind":"playlist","playlist":)" + playlist + '}';
}

} // namespace

class TestPlaylist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWayToEveryLeaf()
    {
        const auto playlist = readAs<Playlist>(
            listOf({card, nested(listOf({card, nested(listOf({card})), card})), card, nested(listOf({card, card}))}));
        QVERIFY2(playlist, qPrintable(faultOf(playlist)));
        QStringList paths;
        for (const auto &leaf : playlist->leaves()) {
            QVERIFY(leaf.item != nullptr && leaf.item->nested() == nullptr);
            paths.append(leaf.path);
        }
        QCOMPARE(paths.join(u' '), QStringLiteral("0 1.0 1.1.0 1.2 2 3.0 3.1"));
    }

    void nestsFourDeep()
    {
        auto list = listOf({card});
        for (int depth = 2; depth <= Playlist::maxDepth; ++depth)
            list = listOf({card, nested(list)});
        QCOMPARE(faultOf(readAs<Playlist>(list)), QString());
        const auto deeper = readAs<Playlist>(listOf({card, nested(list)}));
        QVERIFY(!deeper);
        QCOMPARE(deeper.error().context, QStringLiteral("$.items"));
    }

    void hasOneTo500Items()
    {
        QVERIFY(readAs<Playlist>(listOf(QByteArrayList(500, card))));
        QCOMPARE(readAs<Playlist>(listOf(QByteArrayList(501, card))).error().context, QStringLiteral("$.items"));
        QCOMPARE(readAs<Playlist>(listOf({})).error().context, QStringLiteral("$.items"));
        QCOMPARE(readAs<Playlist>("{}").error().context, QStringLiteral("$.items"));
    }

    void ordersHaveNames()
    {
        const auto ordered = [](const QByteArray &order) {
            return readAs<Playlist>(listOf({card}).replace("{\"items\"", R"({"order":")" + order + R"(","items")"));
        };
        QCOMPARE(readAs<Playlist>(listOf({card}))->order, Order::Sequence);
        QCOMPARE(ordered("sequence")->order, Order::Sequence);
        QCOMPARE(ordered("shuffle")->order, Order::Shuffle);
        QCOMPARE(ordered("random").error().context, QStringLiteral("$.order"));
    }

    void isWrittenAsItWasRead()
    {
        const QByteArray json = R"({"items":[)" + card + R"(,{"kind":"playlist","playlist":{"items":[)" + card +
                                R"(],"later":1}}],"later":[2],"order":"shuffle","title":"t"})";
        const auto playlist = readAs<Playlist>(json);
        QVERIFY2(playlist, qPrintable(faultOf(playlist)));
        QCOMPARE(base::json::write(playlist->toJson()), json);
    }

    void nestedListsAreComparedByWhatIsInThem()
    {
        const auto once = readAs<Playlist>(listOf({nested(listOf({card}))}));
        const auto again = readAs<Playlist>(listOf({nested(listOf({card}))}));
        const auto other = readAs<Playlist>(listOf({nested(listOf({card, card}))}));
        QCOMPARE(*once, *again);
        QVERIFY(!(*once == *other));
    }
};

QTEST_APPLESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
