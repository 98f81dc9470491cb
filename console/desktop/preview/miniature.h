// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>

namespace ironfence::console::desktop::preview {

/// What stands in it keeps its own measures and is drawn as large as it is seen. Items that paint themselves have a
/// picture in their own size otherwise, of which a smaller item shows every third pixel or so: what the players want,
/// where nothing is ever scaled, and what makes writing illegible in a preview.
class Miniature : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void sharpen() const;

    QMetaObject::Connection m_frames; ///< of its window
};

} // namespace ironfence::console::desktop::preview
