// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/stage.h"

#include <QSet>

namespace ironfence::player {

/// Follows a stage that plays local files and says when and how that is over.
class PlaySession : public QObject
{
    Q_OBJECT
public:
    static constexpr int nothingPlayable = 8; ///< exit code, as in all programs of the project

    /// `stage` is borrowed; `files` is how many different items it is given, each once or again and again.
    PlaySession(stage::Stage &stage, qsizetype files, bool once);

Q_SIGNALS:
    /// With the exit code of the program.
    void over(int exitCode);

private:
    void onPresented(const stage::Presented &presented);
    void onGone(const QString &id, bool good);

    qsizetype m_files;
    bool m_once;
    bool m_anyPresented = false;
    QSet<QString> m_gone;
};

} // namespace ironfence::player
