// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/raise_desk.h"
#include "media/pack/campaign/technique.h"
#include "playlists/alert.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::desktop;
using alerts::AlertTemplate;
using alerts::RaiseDesk;
using Lack = RaiseDesk::Lack;

/// An alert on its way, without a server.
class TestRaiseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsAnExercise();
    void saysWhatIsLacking();
    void takesTheWordsOfATemplate();
    void choosesPlacesThatDoNotOverlap();
    void makesTemplatesThatAnAlertCanHold();
};

namespace {

const AlertTemplate refund = {QStringLiteral("退款"), QStringLiteral("谨防退款诈骗"), QStringLiteral("怎么骗"),
                              QStringLiteral("怎么办")};

console::client::ClientConfig config()
{
    console::client::ClientConfig config;
    config.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
    config.authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    config.sender = QStringLiteral("县公安局");
    config.keyFile = QStringLiteral("/nonexistent/operator.key");
    return config;
}

struct World
{
    base::SystemClock clock;
    link::Link link{config(), clock};
    fleet::FleetDesk fleet{link};
    keys::KeyHolder key{link, config()};
    alerts::ReleaseDesk release{key, config(), clock};
    RaiseDesk raise{release, fleet, {refund}};
};

} // namespace

void TestRaiseDesk::beginsAsAnExercise()
{
    World world;
    world.raise.setProperty("status", QStringLiteral("Actual"));
    world.raise.use(0);
    world.raise.toggle(QStringLiteral("zj"));
    world.raise.begin();
    QCOMPARE(world.raise.property("status").toString(), QStringLiteral("Exercise"));
    QCOMPARE(world.raise.property("sender").toString(), QStringLiteral("县公安局"));
    QVERIFY(world.raise.property("headline").toString().isEmpty());
    QVERIFY(world.raise.places().isEmpty());
}

void TestRaiseDesk::saysWhatIsLacking()
{
    World world;
    auto &raise = world.raise;
    QCOMPARE(raise.lack(), Lack::Headline);
    raise.setProperty("headline", QStringLiteral("  "));
    QCOMPARE(raise.lack(), Lack::Headline);
    raise.setProperty("headline", QString(61, u'字'));
    QCOMPARE(raise.lack(), Lack::LongHeadline);
    raise.setProperty("headline", QString(60, u'字'));
    raise.setProperty("instruction", QString(301, u'字'));
    QCOMPARE(raise.lack(), Lack::LongText);
    raise.setProperty("instruction", QString(300, u'字'));
    raise.setProperty("sender", QString());
    QCOMPARE(raise.lack(), Lack::Sender);
    raise.setProperty("sender", QStringLiteral("县公安局"));
    QCOMPARE(raise.lack(), Lack::Places);
    for (int i = 0; i < 33; ++i)
        raise.toggle(QStringLiteral("zj/place-%1").arg(i));
    QCOMPARE(raise.lack(), Lack::ManyPlaces);
    raise.toggle(QStringLiteral("zj"));
    QCOMPARE(raise.lack(), Lack::Nothing);
}

void TestRaiseDesk::takesTheWordsOfATemplate()
{
    World world;
    QCOMPARE(world.raise.templates(), QStringList{refund.name});
    world.raise.use(7);
    QVERIFY(world.raise.property("headline").toString().isEmpty());
    world.raise.use(0);
    QCOMPARE(world.raise.property("headline").toString(), refund.headline);
    QCOMPARE(world.raise.property("description").toString(), refund.description);
    QCOMPARE(world.raise.property("instruction").toString(), refund.instruction);
}

void TestRaiseDesk::choosesPlacesThatDoNotOverlap()
{
    World world;
    auto &raise = world.raise;
    raise.toggle(QStringLiteral("zj/hangzhou/tonglu"));
    raise.toggle(QStringLiteral("zj/hangzhou/fuyang"));
    raise.toggle(QStringLiteral("zj/ningbo"));
    raise.toggle(QStringLiteral("zj/hangzhou"));
    QCOMPARE(raise.places(), (QStringList{QStringLiteral("zj/ningbo"), QStringLiteral("zj/hangzhou")}));
    raise.toggle(QStringLiteral("zj/hangzhou/tonglu")); // only a part of it after all
    QCOMPARE(raise.places(), (QStringList{QStringLiteral("zj/ningbo"), QStringLiteral("zj/hangzhou/tonglu")}));
    raise.toggle(QStringLiteral("zj/ningbo"));
    QCOMPARE(raise.places(), QStringList{QStringLiteral("zj/hangzhou/tonglu")});
}

void TestRaiseDesk::makesTemplatesThatAnAlertCanHold()
{
    const auto pack = console::pack::Pack::read(qEnvironmentVariable("IRONFENCE_PACK"));
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().line()));
    const auto templates = alerts::templatesOf(pack->library);
    QVERIFY(templates.size() > 50);
    World world;
    for (const auto &words : templates) {
        QVERIFY2(!words.description.isEmpty() && !words.instruction.isEmpty(), qPrintable(words.name));
        RaiseDesk raise(world.release, world.fleet, {words});
        raise.use(0);
        raise.toggle(QStringLiteral("zj"));
        QVERIFY2(raise.lack() == Lack::Nothing, qPrintable(words.name));
    }
    for (const auto &technique : pack->library.techniques.entries) {
        const bool isOffered = std::any_of(templates.cbegin(), templates.cend(),
                                           [&technique](const auto &it) { return it.name == technique.name; });
        QCOMPARE(isOffered, !technique.isSensitive());
    }
}

QTEST_GUILESS_MAIN(TestRaiseDesk)
#include "tst_raise_desk.moc"
