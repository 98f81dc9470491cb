// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/stage/cards/gallery.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <functional>
#include <memory>

namespace ironfence::tests {

/// A window that shows one exhibit at a time.
class CardWindow
{
public:
    CardWindow();

    void show(const Exhibit &exhibit, QSize canvas);
    [[nodiscard]] QImage grab();
    [[nodiscard]] QQuickItem *root() const { return m_window->contentItem(); }
    /// What turns its pages, where something does: one thing at a time.
    [[nodiscard]] QQuickItem *pages() const;
    /// Shows each of its pages and calls visit; once where there is only one.
    void forEachPage(const std::function<void(int page)> &visit);

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QObject> m_item;
};

} // namespace ironfence::tests
