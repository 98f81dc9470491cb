// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ironfence::console::desktop::enrol {

/// The folder of this machine that becomes the player's directory of a screen on its way. It follows the screen's id
/// until somebody types another. Main thread.
class FolderDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the enrolment has it")
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)

public:
    enum class Fault {
        None,
        Nowhere,  ///< no absolute path
        Occupied, ///< something else lies there
        Closed,   ///< nothing can be written there
    };
    Q_ENUM(Fault)

    explicit FolderDesk(QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString &path); ///< as a person types it: absolute, or with "~"
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] QString absolute() const; ///< without "~", clean
    [[nodiscard]] bool isUsual() const { return m_follows; }

    void follow(const QString &screen); ///< whose folder it is to be; looks at what lies there
    void look();                        ///< the same once more
    void goOn();                        ///< the next screen's folder will lie beside this one
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Fault faultOf() const;

    QString m_screen;
    QString m_above; ///< where folders of screens are made
    QString m_path;
    bool m_follows = true;
    Fault m_fault = Fault::None;
};

} // namespace ironfence::console::desktop::enrol
