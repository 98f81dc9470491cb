// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/folder_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence::console::desktop::library;

/// A folder, looked into for files to upload.
class TestFolderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsFoldersAndAssets();
    void choosesFiles();
    void goesInAndOut();
    void takesTypedPaths();
    void knowsPlaces();

private:
    QTemporaryDir m_folder;
};

namespace {

QStringList shown(const FolderModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data(FolderModel::NameRole).toString());
    return names;
}

} // namespace

void TestFolderModel::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN"))); // as the window does; that of C knows no numbers in names
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("z")));
    for (const char *name : {"10.mp4", "2.MP4", "notes.txt", ".hidden.png", "防骗.png", "z/inner.webp"}) {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") > 0);
    }
}

void TestFolderModel::listsFoldersAndAssets()
{
    FolderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFolder(m_folder.path());
    const auto names = shown(model);
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.mid(0, 3), QStringList({QStringLiteral("z"), QStringLiteral("2.MP4"), QStringLiteral("10.mp4")}));
    QVERIFY(model.index(0).data(FolderModel::FolderRole).toBool());
    QCOMPARE(model.index(1).data(FolderModel::SizeRole).toDouble(), 5.0);
}

void TestFolderModel::choosesFiles()
{
    FolderModel model;
    model.setFolder(m_folder.path());
    QSignalSpy chosen(&model, &FolderModel::chosenChanged);
    model.choose(0); // a folder
    model.choose(99);
    QCOMPARE(chosen.size(), 0);
    model.open(2);
    QCOMPARE(model.chosen(), QList<QUrl>{QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("10.mp4")))});
    model.choose(2);
    QVERIFY(model.chosen().isEmpty());
    model.chooseAll();
    QCOMPARE(model.chosen().size(), 3);
    model.refresh();
    QVERIFY(model.chosen().isEmpty());
}

void TestFolderModel::goesInAndOut()
{
    FolderModel model;
    model.setFolder(m_folder.path());
    model.chooseAll();
    model.open(0);
    QCOMPARE(model.folder(), m_folder.filePath(QStringLiteral("z")));
    QCOMPARE(shown(model), QStringList{QStringLiteral("inner.webp")});
    QVERIFY(model.chosen().isEmpty());
    model.goUp();
    QCOMPARE(model.folder(), m_folder.path());
}

void TestFolderModel::takesTypedPaths()
{
    FolderModel model;
    model.setFolder(QStringLiteral(" %1/ ").arg(m_folder.path()));
    QCOMPARE(model.folder(), m_folder.path());
    model.setFolder(m_folder.filePath(QStringLiteral("nowhere")));
    QVERIFY(model.isWrong());
    QCOMPARE(model.folder(), m_folder.path());
    model.setFolder(QStringLiteral("relative"));
    QVERIFY(model.isWrong());
    model.setFolder(m_folder.filePath(QStringLiteral("z/inner.webp")));
    QVERIFY(!model.isWrong());
    QCOMPARE(model.chosen().size(), 1);
    model.setFolder(m_folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(model.isWrong());
    model.setFolder(QStringLiteral("~"));
    QCOMPARE(model.folder(), QDir::cleanPath(QDir::homePath()));
}

void TestFolderModel::knowsPlaces()
{
    const FolderModel model;
    QCOMPARE(model.places().value(0), FolderModel::home());
    for (const auto &place : model.places())
        QVERIFY2(QFileInfo(place).isDir(), qPrintable(place));
}

QTEST_GUILESS_MAIN(TestFolderModel)
#include "tst_folder_model.moc"
