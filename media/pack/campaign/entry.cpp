// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/entry.h"

namespace ironfence::media::campaign {

using base::json::Object;
using base::json::Value;

QString nameOf(Review review)
{
    switch (review) {
    case Review::Draft:
        return QStringLiteral("draft");
    case Review::Reviewed:
        return QStringLiteral("reviewed");
    case Review::Approved:
        return QStringLiteral("approved");
    }
    Q_UNREACHABLE();
}

Entry Entry::read(Object &object)
{
    Entry entry;
    entry.id = object.id<EntryId>("id");
    entry.title = object.text("title", 32);
    entry.gloss = object.text("gloss", 120);
    entry.source = object.text("source", 120);
    entry.version = static_cast<int>(object.integer("version", 1, 9999));
    entry.review = object.oneOf<Review>(
        "review", {{"draft", Review::Draft}, {"reviewed", Review::Reviewed}, {"approved", Review::Approved}});
    return entry;
}

Section Section::read(Object object)
{
    Section section;
    section.head = object.text("head", 16);
    section.lines = readTexts(object, "lines", 1, 4, 120);
    refuseOthers(object);
    return section;
}

QList<Section> Section::readAll(Object &object)
{
    QList<Section> sections;
    object.each("sections", 4, [&](const Value &value, const QString &path) {
        sections.append(Section::read(Object(value, path, object.reader())));
    });
    if (sections.isEmpty())
        object.reader().fail(object.pathOf("sections"), QStringLiteral("must have 1 to 4 sections"));
    return sections;
}

void refuseOthers(Object &object)
{
    const auto rest = object.rest();
    for (const auto &[key, value] : rest.items()) {
        if (key != "spec_version") // of a newer minor version
            object.reader().fail(object.path() + u'.' + QString::fromStdString(key).left(64),
                                 QStringLiteral("is not known here: docs/campaign.md says what may stand there"));
    }
}

QStringList readTexts(Object &object, const char *key, qsizetype minCount, qsizetype maxCount, qsizetype maxLength)
{
    auto texts = object.texts(key, maxCount, maxLength);
    if (texts.size() < minCount)
        object.reader().fail(object.pathOf(key), QStringLiteral("must have at least %1 texts").arg(minCount));
    return texts;
}

QStringList readSlugs(Object &object, const char *key, qsizetype minCount)
{
    auto slugs = readTexts(object, key, minCount, 16, 48);
    for (const auto &slug : slugs) {
        // Flags are words of the campaign and may have an underscore; everything else about them is a slug.
        if (!base::isSlug(QString(slug).replace(u'_', u'-')))
            object.reader().fail(object.pathOf(key), QStringLiteral("must be words of a-z, 0-9, '-' and '_'"));
    }
    if (slugs.removeDuplicates() > 0)
        object.reader().fail(object.pathOf(key), QStringLiteral("must name each once"));
    return slugs;
}

} // namespace ironfence::media::campaign
