// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/cards/card_window.h"

#include "stage/cards/cards.h"

#include <QCoreApplication>
#include <QQmlComponent>

namespace ironfence::tests {

namespace {

QQuickItem *pagesIn(QQuickItem *root)
{
    for (QQuickItem *child : root->childItems()) {
        if (!child->isVisible())
            continue;
        if (QByteArray(child->metaObject()->className()).startsWith("Pages"))
            return child;
        if (QQuickItem *found = pagesIn(child))
            return found;
    }
    return nullptr;
}

} // namespace

CardWindow::CardWindow()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    stage::cards::install(m_engine);
}

void CardWindow::show(const Exhibit &exhibit, QSize canvas)
{
    m_item.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(canvas);
    m_window->contentItem()->setSize(canvas); // the resize event would come only after the first picture
    QQmlComponent component(&m_engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Stage/Cards/%1.qml").arg(exhibit.component)));
    QVariantMap properties = exhibit.initial(m_window.get());
    properties.insert(QStringLiteral("parent"), QVariant::fromValue(m_window->contentItem()));
    m_item.reset(component.createWithInitialProperties(properties));
    for (const QQmlError &error : component.errors())
        qWarning().noquote() << error.toString();
    QCoreApplication::sendPostedEvents(); // what a card finds out about itself, before the first frame
}

QImage CardWindow::grab()
{
    m_window->show();
    return m_window->grabWindow();
}

QQuickItem *CardWindow::pages() const
{
    return pagesIn(root());
}

void CardWindow::forEachPage(const std::function<void(int)> &visit)
{
    QQuickItem *turned = pages();
    const auto count = turned == nullptr ? 1 : turned->property("texts").toList().size();
    for (int page = 0; page < count; ++page) {
        if (turned != nullptr)
            turned->setProperty("current", page);
        visit(page);
    }
    if (turned != nullptr)
        turned->setProperty("current", 0);
}

} // namespace ironfence::tests
