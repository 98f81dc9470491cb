// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/operator_directory.h"

#include "console/client/client_config.h"
#include "console/client/secret_file.h"
#include "trust/key_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <cstdio>

namespace ironfence::console::cli {

using base::ErrorCode;

namespace {

/// 32 bytes of the system's generator as base64url: 256 bits that can stand in a header.
QByteArray newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray clientIni(const QUrl &server, const base::AuthorityId &authority, const QString &sender)
{
    auto ini = QStringLiteral("[server]\nurl=%1\ntoken_file=token\n\n"
                              "[operator]\nauthority=%2\nkey_file=operator.key\ntrust_file=trust.json\n")
                   .arg(server.toString(), authority.text());
    if (!sender.isEmpty())
        ini += QStringLiteral("sender=\"%1\"\n").arg(sender);
    return ini.toUtf8();
}

} // namespace

QString realPath(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QDir().absoluteFilePath(path)));
    QStringList missing;
    while (!info.exists() && !info.isRoot()) {
        missing.prepend(info.fileName());
        info = QFileInfo(info.path());
    }
    return QDir::cleanPath(info.canonicalFilePath() + u'/' + missing.join(u'/'));
}

base::Result<OperatorDirectory> OperatorDirectory::draft(const QString &directory, const base::AuthorityId &authority,
                                                         const trust::AuthorityLimits &limits,
                                                         const trust::PublicKey &onlineKey,
                                                         const QByteArray &passphrase)
{
    OperatorDirectory made;
    made.m_directory = directory;
    made.m_authority = authority;
    made.m_token = newToken();
    if (!QDir().mkpath(QFileInfo(directory).path()))
        return base::failure(ErrorCode::Io, QStringLiteral("cannot be made"), QFileInfo(directory).path());
    made.m_draft = std::make_unique<QTemporaryDir>(directory + QStringLiteral(".XXXXXX")); // mode 0700
    if (!made.m_draft->isValid())
        return base::failure(ErrorCode::Io, made.m_draft->errorString(), directory);

    const auto key = trust::SecretKey::generate();
    made.m_keyring.set(authority, {.keys = {key.publicKey()}, .threshold = 1, .limits = limits});
    made.m_keyring.setOnline({onlineKey});
    if (const auto written =
            trust::writeKeyFile(made.m_draft->filePath(QStringLiteral("operator.key")), key, passphrase);
        !written)
        return base::failure(written.error());
    if (const auto written =
            client::writePrivateFile(made.m_draft->filePath(QStringLiteral("trust.json")), made.m_keyring.serialize());
        !written)
        return base::failure(written.error());
    if (const auto written =
            client::writePrivateFile(made.m_draft->filePath(QStringLiteral("token")), made.m_token + '\n');
        !written)
        return base::failure(written.error());
    return made;
}

base::Result<void> OperatorDirectory::commit(const QUrl &server, const QString &sender)
{
    const auto ini = m_draft->filePath(QLatin1String(client::ClientConfig::fileName));
    if (auto written = client::writePrivateFile(ini, clientIni(server, m_authority, sender)); !written)
        return written;

    // rename(2) takes the place of an empty directory and of nothing else.
    if (std::rename(QFile::encodeName(m_draft->path()).constData(), QFile::encodeName(m_directory).constData()) != 0) {
        const bool taken = errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR;
        return base::failure(taken ? ErrorCode::Conflict : ErrorCode::Io, qt_error_string(errno), m_directory);
    }
    m_draft->setAutoRemove(false);
    return client::syncDirectory(QFileInfo(m_directory).path());
}

} // namespace ironfence::console::cli
