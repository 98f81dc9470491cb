// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/library.h"

namespace ironfence::media::campaign::testing {

using base::json::Value;

/// A whole technique, for tests to break.
inline Value technique()
{
    return {{"id", "refund"},
            {"number", 1},
            {"name", "退款"},
            {"title", "退款诈骗"},
            {"gloss", "False refunds"},
            {"how", {"骗子说货有问题。", "他套走密码。"}},
            {"signs", {"先转账", "换软件聊"}},
            {"do", {"查订单", "不报验证码"}},
            {"advice", "退款不用报验证码"},
            {"audiences", {"shoppers"}},
            {"source", "a list"},
            {"version", 1},
            {"review", "draft"}};
}

inline Value listOf(const Value &entry, const char *type = "techniques")
{
    Value list{{"type", type},        {"spec_version", "1.0"},           {"version", 3},
               {"title", "一张名单"}, {"gloss", "a list of techniques"}, {"speaker", "反诈中心"}};
    if (QLatin1String(type) == QLatin1String("techniques"))
        list["headings"] = {"怎么骗", "怎么认", "怎么办"};
    list["entries"] = Value::array({entry});
    return list;
}

template <typename T>
Series<T> seriesOf(const Value &list)
{
    const auto series = Series<T>::parse(base::json::write(list));
    if (!series)
        qFatal("%s", qPrintable(series.error().line()));
    return *series;
}

/// The library as it is built into the pack.
inline Library shipped()
{
    const auto library = Library::read(qEnvironmentVariable("IRONFENCE_PACK") + QStringLiteral("/campaign"));
    if (!library)
        qFatal("%s", qPrintable(library.error().line()));
    return *library;
}

} // namespace ironfence::media::campaign::testing
