// SPDX-License-Identifier: MIT
#include "models/project/editing.h"

#include "models/project/noteediting.h"
#include "models/project/reanchoring.h"
#include "models/project/tagrules.h"

#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

QString excerpt(QStringView text, qsizetype length)
{
    QString words = text.first(std::min(text.size(), 4 * length)).toString().simplified();
    if (words.size() <= length) {
        return words;
    }
    const qsizetype space = words.lastIndexOf(u' ', length - 1);
    qsizetype cut = space > length / 2 ? space : length - 1;
    if (words[cut - 1].isHighSurrogate()) {
        --cut;
    }
    return words.first(cut) + u'…';
}

namespace
{

template<class IdType>
std::vector<IdType> onceEach(std::vector<IdType> ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

} // namespace

Result<Annotation> Editing::newAnnotation(EpisodeId id, CodePointRange range, Colour colour)
{
    const Episode *episode = data().episodes().find(id);
    if (!episode) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const auto transcript = m_project.transcript(id);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    const QStringView body = (*transcript)->body;
    const auto offsets = m_project.offsets(id);
    if (!offsets) {
        return std::unexpected(offsets.error());
    }
    const OffsetMap &map = **offsets;
    if (range.isEmpty() || range.start < CodePoint(0) || range.stop > map.codePointCount()) {
        return fail(ErrorCode::RangeOutsideText,
                    {QString::number(range.start.value()), QString::number(range.stop.value()),
                     QString::number(map.codePointCount().value())});
    }
    Annotation annotation{.id = m_project.ids().next<Annotation>(),
                          .guid = QUuid::createUuid(),
                          .episode = id,
                          .revision = episode->revision,
                          .start = range.start,
                          .stop = range.stop,
                          .quote = {},
                          .prefix = {},
                          .suffix = {},
                          .state = AnchorState::Anchored,
                          .score = 1,
                          .colour = colour,
                          .quotable = false,
                          .restriction = Restriction::Publishable,
                          .embargo = {},
                          .coder = m_project.coder(),
                          .created = Timestamp::now()};
    takeWords(annotation, body, map);
    return annotation;
}

Tagging Editing::newTagging(AnnotationId annotation, TagId tag)
{
    return {.id = m_project.ids().next<Tagging>(),
            .guid = QUuid::createUuid(),
            .annotation = annotation,
            .tag = tag,
            .coder = m_project.coder(),
            .weight = 0,
            .created = Timestamp::now()};
}

Result<AnnotationId> Editing::highlight(EpisodeId episode, CodePointRange range, Colour colour)
{
    return annotate(episode, range, colour, {}, {});
}

Result<AnnotationId> Editing::annotate(EpisodeId episode, CodePointRange range, Colour colour,
                                       const std::vector<TagId> &tags, const QString &note)
{
    for (const TagId tag : tags) {
        if (auto givable = checkMayBeGiven(data(), tag); !givable) {
            return std::unexpected(givable.error());
        }
    }
    const auto annotation = newAnnotation(episode, range, colour);
    if (!annotation) {
        return std::unexpected(annotation.error());
    }
    QList<Change> changes{Change::create(*annotation)};
    for (const TagId tag : onceEach(tags)) {
        changes.append(Change::create(newTagging(annotation->id, tag)));
    }
    if (!note.isEmpty()) {
        changes.append(Change::create(newNote(annotation->guid, note)));
    }
    auto done = perform(ActionKind::Highlight, {excerpt(annotation->quote)}, changes);
    return done.transform([&] { return annotation->id; });
}

Result<AnnotationId> Editing::annotateByName(EpisodeId episode, CodePointRange range, Colour colour,
                                             const QList<QStringList> &tags, const QString &note)
{
    const auto annotation = newAnnotation(episode, range, colour);
    if (!annotation) {
        return std::unexpected(annotation.error());
    }
    std::vector<Tag> made;
    std::vector<TagId> given;
    for (const QStringList &path : tags) {
        const auto tag = tagAt(path, made);
        if (!tag) {
            return std::unexpected(tag.error());
        }
        if (auto givable = checkMayBeGiven(data(), *tag); !givable && data().tags().find(*tag)) {
            return std::unexpected(givable.error());
        }
        if (std::ranges::find(given, *tag) == given.end()) {
            given.push_back(*tag);
        }
    }
    QList<Change> changes;
    for (const Tag &tag : made) {
        changes.append(Change::create(tag));
    }
    changes.append(Change::create(*annotation));
    for (const TagId tag : given) {
        changes.append(Change::create(newTagging(annotation->id, tag)));
    }
    if (!note.isEmpty()) {
        changes.append(Change::create(newNote(annotation->guid, note)));
    }
    auto done = perform(ActionKind::Highlight, {excerpt(annotation->quote)}, changes);
    return done.transform([&] { return annotation->id; });
}

Result<AnnotationId> Editing::annotateWithNewTag(EpisodeId episode, CodePointRange range, Colour colour,
                                                 const QString &name)
{
    const auto tag = newLastTag(data(), m_project.ids(), name, {});
    if (!tag) {
        return std::unexpected(tag.error());
    }
    const auto annotation = newAnnotation(episode, range, colour);
    if (!annotation) {
        return std::unexpected(annotation.error());
    }
    return perform(ActionKind::Highlight, {excerpt(annotation->quote)},
                   {Change::create(*tag), Change::create(*annotation),
                    Change::create(newTagging(annotation->id, tag->id))})
        .transform([&] { return annotation->id; });
}

Result<void> Editing::recolour(const std::vector<AnnotationId> &annotations, Colour colour)
{
    QList<Change> changes;
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = data().annotations().find(id)) {
            Annotation after = *annotation;
            after.colour = colour;
            changes += Change::update(*annotation, after);
        }
    }
    return perform(ActionKind::Recolour, {QString::number(changes.size())}, changes);
}

Result<void> Editing::setRange(AnnotationId id, CodePointRange range)
{
    const Annotation *annotation = data().annotations().find(id);
    if (!annotation) {
        return fail(ErrorCode::Internal, {u"annotation"_s});
    }
    const auto place = newAnnotation(annotation->episode, range, annotation->colour);
    if (!place) {
        return std::unexpected(place.error());
    }
    Annotation after = *annotation;
    after.start = place->start;
    after.stop = place->stop;
    after.quote = place->quote;
    after.prefix = place->prefix;
    after.suffix = place->suffix;
    after.revision = place->revision;
    after.state = AnchorState::Anchored;
    after.score = 1;
    return update(ActionKind::MoveAnnotation, *annotation, after, {excerpt(after.quote)});
}

Result<void> Editing::acceptPlaces(const std::vector<AnnotationId> &annotations)
{
    QList<Change> changes;
    QString quote;
    int count = 0;
    for (const AnnotationId id : onceEach(annotations)) {
        const Annotation *annotation = data().annotations().find(id);
        if (!annotation || annotation->state != AnchorState::ToReview) {
            continue;
        }
        const auto transcript = m_project.transcript(annotation->episode);
        const auto offsets = m_project.offsets(annotation->episode);
        if (!transcript || !offsets) {
            return std::unexpected(transcript ? offsets.error() : transcript.error());
        }
        Annotation after = *annotation;
        takeWords(after, (*transcript)->body, **offsets);
        after.state = AnchorState::Anchored;
        after.score = 1;
        quote = count++ == 0 ? after.quote : quote;
        changes += Change::update(*annotation, after);
    }
    return perform(ActionKind::AcceptPlace, {excerpt(quote), QString::number(count)}, changes);
}

Result<void> Editing::keepAsOrphans(const std::vector<AnnotationId> &annotations)
{
    QList<Change> changes;
    QString quote;
    int count = 0;
    for (const AnnotationId id : onceEach(annotations)) {
        const Annotation *annotation = data().annotations().find(id);
        if (!annotation || (annotation->state == AnchorState::Orphan && !annotation->awaitsReview())) {
            continue;
        }
        Annotation after = *annotation;
        after.stop = after.start;
        after.state = AnchorState::Orphan;
        after.score = 1;
        quote = count++ == 0 ? after.quote : quote;
        changes += Change::update(*annotation, after);
    }
    return perform(ActionKind::KeepOrphan, {excerpt(quote), QString::number(count)}, changes);
}

Result<void> Editing::removeAnnotations(const std::vector<AnnotationId> &annotations)
{
    QList<Change> changes;
    std::set<LinkId> linksGone;
    int count = 0;
    for (const AnnotationId id : onceEach(annotations)) {
        const Annotation *annotation = data().annotations().find(id);
        if (!annotation) {
            continue;
        }
        for (const NoteId note : data().notesOn(annotation->guid)) {
            changes.append(Change::remove(*data().notes().find(note)));
        }
        for (const TaggingId tagging : data().taggingsOf(id)) {
            changes += withoutTagging(data(), *data().taggings().find(tagging));
        }
        for (const LinkId link : data().linksOf(annotation->guid)) {
            if (linksGone.insert(link).second) { // both of its ends may go
                changes.append(Change::remove(*data().links().find(link)));
            }
        }
        changes.append(Change::remove(*annotation));
        ++count;
    }
    return perform(ActionKind::DeleteAnnotations, {QString::number(count)}, changes);
}

Result<void> Editing::addTag(const std::vector<AnnotationId> &annotations, TagId id)
{
    if (auto givable = checkMayBeGiven(data(), id); !givable) {
        return givable;
    }
    const Tag *tag = data().tags().find(id);
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    QList<Change> changes;
    for (const AnnotationId annotation : onceEach(annotations)) {
        if (!data().annotations().find(annotation)) {
            continue;
        }
        const bool has = std::ranges::any_of(data().taggingsOf(annotation), [&](TaggingId tagging) {
            const Tagging *known = data().taggings().find(tagging);
            return known->tag == id && known->coder == m_project.coder();
        });
        if (!has) {
            changes.append(Change::create(newTagging(annotation, id)));
        }
    }
    return perform(ActionKind::AddTagging, {tag->name, QString::number(changes.size())}, changes);
}

Result<void> Editing::addNewTag(const std::vector<AnnotationId> &annotations, const QString &name)
{
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const auto tag = newLastTag(data(), m_project.ids(), name, {});
    if (!tag) {
        return std::unexpected(tag.error());
    }
    QList<Change> changes{Change::create(*tag)};
    for (const AnnotationId annotation : onceEach(annotations)) {
        if (data().annotations().find(annotation)) {
            changes.append(Change::create(newTagging(annotation, tag->id)));
        }
    }
    return perform(ActionKind::AddTagging, {tag->name, QString::number(changes.size() - 1)}, changes);
}

Result<void> Editing::retagAsNew(const std::vector<AnnotationId> &annotations, TagId from,
                                 const QString &name)
{
    const Tag *before = data().tags().find(from);
    const auto tag = before ? newLastTag(data(), m_project.ids(), name, {}) : fail(ErrorCode::NoSuchTag);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    const auto taggings = taggingsWith(m_project, annotations, from);
    return perform(ActionKind::Retag, {before->name, tag->name, QString::number(taggings.size())},
                   QList<Change>{Change::create(*tag)} + retagged(data(), taggings, tag->id));
}

Result<void> Editing::removeTag(const std::vector<AnnotationId> &annotations, TagId id)
{
    const Tag *tag = data().tags().find(id);
    if (!tag) {
        return fail(ErrorCode::NoSuchTag);
    }
    QList<Change> changes;
    int count = 0;
    for (const AnnotationId annotation : onceEach(annotations)) {
        for (const TaggingId tagging : data().taggingsOf(annotation)) {
            const Tagging *known = data().taggings().find(tagging);
            if (known->tag == id && known->coder == m_project.coder()) {
                changes += withoutTagging(data(), *known);
                ++count;
            }
        }
    }
    return perform(ActionKind::RemoveTagging, {tag->name, QString::number(count)}, changes);
}

} // namespace visavis
