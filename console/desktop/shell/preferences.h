// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::shell {

/// How a person likes the console, kept from one start to the next. Main thread.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has them")
    Q_PROPERTY(bool isDark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

public:
    static constexpr double smallest = 0.8;
    static constexpr double largest = 2.0;

    /// `file` is made when the first of them changes; one that cannot be read counts as empty.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);
    [[nodiscard]] double zoom() const { return m_zoom; } ///< of all text, smallest–largest
    void setZoom(double zoom);
    [[nodiscard]] QString language() const { return m_language; } ///< "zh_CN" or "en"
    void setLanguage(const QString &language);
    /// Where the window keeps what it must not lose between two starts: a folder beside the file.
    [[nodiscard]] QString stateFolder() const;

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    QSettings m_settings;
    bool m_isDark = false;
    double m_zoom = 1;
    QString m_language;
};

} // namespace ironfence::console::desktop::shell
