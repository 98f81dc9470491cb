// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/drawing/drawing_check.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <array>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> refused(const QString &what)
{
    return failure(ErrorCode::Unsupported,
                   QStringLiteral("the SVG drawing %1; export it as plain SVG, or as PNG").arg(what));
}

tl::unexpected<base::Error> tooMuch(const QString &what, qint64 most)
{
    return failure(
        ErrorCode::TooLarge,
        QStringLiteral("the SVG drawing has more than %1 %2; simplify it, or export it as PNG").arg(most).arg(what));
}

// What does something, or brings another language into the picture.
constexpr std::array<QStringView, 13> foreign = {u"script", u"foreignObject", u"handler", u"listener", u"include",
                                                 u"iframe", u"object",        u"embed",   u"audio",    u"video",
                                                 u"canvas", u"html",          u"discard"};

/// Goes through one document.
class Check
{
public:
    explicit Check(const QByteArray &bytes) : m_xml(bytes) { m_xml.setEntityExpansionLimit(0); }

    Result<void> run();

private:
    Result<void> element();
    Result<void> count(QStringView name);
    [[nodiscard]] Result<void> attribute(const QXmlStreamAttribute &attribute) const;
    [[nodiscard]] static Result<void> reference(QStringView target);
    [[nodiscard]] static Result<void> style(QStringView text);

    QXmlStreamReader m_xml;
    int m_elements = 0;
    int m_depth = 0;
    int m_styles = 0; ///< elements of that name around the place
    int m_uses = 0;
    int m_filters = 0;
    int m_pictures = 0;
};

/// Only to a place in the drawing itself, or a picture that it carries.
Result<void> Check::reference(QStringView target)
{
    const auto where = target.trimmed();
    const bool carried = where.startsWith(u"data:image/png;base64,") || where.startsWith(u"data:image/jpeg;base64,");
    if (where.startsWith(u'#') || carried || where.isEmpty())
        return {};
    return refused(QStringLiteral("refers to something outside (%1)").arg(where.left(60)));
}

/// CSS, in an attribute or an element: imports, and addresses that are no places in the drawing.
Result<void> Check::style(QStringView text)
{
    if (text.contains(u'\\')) // escapes can spell everything below
        return refused(QStringLiteral("has escaped styles"));
    if (text.contains(u"@import", Qt::CaseInsensitive))
        return refused(QStringLiteral("imports styles"));
    for (auto at = text.indexOf(u"url(", 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u"url(", at + 1, Qt::CaseInsensitive)) {
        auto target = text.mid(at + 4).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.mid(1);
        if (auto good = reference(target); !good)
            return good;
    }
    return {};
}

Result<void> Check::attribute(const QXmlStreamAttribute &attribute) const
{
    const auto name = attribute.name();
    if (name.startsWith(u"on", Qt::CaseInsensitive) && attribute.namespaceUri().isEmpty())
        return refused(QStringLiteral("holds a script (%1)").arg(name.left(20)));
    if (name == u"base")
        return refused(QStringLiteral("moves its references (%1)").arg(name));
    if (name == u"href" || name == u"src") {
        if (m_xml.name() == u"a") // nobody follows a link on a screen
            return {};
        return reference(attribute.value());
    }
    return style(attribute.value());
}

Result<void> Check::count(QStringView name)
{
    if (++m_elements > DrawingBounds::elements)
        return tooMuch(QStringLiteral("elements"), DrawingBounds::elements);
    if (++m_depth > DrawingBounds::depth)
        return tooMuch(QStringLiteral("elements in each other"), DrawingBounds::depth);
    if (name == u"use" && ++m_uses > DrawingBounds::uses)
        return tooMuch(QStringLiteral("copies (use)"), DrawingBounds::uses);
    if (name.startsWith(u"fe") && ++m_filters > DrawingBounds::filters)
        return tooMuch(QStringLiteral("filters"), DrawingBounds::filters);
    if (name == u"image" && ++m_pictures > DrawingBounds::pictures)
        return tooMuch(QStringLiteral("pictures"), DrawingBounds::pictures);
    return {};
}

Result<void> Check::element()
{
    const auto name = m_xml.name();
    const bool isSvg = m_xml.namespaceUri() == u"http://www.w3.org/2000/svg";
    if (m_elements == 0 && (name != u"svg" || !isSvg))
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("the file is an XML document, but no SVG drawing (its root is \"%1\")").arg(name.left(40)));
    if (auto good = count(name); !good)
        return good;
    if (std::find(foreign.begin(), foreign.end(), name) != foreign.end())
        return refused(QStringLiteral("holds a %1").arg(name));
    if (name == u"style")
        ++m_styles;
    for (const auto &each : m_xml.attributes()) {
        if (auto good = attribute(each); !good)
            return good;
    }
    return {};
}

Result<void> Check::run()
{
    while (!m_xml.atEnd()) {
        Result<void> good;
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            good = element();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_styles -= m_xml.name() == u"style" ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            if (m_styles > 0)
                good = style(m_xml.text());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return refused(QStringLiteral("has a document type or entities"));
        case QXmlStreamReader::ProcessingInstruction:
            return refused(
                QStringLiteral("has a processing instruction (%1)").arg(m_xml.processingInstructionTarget().left(40)));
        default:
            break;
        }
        if (!good)
            return good;
    }
    if (m_xml.hasError() || m_elements == 0)
        return refused(
            QStringLiteral("is damaged in line %1 (%2)").arg(m_xml.lineNumber()).arg(m_xml.errorString().left(100)));
    return {};
}

} // namespace

Result<void> checkDrawing(const QByteArray &bytes)
{
    if (bytes.size() > DrawingBounds::bytes)
        return tooMuch(QStringLiteral("bytes"), DrawingBounds::bytes);
    return Check(bytes).run();
}

} // namespace ironfence::media
