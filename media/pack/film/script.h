// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>

namespace ironfence::media::pack {

/// One step of 防范电信网络诈骗三步法.
struct Step
{
    QString words;
    QString first; ///< the explanation's first line
    QString second;
};

/// What the film says and when. Seconds.
struct Script
{
    static constexpr int framesPerSecond = 25;
    static constexpr double opening = 3.0;
    static constexpr double step = 3.5;
    static constexpr double closing = 3.5;
    static constexpr double length = opening + 3 * step + closing;
    static constexpr double change = 0.5; ///< length of a change of scenes

    QString campaign = QStringLiteral("防范电信网络诈骗");
    QString name = QStringLiteral("三步法");
    std::array<Step, 3> steps{
        Step{QStringLiteral("不轻信"), QStringLiteral("来路不明的电话、短信、链接"), QStringLiteral("先当它是假的")},
        Step{QStringLiteral("不透露"), QStringLiteral("密码、验证码、银行卡号"), QStringLiteral("谁问都不说")},
        Step{QStringLiteral("不转账"), QStringLiteral("没有当面核实清楚"), QStringLiteral("一分钱也不转")}};
    QString doubt = QStringLiteral("拿不准，先拨反诈专线 96110");
    QString harm = QStringLiteral("已经被骗，立即拨打 110");
    QString doubtShort = QStringLiteral("拿不准 拨打 96110");

    /// Start of step 0–2, or of the closing (3).
    [[nodiscard]] static constexpr double start(int scene) { return opening + scene * step; }
};

} // namespace ironfence::media::pack
