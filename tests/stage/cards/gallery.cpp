// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/cards/gallery.h"

#include <QStringList>

namespace ironfence::tests {

namespace {

QVariantMap card(const QString &design, const QString &title, const QStringList &lines, const QString &slogan,
                 const QString &source)
{
    return {{QStringLiteral("design"), design},
            {QStringLiteral("title"), title},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("slogan"), slogan},
            {QStringLiteral("source"), source}};
}

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

QList<Exhibit> cards()
{
    const QString source = QStringLiteral("县公安局反诈中心");
    const QStringList steps{QStringLiteral("不轻信：来路不明的电话、短信、链接，先当它是假的"),
                            QStringLiteral("不透露：密码、验证码、银行卡号，谁问都不说"),
                            QStringLiteral("不转账：没有当面核实清楚，一分钱也不转")};
    const QStringList points{
        QStringLiteral("刷单返利，先给甜头，再套本金"), QStringLiteral("公检法不会打电话办案，更没有“安全账户”"),
        QStringLiteral("自称客服要您共享屏幕，马上挂断"), QStringLiteral("拿不准，拨打反诈专线 96110")};
    const QString longest =
        QString(QStringLiteral("凡是自称客服、民警、领导，要求下载软件、共享屏幕、转账汇款的，都要先核实。"))
            .repeated(3);
    const QStringList most(8, longest.left(60));
    return {
        {QStringLiteral("slogan"), QStringLiteral("Card"),
         card(QStringLiteral("slogan"), QStringLiteral("防范电信网络诈骗"),
              {QStringLiteral("家人一句提醒，胜过事后报警。拿不准，拨打反诈专线 96110。")},
              QStringLiteral("转账之前，先打电话问一问家人"), source)},
        {QStringLiteral("slogan-bare"), QStringLiteral("Card"),
         card(QStringLiteral("slogan"), QStringLiteral("守好钱袋子"), {}, QString(), QString())},
        {QStringLiteral("reminder"), QStringLiteral("Card"),
         card(QStringLiteral("reminder"), QStringLiteral("年底防骗提醒"), points, QStringLiteral("不听、不信、不转账"),
              source)},
        {QStringLiteral("steps"), QStringLiteral("Card"),
         card(QStringLiteral("steps"), QStringLiteral("防范电信网络诈骗三步法"), steps,
              QStringLiteral("已经转了账？立即拨打 110"), source)},
        {QStringLiteral("reminder-longest"), QStringLiteral("Card"),
         card(QStringLiteral("reminder"), longest.left(64), most, longest.left(64), longest.left(64))},
        {QStringLiteral("steps-longest"), QStringLiteral("Card"),
         card(QStringLiteral("steps"), longest.left(64), most, longest.left(64), longest.left(64))},
        {QStringLiteral("slogan-longest"), QStringLiteral("Card"),
         card(QStringLiteral("slogan"), longest.left(64), most, longest.left(64), longest.left(64))},
    };
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
        {QStringLiteral("safe-loop"), QStringLiteral("SafeLoop"), {}},
    };
}

} // namespace

QList<QSize> canvases()
{
    return {{64, 16},   {128, 32},  {320, 16},   {384, 64},   {192, 96},    {96, 192},   {640, 240},
            {800, 600}, {960, 576}, {1280, 720}, {720, 1280}, {1920, 1080}, {3840, 2160}};
}

QList<Exhibit> exhibits()
{
    return cards() + alerts();
}

} // namespace ironfence::tests
