// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QImage>
#include <memory>

struct _RsvgHandle; // NOLINT(bugprone-reserved-identifier): librsvg's

namespace ironfence::media {

/// An SVG drawing, parsed by librsvg: static SVG, nothing loaded from outside. For processes that are confined: it
/// bounds neither its time nor its memory itself.
class Drawing
{
public:
    /// After checkDrawing(). Errors: Unsupported.
    [[nodiscard]] static base::Result<Drawing> parse(const QByteArray &bytes);

    /// In pixels, by its width and height, or by its viewBox; scaled down when a side is longer than 8192.
    [[nodiscard]] QSize size() const { return m_size; }
    /// Its whole, stretched to this size; Format_ARGB32_Premultiplied. Errors: Unsupported (also when nothing is to be
    /// seen), Full (memory).
    [[nodiscard]] base::Result<QImage> draw(QSize size) const;

private:
    struct Free
    {
        void operator()(_RsvgHandle *handle) const;
    };
    explicit Drawing(_RsvgHandle *handle) : m_handle(handle) {}
    [[nodiscard]] bool measure();

    std::unique_ptr<_RsvgHandle, Free> m_handle;
    QSize m_size;
};

} // namespace ironfence::media
