// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cue.h"
#include "stage/pane.h"

#include <QQueue>

namespace ironfence::stage {

/// Which item is on the glass and which one is prepared: one state machine over the two layers of a pane. Main
/// thread.
class Rotation : public QObject
{
    Q_OBJECT
public:
    /// Both are borrowed.
    Rotation(Pane &pane, CueSource &source);

    void play();
    void refresh();
    /// A frame was swapped that shows the scene as of this change.
    void onSwapped(quint64 change);

Q_SIGNALS:
    void finished(const QString &id);
    void failed(const QString &id, const ironfence::base::Error &error);

private:
    enum class State {
        Rest,      ///< nothing in front; the source is asked again later
        Opening,   ///< nothing in front; the first item is being prepared
        Waiting,   ///< nothing in front; the first item is ready before its time
        Playing,   ///< an item runs, the next one is being prepared
        Prepared,  ///< an item runs, the next one is ready
        Alone,     ///< an item runs, there is no next one yet
        Urgent,    ///< an item runs, the one being prepared replaces it as soon as it is ready
        Stale,     ///< an item runs whose time is over, and there is nothing yet to replace it
        Late,      ///< an item is over and stands still, the next one is being prepared
        Switching, ///< the next item runs; its predecessor is kept until the swap of the first frame
    };
    enum class Event { Over, Play, Broken, Refresh, Dry, Ready, Early, Due, Lost, Swapped, Retry, Tired, Overdue };
    struct Transition
    {
        State from;
        Event event;
        State to;
        void (Rotation::*action)();
    };
    static const Transition table[];

    void connectLayer(Layer *layer);
    void onFailed(Layer *layer, const base::Error &error);
    void dispatch(Event event);
    void step(Event event);

    void nothing() {}
    void ask();
    void retryLater();
    void hold();
    void awaitNext();
    void giveAway();
    void awaitSlot();
    void awaitSwap();
    void takeOver();
    void rememberOver() { remember(Event::Over); }
    void rememberPlay() { remember(Event::Play); }
    void rememberBroken() { remember(Event::Broken); }
    void remember(Event event);
    void settle();
    void mend();
    void outlive();
    void restLater();
    void dropFront();

    Pane &m_pane;
    CueSource &m_source;
    State m_state = State::Rest;
    QQueue<Event> m_events; ///< an action's own events come after it
    bool m_stepping = false;
    Layer *m_front;
    Layer *m_back;
    std::optional<Event> m_meanwhile; ///< what happened to the front before it was presented
    quint64 m_awaited = 0;            ///< the change of the takeover
    int m_lost = 0;                   ///< items in a row that could not be prepared
    int m_tries = 0;                  ///< retries in a row
    QTimer m_retry;
    QTimer m_due;
    QTimer m_patience;
    QTimer m_overdue; ///< of the item whose time has come
};

} // namespace ironfence::stage
