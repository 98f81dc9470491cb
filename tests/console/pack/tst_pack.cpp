// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using namespace console::pack;
using base::ErrorCode;
using base::json::Value;

/// The pack in its folder, whole and broken.
class TestPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyProgrammeIsOne();
    void chooses();
    void sendsPeopleWhereItIsTold();
    void isNotThere();
    void brokenProgramme();
    void twoOfOneId();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_copy;
};

void TestPack::init()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QDir source(qEnvironmentVariable("IRONFENCE_PACK"));
    for (const auto &folder : {QStringLiteral("campaign"), QStringLiteral("programmes")}) {
        QVERIFY(QDir(m_copy->path()).mkpath(folder));
        const QDir from(source.filePath(folder));
        for (const auto &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), m_copy->filePath(folder + u'/' + name)));
    }
}

void TestPack::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_copy->filePath(QStringLiteral("programmes/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray TestPack::bytesOf(const QString &name) const
{
    QFile file(m_copy->filePath(QStringLiteral("programmes/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `ironfence pack install` hands to the server.
void TestPack::everyProgrammeIsOne()
{
    const auto pack = Pack::read(m_copy->path());
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().line()));
    QCOMPARE(pack->programmes.size(), 18);
    QSet<playlists::Profile> reached;
    for (const auto &programme : pack->programmes) {
        for (const auto profile : programme.audience.profiles)
            reached.insert(profile);
        const auto document = programme.expand(pack->library);
        QVERIFY2(document, document ? "" : qPrintable(document.error().line()));
        const auto parsed = playlists::Programme::parse(base::json::write(*document));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    }
    QCOMPARE(reached.size(), 6);
}

void TestPack::chooses()
{
    const auto pack = Pack::read(m_copy->path());
    QVERIFY(pack);
    QCOMPARE(pack->chosen({})->size(), pack->programmes.size());
    const auto two = pack->chosen({QStringLiteral("campaign-led"), QStringLiteral("campaign-atm")});
    QVERIFY(two);
    QCOMPARE(two->size(), 2);
    QCOMPARE(two->constFirst().id.text(), QStringLiteral("campaign-atm"));
    const auto none = pack->chosen({QStringLiteral("campaign-atm"), QStringLiteral("campaign-moon")});
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(none.error().context, QStringLiteral("campaign-moon"));
}

void TestPack::sendsPeopleWhereItIsTold()
{
    auto pack = Pack::read(m_copy->path());
    QVERIFY(pack);
    const auto url = QStringLiteral("https://fanzha.example/tishi");
    QVERIFY(pack->setAddress(url));
    QCOMPARE(pack->library.messages.head.address, url);
    QCOMPARE(pack->library.seasons.head.address, url);
    for (const auto *bad : {"http://fanzha.example/", "fanzha.example", "https://a@fanzha.example/", ""}) {
        const auto set = pack->setAddress(QString::fromLatin1(bad));
        QVERIFY2(!set, bad);
        QVERIFY2(set.error().code == ErrorCode::Invalid, bad);
    }
    QCOMPARE(pack->library.messages.head.address, url);
}

void TestPack::isNotThere()
{
    QCOMPARE(Pack::read(m_copy->filePath(QStringLiteral("elsewhere"))).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_copy->filePath(QStringLiteral("programmes"))).removeRecursively());
    const auto pack = Pack::read(m_copy->path());
    QCOMPARE(pack.error().code, ErrorCode::NotFound);
    QVERIFY(pack.error().line().contains(QStringLiteral("has no programmes")));
}

void TestPack::brokenProgramme()
{
    write(QStringLiteral("atm.json"), "{");
    auto pack = Pack::read(m_copy->path());
    QCOMPARE(pack.error().code, ErrorCode::Invalid);
    QVERIFY(pack.error().context.endsWith(QStringLiteral("programmes/atm.json")));

    write(QStringLiteral("atm.json"), QByteArray(PackProgramme::maxBytes + 1, ' '));
    pack = Pack::read(m_copy->path());
    QCOMPARE(pack.error().code, ErrorCode::TooLarge);
}

void TestPack::twoOfOneId()
{
    write(QStringLiteral("copy.json"), bytesOf(QStringLiteral("atm.json")));
    const auto pack = Pack::read(m_copy->path());
    QCOMPARE(pack.error().code, ErrorCode::Conflict);
}

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
