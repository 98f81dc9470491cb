// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/deployment.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace ironfence;
using support::Deployment;

/// Earlier versions on the command line, with a real server: listed, shown, returned to. The tests build on each other.
class TestIronfenceManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsNothingAtFirst();
    void listsVersions();
    void showsOne();
    void returnsToOne();
    void letsDraftsFollow();
    void leavesSomebodysWork();
    void returnsSingleProgrammes();
    void saysWhatCannotComeBack();
    void saysWhatIsOver();

private:
    [[nodiscard]] Deployment::Answer run(const QString &words) const
    {
        QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
        arguments.replaceInStrings(QStringLiteral("@"), m_deployment->dir(QString()));
        return m_deployment->cli(arguments);
    }
    void draft(const QByteArray &document) const;
    void publish(const QString &words) const
    {
        const auto published = run(QStringLiteral("publish --yes ") + words);
        QVERIFY2(published.exitCode == 0, published.err.constData());
    }
    /// "a1 b2": programmes of the current manifest and the number in their titles, then what drafts there are of them.
    [[nodiscard]] QString live() const;
    [[nodiscard]] QString drafts() const;

    std::unique_ptr<Deployment> m_deployment;
};

namespace {

QByteArray programme(char id, int number, const QByteArray &members = {}, const QByteArray &item = {})
{
    const QByteArray card = R"({"kind":"card","card":{"template":"slogan","title":"不转账"}})";
    return QByteArray(R"({"type":"programme","spec_version":"1.0","id":")") + id + R"(","title":")" + id +
           QByteArray::number(number) + R"(",)" + members + R"("playlist":{"items":[)" +
           (item.isEmpty() ? card : item) + "]}}";
}

} // namespace

void TestIronfenceManifest::initTestCase()
{
    m_deployment = std::make_unique<Deployment>(QString());
    QVERIFY2(m_deployment->create(), m_deployment->logs().constData());
    QVERIFY2(m_deployment->startServer(), m_deployment->logs().constData());
}

void TestIronfenceManifest::draft(const QByteArray &document) const
{
    QFile file(m_deployment->dir(QStringLiteral("draft.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(document) == document.size());
    file.close();
    const auto added = run(QStringLiteral("programme add @/draft.json --with-assets"));
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

QString TestIronfenceManifest::drafts() const
{
    QStringList all;
    const auto list = m_deployment->json({QStringLiteral("programme"), QStringLiteral("list")});
    for (const auto &one : list["programmes"])
        all.append(QString::fromStdString(one.value("title", "") + (one.value("live", false) ? "" : "!")));
    return all.join(u' ');
}

QString TestIronfenceManifest::live() const
{
    const auto list = m_deployment->json({QStringLiteral("manifest"), QStringLiteral("list")});
    const auto version = QString::number(list["manifests"][0].value("version", 0));
    const auto shown = run(QStringLiteral("manifest show ") + version).out;
    QStringList titles;
    for (const auto &line : QString::fromUtf8(shown).split(u'\n').mid(2)) {
        const auto words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 2 && words.at(0).size() == 1)
            titles.append(words.at(1));
    }
    return titles.join(u' ');
}

void TestIronfenceManifest::listsNothingAtFirst()
{
    const auto list = run(QStringLiteral("manifest list"));
    QVERIFY(list.exitCode == 0 && list.err.contains("nothing was published yet"));
    QCOMPARE(run(QStringLiteral("manifest show 1")).exitCode, 4);
    QCOMPARE(run(QStringLiteral("publish --from 1 --yes")).exitCode, 4);
    QCOMPARE(run(QStringLiteral("publish --from x --yes")).exitCode, 2);
}

void TestIronfenceManifest::listsVersions()
{
    draft(programme('b', 1));
    publish({});
    draft(programme('a', 1));
    publish({}); // 2: b1 a1
    draft(programme('a', 2));
    draft(programme('c', 1));
    publish({}); // 3: b1 a2 c1
    QCOMPARE(live(), QStringLiteral("b1 a2 c1"));
    const auto list = run(QStringLiteral("manifest list"));
    QVERIFY2(list.exitCode == 0, list.err.constData());
    const auto lines = QString::fromUtf8(list.out).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("3 ")) && lines.at(1).contains(QStringLiteral(" now ")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("2 ")) && lines.at(2).endsWith(QStringLiteral(" 2")));
    const auto json = m_deployment->json({QStringLiteral("manifest"), QStringLiteral("list")});
    QCOMPARE(json["manifests"].size(), size_t{3});
    QCOMPARE(json["manifests"][1]["programmes"].size(), size_t{2});
}

void TestIronfenceManifest::showsOne()
{
    const auto shown = run(QStringLiteral("manifest show 2"));
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY2(shown.out.startsWith("manifest 2, live from ") && shown.out.contains("as then") &&
                 shown.out.contains("other") && shown.out.contains("live now and not in it: c") &&
                 shown.out.contains("ironfence publish --from 2"),
             shown.out.constData());
    const auto json = m_deployment->json({QStringLiteral("manifest"), QStringLiteral("show"), QStringLiteral("2")});
    QVERIFY(json["programmes"][0].value("kept", false));
    QVERIFY(json.contains("envelope"));
}

void TestIronfenceManifest::returnsToOne()
{
    const auto asked = run(QStringLiteral("publish --from 2"));
    QCOMPARE(asked.exitCode, 2); // there is nobody to ask
    QVERIFY2(asked.out.contains("1 changed, 1 removed, 1 unchanged"), asked.out.constData());
    QCOMPARE(live(), QStringLiteral("b1 a2 c1"));

    const auto returned = run(QStringLiteral("publish --from 2 --yes"));
    QVERIFY2(returned.exitCode == 0 && returned.out.contains("manifest 4 is published"), returned.err.constData());
    QVERIFY2(returned.out.contains("ironfence programme remove c"), returned.out.constData());
    QCOMPARE(live(), QStringLiteral("b1 a1"));
    const auto json = m_deployment->json({QStringLiteral("manifest"), QStringLiteral("list")});
    QVERIFY(json["manifests"][0]["programmes"] == json["manifests"][2]["programmes"]);
    const auto again = run(QStringLiteral("publish --from 2 --yes"));
    QVERIFY2(again.exitCode == 0 && again.out.contains("nothing changed since manifest 4"), again.out.constData());
}

void TestIronfenceManifest::letsDraftsFollow()
{
    QCOMPARE(drafts(), QStringLiteral("a1 b1 c1!")); // so that the next plain publish does not bring a2 back
    QCOMPARE(run(QStringLiteral("programme remove c")).exitCode, 0);
    const auto plain = run(QStringLiteral("publish --yes"));
    QVERIFY2(plain.out.contains("nothing changed"), plain.out.constData());
    publish(QStringLiteral("--from 3")); // c is live again, and has a draft again
    QCOMPARE(live(), QStringLiteral("b1 a2 c1"));
    QCOMPARE(drafts(), QStringLiteral("a2 b1 c1"));
}

void TestIronfenceManifest::leavesSomebodysWork()
{
    draft(programme('a', 3));
    const auto returned = run(QStringLiteral("publish --from 2 --yes"));
    QVERIFY2(returned.exitCode == 0, returned.err.constData());
    QVERIFY2(returned.out.contains("drafts that say something else than is live: a"), returned.out.constData());
    QCOMPARE(live(), QStringLiteral("b1 a1"));
    QCOMPARE(drafts(), QStringLiteral("a3! b1 c1!"));
}

void TestIronfenceManifest::returnsSingleProgrammes()
{
    QCOMPARE(run(QStringLiteral("publish c --from 2 --yes")).exitCode, 4); // it was not there
    publish(QStringLiteral("c --from 3"));
    QCOMPARE(live(), QStringLiteral("b1 a1 c1"));
    publish(QStringLiteral("--from 3 --remove a")); // all of it but one
    QCOMPARE(live(), QStringLiteral("b1 c1"));
    QCOMPARE(run(QStringLiteral("publish --from 3 --remove absent --yes")).exitCode, 4);
}

void TestIronfenceManifest::saysWhatCannotComeBack()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_deployment->dir(QStringLiteral("red.png"))));
    draft(programme('d', 1, {}, R"({"kind":"image","asset":{"file":"red.png"}})"));
    publish(QStringLiteral("d"));
    const auto with = m_deployment->json({QStringLiteral("status")}).value("manifest_version", 0);
    publish(QStringLiteral("--remove d"));
    const auto entry = m_deployment->json({QStringLiteral("asset"), QStringLiteral("list")})["assets"][0];
    const auto sha256 = QString::fromStdString(entry.value("sha256", ""));
    QDirIterator files(m_deployment->dir(QStringLiteral("server")), {sha256 + QStringLiteral("*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    QVERIFY(QFile::remove(files.next()));

    const auto refused = run(QStringLiteral("publish --from %1 --yes").arg(with));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.contains("it shows red.png, which is not here any more; --remove d goes without it"),
             refused.err.constData());
    QVERIFY(run(QStringLiteral("manifest show %1").arg(with)).out.contains("it shows red.png"));
    QVERIFY(run(QStringLiteral("publish --from %1 --remove d --yes").arg(with)).exitCode == 0);
}

void TestIronfenceManifest::saysWhatIsOver()
{
    const auto soon = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODate).toLatin1();
    draft(programme('e', 1, R"("valid_until":")" + soon + R"(",)"));
    publish(QStringLiteral("e"));
    const auto with = m_deployment->json({QStringLiteral("status")}).value("manifest_version", 0);
    publish(QStringLiteral("--remove e"));
    QTRY_VERIFY_WITH_TIMEOUT(run(QStringLiteral("publish e --from %1").arg(with)).err.contains("e: error: "), 10'000);
    QCOMPARE(live(), QStringLiteral("b1 c1"));
}

QTEST_GUILESS_MAIN(TestIronfenceManifest)
#include "tst_ironfence_manifest.moc"
