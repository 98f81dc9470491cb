// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/cards/gallery.h"

namespace ironfence::tests {

namespace {

QVariantMap alert(int level, const QString &status, const QString &headline, const QString &description,
                  const QString &instruction)
{
    return {{QStringLiteral("level"), level},
            {QStringLiteral("status"), status},
            {QStringLiteral("headline"), headline},
            {QStringLiteral("description"), description},
            {QStringLiteral("instruction"), instruction},
            {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")}};
}

/// A card exhibit, by its document without header.
Exhibit card(const char *name, const char *json)
{
    const auto value = base::json::parse(json);
    if (!value)
        qFatal("%s: %s", name, qPrintable(value.error().line()));
    base::json::Reader reader;
    auto read = reader.finish(playlists::Card::read(base::json::Object(*value, QStringLiteral("$"), reader)));
    if (!read)
        qFatal("%s: %s", name, qPrintable(read.error().line()));
    return {QString::fromLatin1(name), QStringLiteral("Card"), {}, *read};
}

Exhibit longest(playlists::CardTemplate design, qsizetype lines, qsizetype characters)
{
    const QString text =
        QString(QStringLiteral("凡是自称客服、民警、领导，要求下载软件、共享屏幕、转账汇款的，都要先核实。"))
            .repeated(12);
    const QString name = playlists::nameOf(design);
    playlists::Card card{design, text.left(64), QStringList(lines, text.left(characters)), text.left(64),
                         text.left(64)};
    if (design == playlists::CardTemplate::Technique || design == playlists::CardTemplate::Bulletin)
        card.sections = QList<playlists::CardSection>(4, {text.left(16), QStringList(4, text.left(120))});
    if (design == playlists::CardTemplate::Hotline)
        card.number = QStringLiteral("0000 0000 0000 00000");
    if (design == playlists::CardTemplate::Hotline || design == playlists::CardTemplate::Letter)
        card.code = playlists::CardCode{QStringLiteral("https://kepu.fanzha.tonglu.example/").leftJustified(200, u'a')};
    card.isSample = design == playlists::CardTemplate::Bulletin;
    if (design == playlists::CardTemplate::Scene) {
        card.illustration = playlists::Illustration::Code;
        card.step = 9;
    }
    return {name + QStringLiteral("-longest"), QStringLiteral("Card"), {}, card};
}

QList<Exhibit> shortestCards()
{
    return {
        card("slogan-bare", R"({"template":"slogan","title":"守好钱袋子"})"),
        card("reminder-short", R"({"template":"reminder","title":"温馨提示","lines":["取款时请遮挡密码"]})"),
        card("questions-short", R"({"template":"questions","title":"您认识收款人吗","lines":["真的认识吗"]})"),
        card("counter-short", R"({"template":"counter","title":"必问","lines":["钱做什么用"]})"),
        card("checklist-short", R"({"template":"checklist","title":"出门之前","lines":["手机带好，密码不说"]})"),
        card("technique-short", R"({"template":"technique","title":"退款","lines":["退款不用您先付钱"]})"),
        card("bulletin-short", R"({"template":"bulletin","title":"冒充领导","lines":["领导换号借钱，当面问一问"]})"),
        card("hotline-short", R"({"template":"hotline","title":"报警","number":"110"})"),
        card("scene-guard",
             R"({"template":"scene","title":"三步法","lines":["防范电信网络诈骗"],"illustration":"guard"})"),
        card("scene-bare", R"({"template":"scene","title":"防范电信网络诈骗三步法","illustration":"guard"})"),
        card(
            "scene-code",
            R"({"template":"scene","title":"不透露","lines":["密码和验证码，只留给自己用"],"illustration":"code","step":2})"),
        card(
            "scene-transfer",
            R"({"template":"scene","title":"不转账","lines":["当面问清之前，钱先留在自己账户里"],"illustration":"transfer","step":3})"),
        card("letter-short", R"({"template":"letter","title":"一封信","lines":["转账之前，请先问一问家人。"]})"),
    };
}

QList<Exhibit> longestCards()
{
    using enum playlists::CardTemplate;
    return {longest(Slogan, 8, 120),    longest(Reminder, 8, 60),   longest(Steps, 8, 60),
            longest(Questions, 5, 120), longest(Technique, 8, 120), longest(Bulletin, 8, 120),
            longest(Hotline, 8, 120),   longest(Letter, 24, 400),   longest(Counter, 6, 120),
            longest(Checklist, 8, 120), longest(Scene, 2, 40)};
}

QList<Exhibit> alerts()
{
    const QString type = QStringLiteral("AlertCard");
    const QString headline = QStringLiteral("冒充银行客服诈骗正在本县发生");
    const QString description =
        QStringLiteral("今天上午，多名居民接到自称银行客服的电话，对方以注销贷款账户为由，要求下载软件并共享屏幕。");
    const QString instruction = QStringLiteral("立即挂断，不下载软件、不共享屏幕。已经转账，马上拨打 110。");
    const QString longest = (description + instruction).repeated(5).left(300);
    return {
        {QStringLiteral("alert-1-exercise"), type,
         alert(1, QStringLiteral("Exercise"), headline, description, instruction)},
        {QStringLiteral("alert-2-bare"), type,
         alert(2, QStringLiteral("Actual"), QStringLiteral("谨防冒充客服"), QString(), QString())},
        {QStringLiteral("alert-1-longest"), type,
         alert(1, QStringLiteral("Exercise"), longest.left(60), longest, longest)},
        {QStringLiteral("alert-4-exercise"), type,
         alert(4, QStringLiteral("Exercise"), headline, QString(), instruction)},
        {QStringLiteral("alert-2-longest"), type,
         alert(2, QStringLiteral("Exercise"), longest.left(60), longest, longest)},
        {QStringLiteral("alert-3-longest"), type,
         alert(3, QStringLiteral("Exercise"), longest.left(60), longest, longest)},
        {QStringLiteral("alert-3-bare"), type,
         alert(3, QStringLiteral("Actual"), QStringLiteral("谨防冒充客服"), QString(), QString())},
        {QStringLiteral("all-clear-4-exercise"),
         QStringLiteral("AllClearCard"),
         {{QStringLiteral("level"), 4},
          {QStringLiteral("headline"), headline},
          {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")},
          {QStringLiteral("status"), QStringLiteral("Exercise")}}},
        {QStringLiteral("all-clear-exercise"),
         QStringLiteral("AllClearCard"),
         {{QStringLiteral("level"), 1},
          {QStringLiteral("headline"), headline},
          {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")},
          {QStringLiteral("status"), QStringLiteral("Exercise")}}},
        {QStringLiteral("pairing-bare"),
         QStringLiteral("PairingCard"),
         {{QStringLiteral("code"), QStringLiteral("K7QF29MD")},
          {QStringLiteral("payload"), QString()},
          {QStringLiteral("address"), QString()}}},
    };
}

/// What is shipped, on an LED wall.
QList<Exhibit> ledCards()
{
    QList<Exhibit> cards;
    for (const Exhibit &exhibit : stage::gallery::exhibits()) {
        if (auto wall = exhibit.onLed()) {
            wall->name += QStringLiteral("-led");
            cards.append(*wall);
        }
    }
    return cards;
}

} // namespace

QList<QSize> canvases()
{
    return {{64, 16},   {128, 32},  {320, 16},   {384, 64},   {192, 96},    {96, 192},    {640, 240},
            {800, 600}, {960, 576}, {1280, 720}, {720, 1280}, {1080, 1920}, {1920, 1080}, {3840, 2160}};
}

QList<Exhibit> exhibits()
{
    return stage::gallery::exhibits() + shortestCards() + longestCards() + ledCards() + alerts();
}

} // namespace ironfence::tests
