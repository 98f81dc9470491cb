// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/screen_foundation.h"

#include <QFile>

namespace ironfence::player {

using base::failure;
using base::Result;

namespace {

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(base::ErrorCode::NotFound, QStringLiteral("the file cannot be read"), path);
    if (file.size() > trust::Envelope::maxBytes)
        return failure(base::ErrorCode::TooLarge, QStringLiteral("a document has at most 64 KiB"), path);
    return file.readAll();
}

} // namespace

Result<ScreenFoundation> ScreenFoundation::lay(const QString &configFile)
{
    ScreenFoundation foundation;
    auto config = ScreenConfig::load(configFile);
    if (!config)
        return failure(config.error());
    foundation.config = *config;

    const auto trusted = readDocument(config->trustFile);
    if (!trusted)
        return failure(trusted.error());
    auto keyring = trust::Keyring::parse(*trusted);
    if (!keyring)
        return failure(keyring.error().code, keyring.error().line(), config->trustFile);
    foundation.keyring = *keyring;

    auto assignment = readDocument(config->assignmentFile);
    if (!assignment)
        return failure(assignment.error());
    foundation.assignment = *assignment;

    auto lock = StateLock::take(config->stateDirectory);
    if (!lock)
        return failure(lock.error());
    foundation.lock = std::move(*lock);
    auto store = media::DiskStore::open(config->stateDirectory + QStringLiteral("/content"));
    if (!store)
        return failure(store.error());
    foundation.store = std::move(*store);
    return foundation;
}

} // namespace ironfence::player
