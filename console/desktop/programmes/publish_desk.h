// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/keys/key_holder.h"
#include "console/desktop/programmes/examination_watch.h"
#include "console/desktop/programmes/programmes_desk.h"
#include "console/desktop/programmes/publish_model.h"
#include "console/publication/earlier.h"

namespace ironfence::console::desktop::programmes {

/// A manifest on its way: what it would change, who would see that, what it still waits for, and its signing. It is
/// made of drafts, or of what was live in an earlier version: the next manifest all the same, for nothing goes back.
/// What is signed is what is shown here, and takes the place of the manifest that is shown here: when somebody else
/// published meanwhile, everything is shown anew and has to be signed again. Main thread.
class PublishDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(ironfence::console::desktop::programmes::PublishModel *plan READ plan CONSTANT)
    Q_PROPERTY(ironfence::console::desktop::keys::KeyHolder *key READ key CONSTANT)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int replaced READ replaced NOTIFY changed)
    Q_PROPERTY(int removed READ removed NOTIFY changed)
    Q_PROPERTY(int reached READ reached NOTIFY changed)
    Q_PROPERTY(int screens READ screens NOTIFY changed)
    Q_PROPERTY(double nextVersion READ nextVersion NOTIFY changed)
    Q_PROPERTY(double returnsTo READ returnsTo NOTIFY changed)
    Q_PROPERTY(QString lost READ lost NOTIFY changed)
    Q_PROPERTY(QString incomplete READ incomplete NOTIFY changed)
    Q_PROPERTY(QString leftDrafts READ leftDrafts NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString refused READ refused NOTIFY changed)
    Q_PROPERTY(bool isRenewal READ isRenewal NOTIFY changed)
    Q_PROPERTY(bool isPossible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool isOvertaken READ isOvertaken NOTIFY changed)
    Q_PROPERTY(bool isKeyRefused READ isKeyRefused NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    /// All are borrowed.
    PublishDesk(link::Link &link, keys::KeyHolder &key, ProgrammesDesk &programmes, const base::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] PublishModel *plan() { return &m_plan; }
    [[nodiscard]] keys::KeyHolder *key() const { return m_key; }
    [[nodiscard]] int added() const { return count(publication::Change::Added); }
    [[nodiscard]] int replaced() const { return count(publication::Change::Changed); }
    [[nodiscard]] int removed() const { return count(publication::Change::Removed); }
    [[nodiscard]] int reached() const { return m_reached; } ///< screens that play any of it
    [[nodiscard]] int screens() const { return m_programmes->reach().total(); }
    [[nodiscard]] double nextVersion() const { return static_cast<double>(m_current.version + 1); }
    /// The earlier version; 0: drafts are published.
    [[nodiscard]] double returnsTo() const { return static_cast<double>(earlierVersion()); }
    [[nodiscard]] QString lost() const;       ///< programmes of it that nobody has any more: they cannot come back
    [[nodiscard]] QString incomplete() const; ///< the same of those of which files are missing, with these
    [[nodiscard]] QString leftDrafts() const; ///< after a return: those that say something else than is live
    [[nodiscard]] int waiting() const { return m_watch.waiting(); } ///< new assets that the server still examines
    [[nodiscard]] QString refused() const { return m_watch.refused().join(QStringLiteral(", ")); } ///< assets
    [[nodiscard]] bool isRenewal() const;  ///< nothing changes: new screens accept it for longer
    [[nodiscard]] bool isPossible() const; ///< nothing is waited for
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isOvertaken() const { return m_isOvertaken; } ///< somebody published since this was shown first
    [[nodiscard]] bool isKeyRefused() const { return m_isKeyRefused; } ///< the fault is the passphrase's, or the file's
    [[nodiscard]] QString fault() const { return m_fault; }

    Q_INVOKABLE void begin();                                ///< with every draft chosen
    Q_INVOKABLE void beginWith(const QString &programme);    ///< with one draft, and no other change
    Q_INVOKABLE void beginWithout(const QString &programme); ///< one programme is taken off, and no other change
    /// With everything as it was in an earlier version; what cannot come back stays as it is.
    void beginReturn(const publication::Earlier &earlier);
    Q_INVOKABLE void end(); ///< nobody looks at it any more
    Q_INVOKABLE void choose(int row, ironfence::console::desktop::programmes::PublishModel::Choice choice);
    Q_INVOKABLE void sign(const QString &passphrase);

Q_SIGNALS:
    void changed();
    void published(double version);

private:
    /// What became of a signed manifest.
    struct Released
    {
        qint64 version = 0;
        QStringList leftDrafts{};
    };

    void start(std::optional<publication::Earlier> earlier = {});
    void follow();
    void takeOffStrangers(const QSet<base::ProgrammeId> &but);
    void compose();
    void readFindings();
    void finish(const base::Result<Released> &released);
    [[nodiscard]] publication::Holdings planned() const;
    [[nodiscard]] QString nameOf(const publication::Lack &lack) const;
    [[nodiscard]] qint64 earlierVersion() const { return m_earlier ? m_earlier->manifest.version : 0; }
    [[nodiscard]] int count(publication::Change change) const
    {
        return m_next ? static_cast<int>(m_next->count(change)) : 0;
    }

    link::Link *m_link;
    keys::KeyHolder *m_key;
    ProgrammesDesk *m_programmes;
    const base::Clock *m_clock;
    PublishModel m_plan;
    ExaminationWatch m_watch;
    playlists::Manifest m_current;                  ///< that the plan is made for
    std::optional<publication::Publication> m_next; ///< nothing: the plan and the manifest do not fit
    std::optional<publication::Earlier> m_earlier;  ///< that is returned to
    QStringList m_leftDrafts;
    int m_reached = 0;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_isOvertaken = false;
    bool m_isKeyRefused = false;
    QString m_fault;
    QSet<base::Sha256> m_read; ///< drafts whose findings were asked for
};

} // namespace ironfence::console::desktop::programmes
