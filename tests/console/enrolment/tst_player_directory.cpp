// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/player_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using console::enrolment::PlayerDirectory;
using console::enrolment::PlayerSettings;

/// The directory that makes a machine one particular screen.
class TestPlayerDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isForNobodyElse();
    void keepsChoices();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const char *below) const { return m_folder->filePath(QLatin1String(below)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    base::ScreenId m_screen = *base::ScreenId::parse(QStringLiteral("lobby-1"));
    PlayerSettings m_settings{QUrl(QStringLiteral("http://127.0.0.1:8080")), QStringLiteral("127.0.0.1"), 1883, {}};
};

namespace {

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto user = QFileDevice::ReadUser | QFileDevice::WriteUser; // the same person, as Qt tells it twice

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write(bytes) == bytes.size());
}

} // namespace

void TestPlayerDirectory::isForNobodyElse()
{
    const auto made = PlayerDirectory::open(path("far/lobby-1"), m_screen);
    QVERIFY(made);
    QVERIFY(!made->hasPassword() && !made->isComplete());
    QVERIFY(made->prepare(m_settings, "{}"));
    QVERIFY(made->writePassword(QStringLiteral("secret")));
    QVERIFY(made->writeAssignment("{}"));
    QVERIFY(made->hasPassword() && made->isComplete());
    QCOMPARE(made->assignmentVersion(), 0); // none that can be read
    QCOMPARE(QFileInfo(path("far/lobby-1")).permissions() & ~(owner | user),
             QFileDevice::ExeOwner | QFileDevice::ExeUser);
    const auto names = QDir(path("far/lobby-1")).entryList(QDir::Files);
    QCOMPARE(names.size(), 4);
    for (const auto &name : names)
        QCOMPARE(QFileInfo(path("far/lobby-1") + u'/' + name).permissions(), owner | user);
}

void TestPlayerDirectory::keepsChoices()
{
    const auto made = PlayerDirectory::open(path("one"), m_screen);
    QVERIFY(made);
    auto settings = m_settings;
    settings.renderer = QStringLiteral("software");
    QVERIFY(made->prepare(settings, "{}"));
    write(path("one/player.ini"), "watchdog=off\n\n[alerts]\nall_clear_seconds=2\n");
    QVERIFY(made->prepare(m_settings, "{}"));
    const auto ini = contentOf(path("one/player.ini"));
    for (const char *kept : {"id=lobby-1", "renderer=software", "watchdog=off", "all_clear_seconds=2"})
        QVERIFY2(ini.contains(kept), ini.constData());
}

void TestPlayerDirectory::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another screen's") << QByteArray("one/player.ini") << QByteArray("[screen]\nid=led-1\n");
    QTest::newRow("something else") << QByteArray("one/letter.txt") << QByteArray("x");
    QTest::newRow("no directory") << QByteArray("one") << QByteArray("x");
}

void TestPlayerDirectory::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    if (file.contains('/'))
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("one")));
    write(path(file.constData()), content);
    const auto found = PlayerDirectory::open(path("one"), m_screen);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Conflict);
    QCOMPARE(contentOf(path(file.constData())), content);
}

QTEST_GUILESS_MAIN(TestPlayerDirectory)
#include "tst_player_directory.moc"
