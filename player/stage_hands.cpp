// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/stage_hands.h"

#include <QBuffer>
#include <QImage>

namespace ironfence::player {

using base::ErrorCode;
using base::failure;
using Picture = messaging::CommandAnswer::Picture;

namespace {

/// The answer must have left before the connection goes.
constexpr base::Milliseconds beforeReconnecting{500};

/// No larger than the wire takes. What is full of detail at once, which no programme is, gets coarser.
base::Result<Picture> madeSmall(QImage image)
{
    if (std::max(image.width(), image.height()) > Picture::maxSide)
        image = image.scaled(Picture::maxSide, Picture::maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (const int quality : {85, 60, 30, 10}) {
        QBuffer jpeg;
        if (!jpeg.open(QIODevice::WriteOnly) || !image.save(&jpeg, "JPEG", quality))
            return failure(ErrorCode::Internal, QStringLiteral("the picture cannot be written as JPEG"));
        if (jpeg.size() <= Picture::maxBytes)
            return Picture{image.size(), jpeg.data()};
    }
    return failure(ErrorCode::TooLarge, QStringLiteral("the picture does not become small enough"));
}

} // namespace

StageHands::StageHands(const Parts &parts) : m_parts(parts)
{
    m_workers.setMaxThreadCount(1);
    m_label.setSingleShot(true);
    connect(&m_label, &QTimer::timeout, this, [this] { m_parts.stage.setLabel(std::nullopt); });
}

base::Result<void> StageHands::identify()
{
    const auto screen = m_parts.screen();
    if (!m_parts.stage.setLabel(stage::ScreenName{screen.id.text(), screen.place.text()})) {
        m_parts.stage.setLabel(std::nullopt); // or it would come when the alert ends
        return failure(ErrorCode::Unavailable, QStringLiteral("an alert is on the glass"), QStringLiteral("alert"));
    }
    m_label.start(labelled);
    return {};
}

void StageHands::photograph(const Photographed &done)
{
    auto image = m_parts.glass ? m_parts.glass->picture() : QImage();
    if (image.isNull()) {
        done(failure(ErrorCode::Unsupported, QStringLiteral("this display does not let itself be read"),
                     QStringLiteral("unreadable")));
        return;
    }
    m_workers.start([this, image = std::move(image), done] {
        auto picture = madeSmall(image);
        QMetaObject::invokeMethod(
            this, [done, picture = std::move(picture)] { done(picture); }, Qt::QueuedConnection);
    });
}

void StageHands::resync()
{
    QTimer::singleShot(beforeReconnecting, this, [this] {
        m_parts.broker.reconnect();
        m_parts.clock.measure();
    });
}

base::Result<void> StageHands::restart()
{
    if (!m_parts.glass)
        return failure(ErrorCode::Unavailable, QStringLiteral("its watchdog is switched off"), QStringLiteral("unwatched"));
    return m_parts.glass->restart();
}

} // namespace ironfence::player
