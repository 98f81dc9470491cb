// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/desktop/county_programmes.h"

namespace ironfence::tests {

namespace {

QByteArray card(const char *design, const QByteArray &members, int seconds)
{
    return R"({"kind":"card","card":{"template":")" + QByteArray(design) + R"(",)" + members + R"(},"duration_s":)" +
           QByteArray::number(seconds) + "}";
}

const QByteArray slogan = card(
    "slogan", R"("title":"未知链接不点击，陌生来电不轻信","slogan":"不轻信 不透露 不转账","source":"县反诈中心")", 12);
const QByteArray hotline = card("hotline", R"("title":"接到可疑电话，先打这个号码","number":"96110")", 10);
const QByteArray steps = card(
    "steps",
    R"("title":"转账之前做三件事","lines":["停：放下电话","问：打给家人","查：拨打96110"],"source":"县反诈中心")", 15);
const QByteArray questions = card("questions",
                                  R"("title":"转账前问自己","lines":["我认识他吗：只在网上见过的人不是熟人",)"
                                  R"("他为什么催我：越催越要停","钱要转到哪里：没有安全账户"])",
                                  4);

QByteArray programme(const char *id, const char *title, const QByteArray &members, const QList<QByteArray> &items)
{
    return R"({"type":"programme","spec_version":"1.0","id":")" + QByteArray(id) + R"(","title":")" + title + R"(",)" +
           members + R"("playlist":{"title":"播放列表","items":[)" + items.join(",") + "]}}";
}

} // namespace

QList<QByteArray> county()
{
    return {
        programme("daily", "日常反诈提示", R"("rank":"routine",)", {slogan, hotline, steps, questions}),
        programme("spring", "春节返乡专项宣传",
                  R"("rank":"campaign","share_percent":40,"audience":{"profiles":["lobby","led"]},)"
                  R"("when":{"on":[{"kind":"lunar","from":{"month":12,"day":23},"to":{"month":1,"day":15}}],)"
                  R"("dayparts":[{"from":"08:30","to":"11:30"},{"from":"14:00","to":"20:00"}]},)",
                  {slogan, steps}),
        programme("atm-night", "自助设备夜间提醒",
                  R"("rank":"mandatory","share_percent":25,"audience":{"profiles":["atm"]},)"
                  R"("when":{"dayparts":[{"from":"20:00","to":"07:00"}]},)",
                  {questions, hotline}),
        programme("weekend", "周末集市宣传",
                  R"("rank":"campaign","audience":{"profiles":["led","hall"]},)"
                  R"("when":{"on":[{"kind":"recurrence","rrule":"FREQ=WEEKLY;BYDAY=SA,SU","start":"2026-01-01"}],)"
                  R"("except":[{"kind":"workdays"}]},)",
                  {slogan}),
        programme("elderly", "守护养老钱", R"("rank":"campaign","audience":{"tags":{"all":["elderly"]}},)",
                  {steps, slogan}),
        programme("filler", "平安县城", R"("rank":"filler",)", {slogan}),
    };
}

QByteArray changedDaily()
{
    return programme("daily", "日常反诈提示（冬季版）",
                     R"("rank":"campaign","share_percent":30,"audience":{"profiles":["lobby"]},)",
                     {hotline, slogan, QByteArray(questions).replace("\"duration_s\":4", "\"duration_s\":20")});
}

} // namespace ironfence::tests
