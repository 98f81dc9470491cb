// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/due_course.h"

#include <algorithm>

namespace ironfence::tests {

void checkGoingOn(Passages &passages)
{
    const Passage *before = nullptr;
    for (const auto &passage : passages.list()) {
        if (!passage.kind.isVideo())
            continue;
        if (before) {
            const auto &last = before->sights.last();
            const int frames = passage.firstFrame() - last.number.frame + passage.kind.frames; // it may have begun anew
            const auto due = last.firstUs + frames % passage.kind.frames * passage.frameUs();
            if (std::abs(passage.firstUs() - due) > 2 * passage.frameUs())
                passages.fault(passage.firstUs(), QStringLiteral("frame %1 came %2 ms late after an alert")
                                                      .arg(passage.firstFrame())
                                                      .arg((passage.firstUs() - due) / 1'000));
        }
        before = &passage;
    }
}

void checkSwitches(Passages &passages, QList<qint64> &stoodUs)
{
    constexpr qint64 longUs = 1'000'000;
    for (qsizetype i = 0; i + 1 < passages.list().size(); ++i) {
        const auto &passage = passages.list().at(i);
        if (!passage.kind.isVideo())
            continue;
        if (i > 0 && passage.firstFrame() != 0)
            passages.fault(passage.firstUs(),
                           QStringLiteral("%1 began with frame %2").arg(passage.kind.name).arg(passage.firstFrame()));
        const auto stood = passages.lastStoodUs(i);
        // One that has come to its end stands until then.
        const auto limit = passage.endsWithItsEnd() ? longUs : Passages::frozenUs;
        if (stood > limit)
            passages.fault(passage.lastUs(), QStringLiteral("%1: frame %2 stood for %3 ms")
                                                 .arg(passage.kind.name)
                                                 .arg(passage.lastFrame())
                                                 .arg(stood / 1'000));
        stoodUs.append(stood);
    }
}

void checkSlots(Passages &passages, const QList<SlotUs> &courseSlots)
{
    constexpr qint64 earlyUs = 20'000; // between the two clocks, and the slots' milliseconds
    const auto list = passages.list();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto &passage = list.at(i);
        if (!passage.kind.isVideo())
            continue;
        const auto [from, to] = courseSlots.at(i);
        const auto expected = std::min<qint64>((to - from) / passage.frameUs(), passage.kind.frames);
        if (passage.firstUs() < from - earlyUs || passage.firstUs() > from + 2 * passage.frameUs())
            passages.fault(passage.firstUs(), QStringLiteral("%1 began %2 ms after its slot")
                                                  .arg(passage.kind.name)
                                                  .arg((passage.firstUs() - from) / 1'000));
        const auto missing = expected - 1 - passage.lastFrame();
        if (passage.firstFrame() != 0 || std::abs(missing) > (expected < passage.kind.frames ? 1 : 0))
            passages.fault(passage.lastUs(), QStringLiteral("%1: frames %2–%3 of %4 that its slot has")
                                                 .arg(passage.kind.name)
                                                 .arg(passage.firstFrame())
                                                 .arg(passage.lastFrame())
                                                 .arg(expected));
        // Its last frame stood until the next one came, and that came in time.
        if (i + 1 < list.size() && list.at(i + 1).firstUs() > to + 2 * passage.frameUs())
            passages.fault(passage.lastUs(), QStringLiteral("%1 gave way %2 ms late")
                                                 .arg(passage.kind.name)
                                                 .arg((list.at(i + 1).firstUs() - to) / 1'000));
    }
}

} // namespace ironfence::tests
