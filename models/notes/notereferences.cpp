// SPDX-License-Identifier: MIT
#include "models/notes/notereferences.h"

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString folded(QStringView name)
{
    return name.toString().simplified().toCaseFolded();
}

bool fitsBrackets(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'[') && !name.contains(u']') && !name.contains(u'\n');
}

bool isBelow(const ProjectData &data, TagId tag, TagId above)
{
    for (const Tag *one = data.tags().find(tag); one; one = data.tags().find(one->parent)) {
        if (one->id == above) {
            return true;
        }
    }
    return false;
}

/// As ProjectData::tagPath has it, with one tag of the path called otherwise.
QString pathWith(const ProjectData &data, TagId tag, TagId renamed, const QString &name)
{
    QStringList names;
    for (const Tag *one = data.tags().find(tag); one; one = data.tags().find(one->parent)) {
        names.prepend(one->id == renamed ? name : one->name);
    }
    return names.join(u" > "_s);
}

/// What a reference is written as from now on; empty when it stays.
QString rewritten(const ProjectData &data, const ReferenceNames &names, const QString &reference,
                  const ReferenceTarget &renamed, const QString &name)
{
    const ReferenceTarget target = names.find(reference);
    const TagId *tag = std::get_if<TagId>(&target);
    const TagId *changed = std::get_if<TagId>(&renamed);
    if (!tag || !changed || !isBelow(data, *tag, *changed)) {
        return target == renamed ? name : QString();
    }
    const QString path = pathWith(data, *tag, *changed, name);
    if (folded(reference) == folded(data.tagPath(*tag))) {
        return path;
    }
    if (*tag != *changed) {
        return {}; // its own name stays
    }
    const ReferenceTarget other = names.find(name);
    return other == target || std::holds_alternative<std::monostate>(other) ? name : path;
}

} // namespace

std::vector<NoteReference> referencesIn(QStringView note)
{
    std::vector<NoteReference> references;
    for (qsizetype at = note.indexOf("[["_L1); at >= 0; at = note.indexOf("[["_L1, at)) {
        const qsizetype start = at + 2;
        qsizetype stop = start;
        while (stop < note.size() && note[stop] != u'[' && note[stop] != u']' && note[stop] != u'\n') {
            ++stop;
        }
        const QStringView name = note.sliced(start, stop - start).trimmed();
        if (!name.isEmpty() && note.sliced(stop).startsWith("]]"_L1)) {
            references.push_back(
                {.range = {Utf16Offset(at), Utf16Offset(stop + 2)}, .name = name.toString()});
            at = stop + 2;
        } else {
            at = start; // of "[[[name]]" the last two count
            at -= note.sliced(at).startsWith(u'[') ? 1 : 0;
        }
    }
    return references;
}

std::optional<NoteReference> referenceAt(QStringView note, qsizetype place)
{
    const qsizetype line = note.first(std::clamp<qsizetype>(place, 0, note.size())).lastIndexOf(u'\n') + 1;
    for (const NoteReference &reference : referencesIn(note.sliced(line))) {
        const qsizetype start = line + reference.range.start.value();
        const qsizetype stop = line + reference.range.stop.value();
        if (start <= place && place <= stop) {
            return NoteReference{.range = {Utf16Offset(start), Utf16Offset(stop)}, .name = reference.name};
        }
        if (start > place) {
            break;
        }
    }
    return std::nullopt;
}

ReferenceNames::ReferenceNames(const ProjectData &data)
    : m_data(data)
{
    const auto add = [this](const QString &name, const ReferenceTarget &target) {
        if (const QString key = folded(name); !key.isEmpty() && !m_targets.contains(key)) {
            m_targets.insert(key, target);
        }
    };
    // By age, so that it does not depend on the order in memory who is meant by a name that several have.
    const auto inOrder = [](const auto &store) {
        std::vector<const typename std::remove_cvref_t<decltype(*store.begin())> *> records;
        for (const auto &record : store) {
            records.push_back(&record);
        }
        std::ranges::sort(records, {}, [](const auto *record) { return record->id; });
        return records;
    };
    const auto tags = inOrder(data.tags());
    for (const Tag *tag : tags) {
        add(data.tagPath(tag->id), tag->id);
    }
    for (const Tag *tag : tags) {
        add(tag->name, tag->id);
        ++m_tagNames[folded(tag->name)];
    }
    for (const Episode *episode : inOrder(data.episodes())) {
        if (episode->state == EpisodeState::Live) {
            add(episode->title, episode->id);
        }
    }
    for (const Speaker *speaker : inOrder(data.speakers())) {
        add(speaker->name, speaker->id);
    }
}

ReferenceTarget ReferenceNames::find(QStringView name) const
{
    return m_targets.value(folded(name));
}

QString ReferenceNames::nameOf(const ReferenceTarget &target) const
{
    QString name;
    if (const auto *ofTag = std::get_if<TagId>(&target)) {
        const Tag *tag = m_data.tags().find(*ofTag);
        name = !tag                                      ? QString()
               : m_tagNames.value(folded(tag->name)) > 1 ? m_data.tagPath(*ofTag)
                                                         : tag->name;
    } else if (const auto *ofEpisode = std::get_if<EpisodeId>(&target)) {
        const Episode *episode = m_data.episodes().find(*ofEpisode);
        name = episode ? episode->title : QString();
    } else if (const auto *ofPerson = std::get_if<SpeakerId>(&target)) {
        const Speaker *speaker = m_data.speakers().find(*ofPerson);
        name = speaker ? speaker->name : QString();
    }
    return fitsBrackets(name) && find(name) == target ? name : QString();
}

std::vector<std::pair<QString, ReferenceTarget>> ReferenceNames::all() const
{
    std::vector<std::pair<QString, ReferenceTarget>> names;
    const auto add = [&](const ReferenceTarget &target) {
        if (QString name = nameOf(target); !name.isEmpty()) {
            names.emplace_back(std::move(name), target);
        }
    };
    for (const Tag &tag : m_data.tags()) {
        add(tag.id);
    }
    for (const Episode &episode : m_data.episodes()) {
        add(episode.id);
    }
    for (const Speaker &speaker : m_data.speakers()) {
        add(speaker.id);
    }
    std::ranges::sort(names, [](const auto &one, const auto &other) {
        return std::pair(one.second.index(), folded(one.first)) <
               std::pair(other.second.index(), folded(other.first));
    });
    return names;
}

namespace
{

/// A note with each reference as `words` has it; those stay for which there are none.
template<class Words>
QString withReferences(const QString &note, const Words &words)
{
    QString after = note;
    const auto references = referencesIn(note);
    for (const NoteReference &reference : references | std::views::reverse) {
        const QString text = words(reference.name);
        if (!text.isEmpty()) {
            after.replace(reference.range.start.value(), reference.range.length(), u"[["_s + text + u"]]"_s);
        }
    }
    return after;
}

/// What a reference is written as once a tag is part of another one; empty when it stays. A path through the
/// tag leads nowhere then, and the name alone says the same where only one tag has it.
QString rewrittenByMerge(const ProjectData &data, const ReferenceNames &names, const QString &reference,
                         const TagMerge &merge)
{
    const ReferenceTarget target = names.find(reference);
    const TagId *tag = std::get_if<TagId>(&target);
    if (!tag || !isBelow(data, *tag, merge.from)) {
        return {};
    }
    if (*tag == merge.from) {
        return merge.name;
    }
    if (folded(reference) != folded(data.tagPath(*tag))) {
        return {};
    }
    const QString own = data.tags().find(*tag)->name;
    return *tag == merge.into ? merge.name : names.nameOf(target) == own ? own : QString();
}

/// What tags are called before and after all of them were changed.
struct Recalled {
    const ProjectData &before;
    const ProjectData &after;
    ReferenceNames namesBefore{before};
    ReferenceNames namesAfter{after};

    /// What a reference is written as from now on; empty when it stays.
    [[nodiscard]] QString written(const QString &reference) const
    {
        const ReferenceTarget target = namesBefore.find(reference);
        const TagId *id = std::get_if<TagId>(&target);
        const Tag *tag = id ? after.tags().find(*id) : nullptr;
        if (!tag) {
            return {};
        }
        const QString own = before.tags().find(*id)->name;
        const bool isPath = folded(reference) != folded(own);
        const QString words = isPath ? after.tagPath(*id) : tag->name;
        const bool findsIt = namesAfter.find(words) == target;
        if (findsIt && words == (isPath ? before.tagPath(*id) : own)) {
            return {};
        }
        const QString now = findsIt ? words : after.tagPath(*id);
        return fitsBrackets(now) ? now : QString();
    }
};

} // namespace

QList<Change> renamedReferences(const ProjectData &data, const QList<Change> &ofTags)
{
    const bool areRenamed = std::ranges::any_of(ofTags, [](const Change &change) {
        return change.isAbout<Tag>() && change.operation == Change::Operation::Update &&
               (change.field == FieldIndex<&Tag::name> || change.field == FieldIndex<&Tag::parent>);
    });
    const bool hasReferences =
        std::ranges::any_of(data.notes(), [](const Note &note) { return note.body.contains("[["_L1); });
    QList<Change> changes;
    if (!areRenamed || !hasReferences) {
        return changes;
    }
    ProjectData after = data;
    for (const Change &change : ofTags) {
        after.apply(change);
    }
    const Recalled recalled{.before = data, .after = after};
    for (const Note &note : data.notes()) {
        Note renamed = note;
        renamed.body =
            withReferences(note.body, [&](const QString &reference) { return recalled.written(reference); });
        changes += Change::update(note, renamed);
    }
    return changes;
}

QList<Change> renamedReferences(const ProjectData &data, const ReferenceTarget &renamed, const QString &name)
{
    return renamedReferences(data, std::vector{renamed}, name);
}

QList<Change> renamedReferences(const ProjectData &data, const std::vector<ReferenceTarget> &renamed,
                                const QString &name)
{
    QList<Change> changes;
    std::optional<ReferenceNames> names; // most projects have no references
    if (!fitsBrackets(name)) {
        return changes;
    }
    for (const Note &note : data.notes()) {
        if (!note.body.contains("[["_L1)) {
            continue;
        }
        if (!names) {
            names.emplace(data);
        }
        Note after = note;
        after.body = withReferences(note.body, [&](const QString &reference) {
            QString words;
            for (const ReferenceTarget &target : renamed) {
                words = words.isEmpty() ? rewritten(data, *names, reference, target, name) : words;
            }
            return words;
        });
        changes += Change::update(note, after);
    }
    return changes;
}

QList<Change> mergedReferences(const ProjectData &data, const TagMerge &merge, const QList<Change> &before)
{
    QList<Change> changes;
    std::optional<ReferenceNames> names;
    if (!fitsBrackets(merge.name)) {
        return changes;
    }
    QHash<NoteId, QString> bodies; // of notes that took others in
    QSet<NoteId> gone;
    for (const Change &change : before) {
        if (!change.isAbout<Note>()) {
            continue;
        }
        if (change.operation == Change::Operation::Remove) {
            gone.insert(NoteId(change.id));
        } else if (change.field == FieldIndex<&Note::body>) {
            bodies.insert(NoteId(change.id), change.after.toString());
        }
    }
    for (const Note &note : data.notes()) {
        Note joined = note;
        joined.body = bodies.value(note.id, note.body);
        if (gone.contains(note.id) || !joined.body.contains("[["_L1)) {
            continue;
        }
        if (!names) {
            names.emplace(data);
        }
        Note after = joined;
        after.body = withReferences(joined.body, [&](const QString &reference) {
            return rewrittenByMerge(data, *names, reference, merge);
        });
        changes += Change::update(joined, after);
    }
    return changes;
}

} // namespace visavis
