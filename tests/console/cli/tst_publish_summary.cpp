// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/publish_summary.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::cli;

/// What `publish` says of a programme.
class TestPublishSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesContent();
};

void TestPublishSummary::describesContent()
{
    playlists::Programme programme;
    for (int i = 0; i < 2; ++i) {
        playlists::Item item;
        item.content = playlists::VideoItem{};
        programme.playlist().items.append(item);
    }
    programme.playlist().items.append(playlists::Item{});
    QCOMPARE(contentOf(programme), QStringLiteral("2 videos, 1 card"));
}

QTEST_GUILESS_MAIN(TestPublishSummary)
#include "tst_publish_summary.moc"
