// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "tests/support/deployment.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace ironfence;
using base::json::Value;
using support::Deployment;

/// The shipped campaign on its way to a real server; the tests build on each other in order.
class TestIronfencePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installs();
    void sendsThePicturesThatThePackNames();
    void changesNothingTheSecondTime();
    void keepsWhatSomebodyEdited();
    void replacesWhenAskedTo();
    void sendsNothingWhenOneIsUnknown();
    void installsTheWholeCampaign();
    void isPublished();

private:
    [[nodiscard]] Deployment::Answer run(const QString &words) const;
    /// What `pack install` says of each programme: {"campaign-led": "added", …}
    [[nodiscard]] QMap<QString, QString> statesAfter(const QString &words, int exitCode) const;
    [[nodiscard]] Value draft(const QString &id) const;

    std::unique_ptr<Deployment> m_deployment;
};

namespace {

const QString ledAndJune = QStringLiteral("pack install --only campaign-led --only campaign-june --json");

} // namespace

Deployment::Answer TestIronfencePack::run(const QString &words) const
{
    return m_deployment->cli(words.split(u' ', Qt::SkipEmptyParts), 120'000);
}

QMap<QString, QString> TestIronfencePack::statesAfter(const QString &words, int exitCode) const
{
    const auto answer = run(words);
    const auto json = base::json::parse(answer.out);
    if (answer.exitCode != exitCode || !json)
        return {{QStringLiteral("exit code %1").arg(answer.exitCode), QString::fromUtf8(answer.err)}};
    QMap<QString, QString> states;
    for (const auto &programme : json->at("programmes"))
        states.insert(QString::fromStdString(programme.value("id", "")),
                      QString::fromStdString(programme.value("state", "")));
    return states;
}

Value TestIronfencePack::draft(const QString &id) const
{
    const auto list = m_deployment->json({QStringLiteral("programme"), QStringLiteral("list")});
    for (const auto &entry : list.at("programmes")) {
        if (QString::fromStdString(entry.value("id", "")) == id)
            return entry;
    }
    return Value::object();
}

void TestIronfencePack::initTestCase()
{
    m_deployment = std::make_unique<Deployment>(QString());
    QVERIFY2(m_deployment->create(), m_deployment->logs().constData());
    QVERIFY2(m_deployment->startServer(), m_deployment->logs().constData());
}

void TestIronfencePack::installs()
{
    QCOMPARE(statesAfter(ledAndJune, 0),
             (QMap<QString, QString>{{QStringLiteral("campaign-led"), QStringLiteral("added")},
                                     {QStringLiteral("campaign-june"), QStringLiteral("added")}}));
    const auto led = draft(QStringLiteral("campaign-led"));
    QVERIFY2(!led.value("live", true) && led.value("items", 0) > 60, led.dump().c_str());
}

/// Of a pack of one's own, here with a picture; the shipped one is made of words.
void TestIronfencePack::sendsThePicturesThatThePackNames()
{
    const QDir shipped(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/../share/ironfence/pack"));
    const QDir own(m_deployment->dir(QStringLiteral("pack")));
    for (const auto *folder : {"campaign", "programmes"}) {
        QVERIFY(own.mkpath(QLatin1String(folder)));
        const QDir from(shipped.filePath(QLatin1String(folder)));
        for (const auto &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), own.filePath(QLatin1String(folder) + u'/' + name)));
    }
    QImage poster(320, 180, QImage::Format_RGB32);
    poster.fill(Qt::darkBlue);
    QVERIFY(poster.save(own.filePath(QStringLiteral("poster.png"))));
    QFile programme(own.filePath(QStringLiteral("programmes/own.json")));
    QVERIFY(programme.open(QIODevice::WriteOnly));
    programme.write(R"({"type":"pack-programme","spec_version":"1.0","id":"own-poster","version":1,"title":"海报",
        "gloss":"A poster","form":"page","pace":"usual","audience":{"profiles":["hall"]},
        "items":[{"kind":"image","asset":{"file":"../poster.png"},"duration_s":8}]})");
    programme.close();

    QCOMPARE(statesAfter(QStringLiteral("pack install --only own-poster --json --pack ") + own.path(), 0),
             (QMap<QString, QString>{{QStringLiteral("own-poster"), QStringLiteral("added")}}));
    const auto assets = m_deployment->json({QStringLiteral("asset"), QStringLiteral("list")});
    QCOMPARE(assets.at("assets").size(), std::size_t{1});
    QVERIFY(assets.at("assets")[0].value("name", "") == "poster.png");
    QCOMPARE(run(QStringLiteral("programme remove own-poster")).exitCode, 0);
}

void TestIronfencePack::changesNothingTheSecondTime()
{
    const auto before = draft(QStringLiteral("campaign-led"));
    QCOMPARE(statesAfter(ledAndJune, 0),
             (QMap<QString, QString>{{QStringLiteral("campaign-led"), QStringLiteral("unchanged")},
                                     {QStringLiteral("campaign-june"), QStringLiteral("unchanged")}}));
    QVERIFY(draft(QStringLiteral("campaign-led")) == before); // the time at which it was added as well
    const auto words = run(QStringLiteral("pack install --only campaign-led"));
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.out.contains("campaign-led  ") && words.out.trimmed().endsWith("unchanged"), words.out.constData());
}

void TestIronfencePack::keepsWhatSomebodyEdited()
{
    QFile edited(m_deployment->dir(QStringLiteral("june.json")));
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write(R"({"type":"programme","spec_version":"1.0","id":"campaign-june","title":"自己的六月",
        "playlist":{"items":[{"kind":"card","card":{"template":"slogan","title":"先核实"}}]}})");
    edited.close();
    QCOMPARE(run(QStringLiteral("programme add ") + edited.fileName()).exitCode, 0);

    QCOMPARE(statesAfter(ledAndJune, static_cast<int>(base::ExitCode::Conflict)),
             (QMap<QString, QString>{{QStringLiteral("campaign-led"), QStringLiteral("unchanged")},
                                     {QStringLiteral("campaign-june"), QStringLiteral("kept")}}));
    QVERIFY(draft(QStringLiteral("campaign-june")).value("items", 0) == 1);
    QVERIFY(run(ledAndJune).err.contains("give --replace"));
}

void TestIronfencePack::replacesWhenAskedTo()
{
    QCOMPARE(statesAfter(ledAndJune + QStringLiteral(" --replace"), 0),
             (QMap<QString, QString>{{QStringLiteral("campaign-led"), QStringLiteral("unchanged")},
                                     {QStringLiteral("campaign-june"), QStringLiteral("replaced")}}));
    QVERIFY(draft(QStringLiteral("campaign-june")).value("items", 0) == 5);
}

void TestIronfencePack::sendsNothingWhenOneIsUnknown()
{
    const auto answer = run(QStringLiteral("pack install --only campaign-led-narrow --only campaign-moon"));
    QCOMPARE(answer.exitCode, static_cast<int>(base::ExitCode::NotFound));
    QVERIFY(answer.err.contains("campaign-moon") && answer.err.contains("ironfence pack list"));
    QVERIFY(draft(QStringLiteral("campaign-led-narrow")).empty());
}

void TestIronfencePack::installsTheWholeCampaign()
{
    const auto states = statesAfter(QStringLiteral("pack install --json"), 0);
    QCOMPARE(states.size(), 18);
    QCOMPARE(states.values().count(QStringLiteral("added")), 16);
    QCOMPARE(states.value(QStringLiteral("campaign-lobby")), QStringLiteral("added"));
    QVERIFY(draft(QStringLiteral("campaign-lobby")).value("items", 0) > 20);
}

void TestIronfencePack::isPublished()
{
    const auto published = run(QStringLiteral("publish --yes"));
    QVERIFY2(published.exitCode == 0 && published.out.contains("18 added"), published.err.constData());
    QCOMPARE(statesAfter(ledAndJune, 0).value(QStringLiteral("campaign-led")), QStringLiteral("unchanged"));
    QVERIFY(draft(QStringLiteral("campaign-led")).value("live", false));
}

QTEST_GUILESS_MAIN(TestIronfencePack)
#include "tst_ironfence_pack.moc"
