// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

class QQmlEngine;

namespace ironfence::console::desktop::shell {

/// The language of every text of the console. Texts are written in English; the others are translations that this
/// build carries. Main thread.
class Language
{
public:
    /// The application must live longer.
    explicit Language(QQmlEngine &engine) : m_engine(&engine) {}

    /// "zh_CN" or "en"; what is shown changes at once, numbers and dates with it.
    void speak(const QString &language);

private:
    QQmlEngine *m_engine;
    QTranslator m_translator;
};

} // namespace ironfence::console::desktop::shell
