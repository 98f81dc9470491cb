// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/playlists/alerts.h"

#include <QtTest>

using namespace ironfence;
using namespace ironfence::playlists;
using namespace ironfence::playlists::testing;

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesWriting_data()
    {
        QTest::addColumn<Alert>("alert");
        Alert full = updateOf(12, 11, 5, 500, 4);
        full.status = AlertStatus::Exercise;
        full.description = QStringLiteral("近日本县多人接到自称公安的电话。");
        full.instruction = QStringLiteral("先拨打 96110");
        full.effective += base::Milliseconds(7);
        full.extra["new"] = {1, 2.5, nullptr};
        QTest::newRow("alert") << alertOf(11);
        QTest::newRow("update with everything") << full;
        QTest::newRow("cancel at the last moment") << cancelOf(13, 11, 100, 100);
    }

    void survivesWriting()
    {
        QFETCH(Alert, alert);
        const auto again = Alert::parse(alert.serialize());
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().line()));
        QCOMPARE(*again, alert);
    }

    void namesThePlaceOfTheFault_data()
    {
        QTest::addColumn<Alert>("alert");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const Alert &alert, const char *path) {
            QTest::newRow(name) << alert << QString::fromLatin1(path);
        };
        const auto with = [](Alert alert, auto change) {
            change(alert);
            return alert;
        };
        row("nowhere", with(alertOf(1), [](Alert &a) { a.places.clear(); }), "$.places");
        row("lives too short", alertOf(1, 0, 9), "$.expires");
        row("lives too long", alertOf(1, 0, 72 * 3600 + 1), "$.expires");
        row("an update lives too long", updateOf(2, 1, 0, 72 * 3600 + 1), "$.expires");
        row("a cancel that ends before it starts", cancelOf(2, 1, 100, 99), "$.expires");
        row("an update of nothing", with(updateOf(2, 1), [](Alert &a) { a.references.clear(); }), "$.references");
        row("an update of itself", updateOf(2, 2), "$.references");
        row("an alert about another", with(alertOf(2), [](Alert &a) { a.references = QStringLiteral("1"); }),
            "$.references");
        row("an identifier that is none", with(alertOf(2), [](Alert &a) { a.identifier = QStringLiteral("A b"); }),
            "$.identifier");
        row("a level that is none", alertOf(1, 0, 100, 5), "$.level");
    }

    void namesThePlaceOfTheFault()
    {
        QFETCH(Alert, alert);
        QFETCH(QString, path);
        const auto again = Alert::parse(alert.serialize());
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().context, path);
        QCOMPARE(again.error().code, base::ErrorCode::Invalid);
    }

    void concerns_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isConcerned");
        QTest::newRow("the place") << QStringLiteral("zj/tonglu") << true;
        QTest::newRow("below it") << QStringLiteral("zj/tonglu/icbc-main") << true;
        QTest::newRow("above it") << QStringLiteral("zj") << false;
        QTest::newRow("only a common prefix") << QStringLiteral("zj/tonglu2") << false;
    }

    void concerns()
    {
        QFETCH(QString, place);
        QFETCH(bool, isConcerned);
        QCOMPARE(alertOf(1).concerns(*base::PlacePath::parse(place)), isConcerned);
    }
};

QTEST_APPLESS_MAIN(TestAlert)
#include "tst_alert.moc"
