// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/seal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

using namespace ironfence;

/// A seal must break whenever anybody may have changed the bytes, and only then.
class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhileNothingHappens();
    void breaksWhenTouched_data();
    void breaksWhenTouched();
    void stampsOnlyRegularFiles();

private:
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    base::Sha256 m_object = base::Sha256::of("object");
};

enum class Touch { Alter, AlterAndResetTime, Truncate, Replace, Delete, Link };
Q_DECLARE_METATYPE(Touch)

void TestSeals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("file"));
    write("sealed bytes");
}

void TestSeals::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSeals::holdsWhileNothingHappens()
{
    media::Seals seals;
    QVERIFY(!seals.holds(m_object, m_path));

    seals.seal(m_object, *media::FileStamp::of(m_path));
    QVERIFY(seals.holds(m_object, m_path));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("sealed bytes"));
    QVERIFY(seals.holds(m_object, m_path));

    seals.breakSeal(m_object);
    QVERIFY(!seals.holds(m_object, m_path));
}

void TestSeals::breaksWhenTouched_data()
{
    QTest::addColumn<Touch>("touch");
    QTest::newRow("altered") << Touch::Alter;
    QTest::newRow("altered, time set back") << Touch::AlterAndResetTime;
    QTest::newRow("truncated") << Touch::Truncate;
    QTest::newRow("replaced by the same bytes") << Touch::Replace;
    QTest::newRow("deleted") << Touch::Delete;
    QTest::newRow("replaced by a link") << Touch::Link;
}

void TestSeals::breaksWhenTouched()
{
    QFETCH(Touch, touch);
    media::Seals seals;
    const auto stamp = *media::FileStamp::of(m_path);
    seals.seal(m_object, stamp);
    // The kernel's file times advance with its timer: wait until a change cannot fall into the same tick.
    const QString probe = m_folder->filePath(QStringLiteral("tick"));
    QTRY_VERIFY([&] {
        QFile::remove(probe);
        QFile file(probe);
        return file.open(QIODevice::WriteOnly) && media::FileStamp::of(probe)->ctimeNs > stamp.ctimeNs;
    }());

    const QString aside = m_folder->filePath(QStringLiteral("aside"));
    switch (touch) {
    case Touch::Alter:
        write("SEALED BYTES");
        break;
    case Touch::AlterAndResetTime: {
        write("SEALED BYTES");
        const timespec time{stamp.mtimeNs / 1'000'000'000, stamp.mtimeNs % 1'000'000'000};
        const timespec times[2] = {time, time};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times, 0), 0);
        QCOMPARE(media::FileStamp::of(m_path)->mtimeNs, stamp.mtimeNs);
        break;
    }
    case Touch::Truncate:
        QVERIFY(QFile::resize(m_path, 3));
        break;
    case Touch::Replace:
        QVERIFY(QFile::copy(m_path, aside));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(aside, m_path));
        break;
    case Touch::Delete:
        QVERIFY(QFile::remove(m_path));
        break;
    case Touch::Link:
        QVERIFY(QFile::rename(m_path, aside));
        QVERIFY(QFile::link(aside, m_path));
        break;
    }
    QVERIFY(!seals.holds(m_object, m_path));
}

void TestSeals::stampsOnlyRegularFiles()
{
    QVERIFY(!media::FileStamp::of(m_folder->path()));
    QVERIFY(!media::FileStamp::of(QStringLiteral("/dev/null")));
    QVERIFY(!media::FileStamp::of(m_folder->filePath(QStringLiteral("missing"))));
}

QTEST_APPLESS_MAIN(TestSeals)
#include "tst_seals.moc"
