// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/county.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace ironfence;

namespace {

int refuse(const QString &message)
{
    std::fprintf(stderr, "make_county: %s\n", qUtf8Printable(message));
    return 1;
}

} // namespace

/// Fills the database of a server that does not run and holds nothing yet: make_county SERVER/database.sqlite.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes a large deployment: screens, plays, alerts, incidents."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), QStringLiteral("The server's database file."));
    const QCommandLineOption screens(QStringLiteral("screens"), QStringLiteral("How many, 1-10000."),
                                     QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption plays(QStringLiteral("plays"), QStringLiteral("How many, up to 10000000."),
                                   QStringLiteral("N"), QStringLiteral("1000000"));
    parser.addOptions({screens, plays});
    parser.addHelpOption();
    parser.process(application);
    bench::CountySize size;
    size.screens = parser.value(screens).toInt();
    size.plays = parser.value(plays).toLongLong();
    const bool isWithin = size.screens >= 1 && size.screens <= 10'000 && size.plays >= 0 && size.plays <= 10'000'000;
    if (parser.positionalArguments().size() != 1 || !isWithin)
        parser.showHelp(2);

    const auto records = console::server::records::Records::open(parser.positionalArguments().constFirst());
    if (!records)
        return refuse(records.error().line());
    const auto count = (*records)->screens.count();
    if (!count || *count > 0)
        return refuse(count ? QStringLiteral("there are screens already: it fills an empty database only")
                            : count.error().line());
    const auto made = bench::fillCounty(**records, size, base::SystemClock(), [](const QString &what) {
        std::printf("%s\n", qUtf8Printable(what));
        std::fflush(stdout);
    });
    return made ? 0 : refuse(made.error().line());
}
