// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mp4/mp4_times.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace ironfence;
using media::mp4::clearTimes;

namespace {

QByteArray box(const char *name, const QByteArray &content)
{
    QByteArray head(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(content.size() + 8), head.data());
    return head + name + content;
}

/// A header of mvhd, tkhd or mdhd, and four bytes that are no time.
QByteArray header(char version, char time)
{
    return QByteArray(1, version) + "flg" + QByteArray(version == 1 ? 16 : 8, time) + "rest";
}

QByteArray movie(char version, char time)
{
    const auto track = box("trak", box("tkhd", header(version, time)) +
                                       box("mdia", box("mdhd", header(version, time)) + box("minf", "mdhd")));
    return box("ftyp", "isom") + box("moov", box("mvhd", header(version, time)) + track + track) + box("mdat", "bytes");
}

} // namespace

/// When a film was made does not stand in it, so that the same pictures make the same file.
class TestMp4Times : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearsTimesAndNothingElse_data();
    void clearsTimesAndNothingElse();
    void refusesWhatIsNoMovie_data();
    void refusesWhatIsNoMovie();

private:
    QString put(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("movie.mp4")));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestMp4Times::clearsTimesAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("32 bits") << movie(0, 't') << movie(0, 0);
    QTest::newRow("64 bits") << movie(1, 't') << movie(1, 0);
    QTest::newRow("cleared before") << movie(0, 0) << movie(0, 0);
    const auto large = QByteArray::fromHex("00000001") + "mdat" + QByteArray::fromHex("0000000000000014") + "long";
    QTest::newRow("a box with a long size before") << large + movie(0, 't') << large + movie(0, 0);
    auto open = box("moov", box("mvhd", header(0, 't')));
    open.replace(0, 4, QByteArray(4, 0));
    auto cleared = box("moov", box("mvhd", header(0, 0)));
    cleared.replace(0, 4, QByteArray(4, 0));
    QTest::newRow("an index to the end of the file") << open << cleared;
}

void TestMp4Times::clearsTimesAndNothingElse()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto file = put(before);
    const auto done = clearTimes(file);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    QCOMPARE(bytesOf(file), after);
}

void TestMp4Times::refusesWhatIsNoMovie_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto whole = movie(0, 't');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no index") << box("ftyp", "isom");
    QTest::newRow("cut") << whole.first(whole.size() / 2);
    QTest::newRow("a head that is cut") << box("ftyp", "isom") + "moo";
    QTest::newRow("a box larger than its parent") << box("moov", QByteArray::fromHex("000000ff") + "mvhd" + "more");
    QTest::newRow("a box smaller than its head") << box("moov", QByteArray::fromHex("00000007") + "mvhd" + "more");
    QTest::newRow("a size below zero") << QByteArray::fromHex("00000001") + "mdat" + QByteArray(8, '\xff') + whole;
    QTest::newRow("a short header") << box("moov", box("mvhd", "0flg1234567"));
    QTest::newRow("a short header of 64 bits") << box("moov", box("mvhd", QByteArray(1, 1) + "flg12345678"));
}

void TestMp4Times::refusesWhatIsNoMovie()
{
    QFETCH(QByteArray, bytes);
    const auto file = put(bytes);
    const auto done = clearTimes(file);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Corrupt);
    QCOMPARE(bytesOf(file), bytes);
}

QTEST_APPLESS_MAIN(TestMp4Times)
#include "tst_mp4_times.moc"
