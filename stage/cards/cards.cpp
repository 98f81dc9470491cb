// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/cards.h"

#include "stage/cards/typesetting.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QTranslator>

void qml_register_types_Ironfence_Stage_Cards();

namespace ironfence::stage::cards {

Q_LOGGING_CATEGORY(log, "ironfence.stage.cards")

void install(QQmlEngine &engine)
{
    // A static library's registration object is dropped by the linker unless somebody calls it.
    qml_register_types_Ironfence_Stage_Cards();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));

    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/i18n/cards_zh_CN.qm")))
        qCCritical(log) << "the Chinese texts of the cards are missing from this build";
    QCoreApplication::installTranslator(translator);
}

void checkFonts()
{
    for (const auto &family : missingFonts()) {
        qCCritical(log).noquote() << "the font" << family
                                  << "is not installed: texts are set in another one (install fonts-noto-cjk and "
                                     "fonts-unifont)";
    }
}

} // namespace ironfence::stage::cards
