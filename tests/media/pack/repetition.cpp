// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace ironfence::media::pack::testing {

namespace {

// What is the same on purpose: who speaks, what a text follows, the marks of samples, names of lists.
bool repeatsByDesign(const Passage &passage)
{
    static const QSet<QString> keys{QStringLiteral("source"),   QStringLiteral("speaker"),  QStringLiteral("notice"),
                                    QStringLiteral("headings"), QStringLiteral("head"),     QStringLiteral("name"),
                                    QStringLiteral("number"),   QStringLiteral("signature")};
    return keys.contains(passage.key);
}

/// "techniques.json $.entries[3", "seasons.json $.entries[1].messages[4": an entry may repeat itself.
QString entryOf(const Passage &passage)
{
    const bool isOfSeason = passage.where.contains(QStringLiteral(".messages["));
    return passage.where.section(u']', 0, isOfSeason ? 1 : 0);
}

QString withoutFixedNames(QString text)
{
    static const QRegularExpression number(QStringLiteral(" ?[0-9]{3,5} ?"));
    for (const auto &name : {QStringLiteral("《中华人民共和国反电信网络诈骗法》"), QStringLiteral("“国家反诈中心”App"),
                             QStringLiteral("防范电信网络诈骗"), QStringLiteral("全民反诈在行动"),
                             QStringLiteral("银行卡、电话卡"), QStringLiteral("买卖、出租、出借")})
        text.replace(name, QStringLiteral("\n"));
    return text.replace(number, QStringLiteral("\n"));
}

/// Techniques that all begin alike are read as one.
QStringList openingRemarks(const Manuscript &manuscript)
{
    QHash<QString, int> openings;
    int all = 0;
    for (const auto &passage : manuscript.passages()) {
        if (passage.key != QStringLiteral("how") || !passage.where.endsWith(QStringLiteral("[0]")))
            continue;
        ++openings[passage.text.left(2)];
        ++all;
    }
    QStringList remarks;
    for (auto each = openings.cbegin(); each != openings.cend(); ++each) {
        if (each.value() * 4 > all)
            remarks.append(QStringLiteral("%1 of %2 techniques begin with %3")
                               .arg(QString::number(each.value()), QString::number(all), each.key()));
    }
    return remarks;
}

} // namespace

QStringList repetitionRemarks(const Manuscript &manuscript)
{
    static const QRegularExpression ends(QStringLiteral("[。？！；\n]"));
    constexpr qsizetype shortest = 6; // a shorter sentence is a word
    constexpr qsizetype phrase = 7;
    QHash<QString, QString> sentences;
    QHash<QString, QSet<QString>> phrases;
    auto remarks = openingRemarks(manuscript);
    for (const auto &passage : manuscript.passages()) {
        if (repeatsByDesign(passage))
            continue;
        for (const auto &sentence : passage.text.split(ends, Qt::SkipEmptyParts)) {
            if (sentence.size() < shortest)
                continue;
            if (sentences.contains(sentence))
                remarks.append(QStringLiteral("%1: says again “%2” of %3")
                                   .arg(passage.where, sentence, sentences.value(sentence)));
            sentences.insert(sentence, passage.where);
        }
        const auto text = withoutFixedNames(passage.text);
        for (qsizetype at = 0; at + phrase <= text.size(); ++at)
            phrases[text.mid(at, phrase)].insert(entryOf(passage));
    }
    for (auto each = phrases.cbegin(); each != phrases.cend(); ++each) {
        if (each.value().size() > 2)
            remarks.append(QStringLiteral("“%1” comes back in %2 entries: %3")
                               .arg(each.key())
                               .arg(each.value().size())
                               .arg(each.value().values().join(QStringLiteral(", "))));
    }
    return remarks;
}

} // namespace ironfence::media::pack::testing
