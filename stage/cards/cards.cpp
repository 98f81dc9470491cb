// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/cards.h"

#include "stage/cards/typesetting.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTranslator>
#include <memory>

void qml_register_types_Ironfence_Stage_Cards();

namespace ironfence::stage::cards {

Q_LOGGING_CATEGORY(log, "ironfence.stage.cards")

namespace {

void setTheme(QQmlEngine &engine, const char *property, const QVariant &value)
{
    // Qt knows the type of a singleton that is written in QML only inside QML.
    QQmlComponent component(&engine);
    component.setData("import QtQml; import Ironfence.Stage.Cards; QtObject { property QtObject theme: Theme }",
                      QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    auto *theme = holder ? holder->property("theme").value<QObject *>() : nullptr;
    if (theme)
        theme->setProperty(property, value);
    else
        qCCritical(log).noquote() << "the theme of the cards is missing from this build:" << component.errorString();
}

} // namespace

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

void setStill(QQmlEngine &engine)
{
    setTheme(engine, "still", true);
}

void setEnded(QQmlEngine &engine)
{
    setTheme(engine, "ended", true);
}

void setFrame(QQmlEngine &engine, double seconds)
{
    setTheme(engine, "frame", seconds);
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
