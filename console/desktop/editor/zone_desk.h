// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/editor/document.h"
#include "console/desktop/editor/zone_edits.h"
#include "console/desktop/editor/zone_model.h"

namespace ironfence::console::desktop::editor {

/// How the canvas of the programme that is open is divided, and the zone that is looked at. Main thread.
class ZoneDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the editor has it")
    Q_PROPERTY(ironfence::console::desktop::editor::ZoneModel *all READ all CONSTANT)
    Q_PROPERTY(int division READ division NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool isTicker READ isTicker NOTIFY changed)
    Q_PROPERTY(bool isPixels READ isPixels NOTIFY changed)
    Q_PROPERTY(QStringList sides READ sides NOTIFY changed)
    Q_PROPERTY(int layer READ layer NOTIFY changed)
    Q_PROPERTY(QStringList ticker READ ticker NOTIFY changed)

public:
    explicit ZoneDesk(Document &document, QObject *parent = nullptr);

    [[nodiscard]] ZoneModel *all() { return &m_all; }
    [[nodiscard]] int division() const { return static_cast<int>(divisionOf(m_document->value())); } ///< a Division
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] QString name() const { return zone().id; } ///< of the current one, as all that follows
    [[nodiscard]] QString path() const; ///< "$.layout.zones[1]"; "$.playlist" of one that is not divided
    [[nodiscard]] bool isTicker() const { return !zone().playlist.has_value(); }
    [[nodiscard]] bool isPixels() const { return zone().unit == playlists::Unit::Pixels; } ///< else per cent
    [[nodiscard]] QStringList sides() const;                                               ///< by Side: "87.5"
    [[nodiscard]] int layer() const { return zone().z; }
    [[nodiscard]] QStringList ticker() const { return zone().ticker; }

    Q_INVOKABLE void divide(int division); ///< a Division
    /// By a Side; false: it is no number, or the zone would reach beyond the canvas.
    Q_INVOKABLE bool setSide(int side, const QString &text);
    Q_INVOKABLE bool setLayer(const QString &text); ///< false: it is no number from 0 to 100
    Q_INVOKABLE void setTicker(int at, const QString &text);
    Q_INVOKABLE void addTicker();
    Q_INVOKABLE void removeTicker(int at); ///< the last one stays

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] const playlists::Zone &zone() const { return m_zones.at(m_current); }
    void change(const playlists::Zone &zone, const QString &field = {});

    Document *m_document;
    ZoneModel m_all;
    QList<playlists::Zone> m_zones;
    int m_current = 0;
};

} // namespace ironfence::console::desktop::editor
