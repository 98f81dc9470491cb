// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/alert.h"
#include "stage/cards/alert_layout.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace ironfence::stage {

/// The alert above everything, or the all-clear that follows it. View-model of SceneView.qml. Main thread.
class AlertView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(bool alert READ isAlert NOTIFY changed)
    Q_PROPERTY(bool allClear READ isAllClear NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString instruction READ instruction NOTIFY changed)
    Q_PROPERTY(QString senderName READ senderName NOTIFY changed)
public:
    /// Whether anything changed.
    bool show(const std::optional<playlists::Alert> &alert);

    /// "alert:<identifier>" or "all-clear:<identifier>"; empty when nothing is shown.
    [[nodiscard]] QString id() const;
    [[nodiscard]] bool isShown() const { return m_alert.has_value(); }
    /// How what is shown shares the canvas with the picture.
    [[nodiscard]] cards::AlertLayout layout(QSize canvas) const
    {
        return cards::AlertLayout::of(level(), isAllClear(), canvas);
    }
    [[nodiscard]] bool isAlert() const { return m_alert && !isCancel(); }
    [[nodiscard]] bool isAllClear() const { return m_alert && isCancel(); }
    [[nodiscard]] int level() const { return m_alert ? m_alert->level : 1; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString headline() const { return m_alert ? m_alert->headline : QString(); }
    [[nodiscard]] QString description() const { return m_alert ? m_alert->description : QString(); }
    [[nodiscard]] QString instruction() const { return m_alert ? m_alert->instruction : QString(); }
    [[nodiscard]] QString senderName() const { return m_alert ? m_alert->senderName : QString(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isCancel() const { return m_alert->messageType == playlists::AlertMessageType::Cancel; }

    std::optional<playlists::Alert> m_alert;
};

} // namespace ironfence::stage
