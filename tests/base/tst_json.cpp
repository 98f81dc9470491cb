// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/reader.h"

#include <QtTest>

using namespace ironfence::base;
using json::Object;
using json::Reader;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// A document of exactly so many bytes.
QByteArray sized(qsizetype bytes)
{
    return '"' + QByteArray(bytes - 2, 'x') + '"';
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const QByteArray &document, const QByteArray &written) {
            QTest::newRow(name) << document << written;
        };
        row("keys come out in order", R"( {"b" : 1, "a" : [true, null, ""]} )", R"({"a":[true,null,""],"b":1})");
        row("smallest integer", "-9223372036854775808", "-9223372036854775808");
        row("largest integer", "9223372036854775807", "9223372036854775807");
        row("a float stays a float", "1.0", "1.0");
        row("a float keeps its value", "0.1", "0.1");
        row("escapes", R"("\u4e2d\ud83d\ude00\n\/")", "\"中😀\\n/\"");
        row("depth 16", nested(16), nested(16));
        row("64 KiB", sized(64 * 1024), sized(64 * 1024));
        row("equal keys in different objects", R"({"a":{"a":1},"b":{"a":2}})", R"({"a":{"a":1},"b":{"a":2}})");
    }

    void accepts()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, written);
        const auto value = json::parse(document);
        QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().line()));
        QCOMPARE(json::write(*value), written);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &document, const char *path,
                            ErrorCode code = ErrorCode::Invalid) {
            QTest::newRow(name) << document << QString::fromUtf8(path) << static_cast<int>(code);
        };
        row("nothing", "", "$");
        row("white space", " \n", "$");
        row("trailing text", "{} {}", "$");
        row("trailing text after NUL", QByteArray("{}\0 {}", 6), "$");
        row("a byte order mark", "\xef\xbb\xbf{}", "$");
        row("a comment", "{/**/}", "$");
        row("single quotes", "{'a':1}", "$");
        row("a trailing comma", R"({"a":[1,2,]})", "$.a[2]");
        row("an unfinished object", R"({"a":{"b":1)", "$.a.b");
        row("a duplicate key", R"({"a":1,"b":2,"a":3})", "$.a");
        row("a duplicate key that is escaped", R"({"a":1,"\u0061":3})", "$.a");
        row("a duplicate key far down", R"({"items":[0,{"card":{"x":1,"x":1}}]})", "$.items[1].card.x");
        row("depth 17", nested(17), "$[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]", ErrorCode::TooLarge);
        row("depth of objects and arrays", QByteArray(R"({"a":)") + nested(16) + '}',
            "$.a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]", ErrorCode::TooLarge);
        row("one byte over 64 KiB", sized(64 * 1024 + 1), "$", ErrorCode::TooLarge);
        row("an integer over 64 bits signed", R"({"n":9223372036854775808})", "$.n");
        row("an integer over 64 bits", R"({"n":18446744073709551616})", "$.n");
        row("an integer under 64 bits", R"({"n":-9223372036854775809})", "$.n");
        row("infinity", R"({"n":1e999})", "$.n");
        row("not a number", "NaN", "$");
        row("a leading zero", "[01]", "$[1]");
        row("a raw control character", "\"a\x01\"", "$");
        row("a raw line feed", "\"a\nb\"", "$");
        row("a continuation byte alone", "\"\x80\"", "$");
        row("an overlong slash", "\"\xc0\xaf\"", "$");
        row("a surrogate in UTF-8", "\"\xed\xa0\x80\"", "$");
        row("half a surrogate pair", R"("\ud800")", "$");
        row("beyond Unicode", "\"\xf4\x90\x80\x80\"", "$");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "$");
    }

    void refuses()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, path);
        QFETCH(int, code);
        const auto value = json::parse(document);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().context, path);
        QCOMPARE(static_cast<int>(value.error().code), code);
        QVERIFY(!value.error().message.isEmpty());
    }

    void limitsCanBeWider()
    {
        const json::Limits limits{1024 * 1024, 20};
        QVERIFY(json::parse(sized(1024 * 1024), limits));
        QVERIFY(json::parse(nested(20), limits));
        QVERIFY(!json::parse(nested(21), limits));
    }

    void readerFindsTheFault_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("fault"); // "path: message", empty when there is none
        const auto row = [](const char *name, const char *document, const char *fault) {
            QTest::newRow(name) << QByteArray(document) << QString::fromUtf8(fault);
        };
        row("all well", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":["a"],"sub":{"flag":true}})", "");
        row("not an object", "[]", "$: must be an object");
        row("the first fault is kept", R"({"n":11,"t":""})", "$.n: must be from 1 to 10");
        row("missing", R"({"t":"x"})", "$.n: is missing");
        row("a float for an integer", R"({"n":5.0})", "$.n: must be a whole number");
        row("a text for an integer", R"({"n":"5"})", "$.n: must be a whole number");
        row("a null is no text", R"({"n":5,"t":null})", "$.t: must be a text");
        row("too long", R"({"n":5,"t":"12345678901"})", "$.t: must have 1 to 10 characters");
        row("too short", R"({"n":5,"t":""})", "$.t: must have 1 to 10 characters");
        row("a control character", R"({"n":5,"t":"a\u0007"})", "$.t: must not hold control characters");
        row("a NUL", R"({"n":5,"t":"a\u0000b"})", "$.t: must not hold control characters");
        row("text that reads backwards", R"({"n":5,"t":"a\u202eb"})", "$.t: must not hold control characters");
        row("an inner byte order mark", R"({"n":5,"t":"\ufeffa"})", "$.t: must not hold control characters");
        row("line feed and tab are text", R"({"n":5,"t":"a\n\tb","when":"2026-11-23T08:00:00Z","list":[],"sub":{}})",
            "");
        row("not a time", R"({"n":5,"t":"x","when":"today"})", "$.when: not an RFC 3339 time with offset or 'Z'");
        row("an element", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":["a",7]})",
            "$.list[1]: must be a text");
        row("too many elements", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":["a","b","c","d"]})",
            "$.list: must have at most 3 elements");
        row("no array", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":{}})", "$.list: must be an array");
        row("a missing object", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":[]})", "$.sub: is missing");
        row("a member of a member", R"({"n":5,"t":"x","when":"2026-11-23T08:00:00Z","list":[],"sub":{"flag":1}})",
            "$.sub.flag: must be true or false");
    }

    void readerFindsTheFault()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, fault);
        const auto value = json::parse(document);
        QVERIFY(value.has_value());

        Reader reader;
        Object object(*value, QStringLiteral("$"), reader);
        (void)object.integer("n", 1, 10);
        (void)object.text("t", 10);
        (void)object.time("when");
        (void)object.texts("list", 3, 5);
        (void)object.object("sub").booleanOr("flag", false);

        const auto result = reader.finish(1);
        QCOMPARE(result ? QString() : result.error().line(), fault);
    }

    void header_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char *document, int code) {
            QTest::newRow(document) << QByteArray(document) << code;
        };
        constexpr int invalid = static_cast<int>(ErrorCode::Invalid);
        constexpr int unsupported = static_cast<int>(ErrorCode::Unsupported);
        row(R"({"type":"card","spec_version":"1.0"})", -1);
        row(R"({"type":"card","spec_version":"1.17"})", -1);
        row(R"({"type":"alert","spec_version":"1.0"})", invalid);
        row(R"({"spec_version":"1.0"})", invalid);
        row(R"({"type":"card"})", invalid);
        row(R"({"type":"card","spec_version":1.0})", invalid);
        row(R"({"type":"card","spec_version":"2.0"})", unsupported);
        row(R"({"type":"card","spec_version":"0.9"})", unsupported);
        row(R"({"type":"card","spec_version":"1"})", unsupported);
        row(R"({"type":"card","spec_version":"1.0\n"})", unsupported);
        row(R"({"type":"card","spec_version":"1.0.0"})", unsupported);
        row(R"({"type":"card","spec_version":" 1.0"})", unsupported);
    }

    void header()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, code);
        const auto value = json::parse(document);
        Reader reader;
        Object(*value, QStringLiteral("$"), reader).header("card");
        QCOMPARE(reader.failed() ? static_cast<int>(reader.fault().code) : -1, code);
    }

    void restIsWhatNobodyAskedFor()
    {
        const auto value = json::parse(R"({"a":1,"b":[2],"c":{"d":3}})");
        Reader reader;
        Object object(*value, QStringLiteral("$"), reader);
        (void)object.integer("a", 0, 9);
        QVERIFY(object.has("b")); // looking is not asking
        QCOMPARE(json::write(object.rest()), QByteArray(R"({"b":[2],"c":{"d":3}})"));
    }

    void versionIsWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char *version : {"1.0", "1.7", "1.9999"})
            QTest::newRow(version) << QByteArray(version);
    }

    void versionIsWrittenBack()
    {
        QFETCH(QByteArray, version);
        const auto value = json::parse(R"({"type":"card","spec_version":")" + version + R"(","known":1})");
        Reader reader;
        Object object(*value, QStringLiteral("$"), reader);
        object.header("card");
        (void)object.integer("known", 0, 9);
        QVERIFY(!reader.failed());
        QCOMPARE(json::write(json::document("card", object.rest())),
                 QByteArray(R"({"spec_version":")" + version + R"(","type":"card"})"));
        // A document of our own version keeps nothing, and equals one that was made here.
        QCOMPARE(object.rest().empty(), version == "1.0");
    }

    void base64_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("padded") << QByteArray("YWI=") << QByteArray("ab") << true;
        QTest::newRow("empty") << QByteArray("") << QByteArray("") << true;
        QTest::newRow("at the bound") << QByteArray("YWJjZA==") << QByteArray("abcd") << true;
        QTest::newRow("beyond the bound") << QByteArray("YWJjZGU=") << QByteArray() << false;
        QTest::newRow("URL alphabet") << QByteArray("_-8=") << QByteArray() << false;
        QTest::newRow("a space") << QByteArray("YW I=") << QByteArray() << false;
        QTest::newRow("not Latin") << QByteArray("YWI中") << QByteArray() << false;
    }

    void base64()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isGood);
        const auto value = json::parse("{\"b\":\"" + text + "\"}");
        Reader reader;
        QCOMPARE(Object(*value, QStringLiteral("$"), reader).base64("b", 4), bytes);
        QCOMPARE(!reader.failed(), isGood);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
