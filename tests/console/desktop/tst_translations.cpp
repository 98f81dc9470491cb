// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// Both languages are complete: the texts of the pages, no more and no fewer, each translated.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepPlaceholders();
    void holdEveryText();
};

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or a form for each number
    QString type;             ///< empty: finished
    bool hasNumber = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/console_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("message")) {
            messages.append(Message{});
            messages.last().hasNumber = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.last().type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.constLast().hasNumber)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

} // namespace

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms"); // of a text with a number
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1;
    QTest::newRow("English") << QStringLiteral("en") << 2;
}

void TestTranslations::areComplete()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const auto messages = messagesOf(language);
    QVERIFY(messages.size() > 50);
    for (const auto &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + u' ' + message.source));
        QCOMPARE(message.translations.size(), message.hasNumber ? forms : 1);
        for (const auto &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::keepPlaceholders()
{
    static const QRegularExpression placeholder(QStringLiteral("%[n1-9]"));
    for (const auto &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        for (const auto &message : messagesOf(language)) {
            for (auto it = placeholder.globalMatch(message.source); it.hasNext();) {
                const auto wanted = it.next().captured();
                for (const auto &translation : message.translations)
                    QVERIFY2(translation.contains(wanted), qPrintable(wanted + u' ' + message.source));
            }
        }
    }
}

void TestTranslations::holdEveryText()
{
    QSet<QString> known;
    for (const auto &message : messagesOf(QStringLiteral("zh_CN")))
        known.insert(message.source);
    QSet<QString> english;
    for (const auto &message : messagesOf(QStringLiteral("en")))
        english.insert(message.source);
    QCOMPARE(english, known);

    static const QRegularExpression call(QStringLiteral("qsTr\\(\"([^\"]+)\""));
    QDirIterator files(QStringLiteral(TRANSLATIONS "/.."), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto it = call.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext(); ++count) {
            const auto text = it.next().captured(1);
            QVERIFY2(known.contains(text), qPrintable(file.fileName() + u' ' + text));
        }
    }
    QVERIFY(count > 50);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
