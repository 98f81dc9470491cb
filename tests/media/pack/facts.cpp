// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

namespace ironfence::media::pack::testing {

using base::json::Value;
using campaign::Series;
using campaign::Technique;

namespace {

// As the Ministry's list of 48 and its top ten of 2024 call them.
const char16_t *const fortyEight =
    u"QQ冒充好友|QQ冒充公司老总|微信冒充公司老总诈骗员工|微信伪装身份|微信假冒代购|微信发布虚假爱心传递|微信点赞|"
    u"微信盗用公众账号|虚构色情服务|虚构车祸|电子邮件中奖|冒充知名企业中奖|娱乐节目中奖|冒充公检法电话|冒充房东短信|"
    u"虚构绑架|虚构手术|电话欠费|电视欠费|退款|购物退税|网络购物|低价购物|办理信用卡|刷卡消费|包裹藏毒|快递签收|"
    u"医保、社保|补助、救助、助学金|引诱汇款|贷款|收藏|机票改签|重金求子|PS图片实施|猜猜我是谁|冒充黑社会敲诈|提供考题|"
    u"高薪招聘|复制手机卡|钓鱼网站|解除分期付款|订票|ATM机告示|伪基站|金融交易|兑换积分|二维码";
const char16_t *const topTen =
    u"刷单返利|虚假网络投资理财|虚假购物服务|冒充电商物流客服|虚假贷款|虚假征信|冒充领导熟人|冒充公检法及政府机关|"
    u"网络婚恋交友|网络游戏产品虚假交易";
const QList<int> sensitive{9, 34, 35};

struct Parts
{
    const char *procedure;
    const char16_t *name;
    int lines;
};
constexpr Parts procedures[] = {{"three-steps", u"三步法", 3},    {"three-questions-atm", u"三是否", 3},
                                {"five-questions", u"五必问", 5}, {"counter-check", u"三问二看一核对", 6},
                                {"patrol", u"一问二看三提醒", 6}, {"three-nos-one-more", u"三不一多", 4}};

// What must be said somewhere in an entry, by list and id.
struct Duty
{
    const char *list;
    const char *id;
    const char16_t *words;
};
constexpr Duty duties[] = {
    {"messages.json", "hotline-96110", u"96110|劝阻|咨询|举报|从不问密码和验证码"},
    {"messages.json", "hotline-12381", u"12381|短信|不带链接"},
    {"messages.json", "hotline-110", u"110"},
    {"messages.json", "app", u"“国家反诈中心”App"},
    {"messages.json", "law", u"《中华人民共和国反电信网络诈骗法》|2022年12月1日"},
    {"procedures.json", "three-steps", u"不轻信|不透露|不转账"},
    {"procedures.json", "three-nos-one-more", u"未知链接不点击|陌生来电不轻信|个人信息不透露|转账汇款多核实"},
    {"procedures.json", "five-questions", u"110"},
    {"letter.json", "county-letter", u"致全县群众的公开信|110|96110|12381|《中华人民共和国反电信网络诈骗法》"},
    {"handbook.json", "who-helps", u"110|96110|12381|“国家反诈中心”App"},
    {"handbook.json", "the-law", u"2022年12月1日"},
    {"seasons.json", "june", u"全民反诈在行动"}};

// Whom an entry can be for (docs/campaign.md): a misspelt one would never be shown.
const QStringList audiences = QStringLiteral("students parents older-people finance-staff employees shopkeepers "
                                             "job-seekers shoppers borrowers investors travellers tenants drivers "
                                             "card-holders gamers singles everyone")
                                  .split(u' ');

QStringList split(const char16_t *words)
{
    return QString::fromUtf16(words).split(u'|');
}

const Value *entryOf(const Manuscript &manuscript, const char *list, const char *id)
{
    const auto found = manuscript.lists.constFind(QLatin1String(list));
    if (found == manuscript.lists.cend())
        return nullptr;
    for (const auto &entry : found->at("entries")) {
        if (entry.contains("id") && entry.at("id") == id)
            return &entry;
    }
    return nullptr;
}

template <typename T>
void readable(const Manuscript &manuscript, const char *name, QStringList &remarks)
{
    const auto list = manuscript.lists.value(QLatin1String(name));
    const auto parsed = Series<T>::parse(base::json::write(list));
    if (!parsed)
        remarks.append(QStringLiteral("%1: %2").arg(QLatin1String(name), parsed.error().line()));
}

void techniqueList(const Manuscript &manuscript, const char *name, const char16_t *names, QStringList &remarks)
{
    QStringList found;
    const auto list = manuscript.lists.value(QLatin1String(name));
    for (const auto &entry : list.at("entries")) {
        found.append(textOf(entry.value("name", Value())));
        const int number = entry.value("number", 0);
        const auto where = QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(found.size());
        if (number != found.size())
            remarks.append(where + QStringLiteral(": its number is another"));
        const bool isFlagged =
            entry.value("flags", Value::array()).dump().find("sensitive_public") != std::string::npos;
        if (names == fortyEight && isFlagged != sensitive.contains(number))
            remarks.append(where + QStringLiteral(": sensitive_public is for 9, 34 and 35"));
    }
    if (found != split(names))
        remarks.append(QLatin1String(name) + QStringLiteral(": the names are not those of the published list"));
}

void procedureParts(const Manuscript &manuscript, QStringList &remarks)
{
    for (const auto &parts : procedures) {
        const auto *entry = entryOf(manuscript, "procedures.json", parts.procedure);
        if (entry == nullptr || textOf(entry->at("name")) != QString::fromUtf16(parts.name) ||
            entry->at("lines").size() != static_cast<std::size_t>(parts.lines))
            remarks.append(QStringLiteral("procedures.json: %1 with %2 lines is not there")
                               .arg(QString::fromUtf16(parts.name))
                               .arg(parts.lines));
    }
}

void dutiesDone(const Manuscript &manuscript, QStringList &remarks)
{
    for (const auto &duty : duties) {
        const auto *entry = entryOf(manuscript, duty.list, duty.id);
        const auto said = entry == nullptr ? QString() : QString::fromStdString(entry->dump());
        for (const auto &word : split(duty.words)) {
            if (!said.contains(word))
                remarks.append(QStringLiteral("%1: %2 does not say %3")
                                   .arg(QLatin1String(duty.list), QLatin1String(duty.id), word));
        }
    }
}

void knownAudiences(const Value &value, const QString &where, QStringList &remarks)
{
    for (const auto &[key, member] : value.items()) {
        if (key != "audiences") {
            if (member.is_structured())
                knownAudiences(member, where, remarks);
            continue;
        }
        for (const auto &audience : member) {
            if (!audiences.contains(textOf(audience)))
                remarks.append(QStringLiteral("%1: nobody is called %2").arg(where, textOf(audience)));
        }
    }
}

void samples(const Manuscript &manuscript, QStringList &remarks)
{
    const auto list = manuscript.lists.value(QStringLiteral("bulletins.json"));
    if (list.at("entries").size() != 6)
        remarks.append(QStringLiteral("bulletins.json: six samples were promised"));
    if (!textOf(list.value("notice", Value())).contains(QStringLiteral("样例")))
        remarks.append(QStringLiteral("bulletins.json: no notice says that they are samples"));
    for (const auto &entry : list.at("entries")) {
        if (!entry.value("sample", false) || !textOf(entry.at("title")).contains(QStringLiteral("样例")))
            remarks.append(QStringLiteral("bulletins.json: %1 is not marked as a sample").arg(textOf(entry.at("id"))));
    }
}

} // namespace

QStringList factRemarks(const Manuscript &manuscript)
{
    QStringList remarks;
    readable<Technique>(manuscript, "techniques.json", remarks);
    readable<Technique>(manuscript, "top-ten.json", remarks);
    readable<campaign::Procedure>(manuscript, "procedures.json", remarks);
    readable<campaign::Chapter>(manuscript, "handbook.json", remarks);
    readable<campaign::Letter>(manuscript, "letter.json", remarks);
    readable<campaign::Bulletin>(manuscript, "bulletins.json", remarks);
    readable<campaign::Message>(manuscript, "messages.json", remarks);
    readable<campaign::Season>(manuscript, "seasons.json", remarks);
    techniqueList(manuscript, "techniques.json", fortyEight, remarks);
    techniqueList(manuscript, "top-ten.json", topTen, remarks);
    procedureParts(manuscript, remarks);
    dutiesDone(manuscript, remarks);
    samples(manuscript, remarks);
    for (auto list = manuscript.lists.cbegin(); list != manuscript.lists.cend(); ++list)
        knownAudiences(list.value(), list.key(), remarks);
    for (const char *season : {"year-end", "spring-festival", "june"}) {
        if (entryOf(manuscript, "seasons.json", season) == nullptr)
            remarks.append(QStringLiteral("seasons.json: %1 is not there").arg(QLatin1String(season)));
    }
    return remarks;
}

} // namespace ironfence::media::pack::testing
