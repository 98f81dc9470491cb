// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_printer.h"

#include "stage/cards/cards.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace ironfence::stage::cards {

CardPrinter::CardPrinter(QQmlEngine &engine) : m_engine(engine)
{
    setStill(engine);
    setEnded(engine);
}

base::Result<QImage> CardPrinter::print(const playlists::Card &card, QSize canvas, const Viewing &viewing)
{
    CardText content;
    content.setCard(card, viewing);
    return print(QStringLiteral("Card"), {{QStringLiteral("content"), QVariant::fromValue(&content)}}, canvas);
}

base::Result<QImage> CardPrinter::print(const QString &component, const QVariantMap &properties, QSize canvas)
{
    QQuickWindow window;
    window.resize(canvas);
    window.contentItem()->setSize(canvas); // the resize event would come only after the first picture

    QQmlComponent type(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Stage/Cards/%1.qml").arg(component)));
    auto initial = properties;
    initial.insert(QStringLiteral("parent"), QVariant::fromValue(window.contentItem()));
    const std::unique_ptr<QObject> item(type.createWithInitialProperties(initial));
    if (!item)
        return base::failure(base::ErrorCode::Internal, type.errorString().trimmed(), component);

    QCoreApplication::sendPostedEvents(); // what a card finds out about itself, before the first frame
    window.show();
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

} // namespace ironfence::stage::cards
