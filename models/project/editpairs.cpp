// SPDX-License-Identifier: MIT
// What a person says of how episodes stand beside each other.
#include "models/project/editing.h"
#include "models/project/pinnedturns.h"

namespace visavis
{

using namespace Qt::StringLiterals;

EpisodePair Editing::pairOf(EpisodeId one, EpisodeId other, QList<Change> &changes)
{
    if (const EpisodePair *known = data().pairOf(one, other)) {
        return *known;
    }
    const auto [left, right] = std::minmax(one, other);
    const EpisodePair made{.id = m_project.ids().next<EpisodePair>(),
                           .guid = QUuid::createUuid(),
                           .left = left,
                           .right = right,
                           .kind = {}};
    changes.append(Change::create(made));
    return made;
}

Result<void> Editing::alignAs(EpisodeId one, EpisodeId other, std::optional<AlignmentKind> kind)
{
    const Episode *first = data().episodes().find(one);
    const Episode *second = data().episodes().find(other);
    if (!first || !second || one == other) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    const QString word = kind ? QString(name(*kind)) : QString();
    if (word.isEmpty() && !data().pairOf(one, other)) {
        return {};
    }
    QList<Change> changes;
    const EpisodePair before = pairOf(one, other, changes);
    EpisodePair after = before;
    after.kind = word;
    changes += Change::update(before, after);
    return perform(ActionKind::AlignAs, {first->title, second->title, word}, changes);
}

Result<void> Editing::place(const FacingPair &turns, bool isCut)
{
    const auto here = turnStart(m_project, turns.here, turns.turn);
    const auto there = turnStart(m_project, turns.there, turns.facing);
    if (!here || !there || turns.here == turns.there) {
        return here ? there ? fail(ErrorCode::NoSuchEpisode) : std::unexpected(there.error())
                    : std::unexpected(here.error());
    }
    const bool hereIsLeft = turns.here < turns.there;
    const TurnStart &left = hereIsLeft ? *here : *there;
    const TurnStart &right = hereIsLeft ? *there : *here;
    QList<Change> changes;
    const EpisodePair pair = pairOf(turns.here, turns.there, changes);
    const Pin made{.id = m_project.ids().next<Pin>(),
                   .guid = QUuid::createUuid(),
                   .pair = pair.id,
                   .leftRevision = left.revision,
                   .left = left.place,
                   .rightRevision = right.revision,
                   .right = right.place,
                   .isCut = isCut};
    bool isKnown = false;
    for (const PinId id : data().pinsOf(pair.id)) {
        const Pin &known = *data().pins().find(id);
        Pin same = made;
        same.id = known.id;
        same.guid = known.guid;
        same.isCut = known.isCut;
        if (same == known) {
            isKnown = true;
            same.isCut = isCut;
            changes += Change::update(known, same);
        }
    }
    if (!isKnown) {
        changes.append(Change::create(made));
    }
    return perform(isCut ? ActionKind::CutTurns : ActionKind::PinTurns, {here->words, there->words}, changes);
}

Result<void> Editing::pinTurns(const FacingPair &turns)
{
    return place(turns, false);
}

Result<void> Editing::cutTurns(const FacingPair &turns)
{
    return place(turns, true);
}

Result<void> Editing::unpinTurn(EpisodeId here, int turn, EpisodeId there)
{
    const auto start = turnStart(m_project, here, turn);
    const auto transcript = m_project.transcript(here);
    const auto offsets = m_project.offsets(here);
    const EpisodePair *pair = data().pairOf(here, there);
    if (!start || !offsets || !pair) {
        return start ? offsets ? Result<void>() : std::unexpected(offsets.error())
                     : std::unexpected(start.error());
    }
    const PlacedText text{.episode = here, .transcript = **transcript, .offsets = **offsets};
    QList<Change> changes;
    for (const PinId id : data().pinsOf(pair->id)) {
        const Pin &pin = *data().pins().find(id);
        const bool isLeft = here == pair->left;
        const RevisionId revision = isLeft ? pin.leftRevision : pin.rightRevision;
        if (revision == start->revision && turnAt(text, isLeft ? pin.left : pin.right) == turn) {
            changes.append(Change::remove(pin));
        }
    }
    return perform(ActionKind::UnpinTurn, {start->words}, changes);
}

} // namespace visavis
