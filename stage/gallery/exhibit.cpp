// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/gallery/exhibit.h"

#include "stage/cards/alert_layout.h"
#include "stage/cards/card_printer.h"
#include "stage/cards/card_text.h"

#include <QFile>
#include <QPainter>

namespace ironfence::stage::gallery {

namespace {

/// One of exhibits/; it is compiled in, so a fault is a bug of this build.
Exhibit cardOf(const QString &name)
{
    QFile file(QStringLiteral(":/ironfence/stage/gallery/exhibits/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto card = playlists::Card::parse(file.readAll());
    if (!opened || !card)
        qFatal("the exhibit %s: %s", qPrintable(name), opened ? qPrintable(card.error().line()) : "not in this build");
    return {name, QStringLiteral("Card"), {}, *card};
}

Exhibit alertOf(int level, const QString &status, const QString &headline, const QString &description,
                const QString &instruction)
{
    return {QStringLiteral("alert-%1").arg(level),
            QStringLiteral("AlertCard"),
            {{QStringLiteral("level"), level},
             {QStringLiteral("status"), status},
             {QStringLiteral("headline"), headline},
             {QStringLiteral("description"), description},
             {QStringLiteral("instruction"), instruction},
             {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")}},
            {},
            {},
            cardOf(QStringLiteral("slogan")).card};
}

Exhibit allClearOf(const QString &name, int level, const QString &headline)
{
    return {name,
            QStringLiteral("AllClearCard"),
            {{QStringLiteral("level"), level},
             {QStringLiteral("headline"), headline},
             {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")},
             {QStringLiteral("status"), QStringLiteral("Actual")}},
            {},
            {},
            cardOf(QStringLiteral("slogan")).card};
}

QList<Exhibit> alerts()
{
    const QString actual = QStringLiteral("Actual");
    return {
        alertOf(
            1, actual, QStringLiteral("冒充银行客服诈骗正在本县发生"),
            QStringLiteral("今天上午，多名居民接到自称银行客服的电话，对方以注销贷款账户为由，要求下载软件并共享屏幕"
                           "。"),
            QStringLiteral("立即挂断，不下载软件、不共享屏幕。已经转账，马上拨打 110。")),
        alertOf(2, actual, QStringLiteral("刷单返利诈骗本周明显增多"),
                QStringLiteral("骗子先返小额佣金，再以“连单任务”为由要求垫付大额资金，随后失去联系。"),
                QStringLiteral("凡是要先垫钱的兼职，一律不做。")),
        alertOf(3, QStringLiteral("Exercise"), QStringLiteral("谨防“快递理赔”骗局"),
                QStringLiteral("对方自称快递丢失、主动赔付，引导您点开链接填写银行卡信息。"),
                QStringLiteral("快递理赔只在官方平台办理，不点陌生链接。")),
        alertOf(4, QStringLiteral("Test"), QStringLiteral("开学季，警惕冒充老师收费"), {},
                QStringLiteral("群里收费先打电话，和老师本人核实。")),
    };
}

QList<Exhibit> others()
{
    return {
        allClearOf(QStringLiteral("all-clear"), 1, QStringLiteral("冒充银行客服诈骗正在本县发生")),
        allClearOf(QStringLiteral("all-clear-3"), 3, QStringLiteral("谨防“快递理赔”骗局")),
        {QStringLiteral("pairing"),
         QStringLiteral("PairingCard"),
         {{QStringLiteral("code"), QStringLiteral("K7QF29MD")},
          {QStringLiteral("payload"), QStringLiteral("ironfence-pairing:K7QF29MD:%1").arg(QString(64, u'0'))},
          {QStringLiteral("address"), QStringLiteral("console.example")}}},
        {QStringLiteral("safe-loop"), QStringLiteral("SafeLoop")},
    };
}

} // namespace

std::optional<Exhibit> Exhibit::onLed() const
{
    const bool isSafeLoop = component == QStringLiteral("SafeLoop");
    if (!card && !isSafeLoop)
        return std::nullopt;
    Exhibit wall = *this;
    wall.viewing.isOnLed = true;
    if (isSafeLoop)
        wall.properties.insert(QStringLiteral("unlit"), true);
    return wall;
}

QVariantMap Exhibit::initial(QObject *owner) const
{
    auto initial = properties;
    if (card) {
        auto *content = new cards::CardText(owner);
        content->setCard(*card, viewing);
        initial.insert(QStringLiteral("content"), QVariant::fromValue(content));
    }
    return initial;
}

base::Result<QImage> Exhibit::print(cards::CardPrinter &printer, QSize canvas) const
{
    if (card)
        return printer.print(*card, canvas, viewing);
    auto picture = printer.print(component, properties, canvas);
    if (!picture || !beside)
        return picture;
    const bool allClear = component == QStringLiteral("AllClearCard");
    const auto layout = cards::AlertLayout::of(properties.value(QStringLiteral("level")).toInt(), allClear, canvas);
    return layout.picture.isEmpty() ? picture : printBeside(printer, *picture, layout.picture);
}

base::Result<QImage> Exhibit::printBeside(cards::CardPrinter &printer, QImage alert, QRect place) const
{
    const auto picture = printer.print(*beside, alert.size(), viewing);
    if (!picture)
        return picture;
    QPainter painter(&alert);
    painter.drawImage(place.topLeft(), picture->scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    return alert;
}

const QList<Exhibit> &exhibits()
{
    static const QList<Exhibit> all = [] {
        QList<Exhibit> list;
        for (const char *name : {"slogan", "reminder", "steps", "questions", "technique", "bulletin", "hotline",
                                 "letter", "counter", "checklist", "scene"})
            list.append(cardOf(QString::fromLatin1(name)));
        return list + alerts() + others();
    }();
    return all;
}

} // namespace ironfence::stage::gallery
