// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/key_file.h"

#include "base/json/reader.h"
#include "trust/sodium.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ironfence::trust {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qint64 maxFileBytes = 4096;

/// What stands in the file: the seed itself, or the seed sealed under a passphrase (then salt and nonce are set).
struct Content
{
    QByteArray seed;
    QByteArray salt;
    QByteArray nonce;
    [[nodiscard]] bool isSealed() const { return !salt.isEmpty(); }
};

tl::unexpected<base::Error> systemFailure(const QString &file)
{
    const auto code = errno == ENOSPC ? ErrorCode::Full : errno == EEXIST ? ErrorCode::Conflict : ErrorCode::Io;
    return failure(code, qt_error_string(errno), file);
}

unsigned char *rawOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// The key that a passphrase gives: Argon2id 1.3 with libsodium's MODERATE limits (256 MiB, three passes).
Result<QByteArray> stretch(const QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const int status =
        crypto_pwhash(rawOf(key), static_cast<unsigned long long>(key.size()), passphrase.constData(),
                      static_cast<unsigned long long>(passphrase.size()), raw(salt), crypto_pwhash_OPSLIMIT_MODERATE,
                      crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0)
        return failure(ErrorCode::Unavailable, QStringLiteral("a passphrase needs 256 MiB of free memory"));
    return key;
}

Result<Content> seal(QByteArray seed, const QByteArray &passphrase)
{
    Content content{{}, QByteArray(crypto_pwhash_SALTBYTES, '\0'), QByteArray(crypto_secretbox_NONCEBYTES, '\0')};
    randombytes_buf(content.salt.data(), static_cast<size_t>(content.salt.size()));
    randombytes_buf(content.nonce.data(), static_cast<size_t>(content.nonce.size()));
    auto key = stretch(passphrase, content.salt);
    if (!key)
        return failure(key.error());

    content.seed = QByteArray(crypto_secretbox_MACBYTES + seed.size(), '\0');
    crypto_secretbox_easy(rawOf(content.seed), raw(seed), static_cast<unsigned long long>(seed.size()),
                          raw(content.nonce), raw(*key));
    wipe(*key);
    wipe(seed);
    return content;
}

Result<QByteArray> unseal(const Content &content, const QByteArray &passphrase)
{
    auto key = stretch(passphrase, content.salt);
    if (!key)
        return failure(key.error());
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    const int status =
        crypto_secretbox_open_easy(rawOf(seed), raw(content.seed), static_cast<unsigned long long>(content.seed.size()),
                                   raw(content.nonce), raw(*key));
    wipe(*key);
    if (status != 0)
        return failure(ErrorCode::Denied, QStringLiteral("the passphrase is wrong, or the file was altered"));
    return seed;
}

QByteArray toJson(const Content &content)
{
    auto value = base::json::document("secret-key");
    value["scheme"] = "ed25519";
    value["kdf"] = content.isSealed() ? "argon2id" : "none";
    value["seed"] = content.seed.toBase64().toStdString();
    if (content.isSealed()) {
        value["cipher"] = "xsalsa20-poly1305";
        value["salt"] = content.salt.toBase64().toStdString();
        value["nonce"] = content.nonce.toBase64().toStdString();
    }
    return base::json::write(value) + '\n';
}

Result<Content> fromJson(const QByteArray &bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxFileBytes});
    if (!value)
        return failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    object.header("secret-key");
    object.oneOf<int>("scheme", {{"ed25519", 0}});
    const bool isSealed = object.oneOf<bool>("kdf", {{"none", false}, {"argon2id", true}});

    const auto exactly = [&](const char *member, size_t size) {
        auto given = object.base64(member, static_cast<qsizetype>(size));
        if (static_cast<size_t>(given.size()) != size)
            reader.fail(object.pathOf(member), QStringLiteral("must be base64 of %1 bytes").arg(size));
        return given;
    };
    Content content;
    content.seed = exactly("seed", crypto_sign_SEEDBYTES + (isSealed ? crypto_secretbox_MACBYTES : 0));
    if (isSealed) {
        object.oneOf<int>("cipher", {{"xsalsa20-poly1305", 0}});
        content.salt = exactly("salt", crypto_pwhash_SALTBYTES);
        content.nonce = exactly("nonce", crypto_secretbox_NONCEBYTES);
    }
    return reader.finish(std::move(content));
}

/// Reads the file through one descriptor, so that what is checked is what is read.
Result<Content> load(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    QFile input;
    if (descriptor < 0 || !input.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return failure(errno == EACCES ? ErrorCode::Denied : ErrorCode::NotFound,
                       QStringLiteral("no readable key file"), file);
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > maxFileBytes)
        return failure(ErrorCode::Invalid, QStringLiteral("not a key file"), file);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(ErrorCode::Denied, QStringLiteral("others may read this key: its mode must be 0600"), file);

    auto bytes = input.read(maxFileBytes);
    auto content = fromJson(bytes);
    wipe(bytes);
    if (!content)
        return failure(content.error().code, content.error().line(), file);
    return content;
}

/// Makes the file appear whole or not at all, and never in the place of another.
Result<void> store(const QString &file, const QByteArray &bytes)
{
    const auto folder = QFileInfo(file).absolutePath();
    QTemporaryFile output(folder + QStringLiteral("/.key-XXXXXX")); // created with mode 0600, removed when it goes
    if (!output.open() || output.write(bytes) != bytes.size() || !output.flush())
        return failure(ErrorCode::Io, output.errorString(), file);
    if (::fsync(output.handle()) != 0)
        return systemFailure(file);
    // link() instead of rename(): it fails when the name is taken.
    if (::link(QFile::encodeName(output.fileName()).constData(), QFile::encodeName(file).constData()) != 0)
        return systemFailure(file);

    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDurable = directory >= 0 && ::fsync(directory) == 0;
    if (directory >= 0)
        ::close(directory);
    return isDurable ? Result<void>{} : systemFailure(file);
}

} // namespace

Result<void> writeKeyFile(const QString &file, const SecretKey &key, const QByteArray &passphrase)
{
    if (QFileInfo::exists(file)) // before the passphrase costs a second; link() decides
        return failure(ErrorCode::Conflict, QStringLiteral("a key file is never overwritten"), file);

    auto content = passphrase.isEmpty() ? Result<Content>(Content{key.seed(), {}, {}}) : seal(key.seed(), passphrase);
    if (!content)
        return failure(content.error());
    auto bytes = toJson(*content);
    auto stored = store(file, bytes);
    wipe(bytes);
    wipe(content->seed);
    return stored;
}

Result<bool> keyFileIsSealed(const QString &file)
{
    auto content = load(file);
    if (!content)
        return failure(content.error());
    wipe(content->seed);
    return content->isSealed();
}

Result<SecretKey> readKeyFile(const QString &file, const QByteArray &passphrase)
{
    ensureSodium();
    auto content = load(file);
    if (!content)
        return failure(content.error());
    auto seed = content->isSealed() ? unseal(*content, passphrase) : Result<QByteArray>(content->seed);
    wipe(content->seed);
    if (!seed)
        return failure(seed.error().code, seed.error().message, file);
    auto key = SecretKey::fromSeed(*seed);
    wipe(*seed);
    return key;
}

} // namespace ironfence::trust
