// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/window_driver.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace ironfence::tests {

namespace {

/// Rows of lists are nobody's children but their list's.
QList<QQuickItem *> named(const QQuickItem *above, const QString &name)
{
    QList<QQuickItem *> found;
    const auto children = above->childItems();
    for (auto *child : children) {
        if (child->objectName() == name)
            found.append(child);
        found.append(named(child, name));
    }
    return found;
}

} // namespace

QQuickItem *WindowDriver::item(const QString &name) const
{
    const auto items = named(m_window->contentItem(), name);
    const auto seen = std::find_if(items.cbegin(), items.cend(), [](const QQuickItem *it) { return it->isVisible(); });
    return seen != items.cend() ? *seen : items.value(0);
}

QList<QQuickItem *> WindowDriver::all(const QString &name) const
{
    return named(m_window->contentItem(), name);
}

bool WindowDriver::isSeen(const QString &name) const
{
    const auto *found = item(name);
    return found != nullptr && found->isVisible();
}

QVariant WindowDriver::value(const QString &name, const char *property) const
{
    const auto *found = item(name);
    return found != nullptr ? found->property(property) : QVariant();
}

bool WindowDriver::click(const QString &name) const
{
    const auto place = [&] {
        const auto *found = item(name);
        return found != nullptr ? found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint()
                                : QPoint(-1, -1);
    };
    // What has just appeared is not laid out yet.
    const auto isInside = [&] { return isSeen(name) && QRect(QPoint(), m_window->size()).contains(place()); };
    if (!QTest::qWaitFor(isInside))
        return false;
    QTest::mouseClick(m_window, Qt::LeftButton, {}, place());
    return true;
}

void WindowDriver::type(const QString &ascii) const
{
    for (const auto letter : ascii)
        QTest::keyClick(m_window, letter.toLatin1());
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window, key, modifiers);
}

void WindowDriver::drop(const QString &name, const QStringList &files) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    const auto *target = item(name);
    const auto place = target->mapToScene(QPointF(target->width() / 2, target->height() / 2));
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &enter);
    QDragMoveEvent move(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &move);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &drop);
}

bool WindowDriver::shoot(const QString &name) const
{
    const QDir folder(m_shots);
    QSignalSpy frames(m_window, &QQuickWindow::frameSwapped);
    m_window->update();
    frames.wait(1'000); // a whole frame with what changed last: a grab alone does not let the window get ready
    return folder.mkpath(QStringLiteral(".")) &&
           m_window->grabWindow().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace ironfence::tests
