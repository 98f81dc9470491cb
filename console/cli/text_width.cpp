// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/text_width.h"

#include <QList>
#include <algorithm>
#include <clocale>
#include <cwchar>

namespace ironfence::console::cli {

namespace {

/// wcwidth() answers for the thread's locale; the operator's may be "C", which knows no Chinese.
class Utf8Locale
{
public:
    Utf8Locale() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{}))
    {
        m_previous = m_locale ? uselocale(m_locale) : locale_t{};
    }
    ~Utf8Locale()
    {
        if (!m_locale)
            return;
        uselocale(m_previous);
        freelocale(m_locale);
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    locale_t m_locale;
    locale_t m_previous;
};

bool overridesDirection(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

int displayWidth(const QString &text)
{
    const Utf8Locale utf8;
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += std::max(0, wcwidth(static_cast<wchar_t>(character)));
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), u' ');
}

QString printable(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
        else if (c.category() == QChar::Other_Control || overridesDirection(c))
            c = u'?';
    }
    return shown;
}

} // namespace ironfence::console::cli
