// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/probe.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

ConfinedProgram probeProgram()
{
    return {QStringLiteral("ironfence-probe"), std::chrono::minutes(16)};
}

Result<Facts> probe(const QString &file, const Attention &attention)
{
    const auto output = probeProgram().run(file, {}, attention);
    if (!output)
        return failure(output.error());
    const auto json = base::json::parse(*output);
    if (!json)
        return failure(ErrorCode::Internal, QStringLiteral("ironfence-probe gave no readable answer"),
                       json.error().line());
    base::json::Reader reader;
    auto facts = Facts::read(base::json::Object(*json, QStringLiteral("$"), reader));
    return reader.finish(std::move(facts));
}

} // namespace ironfence::media
