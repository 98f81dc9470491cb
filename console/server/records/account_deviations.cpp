// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/account_records.h"

#include "console/server/records/account_body.h"
#include "console/server/records/conditions.h"
#include "console/server/records/play_sums.h"

// The part of AccountRecords that tells what deviated.
namespace ironfence::console::server::records {

using base::failure;
using base::Result;

Result<AccountRecords::Page> AccountRecords::withDeviations(const Scope &scope, const std::optional<Job> &after,
                                                            qint64 limit) const
{
    auto which = Conditions::ofScreens(scope.screen, scope.place);
    if (after) {
        // By the screen too, so that those before it are not looked at.
        which.add(QStringLiteral("c.id >= ? AND (c.id > ? OR a.day > ?)"),
                  {after->screen.text(), after->screen.text(), PlaySums::numberOf(after->day)});
    }
    which.add(QStringLiteral("a.screen = c.id AND b.screen = a.screen AND b.day = a.day AND a.day >= ? AND a.day <= ? "
                             "AND a.deviations > 0"),
              {PlaySums::numberOf(scope.from), PlaySums::numberOf(scope.to)});
    which.values.append(limit + 1); // each has one at least
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT b.body, c.place FROM screens AS c CROSS JOIN accounts AS a CROSS JOIN account_bodies AS b%1 "
            "ORDER BY c.id, a.day LIMIT ?")
            .arg(which.clause()),
        which.values);
    if (!rows)
        return failure(rows.error());
    Page page;
    qint64 deviations = 0;
    while (rows->next()) {
        if (deviations >= limit) {
            page.isMore = true;
            break;
        }
        auto day = account_body::read(rows->value(0).toByteArray(), rows->value(1).toString());
        if (!day)
            return failure(day.error());
        deviations += day->account.deviations.size();
        page.days.append(std::move(*day));
    }
    return page;
}

} // namespace ironfence::console::server::records
