// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"
#include "console/client/client_config.h"
#include "console/deployment/server_config.h"
#include "tests/console/cli/run_ironfence.h"
#include "trust/key_file.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace ironfence;
using tests::runIronfence;

/// The real program without a server: what it says to mistakes, and what init leaves on the disk.
class TestIronfence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); } // a fresh one for each test
    void answers_data();
    void answers();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void initMakesBothDirectories();
    void initKeepsTheKeyAwayFromTheServer();
    void initBoundsWhatTheAuthorityShows();
    void initSealsTheKey();
    void initRefuses_data();
    void initRefuses();
    void initIsNotRepeatedByAccident();
    void initLeavesNothingWhenItFails();
    void saysWhenTheServerIsAway();
    void drawsTheGallery();
    void saysWhenTheGalleryIsNotInstalled();

private:
    [[nodiscard]] QStringList initArguments(const QStringList &more = {}) const;
    [[nodiscard]] QString server() const { return m_folder->filePath(QStringLiteral("server")); }
    [[nodiscard]] QString own() const { return m_folder->filePath(QStringLiteral("operator")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList allFiles(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

} // namespace

QStringList TestIronfence::initArguments(const QStringList &more) const
{
    return QStringList{QStringLiteral("init"),
                       QStringLiteral("--dir"),
                       server(),
                       QStringLiteral("--operator"),
                       own(),
                       QStringLiteral("--authority"),
                       QStringLiteral("county-police")} +
           more;
}

void TestIronfence::answers_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said"); // on stderr when it fails, on stdout when not

    const auto row = [](const char *words, int exitCode, const char *said) {
        QTest::newRow(words) << QByteArray(words) << exitCode << QString::fromUtf8(said);
    };
    row("--version", 0, "ironfence 0.");
    row("--help", 0, "Exit codes:");
    row("", 2, "subcommand is required");
    row("frobnicate", 2, "frobnicate");
    row("screen", 2, "subcommand is required");
    row("screen frobnicate", 2, "frobnicate");
    row("screen add", 2, "ID is required");
    row("alert raise --headline x --level 5", 2, "--level");
    row("alert raise --headline x --test --exercise", 2, "--exercise");
    row("receipts", 2, "ALERT is required");
    row("alert raise --headline x --for soon", 3, "a time is written like");
    row("screen show Lobby_1", 3, "a screen id");
    row("screen add lobby-1 --place Zj --profile lobby --canvas 64x64 --out /tmp/x", 3, "a place");
    row("screen add lobby-1 --place zj --profile shop --canvas 64x64 --out /tmp/x", 3, "profile");
    row("screen add lobby-1 --place zj --profile lobby --canvas 4x4 --out /tmp/x", 3, "canvas");
    row("asset check", 2, "FILE is required");
    row("asset check x.mp4 --peak-luminance 0", 2, "--peak-luminance");
    row("asset check x.mp4 --peak-luminance bright", 2, "--peak-luminance");
    row("asset check x.mp4 --profile shop", 3, "profile");
    row("asset check x.mp4 y.mp4 --worst-frame worst.png", 3, "one file at a time");
    row("asset check nowhere.mp4", 4, "nowhere.mp4");
    row("asset mend x.mp4 --profile led", 2, "--output is required");
    row("asset mend x.mp4 --output y.mp4", 2, "--profile is required");
    row("asset mend x.mp4 --profile shop --output y.mp4", 3, "profile");
    row("asset mend nowhere.mp4 --profile led --output y.mp4", 4, "nowhere.mp4");
    row("asset mend nowhere.mp4 --profile led --output .", 5, "is there already");
    row("asset add x.mp4 --profile shop", 3, "profile");
    row("programme add nowhere.json", 4, "nowhere.json");
    row("status --operator /nowhere", 4, "ironfence init");
    row("pack", 2, "subcommand is required");
    row("pack list", 0, "campaign-lobby");
    row("pack list --json", 0, R"({"programmes":[{"audience":{"profiles":["atm"]},"gloss":")");
    row("pack list --pack /nowhere", 4, "name its folder with --pack");
    row("pack show", 2, "ID is required");
    row("pack show campaign-atm", 0, "三是否，转账前想一想");
    row("pack show campaign-atm --json", 0, R"("title":"自助机待机提醒","type":"programme"})");
    row("pack show campaign-moon", 4, "campaign-moon");
    row("pack show campaign-lobby --json --qr https://a.cn/", 0, R"("qr":{"url":"https://a.cn/"})");
    row("pack show campaign-lobby --qr http://a.cn/", 3, "http://a.cn/: must be an https address");
    row("pack install --qr a.cn", 3, "a.cn: must be an https address");
    row("pack install --only campaign-moon", 4, "ironfence pack list");
    row("pack install --operator /nowhere", 4, "ironfence init");
    row("calendar", 2, "--year is required");
    row("calendar --json", 2, "--year is required");
    row("calendar import", 2, "FILE is required");
    row("calendar remove 1999", 2, "YEAR");
    row("calendar import /nowhere/2027.json", 4, "/nowhere/2027.json");
    row("pack", 2, "subcommand is required");
    row("pack gallery --output /nowhere/gallery.png", 1, "/nowhere/gallery.png");
    row("calendar --year soon", 2, "--year");
    row("calendar --year 1899", 3, "1900 to 2100");
    row("calendar --year 2101", 3, "1900 to 2100");
    row("calendar --year 2026", 0, "丙午马年");
    row("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --out /tmp/x --hours 7-22", 3, "HH:MM-HH:MM");
    row("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --out /tmp/x --hours 07:00-07:00", 3,
        "07:00-07:00");
    row("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --out /tmp/x --time-zone Mars/X", 3, "Mars/X");
    row("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --out /tmp/x --shift bank=5", 3,
        "AUTHORITY/PROGRAMME");
    row("screen add lobby-1 --place zj --profile lobby --canvas 64x64 --out /tmp/x --shift bank/day=721", 3, "720");
    row("timeline", 2, "--screen is required");
    row("timeline --screen lobby-1 --for ever", 3, "a span is written like");
    row("timeline --screen lobby-1 --for 8d", 3, "7 days");
    row("timeline --screen lobby.json", 3, "--programmes");
    row("timeline --screen nowhere.json --programmes .", 4, "nowhere.json");
    row("why", 2, "SCREEN is required");
    row("programme check", 2, "FILE is required");
    row("programme check nowhere", 4, "nowhere");
    row("programme check . --screen nowhere.json", 4, "nowhere.json");
    row("programme check . --authority Police", 3, "an authority id");
    row("authority", 2, "subcommand is required");
    row("authority list --trust /nowhere.json", 4, "nowhere.json");
    row("authority list --operator /nowhere", 4, "ironfence init");
}

void TestIronfence::answers()
{
    QFETCH(QByteArray, words);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const auto run = runIronfence(words.constData());
    QCOMPARE(run.exitCode, exitCode);
    if (exitCode == 0) {
        QVERIFY2(run.out.contains(said), qPrintable(run.out));
        return;
    }
    QVERIFY2(run.err.startsWith(QStringLiteral("ironfence: ")) && run.err.contains(said, Qt::CaseInsensitive),
             qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
    QCOMPARE(run.out, QString());
}

void TestIronfence::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const auto *command :
         {"init",         "authority list",   "status",           "screen add",      "screen list",
          "screen show",  "asset add",        "asset check",      "asset mend",      "asset list",
          "asset tag",    "asset strip",      "programme add",    "programme check", "programme list",
          "pack gallery", "programme remove", "pack list",        "pack show",       "pack install",
          "publish",      "alert raise",      "alert cancel",     "alert list",      "receipts",
          "calendar",     "calendar import",  "calendar notices", "calendar remove", "timeline",
          "why"})
        QTest::newRow(command) << QByteArray(command);
}

void TestIronfence::everyCommandHasHelpWithAnExample()
{
    QFETCH(QByteArray, command);
    const auto run = runIronfence((command + " --help").constData());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(QStringLiteral("Example:\n  ironfence ") + QString::fromLatin1(command)),
             qPrintable(run.out));
}

void TestIronfence::initMakesBothDirectories()
{
    const auto run = runIronfence(
        initArguments({QStringLiteral("--no-passphrase"), QStringLiteral("--sender"), QStringLiteral("反诈中心")}));
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY2(run.err.contains(QStringLiteral("without a passphrase")), qPrintable(run.err));

    const auto client = console::client::ClientConfig::load(own());
    QVERIFY2(client, qPrintable(client ? QString() : client.error().line()));
    const auto config = console::deployment::ServerConfig::read(server());
    QVERIFY2(config, qPrintable(config ? QString() : config.error().line()));
    QCOMPARE(client->server, config->httpUrl());
    QCOMPARE(client->sender, QStringLiteral("反诈中心"));
    QCOMPARE(client->token.size(), 43); // 32 bytes in base64url
    QCOMPARE(config->operatorTokens, QList<base::Sha256>{base::Sha256::of(client->token)});
    QCOMPARE(contentOf(own() + QStringLiteral("/trust.json")), contentOf(server() + QStringLiteral("/trust.json")));

    const auto key = trust::readKeyFile(client->keyFile, {});
    QVERIFY2(key, qPrintable(key ? QString() : key.error().line()));
    QCOMPARE(config->keyring.authorities().value(client->authority).keys, QList<trust::PublicKey>{key->publicKey()});
}

void TestIronfence::initKeepsTheKeyAwayFromTheServer()
{
    QCOMPARE(runIronfence(initArguments({QStringLiteral("--no-passphrase")})).exitCode, 0);
    const auto key = trust::readKeyFile(own() + QStringLiteral("/operator.key"), {});
    QVERIFY(key);
    const auto secrets = QList<QByteArray>{key->seed(), key->seed().toHex(), key->seed().toBase64(),
                                           contentOf(own() + QStringLiteral("/token")).trimmed()};
    const auto files = allFiles(server());
    QVERIFY(files.size() >= 5);
    for (const auto &path : files) {
        const auto bytes = contentOf(path);
        for (const auto &secret : secrets)
            QVERIFY2(!bytes.contains(secret), qPrintable(path));
    }
    for (const auto &path : QStringList{own(), server()} + allFiles(own()) + files) {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY2((QFile::permissions(path) & others) == 0, qPrintable(path));
    }
}

void TestIronfence::initBoundsWhatTheAuthorityShows()
{
    const auto run = runIronfence(initArguments({QStringLiteral("--no-passphrase"), QStringLiteral("--phone-number"),
                                                 QStringLiteral("0571-6421 2110"), QStringLiteral("--phone-number=110"),
                                                 QStringLiteral("--qr-host"), QStringLiteral("Fanzha.Example.CN"),
                                                 QStringLiteral("--qr-host=fanzha.example.cn")}));
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY2(run.out.contains(QStringLiteral("110, 96110, 12381, 057164212110")), qPrintable(run.out));
    const auto config = console::deployment::ServerConfig::read(server());
    QVERIFY(config);
    const auto limits = config->keyring.authorities().first().limits;
    QCOMPARE(limits.phoneNumbers, (QStringList{QStringLiteral("110"), QStringLiteral("96110"), QStringLiteral("12381"),
                                               QStringLiteral("057164212110")}));
    QCOMPARE(limits.qrHosts, QStringList{QStringLiteral("fanzha.example.cn")});

    const auto listed = runIronfence({QStringLiteral("authority"), QStringLiteral("list"), QStringLiteral("--json"),
                                      QStringLiteral("--operator"), own()});
    QCOMPARE(listed.exitCode, 0);
    const auto json = base::json::parse(listed.out.toUtf8());
    QVERIFY2(json, qPrintable(listed.out));
    const auto &police = json->at("authorities").at(0);
    QCOMPARE(police.at("id").get<std::string>(), std::string("county-police"));
    QCOMPARE(police.at("highest_rank").get<std::string>(), std::string("mandatory"));
    QCOMPARE(police.at("phone_numbers").dump(), std::string(R"(["110","96110","12381","057164212110"])"));
    QCOMPARE(police.at("qr_hosts").dump(), std::string(R"(["fanzha.example.cn"])"));

    const auto table = runIronfence({QStringLiteral("authority"), QStringLiteral("list"), QStringLiteral("--trust"),
                                     own() + QStringLiteral("/trust.json")});
    QVERIFY2(table.out.contains(QStringLiteral("110 96110 12381 057164212110  fanzha.example.cn")),
             qPrintable(table.out + table.err));
}

void TestIronfence::initSealsTheKey()
{
    const auto run =
        runIronfence(initArguments(), {{QStringLiteral("IRONFENCE_PASSPHRASE"), QStringLiteral("correct horse")}});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QVERIFY(!run.err.contains(QStringLiteral("warning")));
    const auto file = own() + QStringLiteral("/operator.key");
    QCOMPARE(trust::keyFileIsSealed(file).value_or(false), true);
    QVERIFY(trust::readKeyFile(file, "correct horse"));
    QCOMPARE(trust::readKeyFile(file, "wrong horse").error().code, base::ErrorCode::Denied);
}

void TestIronfence::initRefuses_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("exitCode");
    const QString open = QStringLiteral("--no-passphrase");
    QTest::newRow("nobody to ask for a passphrase") << QStringList() << QString() << 3;
    QTest::newRow("a short passphrase") << QStringList() << QStringLiteral("short") << 3;
    QTest::newRow("an option twice") << QStringList{open, QStringLiteral("--authority"), QStringLiteral("bank")}
                                     << QString() << 2;
    QTest::newRow("a port out of range") << QStringList{open, QStringLiteral("--http-port"), QStringLiteral("80")}
                                         << QString() << 2;
    QTest::newRow("the same port twice") << QStringList{open, QStringLiteral("--http-port=20500"),
                                                        QStringLiteral("--broker-port=20500")}
                                         << QString() << 3;
    QTest::newRow("an address for a host")
        << QStringList{open, QStringLiteral("--qr-host=https://a.cn/")} << QString() << 3;
    QTest::newRow("a word for a number") << QStringList{open, QStringLiteral("--phone-number=police")} << QString()
                                         << 3;
    QTest::newRow("a sender with quotes") << QStringList{open, QStringLiteral("--sender=a\"b")} << QString() << 3;
}

void TestIronfence::initRefuses()
{
    QFETCH(QStringList, more);
    QFETCH(QString, passphrase);
    QFETCH(int, exitCode);
    QList<std::pair<QString, QString>> environment;
    if (!passphrase.isEmpty())
        environment.append({QStringLiteral("IRONFENCE_PASSPHRASE"), passphrase});
    const auto run = runIronfence(initArguments(more), environment);
    QVERIFY2(run.exitCode == exitCode, qPrintable(run.err));
    QCOMPARE(allFiles(m_folder->path()), QStringList());
}

void TestIronfence::initIsNotRepeatedByAccident()
{
    QCOMPARE(runIronfence(initArguments({QStringLiteral("--no-passphrase")})).exitCode, 0);
    const auto key = contentOf(own() + QStringLiteral("/operator.key"));
    const auto again = runIronfence(initArguments({QStringLiteral("--no-passphrase")}));
    QCOMPARE(again.exitCode, 5);
    QVERIFY2(again.err.contains(QStringLiteral("server")) && again.err.contains(QStringLiteral("is not empty")),
             qPrintable(again.err));
    QCOMPARE(contentOf(own() + QStringLiteral("/operator.key")), key);
}

void TestIronfence::initLeavesNothingWhenItFails()
{
    // The operator's directory inside the server's, also through a link and by another way of writing it.
    QVERIFY(QDir().mkpath(server()));
    QVERIFY(QFile::link(server(), m_folder->filePath(QStringLiteral("link"))));
    for (const auto *inside : {"server/op", "link/op", "elsewhere/../server/op", "server"}) {
        const auto run =
            runIronfence({QStringLiteral("init"), QStringLiteral("--dir"), server(), QStringLiteral("--authority"),
                          QStringLiteral("county-police"), QStringLiteral("--no-passphrase"),
                          QStringLiteral("--operator"), m_folder->filePath(QString::fromLatin1(inside))});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(QStringLiteral("outside the server's directory")), qPrintable(run.err));
    }
    QCOMPARE(allFiles(server()), QStringList());
}

void TestIronfence::saysWhenTheServerIsAway()
{
    QCOMPARE(runIronfence(initArguments({QStringLiteral("--no-passphrase")})).exitCode, 0);
    for (const auto *words : {"status", "screen list", "publish --yes", "alert list", "receipts county-police-1"}) {
        const auto run = runIronfence(words, {{QStringLiteral("IRONFENCE_OPERATOR"), own()}});
        QCOMPARE(run.exitCode, 7);
        QVERIFY2(run.err.contains(QStringLiteral("http://127.0.0.1:")) &&
                     run.err.contains(QStringLiteral("ironfence-server")),
                 qPrintable(run.err));
    }
}

void TestIronfence::drawsTheGallery()
{
    const auto file = m_folder->filePath(QStringLiteral("sheet.png"));
    const QStringList command{QStringLiteral("pack"), QStringLiteral("gallery"), QStringLiteral("--output"), file};
    const auto run = runIronfence(command);
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(run.out, file + u'\n');
    const auto first = contentOf(file);
    QVERIFY(first.startsWith("\x89PNG"));
    QVERIFY(first.size() > 100'000); // of pictures
    QVERIFY(first.size() < 1024 * 1024);
    QCOMPARE(runIronfence(command).exitCode, 0);
    QCOMPARE(contentOf(file), first); // nothing in it moves or depends on the time
}

void TestIronfence::saysWhenTheGalleryIsNotInstalled()
{
    const auto alone = m_folder->filePath(QStringLiteral("ironfence"));
    QVERIFY(QFile::copy(qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence"), alone));
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("IRONFENCE_BIN"));
    program.setProcessEnvironment(environment);
    program.start(alone, {QStringLiteral("pack"), QStringLiteral("gallery")});
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 8);
    const auto said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(QStringLiteral("install it beside ironfence")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestIronfence)
#include "tst_ironfence.moc"
