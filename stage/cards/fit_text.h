// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/fit_group.h"
#include "stage/cards/text_fit.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace ironfence::stage::cards {

/// Text in its box under the one fitting rule. Painted by QPainter, so that OpenGL and the software renderer show the
/// same pixels. When the text does not fit at the floor, `fits` is false and nothing is drawn: the card then drops it
/// or shows a Marquee.
class FitText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY requestChanged REQUIRED)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(bool bold READ bold WRITE setBold NOTIFY requestChanged)
    Q_PROPERTY(int minimumPixelSize READ minimumPixelSize WRITE setMinimumPixelSize NOTIFY requestChanged)
    Q_PROPERTY(int maximumPixelSize READ maximumPixelSize WRITE setMaximumPixelSize NOTIFY requestChanged)
    Q_PROPERTY(double growth READ growth WRITE setGrowth NOTIFY requestChanged)
    Q_PROPERTY(int ample READ ample WRITE setAmple NOTIFY requestChanged)
    Q_PROPERTY(int maximumLines READ maximumLines WRITE setMaximumLines NOTIFY requestChanged)
    Q_PROPERTY(double lineSpacing READ lineSpacing WRITE setLineSpacing NOTIFY requestChanged)
    Q_PROPERTY(double paragraphSpacing READ paragraphSpacing WRITE setParagraphSpacing NOTIFY requestChanged)
    Q_PROPERTY(Qt::Alignment alignment READ alignment WRITE setAlignment NOTIFY alignmentChanged)
    Q_PROPERTY(ironfence::stage::cards::FitGroup *group READ group WRITE setGroup NOTIFY requestChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY fitChanged)
    Q_PROPERTY(int pixelSize READ pixelSize NOTIFY fitChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY fitChanged)
    Q_PROPERTY(QList<double> paragraphTops READ paragraphTops NOTIFY fitChanged)
    Q_PROPERTY(double contentWidth READ contentWidth NOTIFY fitChanged)
    Q_PROPERTY(double contentHeight READ contentHeight NOTIFY fitChanged)
public:
    explicit FitText(QQuickItem *parent = nullptr);
    ~FitText() override;

    void paint(QPainter *painter) override;

    [[nodiscard]] QString text() const { return m_request.text; }
    void setText(const QString &text);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool bold() const { return m_request.bold; }
    void setBold(bool bold);
    [[nodiscard]] int minimumPixelSize() const { return m_request.minimumPixelSize; }
    void setMinimumPixelSize(int pixels);
    [[nodiscard]] int maximumPixelSize() const { return m_request.maximumPixelSize; }
    void setMaximumPixelSize(int pixels);
    /// With `ample`, how much larger it must be than others see it, or it does not fit: see leastSize(). Of a group,
    /// all members must grow.
    [[nodiscard]] double growth() const { return m_request.growth; }
    void setGrowth(double growth);
    [[nodiscard]] int ample() const { return m_request.ample; }
    void setAmple(int pixels);
    [[nodiscard]] int maximumLines() const { return m_request.maximumLines; }
    void setMaximumLines(int lines);
    [[nodiscard]] double lineSpacing() const { return m_request.lineSpacing; }
    void setLineSpacing(double em);
    [[nodiscard]] double paragraphSpacing() const { return m_request.paragraphSpacing; }
    void setParagraphSpacing(double em);
    [[nodiscard]] Qt::Alignment alignment() const { return m_alignment; }
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] FitGroup *group() const { return m_group; }
    void setGroup(FitGroup *group);

    [[nodiscard]] bool fits() const { return m_fit.fits; }
    [[nodiscard]] int pixelSize() const { return m_fit.pixelSize; }
    [[nodiscard]] int lineCount() const { return int(m_fit.lines.size()); }
    [[nodiscard]] double contentWidth() const { return m_contentWidth; }
    [[nodiscard]] double contentHeight() const { return m_fit.height(m_request); }
    /// Top of the em box of each paragraph's first line, in the item's coordinates: where a bullet stands.
    [[nodiscard]] QList<double> paragraphTops() const;
    /// The lines as they are set.
    [[nodiscard]] QStringList lines() const { return m_fit.lines; }
    /// What is covered with ink, in the item's coordinates.
    [[nodiscard]] QRectF inkRect() const;

Q_SIGNALS:
    void requestChanged();
    void colorChanged();
    void alignmentChanged();
    void fitChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] double top() const;
    template <typename T>
    void change(T &field, const T &value);
    void fit();
    void refit();
    void apply(Fit fit);
    template <typename Visit>
    void forEachLine(Visit visit) const;

    FitRequest m_request;
    FitRequest m_fitted; ///< what m_fit answers
    Fit m_fit;
    double m_contentWidth = 0;
    QColor m_color{Qt::white};
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QPointer<FitGroup> m_group;
};

} // namespace ironfence::stage::cards
