// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

namespace ironfence::stage::cards {

/// How high the rows of a list are when all their texts have one size: the largest at which they have room together.
/// Widths are estimated (a Han character is one em, a Latin one about half), so each text is still fitted into its row.
class RowPlan : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> texts MEMBER m_texts NOTIFY requestChanged)
    Q_PROPERTY(double width MEMBER m_width NOTIFY requestChanged)
    Q_PROPERTY(double height MEMBER m_height NOTIFY requestChanged)
    Q_PROPERTY(double largest MEMBER m_largest NOTIFY requestChanged)
    Q_PROPERTY(double growth MEMBER m_growth NOTIFY requestChanged)
    Q_PROPERTY(int ample MEMBER m_ample NOTIFY requestChanged)
    Q_PROPERTY(double pad MEMBER m_pad NOTIFY requestChanged)
    Q_PROPERTY(double spread MEMBER m_spread NOTIFY requestChanged)
    Q_PROPERTY(double lineSpacing MEMBER m_lineSpacing NOTIFY requestChanged)
    Q_PROPERTY(QList<double> heights READ heights NOTIFY planChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY planChanged)
    Q_PROPERTY(double spare READ spare NOTIFY planChanged)
    Q_PROPERTY(int least READ least NOTIFY planChanged)
    Q_PROPERTY(QList<int> lines READ lines NOTIFY planChanged)
public:
    explicit RowPlan(QObject *parent = nullptr);

    /// Pixels of each row's text with its pad.
    [[nodiscard]] QList<double> heights() const { return m_heights; }
    /// Whether all have room at the least size.
    [[nodiscard]] bool fits() const { return m_fits; }
    /// Pixels that each row gets of the room that is left.
    [[nodiscard]] double spare() const { return m_spare; }
    /// The floor of an outline font, or what the texts must grow to: as leastSize() says, for all of them together.
    [[nodiscard]] int least() const { return m_least; }
    /// Of each text.
    [[nodiscard]] QList<int> lines() const { return m_lines; }

Q_SIGNALS:
    void requestChanged();
    void planChanged();

private:
    [[nodiscard]] QList<int> linesAt(double pixelSize) const;
    /// Of all rows without anything between them.
    [[nodiscard]] double heightAt(double pixelSize, const QList<int> &lines) const;
    /// The largest size, not below a floor, at which all have room; the floor where they have none.
    [[nodiscard]] double largestFrom(double floor, double ceiling) const;
    [[nodiscard]] int leastSizeOfAll() const;
    void plan();

    QStringList m_texts;
    double m_width = 0;         ///< of a text, pixels
    double m_height = 0;        ///< for all rows, pixels
    double m_largest = 0;       ///< size of the type, pixels
    double m_growth = 1;        ///< beyond 1, for eyes that need it larger
    int m_ample = 400;          ///< pixels that are large enough for them
    double m_pad = 0;           ///< of each row beside its text, pixels
    double m_spread = 0;        ///< what each row gets at most of the room that is left, pixels
    double m_lineSpacing = 1.3; ///< em
    QList<double> m_heights;
    double m_spare = 0;
    bool m_fits = true;
    int m_least = 0;
    QList<int> m_lines;
};

} // namespace ironfence::stage::cards
