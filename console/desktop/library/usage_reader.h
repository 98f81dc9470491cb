// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

#include <QSet>

namespace ironfence::console::desktop::library {

/// What one version of a programme shows.
struct Contents
{
    QString title;
    QSet<base::Sha256> assets;

    bool operator==(const Contents &) const = default;
};

/// A version of a programme that somebody has to do with.
struct Version
{
    base::ProgrammeId programme;
    base::Sha256 document;
    bool isDraft = false;
    bool isLive = false;
};

/// Every version there is, and what those show that were not known.
struct Versions
{
    QList<Version> all;
    QHash<base::Sha256, Contents> fresh; ///< by document
};

/// Reads the newest drafts and what the current manifest names. Documents never change under their hash: those that are
/// `known` are not read again. One that nobody can read shows nothing. The manifest is not verified: what is told here
/// is for people to look at, and screens check it themselves. Blocks, for as many requests as there are new versions.
[[nodiscard]] base::Result<Versions> readVersions(const client::ApiClient &api, const QSet<base::Sha256> &known);

} // namespace ironfence::console::desktop::library
