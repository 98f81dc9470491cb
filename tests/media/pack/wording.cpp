// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include <QFont>
#include <QFontInfo>
#include <QRawFont>
#include <QRegularExpression>

namespace ironfence::media::pack::testing {

namespace {

using Remarks = QStringList;

// Superlatives, promises, alarm, blame, and what is not said to customers.
const QStringList forbidden{
    QStringLiteral("最"),       QStringLiteral("绝对"),     QStringLiteral("百分之百"), QStringLiteral("保证"),
    QStringLiteral("万无一失"), QStringLiteral("永远"),     QStringLiteral("必然"),     QStringLiteral("一定能"),
    QStringLiteral("肯定能"),   QStringLiteral("倾家荡产"), QStringLiteral("血本无归"), QStringLiteral("家破人亡"),
    QStringLiteral("可怕"),     QStringLiteral("恐怖"),     QStringLiteral("惊天"),     QStringLiteral("速看"),
    QStringLiteral("紧急扩散"), QStringLiteral("贪小便宜"), QStringLiteral("贪心"),     QStringLiteral("贪图"),
    QStringLiteral("愚蠢"),     QStringLiteral("活该"),     QStringLiteral("无知"),     QStringLiteral("老糊涂"),
    QStringLiteral("轻易上当"), QStringLiteral("你"),       QStringLiteral("某某"),     QStringLiteral("待补"),
    QStringLiteral("追回损失"), QStringLiteral("必须"),     QStringLiteral("严禁"),     QStringLiteral("立刻马上")};

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.isPunct();
}

QString told(const Passage &passage, const QString &what)
{
    return QStringLiteral("%1: %2 “%3”").arg(passage.where, what, passage.text);
}

void words(const Passage &passage, Remarks &remarks)
{
    for (const auto &word : forbidden) {
        if (passage.text.contains(word))
            remarks.append(told(passage, QStringLiteral("forbidden word %1 in").arg(word)));
    }
}

/// 110 police, 96110 anti-fraud line, 12381 warning messages; of years the law's and the list's. Nothing else that
/// could be taken for a number to ring or an amount.
void numbers(const Passage &passage, Remarks &remarks)
{
    static const QRegularExpression digits(QStringLiteral("[0-9０-９]{3,}"));
    static const QStringList known{QStringLiteral("110"), QStringLiteral("96110"), QStringLiteral("12381")};
    for (auto match = digits.globalMatch(passage.text); match.hasNext();) {
        const auto found = match.next();
        const auto number = found.captured();
        const auto after = passage.text.mid(found.capturedEnd());
        const bool isYear = (number == QStringLiteral("2022") && after.startsWith(QStringLiteral("年12月1日"))) ||
                            (number == QStringLiteral("2024") && after.startsWith(QStringLiteral("年公布")));
        if (!isYear && !known.contains(number))
            remarks.append(told(passage, QStringLiteral("unknown number %1 in").arg(number)));
        // Room around a number makes it stand out: a blank on the side of a Chinese character.
        const QChar before = found.capturedStart() > 0 ? passage.text.at(found.capturedStart() - 1) : QChar();
        const QChar behind = after.isEmpty() ? QChar() : after.front();
        if (known.contains(number) && (isHan(before) || isHan(behind)))
            remarks.append(told(passage, QStringLiteral("no blank beside the number in")));
    }
}

/// The warning message carries no link, the anti-fraud line asks for nothing secret: who names either together with
/// such a thing says no in the same breath.
void hotlines(const Passage &passage, Remarks &remarks)
{
    static const QRegularExpression link(QStringLiteral("(?<!不带)(?<!没有)(链接|网址|http)"));
    static const QRegularExpression asks(QStringLiteral("(?<!不问)(?<!不会问您的)(密码|验证码)"));
    static const QRegularExpression negated(QStringLiteral("不[^，。；]{0,6}(密码|验证码)"));
    if (passage.text.contains(QStringLiteral("12381")) && link.match(passage.text).hasMatch())
        remarks.append(told(passage, QStringLiteral("12381 with a link in")));
    if (passage.text.contains(QStringLiteral("96110")) && asks.match(passage.text).hasMatch() &&
        !negated.match(passage.text).hasMatch())
        remarks.append(told(passage, QStringLiteral("96110 that asks for secrets in")));
}

void names(const Passage &passage, Remarks &remarks)
{
    static const QString law = QStringLiteral("反电信网络诈骗法");
    static const QString lawInFull = QStringLiteral("《中华人民共和国反电信网络诈骗法》");
    if (passage.text.count(law) != passage.text.count(lawInFull))
        remarks.append(told(passage, QStringLiteral("the law's name is not in full in")));
    static const QRegularExpression otherCase(QStringLiteral("APP|app"));
    if (otherCase.match(passage.text).hasMatch())
        remarks.append(told(passage, QStringLiteral("App written otherwise in")));
    static const QString centre = QStringLiteral("国家反诈中心");
    if (passage.text.count(centre) != passage.text.count(QStringLiteral("“国家反诈中心”App")))
        remarks.append(told(passage, QStringLiteral("the app's name is not “国家反诈中心”App in")));
}

void punctuation(const Passage &passage, Remarks &remarks)
{
    static const QRegularExpression doubled(QStringLiteral("[，。；：、？！]{2,}|\\s{2,}|^\\s|\\s$"));
    static const QRegularExpression blank(QStringLiteral("(?<![0-9]) (?![0-9])"));
    for (const QChar c : passage.text) {
        if (isAsciiPunctuation(c)) {
            remarks.append(told(passage, QStringLiteral("half-width %1 in").arg(c)));
            break;
        }
    }
    if (doubled.match(passage.text).hasMatch())
        remarks.append(told(passage, QStringLiteral("doubled or loose marks in")));
    if (blank.match(passage.text).hasMatch())
        remarks.append(told(passage, QStringLiteral("a blank between words in")));
    if (passage.text.count(u'“') != passage.text.count(u'”') ||
        passage.text.count(u'（') != passage.text.count(u'）') ||
        passage.text.count(u'《') != passage.text.count(u'》'))
        remarks.append(told(passage, QStringLiteral("marks without their partner in")));
    const bool isSentence = passage.key == QStringLiteral("how");
    const bool isLabel =
        !isSentence && (passage.key == QStringLiteral("signs") || passage.key == QStringLiteral("do") ||
                        passage.key == QStringLiteral("advice") || passage.key == QStringLiteral("title") ||
                        passage.key == QStringLiteral("slogan"));
    if ((isSentence && !passage.text.endsWith(u'。')) || (isLabel && passage.text.endsWith(u'。')))
        remarks.append(told(passage, QStringLiteral("a full stop too many or too few in")));
}

/// The screens' font (docs/decisions/0004-dependencies.md) has a glyph for every character.
void glyphs(const Passage &passage, Remarks &remarks)
{
    static const QString family = QStringLiteral("Noto Sans CJK SC");
    static const QFont font(family);
    static const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    if (QFontInfo(font).family() != family || !raw.isValid()) {
        remarks.append(told(passage, QStringLiteral("the packaged font is not there for")));
        return;
    }
    for (const uint character : passage.text.toUcs4()) {
        if (!raw.supportsCharacter(character))
            remarks.append(told(passage, QStringLiteral("no glyph for U+%1 in").arg(character, 4, 16)));
    }
}

void gloss(const Passage &passage, Remarks &remarks)
{
    const bool isEnglish = std::none_of(passage.text.begin(), passage.text.end(), isHan) && passage.text.size() >= 4;
    if (!isEnglish)
        remarks.append(told(passage, QStringLiteral("no English in the gloss")));
}

} // namespace

QStringList wordingRemarks(const Manuscript &manuscript)
{
    Remarks remarks;
    for (const auto &passage : manuscript.passages()) {
        words(passage, remarks);
        numbers(passage, remarks);
        hotlines(passage, remarks);
        names(passage, remarks);
        punctuation(passage, remarks);
        glyphs(passage, remarks);
    }
    for (const auto &passage : manuscript.passages(true))
        gloss(passage, remarks);
    return remarks;
}

} // namespace ironfence::media::pack::testing
