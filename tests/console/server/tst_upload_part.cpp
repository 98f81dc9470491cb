// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/upload_part.h"

#include <QtTest>

using namespace ironfence;
using console::server::http::UploadPart;

/// What the headers of an upload say, whoever writes them.
class TestUploadPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void goesOnBeforeTheEnd();
};

void TestUploadPart::reads_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArrayList>("ranges");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("from"); // −1: the body is the whole
    const auto row = [](const char *name, const char *length, const QByteArrayList &ranges, qint64 whole, qint64 from) {
        QTest::newRow(name) << QByteArray(length) << ranges << whole << from;
    };
    row("whole", "1000", {}, 1'000, -1);
    row("one byte", "1", {}, 1, -1);
    row("largest", "17179869184", {}, UploadPart::largestAsset, -1);
    row("rest", "900", {"bytes 100-999/1000"}, 1'000, 100);
    row("last byte", "1", {"bytes 999-999/1000"}, 1'000, 999);
    row("all as a part", "1000", {"bytes 0-999/1000"}, 1'000, 0);
    row("another spelling", "900", {"Bytes 0100-999/1000"}, 1'000, 100);
    row("rest of the largest", "1", {"bytes 17179869183-17179869183/17179869184"}, UploadPart::largestAsset,
        UploadPart::largestAsset - 1);
}

void TestUploadPart::reads()
{
    QFETCH(QByteArray, length);
    QFETCH(QByteArrayList, ranges);
    QFETCH(qint64, whole);
    QFETCH(qint64, from);
    const auto part = UploadPart::of({length}, ranges);
    QVERIFY2(part, part ? "" : qPrintable(part.error().line()));
    QCOMPARE(part->length, whole);
    QCOMPARE(part->from.value_or(-1), from);
}

void TestUploadPart::refuses_data()
{
    QTest::addColumn<QByteArrayList>("lengths");
    QTest::addColumn<QByteArrayList>("ranges");
    QTest::addColumn<QString>("code");
    const QString invalid = QStringLiteral("invalid");
    const auto length = [&](const char *name, const QByteArrayList &lengths) {
        QTest::newRow(name) << lengths << QByteArrayList() << invalid;
    };
    length("no length", {});
    length("empty length", {""});
    length("nothing", {"0"});
    length("negative length", {"-1"});
    length("plus", {"+5"});
    length("space", {" 5"});
    length("two lengths", {"5", "5"});
    length("list", {"5, 5"});
    length("no number", {"5x"});
    length("beyond 64 bits", {"18446744073709551617"});
    QTest::newRow("too long") << QByteArrayList{"17179869185"} << QByteArrayList() << QStringLiteral("too-large");
    QTest::newRow("part of what is too long")
        << QByteArrayList{"1"} << QByteArrayList{"bytes 17179869184-17179869184/17179869185"}
        << QStringLiteral("too-large");

    const auto range = [&](const char *name, const QByteArray &value) {
        QTest::newRow(name) << QByteArrayList{"900"} << QByteArrayList{value} << invalid;
    };
    range("empty", "");
    range("no numbers", "bytes");
    range("another unit", "lines 100-999/1000");
    range("unknown whole", "bytes 100-999/*");
    range("unsatisfied", "bytes */1000");
    range("of a request", "bytes=100-999");
    range("open end", "bytes 100-/1000");
    range("suffix", "bytes -900/1000");
    range("negative first", "bytes -100-999/1000");
    range("plus first", "bytes +100-999/1000");
    range("spaces", "bytes 100 - 999 / 1000");
    range("two spaces", "bytes  100-999/1000");
    range("space behind", "bytes 100-999/1000 ");
    range("line feed", "bytes 100-999/1000\n");
    range("zero byte", QByteArray("bytes 100-999/1000\0", 19));
    range("hexadecimal", "bytes 0x64-999/1000");
    range("other digits", "bytes \xd9\xa1\xd9\xa0\xd9\xa0-999/1000");
    range("backwards", "bytes 999-100/1000");
    range("not to the end", "bytes 99-998/1000");
    range("beyond the end", "bytes 101-1000/1000");
    range("of nothing", "bytes 0-0/0");
    range("fewer bytes than sent", "bytes 101-999/1000");
    range("more bytes than sent", "bytes 99-999/1000");
    range("two ranges", "bytes 100-999/1000, bytes 0-99/1000");
    range("first beyond 64 bits", "bytes 18446744073709551716-999/1000");
    range("whole beyond 64 bits", "bytes 100-999/18446744073709552616");
    range("all beyond 64 bits", "bytes 9223372036854775808-9223372036854776707/9223372036854776708");
    QTest::newRow("said twice") << QByteArrayList{"900"} << QByteArrayList{"bytes 100-999/1000", "bytes 100-999/1000"}
                                << invalid;
}

void TestUploadPart::refuses()
{
    QFETCH(QByteArrayList, lengths);
    QFETCH(QByteArrayList, ranges);
    const auto part = UploadPart::of(lengths, ranges);
    QVERIFY(!part);
    QTEST(base::nameOf(part.error().code), "code");
    QVERIFY(!part.error().message.isEmpty());
}

void TestUploadPart::goesOnBeforeTheEnd()
{
    QCOMPARE(UploadPart::goesOnAt(0, 1), 0);
    QCOMPARE(UploadPart::goesOnAt(1, 1), 0);
    QCOMPARE(UploadPart::goesOnAt(999, 1'000), 999);
    QCOMPARE(UploadPart::goesOnAt(1'000, 1'000), 999);
    QCOMPARE(UploadPart::goesOnAt(1'001, 1'000), 0); // of another length: nothing that it says
}

QTEST_APPLESS_MAIN(TestUploadPart)
#include "tst_upload_part.moc"
