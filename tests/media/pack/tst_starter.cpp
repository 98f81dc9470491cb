// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"
#include "media/pack/film/film.h"
#include "media/pack/film/script.h"
#include "media/pack/film/sound.h"
#include "playlists/programme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ironfence;
using base::json::Value;

class TestStarter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programmes_data();
    void programmes();
    void namesNoOtherNumbers_data() { programmes_data(); }
    void namesNoOtherNumbers();
    void filmIsNeverEmpty_data();
    void filmIsNeverEmpty();
    void filmIsDeterministic();
    void soundIsAsLongAsTheFilm();

private:
    [[nodiscard]] QByteArray document(const QString &name) const;

    QDir m_pack{qEnvironmentVariable("IRONFENCE_PACK")};
};

QByteArray TestStarter::document(const QString &name) const
{
    QFile file(m_pack.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStarter::programmes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList documents = m_pack.entryList({QStringLiteral("*.json")});
    QCOMPARE(documents.size(), 3);
    for (const QString &name : documents)
        QTest::newRow(qPrintable(name)) << name;
}

/// Each shows a clip, a picture and three cards, and is a programme once its files have their hashes.
void TestStarter::programmes()
{
    QFETCH(QString, name);
    const auto json = base::json::parse(document(name));
    QVERIFY(json);
    Value programme = *json;

    QMap<QByteArray, int> kinds;
    for (Value &item : programme["playlist"]["items"]) {
        ++kinds[QByteArray::fromStdString(item["kind"].get<std::string>())];
        if (!item.contains("asset"))
            continue;
        const QString file = QString::fromStdString(item["asset"]["file"].get<std::string>());
        const QFileInfo info(m_pack.filePath(file));
        QVERIFY2(info.size() > 1000, qPrintable(file));
        item["asset"] = Value{{"sha256", std::string(64, 'a')},
                              {"length", info.size()},
                              {"media_type", file.endsWith(QStringLiteral("png")) ? "image/png" : "video/mp4"}};
        if (item["kind"] == "video")
            item["asset"]["duration_ms"] = 12'000; // as `programme add` finds it
    }
    QCOMPARE(kinds, (QMap<QByteArray, int>{{"card", 3}, {"image", 1}, {"video", 1}}));

    const auto parsed = playlists::Programme::parse(base::json::write(programme));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().line()));
    QVERIFY(parsed->id.text().startsWith(QStringLiteral("starter")));
    QVERIFY(!parsed->audience.profiles.isEmpty());
}

/// The public is told to ring 110 and 96110 and nothing else.
void TestStarter::namesNoOtherNumbers()
{
    QFETCH(QString, name);
    const auto json = base::json::parse(document(name));
    QVERIFY(json);
    static const QRegularExpression digits(QStringLiteral("[0-9]{3,}"));
    for (const Value &item : (*json)["playlist"]["items"]) {
        if (!item.contains("card"))
            continue;
        const QString text = QString::fromStdString(item["card"].dump());
        for (auto match = digits.globalMatch(text); match.hasNext();) {
            const QString number = match.next().captured();
            QVERIFY2(number == QStringLiteral("110") || number == QStringLiteral("96110"), qPrintable(number));
        }
    }
}

void TestStarter::filmIsNeverEmpty_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(320, 180);
    QTest::newRow("4:3") << QSize(320, 240);
    QTest::newRow("strip") << QSize(384, 64);
}

/// Ten pictures a second, the first one included: at least a fiftieth of each is bright enough to be type.
void TestStarter::filmIsNeverEmpty()
{
    QFETCH(QSize, size);
    for (double time = 0; time < media::pack::Script::length; time += 0.1) {
        const QImage frame = media::pack::filmFrame(size, time).convertToFormat(QImage::Format_Grayscale8);
        int bright = 0;
        for (int y = 0; y < frame.height(); ++y) {
            for (int x = 0; x < frame.width(); ++x)
                bright += qGray(frame.pixel(x, y)) > 70 ? 1 : 0;
        }
        QVERIFY2(bright * 50 > size.width() * size.height(),
                 qPrintable(QStringLiteral("%1 s: %2").arg(time).arg(bright)));
    }
}

void TestStarter::filmIsDeterministic()
{
    QCOMPARE(media::pack::filmFrame({320, 180}, 7.3), media::pack::filmFrame({320, 180}, 7.3));
    QVERIFY(media::pack::filmFrame({320, 180}, 7.3) != media::pack::filmFrame({320, 180}, 9.3));
}

void TestStarter::soundIsAsLongAsTheFilm()
{
    const QByteArray sound = media::pack::filmSound();
    QCOMPARE(sound.size(), qsizetype(media::pack::Script::length * media::pack::soundRate) * 4);
    const auto *samples = reinterpret_cast<const qint16 *>(sound.constData());
    int peak = 0;
    for (qsizetype i = 0; i < sound.size() / 2; ++i)
        peak = std::max(peak, std::abs(int(samples[i])));
    QVERIFY2(peak > 4000 && peak < 20000, qPrintable(QString::number(peak)));
}

QTEST_MAIN(TestStarter)
#include "tst_starter.moc"
