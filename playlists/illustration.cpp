// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/illustration.h"

namespace ironfence::playlists {

namespace {

struct Named
{
    Illustration illustration;
    const char *name;
};

constexpr Named all[] = {
    {Illustration::Guard, "guard"},
    {Illustration::Call, "call"},
    {Illustration::Code, "code"},
    {Illustration::Transfer, "transfer"},
};

} // namespace

QString nameOf(Illustration illustration)
{
    const auto *found = std::find_if(std::begin(all), std::end(all),
                                     [illustration](const Named &one) { return one.illustration == illustration; });
    return QLatin1String(found->name);
}

std::optional<Illustration> illustrationOf(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(all), std::end(all), [&](const Named &one) { return name == QLatin1String(one.name); });
    return found != std::end(all) ? std::optional(found->illustration) : std::nullopt;
}

Illustration readIllustration(base::json::Object &object)
{
    const auto illustration = illustrationOf(object.text("illustration", 64));
    if (!illustration)
        object.reader().fail(object.pathOf("illustration"), QStringLiteral("unknown value"));
    return illustration.value_or(Illustration::Guard);
}

} // namespace ironfence::playlists
