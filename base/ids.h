// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QString>

namespace ironfence::base {

/// True for 1–48 characters of a-z, 0-9 and '-', starting with a letter or digit: safe as a topic level, file name and
/// URL segment.
bool isSlug(const QString &text);

/// A name that cannot be mistaken for another kind of name. `Tag` only tells the kinds apart; `Tag::what` names it in
/// errors.
template <typename Tag>
class Id
{
public:
    Id() = default;

    /// Accepts a slug (see isSlug); anything else is `Invalid`.
    [[nodiscard]] static Result<Id> parse(const QString &text)
    {
        if (!isSlug(text)) {
            return failure(
                ErrorCode::Invalid,
                QStringLiteral("%1 must be 1-48 characters of a-z, 0-9 and '-', starting with a letter or digit")
                    .arg(QLatin1String(Tag::what)));
        }
        Id id;
        id.m_text = text;
        return id;
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

struct ScreenTag
{
    static constexpr const char *what = "a screen id";
};
struct AuthorityTag
{
    static constexpr const char *what = "an authority id";
};
struct ProgrammeTag
{
    static constexpr const char *what = "a programme id";
};

using ScreenId = Id<ScreenTag>;
using AuthorityId = Id<AuthorityTag>;
using ProgrammeId = Id<ProgrammeTag>;

/// A node of the tree of places as a path of 1–8 slugs: "zj/tonglu/icbc-main". Every prefix is a place too.
class PlacePath
{
public:
    PlacePath() = default;
    [[nodiscard]] static Result<PlacePath> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// True when this place is `other` or lies below it.
    [[nodiscard]] bool isWithin(const PlacePath &other) const;
    /// The places from the root down to this one: what a screen here listens to.
    [[nodiscard]] QList<PlacePath> path() const;

    bool operator==(const PlacePath &) const = default;
    auto operator<=>(const PlacePath &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const PlacePath &place, size_t seed = 0) { return ::qHash(place.m_text, seed); }

private:
    QString m_text;
};

} // namespace ironfence::base
