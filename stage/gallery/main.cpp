// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "stage/cards/card_printer.h"
#include "stage/cards/cards.h"
#include "stage/gallery/contact_sheet.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSaveFile>
#include <cstdio>

namespace {

using namespace ironfence;

base::Result<void> save(const QImage &sheet, const QString &path)
{
    QSaveFile file(path);
    // Quality 0 is the smallest file.
    if (!file.open(QIODevice::WriteOnly) || !sheet.save(&file, "PNG", 0) || !file.commit())
        return base::failure(base::ErrorCode::Internal, QStringLiteral("cannot write: %1").arg(file.errorString()),
                             path);
    return {};
}

base::Result<void> draw(const QString &path)
{
    QQmlEngine engine;
    stage::cards::install(engine);
    stage::cards::CardPrinter printer(engine);
    const auto sheet = stage::gallery::contactSheet(printer, stage::gallery::exhibits());
    if (!sheet)
        return base::failure(sheet.error());
    return save(*sheet, path);
}

} // namespace

int main(int argc, char **argv)
{
    // It needs no display and looks the same on every machine.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-')) {
        std::fprintf(stderr, "usage: ironfence-gallery FILE.png\n"
                             "Draws every template of cards and alerts on four canvases into one picture.\n");
        return static_cast<int>(base::ExitCode::Usage);
    }

    const auto drawn = draw(arguments.at(1));
    if (!drawn) {
        std::fprintf(stderr, "ironfence-gallery: %s\n", qUtf8Printable(drawn.error().line()));
        return static_cast<int>(base::exitCodeOf(drawn.error().code));
    }
    return 0;
}
