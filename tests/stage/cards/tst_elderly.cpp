// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_text.h"
#include "tests/stage/cards/card_window.h"
#include "tests/stage/cards/shown_texts.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <map>

using namespace ironfence;
using stage::cards::FitText;
using stage::cards::LetterText;
using stage::cards::Marquee;
using tests::shownTexts;

namespace {

constexpr double growth = 1.25;

/// How large each text is that a card shows, in pixels; of one that is there more than once, the largest.
using Sizes = std::map<QString, int>;

void note(Sizes &sizes, const QString &text, int pixelSize)
{
    auto &size = sizes[text];
    size = std::max(size, pixelSize);
}

/// What people are to read: not who says it, nor the numbers of steps and pages.
QStringList mainTexts(const stage::cards::CardText &content)
{
    QStringList texts = content.property("lines").toStringList() + content.heads() + content.details();
    texts += content.property("lines").toStringList().join(u'\n');
    texts += content.property("sectionHeads").toStringList() + content.property("sectionTexts").toStringList();
    for (const char *one : {"title", "slogan", "number"})
        texts += content.property(one).toString();
    texts.removeAll(QString());
    return texts;
}

/// What may come on a page of its own.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("(?<=[。！？；])|\\n"));
    return text.split(ends, Qt::SkipEmptyParts);
}

/// Of a text that stands alone, with other words, or in parts; 0 where it is not to be found.
int sizeOf(const QString &text, const Sizes &sizes)
{
    int found = 0;
    for (const auto &[other, size] : sizes) {
        if (other.contains(text) || text.contains(other))
            found = std::max(found, size);
    }
    return found;
}

} // namespace

/// Screens for older people: everything that others read is larger there.
class TestElderly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isLarger_data();
    void isLarger();

private:
    [[nodiscard]] Sizes sizesOfPage() const;
    /// Of everything that the card shows one after the other.
    [[nodiscard]] Sizes sizes();

    tests::CardWindow m_window;
    QDir m_folder{qEnvironmentVariable("IRONFENCE_GALLERY", QStringLiteral("gallery"))};
};

void TestElderly::initTestCase()
{
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

Sizes TestElderly::sizesOfPage() const
{
    Sizes sizes;
    for (const auto *text : shownTexts<FitText>(m_window.root())) {
        if (text->fits())
            note(sizes, text->text(), text->pixelSize());
    }
    for (const auto *running : shownTexts<Marquee>(m_window.root()))
        note(sizes, running->text(), running->pixelSize());
    for (const auto *letter : shownTexts<LetterText>(m_window.root())) {
        if (letter->fits())
            note(sizes, letter->paragraphs().join(u'\n'), letter->pixelSize());
    }
    return sizes;
}

Sizes TestElderly::sizes()
{
    Sizes all;
    m_window.forEachPage([&](int) {
        for (const auto &[text, size] : sizesOfPage())
            note(all, text, size);
    });
    return all;
}

void TestElderly::isLarger_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    const auto all = tests::exhibits();
    for (int i = 0; i < all.size(); ++i) {
        for (const QSize &canvas : tests::canvases()) {
            if (all.at(i).card && canvas.width() < 2000)
                QTest::addRow("%s-elderly-%dx%d", qPrintable(all.at(i).name), canvas.width(), canvas.height())
                    << i << canvas;
        }
    }
}

void TestElderly::isLarger()
{
    QFETCH(int, exhibit);
    QFETCH(QSize, canvas);
    auto shown = tests::exhibits().at(exhibit);
    m_window.show(shown, canvas);
    const auto usual = sizes();
    shown.viewing.isForElderly = true;
    m_window.show(shown, canvas);
    const auto larger = sizes();
    QVERIFY(!larger.empty());
    if (exhibit < stage::gallery::exhibits().size()) {
        QVERIFY(m_window.grab().save(
            m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
    }

    stage::cards::CardText content;
    content.setCard(*shown.card);
    const auto wanted = mainTexts(content);
    const auto heads = content.heads() + content.sectionHeads();
    // A strip or a tile has each text as large as its glass already; what it has is not to shrink.
    const int small = std::min(canvas.width(), canvas.height());
    const int module = std::min(small / 9, std::max(canvas.width(), canvas.height()) / 16);
    const int ample = std::max(30, int(std::lround(module * 0.9)));
    int compared = 0;
    for (const auto &[text, before] : usual) {
        const auto isOf = [&text = text](const QString &said) { return text.contains(said); };
        if (std::none_of(wanted.begin(), wanted.end(), isOf))
            continue;
        ++compared;
        // A telephone number is not divided, and a head that has come to stand before its text has the text's size.
        const bool mayGrow = small >= 300 && text != shown.card->number && !heads.contains(text);
        // A title that stays above others' pages is larger, but leaves these their room.
        const bool stays = text == shown.card->title;
        const int least = std::min(!mayGrow ? before : stays ? before + 1 : int(before * growth), ample);
        for (const auto &part : partsOf(text)) {
            const int after = sizeOf(part, larger);
            QVERIFY2(after >= least,
                     qPrintable(QStringLiteral("“%1”: %2 px, for others %3 px").arg(part).arg(after).arg(before)));
        }
    }
    QVERIFY(compared > 0);
}

QTEST_MAIN(TestElderly)
#include "tst_elderly.moc"
