// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <QStringList>
#include <algorithm>

namespace ironfence::base {

namespace {

constexpr qsizetype maxSlug = 48;
constexpr qsizetype maxLevels = 8;

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isSlug(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxSlug && isLowerOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isLowerOrDigit(c) || c == u'-'; });
}

Result<PlacePath> PlacePath::parse(const QString &text)
{
    const auto levels = text.split(u'/');
    if (levels.size() > maxLevels || !std::all_of(levels.begin(), levels.end(), isSlug)) {
        return failure(ErrorCode::Invalid,
                       QStringLiteral("a place must be 1-8 names of a-z, 0-9 and '-', joined by '/'"));
    }
    PlacePath place;
    place.m_text = text;
    return place;
}

bool PlacePath::isWithin(const PlacePath &other) const
{
    return m_text == other.m_text || (!other.m_text.isEmpty() && m_text.startsWith(other.m_text + u'/'));
}

QList<PlacePath> PlacePath::path() const
{
    QList<PlacePath> places;
    for (qsizetype end = m_text.indexOf(u'/'); end >= 0; end = m_text.indexOf(u'/', end + 1)) {
        PlacePath above;
        above.m_text = m_text.left(end);
        places.append(above);
    }
    if (!m_text.isEmpty())
        places.append(*this);
    return places;
}

} // namespace ironfence::base
