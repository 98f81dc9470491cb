// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/saved_filters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence::console::desktop::fleet;

/// Filters with names, over the end of the window and over files that somebody has changed.
class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areKept();
    void tellWhichItIs();
    void takeANameOnce();
    void refuseWhatIsNoName_data();
    void refuseWhatIsNoName();
    void areNotWithoutEnd();
    void believeNoNonsense();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("console.ini")); }
    [[nodiscard]] static QStringList namesOf(const SavedFilters &saved)
    {
        QStringList names;
        for (int row = 0; row < saved.rowCount(); ++row)
            names.append(saved.index(row).data(SavedFilters::NameRole).toString());
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FleetModel m_fleet;
    FleetFilter m_filter{m_fleet};
};

namespace {

const FleetFilter::Wish lobbies{QStringLiteral("icbc"), QStringLiteral("zj/hangzhou"), QStringLiteral("lobby"), 3};

} // namespace

void TestSavedFilters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_filter.clear();
}

void TestSavedFilters::areKept()
{
    {
        SavedFilters saved(m_filter, file());
        const QAbstractItemModelTester tester(&saved, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter.setWish(lobbies);
        QVERIFY(saved.save(QStringLiteral("  工行 大堂 ")));
        m_filter.setWish({QStringLiteral("abc"), {}, {}, 0});
        QVERIFY(saved.save(QStringLiteral("abc")));
        saved.remove(1);
        saved.remove(7);
    }
    m_filter.clear();
    SavedFilters again(m_filter, file());
    QCOMPARE(namesOf(again), QStringList{QStringLiteral("工行 大堂")});
    again.apply(0);
    QVERIFY(m_filter.wish() == lobbies);
    again.apply(1); // there is none
    QVERIFY(m_filter.wish() == lobbies);
}

void TestSavedFilters::tellWhichItIs()
{
    SavedFilters saved(m_filter, file());
    const QSignalSpy changes(&saved, &SavedFilters::currentChanged);
    QCOMPARE(saved.current(), -1);
    m_filter.setWish(lobbies);
    QVERIFY(saved.save(QStringLiteral("a")));
    QCOMPARE(saved.current(), 0);
    m_filter.setText(QStringLiteral("ccb"));
    QCOMPARE(saved.current(), -1);
    QVERIFY(saved.save(QStringLiteral("b")));
    QCOMPARE(saved.current(), 1);
    saved.apply(0);
    QCOMPARE(saved.current(), 0);
    const auto before = changes.count();
    saved.remove(0);
    QCOMPARE(saved.current(), -1);
    QVERIFY(changes.count() > before);
}

void TestSavedFilters::takeANameOnce()
{
    SavedFilters saved(m_filter, file());
    m_filter.setWish(lobbies);
    QVERIFY(saved.save(QStringLiteral("a")));
    m_filter.setGlances(1);
    QVERIFY(saved.save(QStringLiteral("a")));
    QCOMPARE(saved.count(), 1);
    m_filter.clear();
    saved.apply(0);
    QCOMPARE(m_filter.glances(), 1);
}

void TestSavedFilters::refuseWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  \t");
    QTest::newRow("too long") << QString(SavedFilters::LongestName + 1, u'长');
}

void TestSavedFilters::refuseWhatIsNoName()
{
    QFETCH(QString, name);
    SavedFilters saved(m_filter, file());
    QVERIFY(!saved.save(QStringLiteral("all"))); // nothing is filtered
    m_filter.setWish(lobbies);
    QVERIFY(!saved.save(name));
    QCOMPARE(saved.count(), 0);
}

void TestSavedFilters::areNotWithoutEnd()
{
    SavedFilters saved(m_filter, file());
    for (int i = 0; i < SavedFilters::most; ++i) {
        m_filter.setText(QString::number(i));
        QVERIFY(saved.save(QString::number(i)));
    }
    m_filter.setText(QStringLiteral("one more"));
    QVERIFY(!saved.save(QStringLiteral("one more")));
    QVERIFY(saved.save(QStringLiteral("0"))); // another filter by a name that there is
    QCOMPARE(saved.count(), SavedFilters::most);
}

void TestSavedFilters::believeNoNonsense()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[filters]\nsize=4000000\n1\\name=good\n1\\text=icbc\n1\\place=../etc\n1\\profile=palace\n1\\glances=-1\n"
              "2\\name=\n2\\text=x\n3\\name=shows all\n");
    ini.close();
    SavedFilters saved(m_filter, file());
    QCOMPARE(namesOf(saved), QStringList{QStringLiteral("good")});
    saved.apply(0);
    QCOMPARE(m_filter.text(), QStringLiteral("icbc"));
    QVERIFY(m_filter.place().isEmpty() && m_filter.profile().isEmpty());
    QCOMPARE(m_filter.glances(), 255);
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_saved_filters.moc"
