// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace ironfence::tests {

/// Does with a window what a person does: looks, clicks, types, drops files. Borrows the window.
class WindowDriver
{
public:
    /// Pictures go to `shots`.
    WindowDriver(QQuickWindow &window, QString shots) : m_window(&window), m_shots(std::move(shots)) {}

    /// By its object name; of several the first that can be seen, else the first. Null: there is none.
    [[nodiscard]] QQuickItem *item(const QString &name) const;
    [[nodiscard]] QList<QQuickItem *> all(const QString &name) const;
    [[nodiscard]] bool isSeen(const QString &name) const;
    [[nodiscard]] QVariant value(const QString &name, const char *property) const;

    /// In its middle; false when it does not come into the window.
    [[nodiscard]] bool click(const QString &name) const;
    void type(const QString &ascii) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Files that a person drags from a file manager and lets go over an item.
    void drop(const QString &name, const QStringList &files) const;
    /// Saves a picture of the window as <name>.png; false when that fails.
    [[nodiscard]] bool shoot(const QString &name) const;

private:
    QQuickWindow *m_window;
    QString m_shots;
};

} // namespace ironfence::tests
