// SPDX-License-Identifier: MIT
#include "models/project/passageediting.h"

#include "models/people/access.h"
#include "models/project/editing.h"
#include "models/project/reanchoring.h"

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether it stands in the text that the episode has now.
bool isPlaced(const ProjectData &data, const Annotation &annotation)
{
    const Episode *episode = data.episodes().find(annotation.episode);
    return episode && annotation.revision == episode->revision && annotation.state == AnchorState::Anchored;
}

std::unexpected<Error> noSuchAnnotation()
{
    return fail(ErrorCode::Internal, {u"annotation"_s});
}

} // namespace

Result<Annotation> PassageEditing::reworded(Annotation annotation)
{
    const auto transcript = m_project.transcript(annotation.episode);
    const auto offsets = m_project.offsets(annotation.episode);
    if (!transcript || !offsets) {
        return std::unexpected(transcript ? offsets.error() : transcript.error());
    }
    takeWords(annotation, (*transcript)->body, **offsets);
    return annotation;
}

AnnotationId PassageEditing::taggedAt(EpisodeId episode, CodePointRange range, TagId tag) const
{
    for (const AnnotationId id : data().annotationsOf(episode)) {
        const Annotation *annotation = data().annotations().find(id);
        const bool touches = annotation->start <= range.stop && range.start <= annotation->stop;
        if (!touches || annotation->coder != m_project.coder() || !isPlaced(data(), *annotation)) {
            continue;
        }
        const auto &taggings = data().taggingsOf(id);
        const bool hasTag = std::ranges::any_of(taggings, [&](TaggingId tagging) {
            const Tagging *known = data().taggings().find(tagging);
            return known->tag == tag && known->coder == m_project.coder();
        });
        if (hasTag) {
            return id;
        }
    }
    return {};
}

Result<void> PassageEditing::extend(AnnotationId id, CodePointRange range)
{
    const Annotation *annotation = data().annotations().find(id);
    if (!annotation) {
        return noSuchAnnotation();
    }
    Annotation wider = *annotation;
    wider.start = std::min(wider.start, range.start);
    wider.stop = std::max(wider.stop, range.stop);
    const auto after = reworded(wider);
    return after ? update(ActionKind::MoveAnnotation, *annotation, *after, {excerpt(after->quote)})
                 : std::unexpected(after.error());
}

Result<AnnotationId> PassageEditing::split(AnnotationId id, CodePoint place)
{
    const Annotation *annotation = data().annotations().find(id);
    if (!annotation) {
        return noSuchAnnotation();
    }
    const auto transcript = m_project.transcript(annotation->episode);
    const auto offsets = m_project.offsets(annotation->episode);
    if (!transcript || !offsets) {
        return std::unexpected(transcript ? offsets.error() : transcript.error());
    }
    const OffsetMap &map = **offsets;
    const QStringView body = (*transcript)->body;
    qsizetype stop = map.toUtf16(place).value();
    qsizetype start = stop;
    while (stop > 0 && body[stop - 1].isSpace()) {
        --stop;
    }
    while (start < body.size() && body[start].isSpace()) {
        ++start;
    }
    Annotation first = *annotation;
    Annotation second = *annotation;
    first.stop = map.toCodePoint(Utf16Offset(stop));
    second.start = map.toCodePoint(Utf16Offset(start));
    if (!isPlaced(data(), *annotation) || first.range().isEmpty() || second.range().isEmpty() ||
        place <= annotation->start || place >= annotation->stop) {
        return fail(ErrorCode::CannotSplit);
    }
    takeWords(first, body, map);
    takeWords(second, body, map);
    second.id = m_project.ids().next<Annotation>();
    second.guid = QUuid::createUuid();
    QList<Change> changes = Change::update(*annotation, first);
    changes.append(Change::create(second));
    for (const TaggingId known : data().taggingsOf(id)) {
        Tagging tagging = *data().taggings().find(known);
        tagging.id = m_project.ids().next<Tagging>();
        tagging.guid = QUuid::createUuid();
        tagging.annotation = second.id;
        changes.append(Change::create(tagging));
    }
    return perform(ActionKind::SplitAnnotation, {excerpt(second.quote)}, changes).transform([&] {
        return second.id;
    });
}

QList<Change> PassageEditing::joinedLinks(const std::vector<QUuid> &objects) const
{
    const auto joined = [&](const QUuid &end) {
        return std::ranges::contains(objects, end) ? objects.front() : end;
    };
    QList<Change> changes;
    for (const Link &link : data().links()) {
        Link after = link;
        after.from = joined(link.from);
        after.to = joined(link.to);
        changes += after.from == after.to ? QList<Change>{Change::remove(link)} : Change::update(link, after);
    }
    return changes;
}

namespace
{

/// The taggings of several annotations as those of the first of them: each tag once for each coder.
class JoinedTaggings
{
public:
    JoinedTaggings(const ProjectData &data, AnnotationId keeper)
        : m_data(data)
        , m_keeper(keeper)
    {
    }

    void take(AnnotationId annotation)
    {
        for (const TaggingId id : m_data.taggingsOf(annotation)) {
            const Tagging &tagging = *m_data.taggings().find(id);
            const auto same = std::ranges::find_if(m_kept, [&](const auto &kept) {
                return kept.after.tag == tagging.tag && kept.after.coder == tagging.coder;
            });
            if (same == m_kept.end()) {
                m_kept.push_back({tagging, tagging});
                m_kept.back().after.annotation = m_keeper;
                continue;
            }
            same->after.weight = std::max(same->after.weight, tagging.weight);
            for (const NoteId note : m_data.notesOn(tagging.guid)) {
                m_notes.push_back({*m_data.notes().find(note), same->after.guid});
            }
            m_gone.push_back(tagging);
        }
    }

    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> changes;
        for (const auto &[note, object] : m_notes) {
            Note after = note;
            after.object = object;
            changes += Change::update(note, after);
        }
        for (const Tagging &tagging : m_gone) {
            changes.append(Change::remove(tagging));
        }
        for (const Kept &kept : m_kept) {
            changes += Change::update(kept.before, kept.after);
        }
        return changes;
    }

private:
    struct Kept {
        Tagging before;
        Tagging after;
    };

    const ProjectData &m_data;
    AnnotationId m_keeper;
    std::vector<Kept> m_kept;
    std::vector<Tagging> m_gone;
    std::vector<std::pair<Note, QUuid>> m_notes;
};

/// The notes on several objects as one on the first of them, for each coder; blank lines between.
QList<Change> joinedNotes(const ProjectData &data, const std::vector<QUuid> &objects)
{
    struct Joined {
        Note before;
        Note after;
    };
    std::vector<Joined> kept;
    QList<Change> changes;
    for (const QUuid &object : objects) {
        for (const NoteId id : data.notesOn(object)) {
            const Note &note = *data.notes().find(id);
            const auto same = std::ranges::find_if(kept, [&](const Joined &joined) {
                return joined.after.coder == note.coder && joined.after.kind == note.kind;
            });
            if (same == kept.end()) {
                kept.push_back({note, note});
                kept.back().after.object = objects.front();
            } else {
                same->after.body += u"\n\n"_s + note.body;
                changes.append(Change::remove(note));
            }
        }
    }
    for (const Joined &joined : kept) {
        changes += Change::update(joined.before, joined.after);
    }
    return changes;
}

} // namespace

Result<AnnotationId> PassageEditing::merge(const std::vector<AnnotationId> &ids)
{
    std::vector<const Annotation *> all;
    for (const AnnotationId id : ids) {
        const Annotation *annotation = data().annotations().find(id);
        if (!annotation || !isPlaced(data(), *annotation) ||
            (!all.empty() && annotation->episode != all.front()->episode)) {
            return fail(ErrorCode::PassagesApart);
        }
        all.push_back(annotation);
    }
    std::ranges::sort(all, {}, [](const Annotation *annotation) { return annotation->range(); });
    if (const auto rest = std::ranges::unique(all); all.size() - rest.size() < 2) {
        return fail(ErrorCode::PassagesApart);
    } else {
        all.erase(rest.begin(), rest.end());
    }
    const Annotation &keeper = *all.front();
    Annotation whole = keeper;
    JoinedTaggings taggings(data(), keeper.id);
    std::vector<QUuid> objects;
    for (const Annotation *annotation : all) {
        whole.stop = std::max(whole.stop, annotation->stop);
        whole.quotable = whole.quotable || annotation->quotable;
        const Access access = stricter(Access::of(whole), Access::of(*annotation));
        whole.restriction = access.restriction;
        whole.embargo = access.embargo;
        taggings.take(annotation->id);
        objects.push_back(annotation->guid);
    }
    const auto after = reworded(whole);
    if (!after) {
        return std::unexpected(after.error());
    }
    QList<Change> changes = taggings.changes() + joinedNotes(data(), objects) + joinedLinks(objects);
    for (const Annotation *annotation : all | std::views::drop(1)) {
        changes.append(Change::remove(*annotation));
    }
    changes += Change::update(keeper, *after);
    return perform(ActionKind::MergeAnnotations, {excerpt(after->quote), QString::number(all.size())},
                   changes)
        .transform([&] { return after->id; });
}

Result<void> PassageEditing::setWeight(TaggingId id, double weight)
{
    const Tagging *tagging = data().taggings().find(id);
    if (!tagging) {
        return fail(ErrorCode::Internal, {u"tagging"_s});
    }
    Tagging after = *tagging;
    after.weight = std::clamp(weight, 0.0, double(MostWeight));
    return update(ActionKind::SetWeight, *tagging, after,
                  {data().tags().find(tagging->tag)->name, QString::number(after.weight)});
}

Result<void> PassageEditing::setQuotable(const std::vector<AnnotationId> &annotations, bool isQuotable)
{
    QList<Change> changes;
    QString quote;
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = data().annotations().find(id)) {
            Annotation after = *annotation;
            after.quotable = isQuotable;
            quote = quote.isEmpty() ? excerpt(annotation->quote) : quote;
            changes += Change::update(*annotation, after);
        }
    }
    return perform(isQuotable ? ActionKind::MarkQuotable : ActionKind::UnmarkQuotable, {quote}, changes);
}

} // namespace visavis
