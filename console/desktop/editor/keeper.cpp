// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/keeper.h"

namespace ironfence::console::desktop::editor {

Keeper::Keeper(Document &document, const UnfinishedStore &store, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_document(&document), m_store(&store), m_clock(&clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::flush);
    connect(&document, &Document::changed, this, [this] {
        if (m_isOn && !m_timer.isActive())
            m_timer.start();
    });
}

Keeper::~Keeper()
{
    flush();
}

void Keeper::begin()
{
    m_isOn = true;
    m_kept = m_document->value().id; // what is there of it is of this one
}

void Keeper::flush()
{
    m_timer.stop();
    if (!m_isOn)
        return;
    const auto &id = m_document->value().id;
    if (!m_document->isDirty()) {
        setFault(m_store->remove(id));
        return;
    }
    const auto done = m_store->put({m_document->value(), m_document->draft(), m_clock->now()});
    if (done && m_kept != id)
        setFault(m_store->remove(m_kept)); // it has another name now
    else
        setFault(done);
    if (done)
        m_kept = id;
}

void Keeper::end()
{
    flush();
    m_isOn = false;
}

void Keeper::forget()
{
    m_timer.stop();
    m_isOn = false;
    setFault(m_store->remove(m_kept).and_then([this] { return m_store->remove(m_document->value().id); }));
}

void Keeper::setFault(const base::Result<void> &done)
{
    const auto fault = done ? QString() : done.error().line();
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

} // namespace ironfence::console::desktop::editor
