// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/configuration.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ironfence::base;

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault"); // empty: none; otherwise the end of its line
        const auto row = [](const char *name, const char *text, const char *fault) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(fault);
        };
        row("all well", "[server]\nurl=http://x\nport=80\n", "");
        row("comments and blank lines", "; hello\n\n[server]\nurl=http://x\n# there\nport=80\n", "");
        row("missing", "[server]\nport=80\n", "server/url: is missing");
        row("unknown key", "[server]\nurl=x\nport=80\nprot=81\n", "server/prot: unknown key");
        row("unknown section", "[server]\nurl=x\nport=80\n[other]\nx=1\n", "other/x: unknown key");
        row("a number out of range", "[server]\nurl=x\nport=65536\n",
            "server/port: must be a whole number from 1 to 65535");
        row("no number", "[server]\nurl=x\nport=http\n", "server/port: must be a whole number from 1 to 65535");
        row("a fraction", "[server]\nurl=x\nport=80.0\n", "server/port: must be a whole number from 1 to 65535");
        row("the first fault wins", "[server]\nport=0\nnonsense=1\n", "server/url: is missing");
        row("a line that is none", "[server]\nurl=x\nport=80\ngibberish\n", "not an INI file: line 4");
        row("a key twice", "[server]\nurl=x\nport=80\nport=81\n", "server/port: is given twice");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const auto file = write(text);
        auto configuration = Configuration::load(file);
        if (!configuration) {
            QVERIFY2(configuration.error().line().endsWith(fault) && !fault.isEmpty(),
                     qPrintable(configuration.error().line()));
            return;
        }
        (void)configuration->text(QStringLiteral("server/url"));
        (void)configuration->integer(QStringLiteral("server/port"), 1, 65535);

        const auto finished = configuration->finish();
        QCOMPARE(finished.has_value(), fault.isEmpty());
        if (!finished)
            QVERIFY2(finished.error().line().endsWith(fault), qPrintable(finished.error().line()));
    }

    void answersAndFallbacks()
    {
        auto configuration =
            Configuration::load(write("[a]\nlist=one, two\nfile=sub/../key\nabsolute=/etc/x\nspaced=a b\n"));
        QVERIFY(configuration.has_value());
        QCOMPARE(configuration->text(QStringLiteral("a/list")), QStringLiteral("one,two"));
        QCOMPARE(configuration->text(QStringLiteral("a/spaced")), QStringLiteral("a b"));
        QCOMPARE(configuration->path(QStringLiteral("a/file")), m_directory->filePath(QStringLiteral("key")));
        QCOMPARE(configuration->path(QStringLiteral("a/absolute")), QStringLiteral("/etc/x"));
        QCOMPARE(configuration->text(QStringLiteral("a/none"), QStringLiteral("else")), QStringLiteral("else"));
        QCOMPARE(configuration->integer(QStringLiteral("a/none"), 1, 9, 3), 3);
        QVERIFY(configuration->finish());

        configuration->fail(QStringLiteral("a/list"), QStringLiteral("is not what we like"));
        QCOMPARE(configuration->finish().error().message, QStringLiteral("is not what we like"));
    }

    void filesThatAreNone()
    {
        QCOMPARE(Configuration::load(m_directory->filePath(QStringLiteral("absent"))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(Configuration::load(m_directory->path()).error().code, ErrorCode::NotFound);
        const auto large = write("[a]\nb=" + QByteArray(64 * 1024, 'x'));
        QCOMPARE(Configuration::load(large).error().code, ErrorCode::TooLarge);
    }

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_directory->filePath(QStringLiteral("test.ini")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_APPLESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
