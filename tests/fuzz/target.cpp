// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/target.h"

#include "tests/documents/documents.h"

#include <QLatin1StringView>
#include <algorithm>

namespace ironfence::testing {

void fuzzOne(const char *name, QByteArrayView bytes)
{
    const auto &kinds = documentKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const DocumentKind &each) {
        return QLatin1String(each.name) == QLatin1String(name);
    });
    if (kind == kinds.end())
        qFatal("there is no parser of the name %s", name);

    const auto result = kind->read(bytes);
    if (!result && result.error().code == base::ErrorCode::Internal)
        qFatal("%s", qPrintable(result.error().line()));
}

} // namespace ironfence::testing
