// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/intake/asset_file.h"

#include <QTest>

using namespace ironfence;

/// Any file name that the disk can hold becomes a name that the server takes.
class TestAssetName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAssets_data();
    void namesAssets();
};

void TestAssetName::namesAssets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    const auto times = [](int count, const QString &text) { return text.repeated(count); };
    const QString mp4 = QStringLiteral(".mp4");
    const QString han = QStringLiteral("防");
    const QString rare = QStringLiteral("𠮷");          // a surrogate pair
    const QString accented = QStringLiteral("e\u0301"); // two code points, one character

    QTest::newRow("plain") << QStringLiteral("三步 法.mp4") << QStringLiteral("三步 法.mp4");
    QTest::newRow("control characters") << QStringLiteral("a\n\tb\x1b\x7f.png") << QStringLiteral("ab.png");
    QTest::newRow("direction") << QStringLiteral("a\u202egnp\u2066\ufeff.mp4") << QStringLiteral("agnp.mp4");
    QTest::newRow("just short enough") << times(251, han) + mp4 << times(251, han) + mp4;
    QTest::newRow("too long") << times(252, han) + mp4 << times(251, han) + mp4;
    QTest::newRow("a pair at the cut") << times(2, han) + times(140, rare) + mp4
                                       << times(2, han) + times(124, rare) + mp4;
    QTest::newRow("a mark at the cut") << times(2, han) + times(140, accented) + mp4
                                       << times(2, han) + times(124, accented) + mp4;
    QTest::newRow("no suffix") << times(300, han) << times(255, han);
    QTest::newRow("no suffix but a dot") << QStringLiteral("a.") + times(300, han)
                                         << QStringLiteral("a.") + times(253, han);
    QTest::newRow("nothing left") << QStringLiteral("\n\u202e") << QString();
}

void TestAssetName::namesAssets()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QCOMPARE(console::intake::assetName(file), name);
    QVERIFY(console::intake::assetName(file).size() <= playlists::AssetRef::maxName);
}

QTEST_GUILESS_MAIN(TestAssetName)
#include "tst_asset_name.moc"
