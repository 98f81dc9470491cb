// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/letter_setting.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// One page of a letter at a time, on ruled paper. Painted by QPainter, so that OpenGL and the software renderer show
/// the same pixels. `fits` is false, and nothing is drawn, when even the least size has no room for a word.
class LetterText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> paragraphs READ paragraphs WRITE setParagraphs NOTIFY requestChanged REQUIRED)
    Q_PROPERTY(int minimumPixelSize MEMBER m_least NOTIFY requestChanged)
    Q_PROPERTY(int maximumPixelSize MEMBER m_most NOTIFY requestChanged)
    Q_PROPERTY(double growth MEMBER m_growth NOTIFY requestChanged)
    Q_PROPERTY(int page MEMBER m_page NOTIFY pageChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)
    Q_PROPERTY(QColor rule MEMBER m_rule NOTIFY colorChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY fitChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY fitChanged)
    Q_PROPERTY(QString pageText READ pageText NOTIFY pageChanged)
    Q_PROPERTY(int pixelSize READ pixelSize NOTIFY fitChanged)
public:
    explicit LetterText(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    [[nodiscard]] QList<QString> paragraphs() const { return m_paragraphs; }
    void setParagraphs(const QList<QString> &paragraphs);
    [[nodiscard]] bool fits() const { return m_pages.pixelSize > 0; }
    [[nodiscard]] int pageCount() const { return int(m_pages.pages.size()); }
    [[nodiscard]] int pixelSize() const { return m_pages.pixelSize; }
    [[nodiscard]] QColor color() const { return m_color; }
    /// What stands on the page that is shown.
    [[nodiscard]] QString pageText() const;
    /// What is covered with ink, rules aside, in the item's coordinates.
    [[nodiscard]] QRectF inkRect() const;

Q_SIGNALS:
    void requestChanged();
    void pageChanged();
    void colorChanged();
    void fitChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] QList<LetterLine> lines() const; ///< of the page that is shown
    void fit();
    template <typename Visit>
    void forEachUnit(Visit visit) const;

    QStringList m_paragraphs;
    LetterSetting m_setting;
    LetterPages m_pages;
    int m_least = 24;
    int m_most = 48;
    double m_growth = 1; ///< how much larger than others see it, on as many pages as that takes
    int m_page = 0;      ///< from 0
    QColor m_color{Qt::black};
    QColor m_rule{Qt::transparent};
};

} // namespace ironfence::stage::cards
