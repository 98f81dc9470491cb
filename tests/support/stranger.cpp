// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stranger.h"

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace ironfence::support {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

} // namespace

Stranger::Stranger(const QString &display) : m_connection(xcb_connect(display.toLatin1().constData(), nullptr)) {}

Stranger::~Stranger()
{
    xcb_disconnect(m_connection);
}

bool Stranger::isReady() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

unsigned Stranger::root() const
{
    return xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
}

void Stranger::cover(const QRect &place, unsigned colour)
{
    if (m_window != 0)
        xcb_destroy_window(m_connection, m_window);
    m_window = xcb_generate_id(m_connection);
    const uint32_t values[] = {colour, 1}; // the ground; no window manager
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, root(), static_cast<int16_t>(place.x()),
                      static_cast<int16_t>(place.y()), static_cast<uint16_t>(place.width()),
                      static_cast<uint16_t>(place.height()), 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT,
                      XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT, values);
    xcb_map_window(m_connection, m_window);
    flush();
}

void Stranger::unmapOthers()
{
    const std::unique_ptr<xcb_query_tree_reply_t, Free> tree(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, root()), nullptr));
    if (!tree)
        return;
    const auto *windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        if (windows[i] != m_window)
            xcb_unmap_window(m_connection, windows[i]);
    }
    flush();
}

/// Returns when the server has done it.
void Stranger::flush()
{
    const std::unique_ptr<xcb_get_input_focus_reply_t, Free> answer(
        xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

} // namespace ironfence::support
