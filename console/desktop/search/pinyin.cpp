// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/search/pinyin.h"

#include <QHash>
#include <memory>
#include <unicode/translit.h>

namespace ironfence::console::desktop::search {

namespace {

std::unique_ptr<icu::Transliterator> transliterator()
{
    auto status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
}

/// In lower-case letters of ASCII; empty for a character that is none of Chinese, or has no known sound.
QString soundOf(char32_t character)
{
    static const auto sounds = transliterator();
    static QHash<char32_t, QString> known;
    if (QChar::script(character) != QChar::Script_Han || !sounds)
        return {};
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    icu::UnicodeString text(static_cast<UChar32>(character));
    sounds->transliterate(text);
    QString sound;
    for (int32_t i = 0; i < text.length(); ++i) {
        if (const QChar letter(text.charAt(i)); letter >= u'a' && letter <= u'z')
            sound.append(letter);
    }
    return *known.insert(character, sound);
}

} // namespace

Pinyin Pinyin::of(const QString &text)
{
    Pinyin pinyin;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        const auto sound = soundOf(character);
        if (sound.isEmpty()) {
            const auto itself = QString::fromUcs4(&character, 1).toLower();
            pinyin.initials.append(itself);
            pinyin.syllables.append(itself);
        } else {
            pinyin.initials.append(sound.front());
            pinyin.syllables.append(sound.front().toUpper());
            pinyin.syllables.append(QStringView(sound).sliced(1));
        }
    }
    return pinyin;
}

} // namespace ironfence::console::desktop::search
