// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/target.h"

#include "tests/documents/documents.h"
#include "tests/fuzz/parsers.h"

#include <QLatin1StringView>
#include <algorithm>

namespace ironfence::testing {

namespace {

template <typename List>
auto find(const List &parsers, const char *name) -> decltype(parsers.constFirst().read)
{
    const auto found = std::find_if(parsers.begin(), parsers.end(),
                                    [&](const auto &each) { return QLatin1String(each.name) == QLatin1String(name); });
    return found == parsers.end() ? nullptr : found->read;
}

} // namespace

bool fuzzOne(const char *name, QByteArrayView bytes)
{
    auto read = find(documentKinds(), name);
    if (read == nullptr)
        read = find(answerParsers(), name);
    if (read == nullptr)
        read = find(containerParsers(), name);
    if (read == nullptr)
        read = find(scheduleParsers(), name);
    if (read == nullptr)
        read = find(campaignParsers(), name);
    if (read == nullptr)
        qFatal("there is no parser of the name %s", name);

    const auto result = read(bytes);
    if (!result && result.error().code == base::ErrorCode::Internal)
        qFatal("%s", qPrintable(result.error().line()));
    return result.has_value();
}

} // namespace ironfence::testing
