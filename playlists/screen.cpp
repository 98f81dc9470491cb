// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/screen.h"

#include <QRegularExpression>
#include <array>
#include <utility>

namespace ironfence::playlists {

namespace {

constexpr std::array profileNames = {
    std::pair{Profile::Lobby, "lobby"}, std::pair{Profile::Led, "led"},         std::pair{Profile::Atm, "atm"},
    std::pair{Profile::Kiosk, "kiosk"}, std::pair{Profile::Counter, "counter"}, std::pair{Profile::Hall, "hall"},
};

} // namespace

QString nameOf(Profile profile)
{
    for (const auto &[known, name] : profileNames) {
        if (known == profile)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

base::Result<Profile> profileOf(const QString &name)
{
    for (const auto &[profile, known] : profileNames) {
        if (name == QLatin1String(known))
            return profile;
    }
    return base::failure(base::ErrorCode::Invalid,
                         QStringLiteral("a profile is lobby, led, atm, kiosk, counter or hall"));
}

bool Canvas::isValid() const
{
    const auto side = [](int pixels) { return pixels >= minSide && pixels <= maxSide; };
    const auto offset = [](int pixels) { return pixels >= 0 && pixels <= maxSide; };
    return side(size.width()) && side(size.height()) && offset(position.x()) && offset(position.y());
}

base::Result<Canvas> Canvas::parse(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{1,5})x([0-9]{1,5})(?:\\+([0-9]{1,5})\\+([0-9]{1,5}))?")));
    const auto match = shape.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };

    const Canvas canvas{{number(1), number(2)}, {number(3), number(4)}};
    if (!match.hasMatch() || !canvas.isValid()) {
        return base::failure(
            base::ErrorCode::Invalid,
            QStringLiteral("a canvas is WxH or WxH+X+Y with sides of %1 to %2 pixels").arg(minSide).arg(maxSide));
    }
    return canvas;
}

QString Canvas::text() const
{
    const auto extent = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    return position.isNull() ? extent : extent + QStringLiteral("+%1+%2").arg(position.x()).arg(position.y());
}

} // namespace ironfence::playlists
