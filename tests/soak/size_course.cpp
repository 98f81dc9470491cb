// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/size_course.h"

#include <algorithm>

namespace ironfence::tests {

QList<SizeCourse::Sample> SizeCourse::warmSamples() const
{
    if (m_samples.isEmpty())
        return {};
    const auto from = std::max(m_warmUp, m_samples.last().since / 3);
    QList<Sample> warm;
    std::copy_if(m_samples.cbegin(), m_samples.cend(), std::back_inserter(warm),
                 [&](const Sample &sample) { return sample.since >= from; });
    return warm;
}

ProcessSize SizeCourse::mean(int fromThird, int toThird) const
{
    const auto warm = warmSamples();
    const auto from = warm.size() * fromThird / 3;
    const auto to = warm.size() * toThird / 3;
    ProcessSize sum;
    for (auto i = from; i < to; ++i) {
        const auto &size = warm.at(i).size;
        sum = {sum.residentMib + size.residentMib, sum.threads + size.threads, sum.handles + size.handles};
    }
    const auto count = static_cast<double>(std::max<qsizetype>(to - from, 1));
    return {sum.residentMib / count, sum.threads / count, sum.handles / count};
}

} // namespace ironfence::tests
