// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_units.h"

#include <QSet>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <memory>
#include <unicode/brkiter.h>

namespace ironfence::stage::cards {

namespace {

/// Compounds of the campaign that the dictionary would divide.
const QStringList &compounds()
{
    static const QStringList words{
        QStringLiteral("不轻信"),   QStringLiteral("不透露"),   QStringLiteral("不转账"), QStringLiteral("不点击"),
        QStringLiteral("多核实"),   QStringLiteral("反诈"),     QStringLiteral("铁篱笆"), QStringLiteral("三步法"),
        QStringLiteral("验证码"),   QStringLiteral("银行卡"),   QStringLiteral("公检法"), QStringLiteral("陌生人"),
        QStringLiteral("安全账户"), QStringLiteral("拿不准"),   QStringLiteral("一遍"),   QStringLiteral("问一问"),
        QStringLiteral("打电话"),   QStringLiteral("钱袋子"),   QStringLiteral("客服"),   QStringLiteral("刷单"),
        QStringLiteral("返利"),     QStringLiteral("转账"),     QStringLiteral("汇款"),   QStringLiteral("民警"),
        QStringLiteral("屏幕共享"), QStringLiteral("共享屏幕"), QStringLiteral("专线"),   QStringLiteral("防骗"),
        QStringLiteral("父老乡亲"), QStringLiteral("公开信"),   QStringLiteral("五必问"), QStringLiteral("三是否")};
    return words;
}

void forbidInsideCompounds(const QString &text, QSet<int> &wordEnds)
{
    for (const QString &word : compounds()) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
            for (qsizetype inside = at + 1; inside < at + word.size(); ++inside)
                wordEnds.remove(int(inside));
            wordEnds.insert(int(at));
            wordEnds.insert(int(at + word.size()));
        }
    }
}

/// What somebody is said to have said, or what a thing is called, is read as one word: “安全账户”.
void forbidInsideQuotes(const QString &text, QSet<int> &wordEnds)
{
    constexpr qsizetype longest = 6;
    for (qsizetype open = text.indexOf(u'“'); open >= 0; open = text.indexOf(u'“', open + 1)) {
        const auto close = text.indexOf(u'”', open);
        if (close < 0 || close - open - 1 > longest)
            continue;
        for (auto inside = open + 1; inside <= close; ++inside)
            wordEnds.remove(int(inside));
    }
}

QSet<int> wordEndsOf(const QString &text)
{
    QSet<int> ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    if (U_FAILURE(status) || !words)
        return ends;

    const icu::UnicodeString copy(reinterpret_cast<const UChar *>(text.utf16()), int(text.size()));
    words->setText(copy);
    for (int end = words->first(); end != icu::BreakIterator::DONE; end = words->next())
        ends.insert(end);

    forbidInsideCompounds(text, ends);
    forbidInsideQuotes(text, ends);
    return ends;
}

bool isPause(QChar character)
{
    static const QString pauses = QStringLiteral("，。、；：！？…—·,.;:!?）】》”");
    return pauses.contains(character);
}

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// Beside the quotation marks of Chinese, where UAX #14 has let lines break since Unicode 16 (LB19a), and Qt 6.4 not.
bool isBesideQuote(const QString &text, qsizetype position)
{
    const QChar before = text.at(position - 1);
    const QChar after = text.at(position);
    return (after == u'“' && (isHan(before) || isPause(before))) || (before == u'”' && isHan(after));
}

Joint jointAt(const QString &text, qsizetype position, const QSet<int> &wordEnds)
{
    const QChar before = text.at(position - 1);
    const bool isInSentence = position < text.size() && isHan(text.at(position)) && before == u'”';
    if (isPause(before) && !isInSentence)
        return Joint::Punctuation;
    if (isInSentence || (position < text.size() && text.at(position) == u'“'))
        return Joint::Word;

    // A number stays with the measure that follows it: 3 个, 24 小时, 三个.
    static const QString numerals = QStringLiteral("一二两三四五六七八九十几");
    static const QString measures = QStringLiteral("个件次种条步位笔张句项");
    const bool measure =
        position < text.size() && ((before.isDigit() && text.at(position).isLetter()) ||
                                   (numerals.contains(before) && measures.contains(text.at(position))));
    if (measure || !wordEnds.contains(int(position)))
        return Joint::Inside;
    return Joint::Word;
}

} // namespace

QList<TextUnit> unitsOf(const QString &paragraph)
{
    QList<TextUnit> units;
    const QSet<int> wordEnds = wordEndsOf(paragraph);

    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
    qsizetype start = 0;
    const auto cut = [&](qsizetype end) {
        units.append({paragraph.mid(start, end - start), jointAt(paragraph, end, wordEnds)});
        start = end;
    };
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        for (auto inside = start + 1; inside < end; ++inside) {
            if (isBesideQuote(paragraph, inside))
                cut(inside);
        }
        cut(end);
    }
    return units;
}

} // namespace ironfence::stage::cards
