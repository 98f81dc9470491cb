// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ironfence::console::desktop::shell::Preferences;

/// What a person likes, kept.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept();
    void speaksChineseFirst();
    void believesNoNonsense();
};

void TestPreferences::areKept()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("console.ini"));
    {
        Preferences preferences(file);
        QSignalSpy language(&preferences, &Preferences::languageChanged);
        preferences.setDark(true);
        preferences.setZoom(1.5);
        preferences.setLanguage(QStringLiteral("en"));
        preferences.setLanguage(QStringLiteral("en"));
        QCOMPARE(language.count(), 1);
    }
    const Preferences again(file);
    QVERIFY(again.isDark());
    QCOMPARE(again.zoom(), 1.5);
    QCOMPARE(again.language(), QStringLiteral("en"));
}

void TestPreferences::speaksChineseFirst()
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(QStringLiteral("console.ini")));
    QCOMPARE(preferences.language(), QStringLiteral("zh_CN"));
    QVERIFY(!preferences.isDark());
    QCOMPARE(preferences.zoom(), 1.0);
}

void TestPreferences::believesNoNonsense()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("console.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("language=klingon\n[look]\nzoom=nan\ndark=perhaps\n");
    file.close();
    Preferences preferences(path);
    QCOMPARE(preferences.language(), QStringLiteral("zh_CN"));
    QCOMPARE(preferences.zoom(), 1.0);
    preferences.setZoom(99);
    QCOMPARE(preferences.zoom(), Preferences::largest);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
