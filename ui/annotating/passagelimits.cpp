// SPDX-License-Identifier: MIT
#include "ui/annotating/passagelimits.h"

#include "ui/annotating/readingunits.h"
#include "ui/reader/readerview.h"

namespace visavis
{

namespace
{

/// The first end of a word behind the place.
Utf16Offset nextEnd(const TextUnits &units, QStringView body, Utf16Offset place, Utf16Offset last)
{
    Utf16Offset at = place;
    while (at < last && !body[at.value()].isLetterOrNumber()) {
        at = at + 1;
    }
    return at < last ? std::min(units.wordAt(at).stop, last) : last;
}

/// The last start of a word before the place.
Utf16Offset previousStart(const TextUnits &units, QStringView body, Utf16Offset place)
{
    Utf16Offset at = place;
    while (at > Utf16Offset(0) && !body[at.value() - 1].isLetterOrNumber()) {
        at = at - 1;
    }
    return at > Utf16Offset(0) ? units.wordAt(at - 1).start : at;
}

} // namespace

Utf16Range movedLimit(const ReaderView &view, Utf16Range passage, LimitStep step)
{
    const QStringView body = view.transcript()->body;
    const TextUnits words(*view.transcript(), view.flow().blocks());
    const ReadingUnits sentences(view);
    const bool isStop = step.end == LimitStep::End::Stop;
    const bool isForward = isStop == (step.way == LimitStep::Way::Outwards);
    const Utf16Offset from = isStop ? passage.stop : passage.start;
    Utf16Offset to = from;
    if (step.by == LimitStep::By::Word) {
        if (isStop) {
            // Where a word ends, so that no space is marked.
            to = isForward ? nextEnd(words, body, from, view.flow().blocks().stop())
                           : nextEnd(words, body,
                                     previousStart(words, body, previousStart(words, body, from)), from);
            to = isForward || to < from ? to : passage.start;
        } else {
            to = isForward ? nextEnd(words, body, from, passage.stop) : previousStart(words, body, from);
            while (isForward && to < passage.stop && !body[to.value()].isLetterOrNumber()) {
                to = to + 1;
            }
        }
    } else if (isStop) {
        const Utf16Range here = sentences.at(std::max(passage.start, from - 1), ReadingUnit::Sentence);
        const Utf16Range next = sentences.after(from, ReadingUnit::Sentence);
        to = isForward ? (here.stop > from ? here.stop
                          : next.isEmpty() ? from
                                           : next.stop)
                       : sentences.before(from - 1, ReadingUnit::Sentence).stop;
    } else {
        const Utf16Range here = sentences.at(from, ReadingUnit::Sentence);
        const Utf16Range before = sentences.before(from, ReadingUnit::Sentence);
        to = isForward ? sentences.after(from, ReadingUnit::Sentence).start
                       : (!here.isEmpty() && here.start < from ? here.start
                          : before.isEmpty()                   ? from
                                                               : before.start);
    }
    const Utf16Range moved = isStop ? Utf16Range{passage.start, to} : Utf16Range{to, passage.stop};
    return moved.start < moved.stop ? moved : passage;
}

} // namespace visavis
