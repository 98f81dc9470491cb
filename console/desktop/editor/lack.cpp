// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/lack.h"

#include <QRegularExpression>

namespace ironfence::console::desktop::editor {

namespace {

struct Named
{
    const char *shape; ///< the end of a path
    const char *code;
};

constexpr Named named[] = {
    {"^\\$\\.title$", "title"},
    {"items$", "items"},
    {"\\.ticker\\[\\d+\\]$", "ticker"},
    {"\\.card\\.title$", "card-title"},
    {"\\.lines(\\[\\d+\\])?$", "lines"},
    {"\\.head$", "head"},
    {"\\.number$", "number"},
    {"\\.url$", "url"},
    {"\\.valid_until$", "until"},
    {"\\.duration_ms$", "video"},
    {"\\.dayparts\\[\\d+\\]", "daypart"},
};

QString codeOf(const base::Error &fault)
{
    if (fault.code == base::ErrorCode::TooLarge)
        return QStringLiteral("large");
    for (const auto &one : named) {
        if (QRegularExpression(QLatin1String(one.shape)).match(fault.context).hasMatch())
            return QLatin1String(one.code);
    }
    return QStringLiteral("other");
}

int zoneOfPath(const QString &path)
{
    static const QRegularExpression shape(QStringLiteral("^\\$\\.layout\\.zones\\[([1-9])\\]"));
    const auto match = shape.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

int itemOfPath(const QString &path)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\$\\.(?:playlist|layout\\.zones\\[\\d\\]\\.playlist)\\.items\\[(\\d{1,4})\\]"));
    const auto match = shape.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

Lack lackOf(const playlists::Programme &programme)
{
    const auto read = playlists::Programme::parse(programme.serialize());
    if (read)
        return {};
    const auto &path = read.error().context;
    return {codeOf(read.error()), zoneOfPath(path), itemOfPath(path), read.error().line()};
}

} // namespace ironfence::console::desktop::editor
