// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QQmlEngine>

namespace ironfence::console::desktop::shell {

Q_LOGGING_CATEGORY(log, "ironfence.console.desktop")

void Language::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    // English too: its file holds the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/console_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    else
        qCCritical(log).noquote() << "the texts of the language" << language << "are missing from this build";
    m_engine->setUiLanguage(language);
    m_engine->retranslate();
}

} // namespace ironfence::console::desktop::shell
