// SPDX-License-Identifier: MIT
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readerview.h"

#include <algorithm>

namespace visavis
{

// Questions that are taken out of the page, so that one reads the answers alone.

void ReaderView::setHidesQuestions(bool hides)
{
    if (hides != m_hidesQuestions) {
        m_hidesQuestions = hides;
        hide(questionsIn(m_transcript.get()));
    }
}

HiddenTurns ReaderView::questionsIn(const Transcript *transcript) const
{
    return transcript && m_hidesQuestions && m_questions == Questions::MayHide ? questionsOf(*transcript)
                                                                               : HiddenTurns();
}

/// What was shown alone before stays so.
HiddenTurns ReaderView::hiddenAfterEdit(const Transcript *edited,
                                        const std::function<Utf16Offset(Utf16Offset)> &carried) const
{
    HiddenTurns hidden = questionsIn(edited);
    if (hidden.empty() || !hasText()) {
        return hidden;
    }
    const HiddenTurns questions = questionsOf(*m_transcript);
    for (size_t turn = 0; turn < questions.size(); ++turn) {
        if (!questions[turn] || isHidden(int(turn))) {
            continue;
        }
        // It may have been split.
        const Utf16Range before = m_transcript->turns[turn].range;
        const Utf16Range now{carried(before.start), carried(before.stop)};
        for (int part = turnHolding(*edited, now.start);
             part >= 0 && part < int(hidden.size()) && edited->turns[size_t(part)].range.start < now.stop;
             ++part) {
            hidden[size_t(part)] = false;
        }
    }
    // Words that were joined to a hidden turn are not to be gone from under the caret. A turn that became a
    // question is.
    const int before = turnHolding(*m_transcript, caret());
    const int now = turnHolding(*edited, carried(caret()));
    if (before >= 0 && visavis::isHidden(hidden, now) &&
        edited->turns[size_t(now)].range.start < carried(m_transcript->turns[size_t(before)].range.start)) {
        hidden[size_t(now)] = false;
    }
    return std::ranges::contains(hidden, true) ? hidden : HiddenTurns();
}

void ReaderView::hide(HiddenTurns turns)
{
    if (turns == m_flow.hidden()) {
        return;
    }
    if (!hasText()) {
        return;
    }
    const bool isAtStart = scrollY() == 0;
    const Pin held = pin();
    const CaretSelection before = m_selection;
    const int turnBefore = caretTurn();
    m_mouse.release();
    m_moves.forgetColumn();
    m_flow.setTranscript(m_transcript, std::move(turns));
    m_onScreen = {};
    m_pin.reset();
    m_selection = shownOf(before);
    if (const Utf16Offset place = shownFrom(held.place); isAtStart) {
        setScroll(0);
    } else if (place == held.place) {
        scrollToPin(held);
    } else {
        putAtTop(place);
    }
    settle();
    refineSoon();
    viewport()->update();
    ReaderAccessible::textChanged(this);
    Q_EMIT marksChanged();
    if (m_selection.range() != before.range()) {
        Q_EMIT selectionChanged();
    }
    if (caretTurn() != turnBefore) {
        Q_EMIT caretTurnChanged(caretTurn());
    }
    noteTopTurn();
    Q_EMIT hiddenTurnsChanged();
}

void ReaderView::showTurns(TurnRange turns)
{
    HiddenTurns hidden = m_flow.hidden();
    for (int turn = std::max(turns.first, 0); turn < std::min(turns.last, int(hidden.size())); ++turn) {
        hidden[size_t(turn)] = false;
    }
    hide(std::ranges::contains(hidden, true) ? std::move(hidden) : HiddenTurns());
}

void ReaderView::showEnds(Utf16Range range)
{
    if (!isAnyHidden()) {
        return;
    }
    HiddenTurns hidden = m_flow.hidden();
    for (const Utf16Offset place : {range.start, range.isEmpty() ? range.start : range.stop - 1}) {
        if (const int turn = turnHolding(*m_transcript, place); visavis::isHidden(hidden, turn)) {
            hidden[size_t(turn)] = false;
        }
    }
    hide(std::ranges::contains(hidden, true) ? std::move(hidden) : HiddenTurns());
}

Utf16Offset ReaderView::shownFrom(Utf16Offset place) const
{
    const TextBlocks &blocks = m_flow.blocks();
    if (!m_transcript || !isHidden(turnHolding(*m_transcript, place))) {
        return blocks.clamped(place);
    }
    const int next = blocks.blockFrom(place);
    return next < blocks.size() ? blocks[next].start : blocks.stop();
}

CaretSelection ReaderView::shownOf(const CaretSelection &selection) const
{
    const auto [first, last] = std::minmax(selection.anchor, selection.caret);
    const Utf16Offset start = shownFrom(first);
    // The end of what is marked goes back, so that nothing is marked that was not.
    const Utf16Offset stop = first == last ? start : std::max(start, m_flow.blocks().clamped(last));
    return selection.anchor <= selection.caret ? CaretSelection{.anchor = start, .caret = stop}
                                               : CaretSelection{.anchor = stop, .caret = start};
}

} // namespace visavis
