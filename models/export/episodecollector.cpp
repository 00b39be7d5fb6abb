// SPDX-License-Identifier: MIT
#include "models/export/episodecollector.h"

#include "models/export/exportcollector.h"
#include "models/project/annotationfields.h"
#include "models/project/indexing.h"
#include "models/search/folding.h"

#include <algorithm>
#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Code points of context on either side of a quote, within its turn.
constexpr qsizetype ExportContext = 60;

QString guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

std::optional<Milliseconds> durationOf(const Transcript &transcript)
{
    std::optional<Milliseconds> last;
    const auto take = [&](Milliseconds time) { last = std::max(last.value_or(time), time); };
    for (const Turn &turn : transcript.turns) {
        if (turn.end || turn.start) {
            take(turn.end.value_or(turn.start.value_or(Milliseconds(0))));
        }
    }
    for (const TimeSpan &span : transcript.times) {
        take(span.end);
    }
    return last;
}

} // namespace

EpisodeCollector::EpisodeCollector(ExportCollector &whole, EpisodeId episode)
    : m_whole(whole)
    , m_record(*whole.records().episodes().find(episode))
{
}

Result<EpisodeCollector::Collected> EpisodeCollector::collect()
{
    auto transcript = m_whole.snapshot().transcript(m_record.revision);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    m_transcript = std::move(*transcript);
    m_map = std::make_unique<OffsetMap>(m_transcript->body);
    m_access = std::make_unique<PassageAccess>(m_whole.records(), m_record, *m_transcript, *m_map,
                                               m_whole.personAccess());
    addFacts();
    addSpeakers();
    addText();
    const bool isChosen = m_whole.selection().choosesAnnotations();
    bool isWanted = !isChosen;
    for (const AnnotationId annotation : m_whole.records().annotationsOf(m_record.id)) {
        isWanted = addAnnotation(*m_whole.records().annotations().find(annotation)) || isWanted;
    }
    if (m_whole.isLeftOut(m_access->ofEpisode())) {
        return Collected{.fate = isWanted ? Fate::Withheld : Fate::Unwanted,
                         .isSilent = false,
                         .episode = {},
                         .speech = {},
                         .personsLeftOut = {}};
    }
    const bool hasSome = !isChosen || !m_episode.annotations.empty();
    return Collected{.fate = hasSome ? Fate::Taken : Fate::Unwanted,
                     .isSilent = m_isSilent,
                     .episode = std::move(m_episode),
                     .speech = std::move(m_speech),
                     .personsLeftOut = std::move(m_personsLeftOut)};
}

void EpisodeCollector::addFacts()
{
    m_episode.guid = guidText(m_record.guid);
    m_episode.title = m_record.title;
    m_episode.number = m_record.number;
    m_episode.date = m_record.date;
    m_episode.language = m_record.language;
    m_episode.media = m_record.media;
    // What is said of the whole interview may tell what nobody outside may read.
    const bool isTold = !m_whole.isLeftOut(m_access->ofAnybody());
    auto notes = m_whole.notesOn(m_record.guid);
    m_isSilent = !isTold && !(m_record.summary.isEmpty() && notes.empty());
    if (isTold) {
        m_episode.summary = m_whole.readable(m_record.summary);
        m_episode.notes = std::move(notes);
    }
    m_episode.attributes = m_whole.valuesOf(AttributeObject::Episode, m_record.guid);
    m_episode.restriction = m_access->ofEpisode();
    m_episode.turns = qint64(m_transcript->turns.size());
    m_episode.duration = durationOf(*m_transcript);
}

void EpisodeCollector::addSpeakers()
{
    std::vector<int> persons;
    for (size_t i = 0; i < m_transcript->labels.size(); ++i) {
        const Label &label = m_transcript->labels[i];
        if (m_whole.isLeftOut(m_access->ofLabel(int(i)))) {
            const Speaker *person = m_whole.records().speakers().find(label.speaker);
            m_personsLeftOut.insert((person ? person->name : label.name).simplified().toCaseFolded());
            persons.push_back(-1);
            continue;
        }
        m_episode.speakers.push_back({.name = label.name, .role = label.role});
        persons.push_back(label.speaker.isValid() ? m_whole.indexOf(label.speaker) : -1);
        if (persons.back() >= 0) {
            m_speech.try_emplace(persons.back());
        }
    }
    for (const Turn &turn : m_transcript->turns) {
        const qint64 words = countWords(foldedText(m_transcript->text(turn.range)));
        m_episode.words += words;
        for (const int label : turn.labels) {
            if (const int person = persons[size_t(label)]; person >= 0) {
                ++m_speech[person].turns;
                m_speech[person].words += words;
            }
        }
    }
    m_episode.labelPersons = std::move(persons);
}

void EpisodeCollector::addText()
{
    if (!m_whole.wants(ExportPart::Texts)) {
        return;
    }
    m_readable = std::make_unique<ReplacedText>(
        readableText(*m_transcript, *m_map, *m_access, m_whole.selection().leavesOutToCheck));
    m_episode.text = std::make_shared<const Transcript>(m_readable->transcript());
    const bool isTold = !m_whole.isLeftOut(m_access->ofAnybody());
    for (const Section &section : m_transcript->sections) {
        m_episode.sections.push_back(
            {.guid = guidText(section.guid),
             .notes = isTold ? m_whole.notesOn(section.guid) : std::vector<ExportNote>()});
    }
}

bool EpisodeCollector::addAnnotation(const Annotation &annotation)
{
    if (!m_whole.wants(annotation.id)) {
        return false;
    }
    const ProjectData &data = m_whole.records();
    // Places in another revision's text mean nothing in this one.
    const bool isHere = annotation.revision == m_record.revision;
    PassagePlace place = isHere ? placeOf(data, *m_transcript, *m_map, annotation) : PassagePlace();
    if (const Predicate *predicate = m_whole.predicate();
        predicate && !(*predicate)(fieldsOf(data, annotation, *predicate, place))) {
        return false;
    }
    const AccessVerdict verdict = m_access->of(annotation);
    if (m_whole.isLeftOut(verdict.restriction)) {
        m_whole.leaveOut(verdict);
        return true;
    }
    ExportAnnotation result;
    result.restriction = verdict.restriction;
    result.guid = guidText(annotation.guid);
    result.quote = annotation.quote;
    result.beginsInWord = isWithinWord(annotation.prefix, annotation.quote);
    result.endsInWord = isWithinWord(annotation.quote, annotation.suffix);
    result.state = annotation.state;
    result.colour = annotation.colour;
    result.isQuotable = annotation.quotable;
    result.created = annotation.created.toDateTime();
    result.modified = m_whole.modified(annotation.guid, annotation.created);
    result.coder = m_whole.coderName(annotation.coder);
    result.notes = m_whole.notesOn(annotation.guid);
    result.section = isTitleLeftOut(annotation, place) ? QString() : place.sectionTitle;
    result.sectionIndex = place.section;
    result.start = place.time;
    if (isHere && annotation.state != AnchorState::Orphan) {
        result.range = annotation.range();
        result.shown = m_readable ? m_readable->moved(m_map->toUtf16(annotation.range())) : Utf16Range();
    }
    if (place.turn >= 0) {
        result.turn = place.turn + 1;
        result.question = m_whole.questionAt(m_record.id, place.turn);
        addSpeech(result, place, m_map->toUtf16(annotation.range()));
    }
    addTaggings(result, annotation);
    m_episode.annotations.push_back(std::move(result));
    return true;
}

/// What is said is of all who speak in it, from its first words to its last.
void EpisodeCollector::addSpeech(ExportAnnotation &result, PassagePlace &place, Utf16Range range) const
{
    const Utf16Offset end = range.stop - 1;
    const int lastTurn = std::max(place.turn, m_transcript->turnAt(end));
    const Turn &first = m_transcript->turns[size_t(place.turn)];
    const Turn &last = m_transcript->turns[size_t(lastTurn)];
    std::set<int> named(first.labels.begin(), first.labels.end());
    for (int turn = place.turn + 1; turn <= lastTurn; ++turn) {
        for (const int number : m_transcript->turns[size_t(turn)].labels) {
            if (named.insert(number).second) {
                const Label &label = m_transcript->labels[size_t(number)];
                place.addSpeaker(m_whole.records(), label.name, label.role, label.speaker);
            }
        }
    }
    result.speaker = place.speaker;
    result.role = place.role.value_or(Role::Other);
    for (const SpeakerId person : place.persons) {
        const int index = m_whole.indexOf(person);
        if (index >= 0 && !std::ranges::contains(result.persons, index)) {
            result.persons.push_back(index);
        }
    }
    result.end = m_transcript->endTimeAt(end);
    addContext(result, m_map->toCodePoints(range), first, last);
}

void EpisodeCollector::addTaggings(ExportAnnotation &result, const Annotation &annotation)
{
    for (const TaggingId id : m_whole.records().taggingsOf(annotation.id)) {
        const Tagging &tagging = *m_whole.records().taggings().find(id);
        const int tag = m_whole.indexOf(tagging.tag);
        if (tag < 0) {
            continue;
        }
        result.tags.push_back(tag);
        result.taggings.push_back(
            {.guid = guidText(tagging.guid),
             .tag = tag,
             .weight = tagging.weight == 0 ? std::nullopt : std::optional(tagging.weight),
             .coder = m_whole.coderName(tagging.coder),
             .created = tagging.created.toDateTime(),
             .notes = m_whole.notesOn(tagging.guid)});
        result.modified = std::max(
            {result.modified, m_whole.modified(tagging.guid, tagging.created), lastNoteOn(tagging.guid)});
    }
    std::ranges::sort(result.tags);
    std::ranges::sort(result.taggings, {},
                      [](const ExportTagging &tagging) { return std::pair(tagging.tag, tagging.coder); });
    result.modified = std::max(result.modified, lastNoteOn(annotation.guid));
}

/// When the last of them was written or changed; invalid where there is none.
QDateTime EpisodeCollector::lastNoteOn(const QUuid &object) const
{
    QDateTime last;
    for (const NoteId id : m_whole.records().notesOn(object)) {
        const Note &note = *m_whole.records().notes().find(id);
        const QDateTime changed = m_whole.modified(note.guid, note.created);
        last = last.isValid() ? std::max(last, changed) : changed;
    }
    return last;
}

bool EpisodeCollector::isTitleLeftOut(const Annotation &annotation, const PassagePlace &place) const
{
    const int section = place.sectionTitle.isEmpty() ? -1
                        : place.turn >= 0            ? m_transcript->sectionOf(place.turn)
                                          : m_transcript->sectionTitledAt(m_map->toUtf16(annotation.start));
    if (section < 0) {
        return false;
    }
    const CodePointRange title = m_map->toCodePoints(m_transcript->sections[size_t(section)].titleRange);
    return !title.isEmpty() && m_whole.isLeftOut(m_access->of(title).restriction);
}

void EpisodeCollector::addContext(ExportAnnotation &result, CodePointRange range, const Turn &first,
                                  const Turn &last) const
{
    const CodePointRange whole = m_map->toCodePoints({.start = first.range.start, .stop = last.range.stop});
    const auto [start, stop] =
        m_access->readableAround(range, {.start = std::max(whole.start, range.start - ExportContext),
                                         .stop = std::min(whole.stop, range.stop + ExportContext)});
    // Also where nothing of it may be read.
    result.cutBefore = start > whole.start;
    result.cutAfter = stop < whole.stop && range.stop < whole.stop;
    // What is cut off begins and ends with a whole word, where the script has spaces.
    if (start < range.start) {
        QStringView before = m_transcript->text(m_map->toUtf16(CodePointRange{start, range.start}));
        if (result.cutBefore) {
            before = before.sliced(before.indexOf(u' ') + 1);
        }
        result.before = before.toString();
    }
    if (range.stop < stop) {
        QStringView after = m_transcript->text(m_map->toUtf16(CodePointRange{range.stop, stop}));
        if (result.cutAfter && after.contains(u' ')) {
            after = after.first(after.lastIndexOf(u' '));
        }
        result.after = after.toString();
    }
}

} // namespace visavis
