// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/illustration.h"

#include <QStringList>
#include <optional>

namespace ironfence::playlists {

/// The shipped designs of cards; a template adapts itself to any canvas.
enum class CardTemplate {
    Slogan,
    Reminder,
    Steps,
    Questions,
    Technique,
    Bulletin,
    Hotline,
    Letter,
    Counter,
    Checklist,
    Scene
};

/// A template as it is called on the wire: "slogan".
[[nodiscard]] QString nameOf(CardTemplate design);
/// Nothing for an unknown name.
[[nodiscard]] std::optional<CardTemplate> templateOf(const QString &name);

/// What a template takes of the members that not all do, and how many lines.
struct CardDesign
{
    CardTemplate design;
    const char *name; ///< on the wire
    qsizetype leastLines = 0;
    qsizetype mostLines = 8;
    qsizetype longestLine = 120;
    bool hasSections = false; ///< at least one section, or a line
    bool hasNumber = false;   ///< required
    bool hasCode = false;
    bool hasSample = false;
    bool isDrawn = false; ///< an illustration is required; a step
};

[[nodiscard]] const CardDesign &designOf(CardTemplate which);

/// A part of a technique or bulletin: a head of 1–16 characters over 1–4 lines of 1–120.
struct CardSection
{
    static constexpr qsizetype maxHead = 16;
    static constexpr qsizetype maxLines = 4;
    static constexpr qsizetype maxLine = 120;

    QString head;
    QStringList lines;
    base::json::Value extra = base::json::Value::object();

    bool operator==(const CardSection &) const = default;
};

/// An address that people reach with their telephone, drawn as a QR code: https, ASCII, without user information, up to
/// 200 characters. Whether an authority may show it is for Contacts to say, by hostAndPort().
struct CardCode
{
    static constexpr qsizetype maxUrl = 200;

    QString url;
    base::json::Value extra = base::json::Value::object();

    /// Lower case, in its ASCII form, as it is printed beside the code.
    [[nodiscard]] QString host() const;
    /// The same with ":8443" when the port is not that of https: where people really get to.
    [[nodiscard]] QString hostAndPort() const;

    bool operator==(const CardCode &) const = default;
};

/// A templated message. Bounds: title 1–64, each of up to 8 lines 1–120 (a letter: of up to 24 paragraphs 1–400, a
/// scene: of up to 2 lines 1–40), slogan and source up to 64 characters. Which template takes what besides is in
/// docs/wire.md; what a template would not show is refused. Lengths are in UTF-16 code units.
struct Card
{
    static constexpr qsizetype maxText = 64; ///< of title, slogan and source
    static constexpr qsizetype maxSections = 4;
    static constexpr qsizetype maxNumber = 20;
    static constexpr int maxStep = 9;

    CardTemplate design = CardTemplate::Slogan; ///< "template" on the wire
    QString title;
    QStringList lines; ///< of Steps, Questions and Counter: "words to remember：explanation"
    QString slogan;
    QString source;                                ///< who says it, shown small
    QList<CardSection> sections = {};              ///< up to 4; of Technique and Bulletin
    QString number = {};                           ///< telephone number of a Hotline: 3–20 digits, blanks and hyphens
    std::optional<CardCode> code = {};             ///< "qr" on the wire; of Hotline and Letter
    bool isSample = false;                         ///< of Bulletin: not a real case, and marked so
    std::optional<Illustration> illustration = {}; ///< of Scene, which always has one
    int step = 0;                                  ///< of Scene: its number in a row of steps, 1–9; 0: none
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Card read(base::json::Object object);
    [[nodiscard]] static base::Result<Card> parse(QByteArrayView bytes); ///< a card document of its own
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Card &) const = default;
};

} // namespace ironfence::playlists
