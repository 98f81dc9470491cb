// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/drawing/drawing.h"

#include <algorithm>
#include <cmath>
#include <librsvg/rsvg.h>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr double longestSide = 8192;

struct FreeError
{
    void operator()(GError *error) const { g_error_free(error); }
};
using ErrorPtr = std::unique_ptr<GError, FreeError>;

tl::unexpected<base::Error> refused(const QString &why)
{
    return failure(
        ErrorCode::Unsupported,
        QStringLiteral("the SVG drawing cannot be drawn (%1); export it as plain SVG, or as PNG").arg(why.left(200)));
}

QString textOf(const ErrorPtr &error)
{
    return error ? QString::fromUtf8(error->message) : QStringLiteral("nobody says why");
}

bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 0; }))
            return false;
    }
    return true;
}

} // namespace

void Drawing::Free::operator()(_RsvgHandle *handle) const
{
    g_object_unref(handle);
}

Result<Drawing> Drawing::parse(const QByteArray &bytes)
{
    GError *error = nullptr;
    // Without a base file librsvg resolves no reference but data: URLs.
    auto *handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(bytes.constData()),
                                             static_cast<gsize>(bytes.size()), &error);
    const ErrorPtr owned(error);
    if (handle == nullptr)
        return refused(textOf(owned));
    constexpr double dotsPerInch = 96; // CSS
    rsvg_handle_set_dpi(handle, dotsPerInch);
    Drawing drawing(handle);
    if (!drawing.measure())
        return refused(QStringLiteral("it does not say how large it is"));
    return drawing;
}

bool Drawing::measure()
{
    double width = 0;
    double height = 0;
    if (!rsvg_handle_get_intrinsic_size_in_pixels(m_handle.get(), &width, &height)) {
        gboolean hasBox = FALSE;
        RsvgRectangle box{};
        rsvg_handle_get_intrinsic_dimensions(m_handle.get(), nullptr, nullptr, nullptr, nullptr, &hasBox, &box);
        if (!hasBox)
            return false;
        width = box.width;
        height = box.height;
    }
    if (!std::isfinite(width) || !std::isfinite(height) || width <= 0 || height <= 0)
        return false;
    const double scale = std::min(1.0, longestSide / std::max(width, height));
    m_size = QSize(std::max(1, static_cast<int>(std::lround(width * scale))),
                   std::max(1, static_cast<int>(std::lround(height * scale))));
    return true;
}

Result<QImage> Drawing::draw(QSize size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied); // cairo's ARGB32
    if (image.isNull())
        return failure(ErrorCode::Full, QStringLiteral("not enough memory for a drawing of this size"));
    image.fill(Qt::transparent);
    auto *surface = cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_ARGB32, size.width(), size.height(),
                                                        static_cast<int>(image.bytesPerLine()));
    auto *context = cairo_create(surface);
    const RsvgRectangle viewport{0, 0, static_cast<double>(size.width()), static_cast<double>(size.height())};
    GError *error = nullptr;
    const bool drawn = rsvg_handle_render_document(m_handle.get(), context, &viewport, &error) != FALSE;
    const ErrorPtr owned(error);
    const auto status = cairo_status(context);
    cairo_destroy(context);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    if (!drawn)
        return refused(textOf(owned));
    if (status != CAIRO_STATUS_SUCCESS)
        return refused(QString::fromUtf8(cairo_status_to_string(status)));
    if (isEmpty(image))
        return failure(ErrorCode::Unsupported, QStringLiteral("the SVG drawing shows nothing; export it again"));
    return image;
}

} // namespace ironfence::media
