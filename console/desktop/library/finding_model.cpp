// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/finding_model.h"

#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

double seconds(base::Milliseconds time)
{
    return static_cast<double>(time.count()) / 1'000;
}

QString namesOf(const QList<playlists::Profile> &profiles)
{
    QStringList names;
    for (const auto profile : profiles)
        names.append(playlists::nameOf(profile));
    return names.join(u' ');
}

} // namespace

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RuleRole:
        return finding.rule;
    case VerdictRole:
        return preflight::nameOf(finding.verdict);
    case TextRole:
        return finding.text;
    case RemedyRole:
        return finding.remedy;
    case ProfilesRole:
        return namesOf(finding.profiles);
    case FromRole:
        return finding.stretches.isEmpty() ? -1.0 : seconds(finding.stretches.constFirst().from);
    case ToRole:
        return finding.stretches.isEmpty() ? -1.0 : seconds(finding.stretches.constFirst().to);
    case LuminanceRole:
        return finding.peakLuminance.value_or(0);
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingModel::roleNames() const
{
    return {{RuleRole, "rule"},         {VerdictRole, "verdict"}, {TextRole, "remark"}, {RemedyRole, "remedy"},
            {ProfilesRole, "profiles"}, {FromRole, "from"},       {ToRole, "to"},       {LuminanceRole, "luminance"}};
}

void FindingModel::show(const preflight::Report &report)
{
    auto findings = report.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return a.verdict > b.verdict; });
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
    Q_EMIT counted();
}

} // namespace ironfence::console::desktop::library
