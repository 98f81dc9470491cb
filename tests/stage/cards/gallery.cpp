// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/cards/gallery.h"

#include "stage/cards/card_text.h"

#include <QStringList>

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
        card.code = playlists::CardCode{QStringLiteral("https://fanzha.example.gov.cn/").leftJustified(200, u'a')};
    card.isSample = design == playlists::CardTemplate::Bulletin;
    return {name + QStringLiteral("-longest"), QStringLiteral("Card"), {}, card};
}

QList<Exhibit> firstCards()
{
    return {
        card("slogan", R"({"template":"slogan","title":"防范电信网络诈骗","slogan":"转账之前，先打电话问一问家人",
            "lines":["家人一句提醒，胜过事后报警。拿不准，拨打反诈专线 96110。"],"source":"县公安局反诈中心"})"),
        card("slogan-bare", R"({"template":"slogan","title":"守好钱袋子"})"),
        card("reminder", R"({"template":"reminder","title":"年底防骗提醒","lines":["刷单返利，先给甜头，再套本金",
            "公检法不会打电话办案，更没有“安全账户”","自称客服要您共享屏幕，马上挂断","拿不准，拨打反诈专线 96110"],
            "slogan":"不听、不信、不转账","source":"县公安局反诈中心"})"),
        card("reminder-short", R"({"template":"reminder","title":"温馨提示","lines":["取款时请遮挡密码"]})"),
        card("steps", R"({"template":"steps","title":"防范电信网络诈骗三步法",
            "lines":["不轻信：来路不明的电话、短信、链接，先当它是假的","不透露：密码、验证码、银行卡号，谁问都不说",
            "不转账：没有当面核实清楚，一分钱也不转"],"slogan":"已经转了账？立即拨打 110","source":"县公安局反诈中心"})"),
        card("questions", R"({"template":"questions","title":"转账之前，问自己三个“是否”",
            "lines":["收款人是否陌生：打个电话，或者视频看一眼，再问问亲友","这件事是否像骗局：钱多、要得急、跨地区，先停下来想一想",
            "家里人是否知道：年纪大的朋友，先和子女商量"],"slogan":"拿不准就停下，拨打 96110","source":"县公安局反诈中心"})"),
        card("questions-short", R"({"template":"questions","title":"您认识收款人吗","lines":["真的认识吗"]})"),
        card("counter", R"({"template":"counter","title":"办理转账五必问","lines":["钱作什么用：用途说不清，先不办",
            "金额为何这么大：大额转账，逐项核实","为何转到外地：跨地区汇款，多问一句","您认识收款人吗：不认识，不着急转",
            "有人催您吗：神色慌张、带大量现金，请到一旁坐一坐"],"slogan":"劝不住，马上报警","source":"县公安局反诈中心"})"),
        card("counter-short", R"({"template":"counter","title":"必问","lines":["钱作什么用"]})"),
        card("checklist", R"({"template":"checklist","title":"接到陌生来电，逐项想一想",
            "lines":["没有点开对方发来的链接","没有说出验证码和密码","没有下载对方要的软件","没有打开屏幕共享",
            "没有按对方的指挥转账","已经和家人通过电话"],"slogan":"有一项做不到，先挂断","source":"县公安局反诈中心"})"),
        card("checklist-short", R"({"template":"checklist","title":"出门之前","lines":["手机带好，密码不说"]})"),
    };
}

QList<Exhibit> secondCards()
{
    return {
        card("technique", R"({"template":"technique","title":"刷单返利","sections":[
            {"head":"怎么骗","lines":["先派几单小任务，本金和佣金很快到账；再派大单，说要连做几单才能一起提现。"]},
            {"head":"哪里露馅","lines":["要先垫钱，要加群，要下载从没听过的软件。"]},
            {"head":"怎么办","lines":["凡是要先垫钱的兼职，一律不做。已经垫了钱，保存记录，立即拨打 110。"]}],
            "slogan":"刷单就是诈骗","source":"县公安局反诈中心"})"),
        card("technique-short", R"({"template":"technique","title":"退款","lines":["退款不用您先付钱"]})"),
        card("bulletin", R"({"template":"bulletin","title":"一通“客服”电话，转走全家积蓄","sample":true,"sections":[
            {"head":"经过","lines":["一位市民接到“客服”来电，说会员即将扣费，要共享屏幕才能取消。"]},
            {"head":"手法","lines":["对方看着屏幕记下验证码，分几次把钱转走。"]},
            {"head":"提醒","lines":["退款、注销、取消会员，都不用共享屏幕。","拿不准，先挂断，再拨官方电话核实。"]}],
            "slogan":"共享屏幕，等于交出钱包","source":"县公安局反诈中心"})"),
        card("bulletin-short", R"({"template":"bulletin","title":"冒充领导","lines":["领导换号借钱，当面问一问"]})"),
        card("hotline", R"({"template":"hotline","title":"反诈专线，全天有人接听","number":"96110",
            "lines":["接到 96110 来电，请放心接听。","这条专线只劝阻、咨询，从不问密码和验证码。"],
            "qr":{"url":"https://fanzha.example.cn/96110"},"slogan":"拿不准，就打一个电话","source":"县公安局反诈中心"})"),
        card("hotline-short", R"({"template":"hotline","title":"报警","number":"110"})"),
        card("letter", R"({"template":"letter","title":"致全县父老乡亲的一封信","lines":["各位父老乡亲：",
            "快过年了，在外打工的孩子陆续回家，家家户户手里都有些积蓄。骗子也盯上了这个时候。他们打电话、发短信、加好友，换着花样要您转账。",
            "请您记住三句话：来路不明的电话，不轻信；密码和验证码，不透露；没有当面核实清楚，不转账。",
            "要是孩子在外面，接到“出了事、急用钱”的电话，先挂断，再打孩子原来的号码问一问。要是有人自称民警、客服、领导，让您下载软件、共享屏幕，马上挂断。",
            "拿不准的时候，请拨打反诈专线 96110，或者到就近的派出所、银行网点问一问，工作人员会帮您核实。已经转了账，不要怕丢面子，立即拨打 110，越快越有希望追回来。",
            "愿各家守好钱袋子，平平安安过个年。"],"qr":{"url":"https://fanzha.example.cn/xin"},
            "slogan":"多问一句，少受一次骗","source":"县公安局反诈中心"})"),
        card("letter-short", R"({"template":"letter","title":"一封信","lines":["转账之前，请先问一问家人。"]})"),
    };
}

QList<Exhibit> longestCards()
{
    using enum playlists::CardTemplate;
    return {longest(Slogan, 8, 120),    longest(Reminder, 8, 60),  longest(Steps, 8, 60),    longest(Questions, 5, 120),
            longest(Technique, 8, 120), longest(Bulletin, 8, 120), longest(Hotline, 8, 120), longest(Letter, 24, 400),
            longest(Counter, 6, 120),   longest(Checklist, 8, 120)};
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
        {QStringLiteral("alert-1"), type, alert(1, QStringLiteral("Actual"), headline, description, instruction)},
        {QStringLiteral("alert-1-exercise"), type,
         alert(1, QStringLiteral("Exercise"), headline, description, instruction)},
        {QStringLiteral("alert-2-bare"), type,
         alert(2, QStringLiteral("Actual"), QStringLiteral("谨防冒充客服"), QString(), QString())},
        {QStringLiteral("alert-3"), type, alert(3, QStringLiteral("Test"), headline, description, instruction)},
        {QStringLiteral("alert-4"), type, alert(4, QStringLiteral("Exercise"), headline, QString(), instruction)},
        {QStringLiteral("alert-1-longest"), type,
         alert(1, QStringLiteral("Exercise"), longest.left(60), longest, longest)},
        {QStringLiteral("all-clear"),
         QStringLiteral("AllClearCard"),
         {{QStringLiteral("headline"), headline},
          {QStringLiteral("senderName"), QStringLiteral("县公安局反诈中心")},
          {QStringLiteral("status"), QStringLiteral("Exercise")}}},
        {QStringLiteral("safe-loop"), QStringLiteral("SafeLoop")},
        {QStringLiteral("pairing"),
         QStringLiteral("PairingCard"),
         {{QStringLiteral("code"), QStringLiteral("K7QF29MD")},
          {QStringLiteral("payload"), QStringLiteral("ironfence-pairing:K7QF29MD:%1").arg(QString(64, u'a'))},
          {QStringLiteral("address"), QStringLiteral("console.example.cn")}}},
        {QStringLiteral("pairing-bare"),
         QStringLiteral("PairingCard"),
         {{QStringLiteral("code"), QStringLiteral("K7QF29MD")},
          {QStringLiteral("payload"), QString()},
          {QStringLiteral("address"), QString()}}},
    };
}

} // namespace

QVariantMap Exhibit::initial(QObject *owner) const
{
    auto initial = properties;
    if (card) {
        auto *content = new stage::cards::CardText(owner);
        content->setCard(*card);
        initial.insert(QStringLiteral("content"), QVariant::fromValue(content));
    }
    return initial;
}

QList<QSize> canvases()
{
    return {{64, 16},   {128, 32},  {320, 16},   {384, 64},   {192, 96},    {96, 192},    {640, 240},
            {800, 600}, {960, 576}, {1280, 720}, {720, 1280}, {1080, 1920}, {1920, 1080}, {3840, 2160}};
}

QList<Exhibit> exhibits()
{
    return firstCards() + secondCards() + longestCards() + alerts();
}

} // namespace ironfence::tests
