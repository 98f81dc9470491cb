// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/key_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace ironfence;
using base::ErrorCode;
using trust::SecretKey;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void roundTrip_data();
    void roundTrip();
    void sealedFilesHoldNoSecret();
    void clearFilesSayThatTheyAre();
    void existingFilesStay();
    void readableByOthers_data();
    void readableByOthers();
    void notAKeyFile_data();
    void notAKeyFile();
    void missingFile();
    void nothingIsLeftBeside();

private:
    [[nodiscard]] QString path(const char *name = "operator.key") const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    void place(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestKeyFile::roundTrip_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("in the clear") << QByteArray();
    QTest::newRow("sealed") << QByteArray("correct horse \xE9\x93\x81");
}

void TestKeyFile::roundTrip()
{
    QFETCH(QByteArray, passphrase);
    const auto key = SecretKey::generate();
    QVERIFY(trust::writeKeyFile(path(), key, passphrase));

    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0600U);
    QCOMPARE(trust::keyFileIsSealed(path()).value(), !passphrase.isEmpty());
    const auto read = trust::readKeyFile(path(), passphrase);
    QVERIFY(read);
    QVERIFY(read->publicKey() == key.publicKey());
}

void TestKeyFile::sealedFilesHoldNoSecret()
{
    const auto key = SecretKey::generate();
    const auto seed = key.seed();
    QVERIFY(trust::writeKeyFile(path(), key, "right"));
    QVERIFY(!content().isEmpty());
    for (const auto &form : {seed, seed.toBase64(), seed.toHex(), QByteArray("right")})
        QVERIFY(!content().contains(form));
    QVERIFY(content().contains(R"("kdf":"argon2id")"));
    QCOMPARE(trust::readKeyFile(path(), "wrong").error().code, ErrorCode::Denied);

    auto document = base::json::parse(content()).value();
    auto sealed = QByteArray::fromBase64(QByteArray::fromStdString(document["seed"].get<std::string>()));
    sealed[20] = static_cast<char>(sealed[20] ^ 1);
    document["seed"] = sealed.toBase64().toStdString();
    place(base::json::write(document));
    QCOMPARE(trust::readKeyFile(path(), "right").error().code, ErrorCode::Denied);
}

void TestKeyFile::clearFilesSayThatTheyAre()
{
    const auto key = SecretKey::generate();
    QVERIFY(trust::writeKeyFile(path(), key, {}));
    QVERIFY(content().contains(key.seed().toBase64())); // so the search above looks for the right thing
    QVERIFY(content().contains(R"("kdf":"none")"));
}

void TestKeyFile::existingFilesStay()
{
    place("precious");
    QCOMPARE(trust::writeKeyFile(path(), SecretKey::generate(), {}).error().code, ErrorCode::Conflict);
    QCOMPARE(content(), QByteArray("precious"));
}

void TestKeyFile::readableByOthers_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0640, 0604, 0660, 0644, 0601})
        QTest::addRow("%o", mode) << mode;
}

void TestKeyFile::readableByOthers()
{
    QFETCH(int, mode);
    QVERIFY(trust::writeKeyFile(path(), SecretKey::generate(), {}));
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(mode)), 0);
    QCOMPARE(trust::readKeyFile(path(), {}).error().code, ErrorCode::Denied);
}

void TestKeyFile::notAKeyFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray seed = QByteArray(32, 'x').toBase64();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("-----BEGIN PRIVATE KEY-----");
    QTest::newRow("other type") << QByteArray(R"({"type":"trust","spec_version":"1.0"})");
    QTest::newRow("newer version")
        << R"({"type":"secret-key","spec_version":"2.0","scheme":"ed25519","kdf":"none","seed":")" + seed + R"("})";
    QTest::newRow("other scheme")
        << R"({"type":"secret-key","spec_version":"1.0","scheme":"rsa","kdf":"none","seed":")" + seed + R"("})";
    QTest::newRow("other kdf")
        << R"({"type":"secret-key","spec_version":"1.0","scheme":"ed25519","kdf":"md5","seed":")" + seed + R"("})";
    QTest::newRow("short seed") << QByteArray(
        R"({"type":"secret-key","spec_version":"1.0","scheme":"ed25519","kdf":"none","seed":"eHg="})");
    QTest::newRow("sealed without salt")
        << R"({"type":"secret-key","spec_version":"1.0","scheme":"ed25519","kdf":"argon2id","cipher":"xsalsa20-poly1305","seed":")" +
               QByteArray(48, 'x').toBase64() + R"("})";
    QTest::newRow("endless") << QByteArray(5'000, ' ');
}

void TestKeyFile::notAKeyFile()
{
    QFETCH(QByteArray, bytes);
    place(bytes);
    const auto key = trust::readKeyFile(path(), {});
    QVERIFY(!key);
    QVERIFY(key.error().code == ErrorCode::Invalid || key.error().code == ErrorCode::Unsupported);
    QCOMPARE(key.error().context, path());
    QVERIFY(!trust::keyFileIsSealed(path()));
}

void TestKeyFile::missingFile()
{
    QCOMPARE(trust::readKeyFile(path(), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(trust::keyFileIsSealed(path()).error().code, ErrorCode::NotFound);
    QCOMPARE(trust::readKeyFile(m_directory->path(), {}).error().code, ErrorCode::Invalid); // a folder
    QVERIFY(!trust::writeKeyFile(path("no/such/folder.key"), SecretKey::generate(), {}));
}

void TestKeyFile::nothingIsLeftBeside()
{
    QVERIFY(trust::writeKeyFile(path(), SecretKey::generate(), {}));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("operator.key")));
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
