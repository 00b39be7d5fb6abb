// SPDX-License-Identifier: MIT
#include "models/project/exportsource.h"

#include "models/notes/linkname.h"
#include "models/people/passageaccess.h"
#include "models/project/annotationfields.h"
#include "models/project/withheldwords.h"
#include "models/search/folding.h"
#include "models/search/predicate.h"

#include <QFileInfo>
#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Code points of context on either side of a quote, within its turn.
constexpr qsizetype ExportContext = 60;

/// Collects one project's export; holds what every part of it needs.
class Collector
{
public:
    Collector(Snapshot &snapshot, const ExportSelection &selection)
        : m_snapshot(snapshot)
        , m_selection(selection)
    {
        if (selection.query) {
            m_predicate.emplace(*selection.query);
        }
    }

    Result<ExportData> collect(const QString &title, Progress &progress)
    {
        ProjectLoader loader(m_snapshot.database(), m_data);
        if (auto loaded = loader.loadBase(); !loaded) {
            return std::unexpected(loaded.error());
        }
        auto said = withheldWords(m_snapshot, loader, m_data, m_selection.day, progress);
        if (!said) {
            return std::unexpected(said.error());
        }
        m_said = std::move(*said);
        if (auto loaded = loader.loadLabels(); !loaded) {
            return std::unexpected(loaded.error());
        }
        const PersonAccess persons(m_data, m_selection.day);
        m_export.title = title;
        m_export.createdWith = u"Visavis " VISAVIS_VERSION ""_s;
        collectTags({}, {});
        const std::vector<EpisodeId> episodes =
            m_selection.episodes.empty() ? m_data.liveEpisodes() : m_selection.episodes;
        qint64 done = 0;
        for (const EpisodeId id : episodes) {
            progress.report(done++, qint64(episodes.size()));
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            auto collected = loader.loadEpisode(id).and_then([&] { return collectEpisode(id, persons); });
            if (!collected) {
                return std::unexpected(collected.error());
            }
        }
        m_export.personsLeftOut = int(m_personsLeftOut.size());
        addLinks();
        return std::move(m_export);
    }

private:
    void collectTags(TagId parent, const QStringList &path)
    {
        for (const TagId id : m_data.childrenOf(parent)) {
            const Tag *tag = m_data.tags().find(id);
            m_tagIndexes.insert(id, int(m_export.tags.size()));
            const QStringList own = path + QStringList{m_said.blanked(tag->name)};
            m_export.tags.push_back({.guid = tag->guid.toString(QUuid::WithoutBraces),
                                     .path = own,
                                     .colour = tag->colour,
                                     .description = m_said.blanked(tag->description)});
            collectTags(id, own);
        }
    }

    Result<void> collectEpisode(EpisodeId id, const PersonAccess &persons)
    {
        const Episode *episode = m_data.episodes().find(id);
        if (!episode) {
            return fail(ErrorCode::NoSuchEpisode);
        }
        const auto transcript = m_snapshot.transcript(episode->revision);
        if (!transcript) {
            return std::unexpected(transcript.error());
        }
        ExportEpisode result{.guid = episode->guid.toString(QUuid::WithoutBraces),
                             .title = episode->title,
                             .number = episode->number,
                             .date = episode->date,
                             .language = episode->language,
                             .summary = m_said.blanked(episode->summary),
                             .media = episode->media,
                             .speakers = {},
                             .notes = notesOn(episode->guid),
                             .annotations = {}};
        const OffsetMap map((*transcript)->body);
        const PassageAccess access(m_data, *episode, **transcript, map, persons);
        for (size_t label = 0; label < (*transcript)->labels.size(); ++label) {
            const Label &speaker = (*transcript)->labels[label];
            if (!isLeftOut(access.ofLabel(int(label)))) {
                result.speakers.push_back({.name = speaker.name, .role = speaker.role});
            } else {
                leaveOut(speaker);
            }
        }
        // What is said of the whole interview may tell what nobody outside may read.
        const bool isSilent =
            isLeftOut(access.ofAnybody()) && !(result.summary.isEmpty() && result.notes.empty());
        if (isSilent) {
            result.summary.clear();
            result.notes.clear();
        }
        bool isWanted = !m_predicate;
        for (const AnnotationId annotation : m_data.annotationsOf(id)) {
            const Annotation &record = *m_data.annotations().find(annotation);
            isWanted = collectAnnotation(record, {**transcript, map, access}, result) || isWanted;
        }
        if (isLeftOut(access.ofEpisode())) {
            m_export.episodesLeftOut += isWanted ? 1 : 0;
        } else if (!m_predicate || !result.annotations.empty()) {
            m_export.summariesLeftOut += isSilent ? 1 : 0;
            m_export.episodes.push_back(std::move(result));
        }
        return {};
    }

    [[nodiscard]] bool isLeftOut(Restriction restriction) const
    {
        return isWithheld(restriction) ||
               (m_selection.leavesOutToCheck && restriction == Restriction::ToCheck);
    }

    void leaveOut(const AccessVerdict &why)
    {
        const auto known = std::ranges::find(m_export.leftOut, why, &ExportOmission::why);
        if (known != m_export.leftOut.end()) {
            ++known->passages;
        } else {
            m_export.leftOut.push_back({.why = why, .passages = 1});
        }
    }

    /// The same person may have labels in many interviews.
    void leaveOut(const Label &label)
    {
        const Speaker *person = m_data.speakers().find(label.speaker);
        m_personsLeftOut.insert((person ? person->name : label.name).simplified().toCaseFolded());
    }

    struct Text {
        const Transcript &transcript;
        const OffsetMap &map;
        const PassageAccess &access;
    };

    /// Whether the query holds for it, though it may be left out.
    bool collectAnnotation(const Annotation &annotation, const Text &text, ExportEpisode &episode)
    {
        const Transcript &transcript = text.transcript;
        const OffsetMap &map = text.map;
        // Places in another revision's text mean nothing in this one.
        const bool isHere = annotation.revision == m_data.episodes().find(annotation.episode)->revision;
        const PassagePlace place = isHere ? placeOf(m_data, transcript, map, annotation) : PassagePlace();
        if (m_predicate && !(*m_predicate)(fieldsOf(m_data, annotation, *m_predicate, place))) {
            return false;
        }
        const AccessVerdict verdict = text.access.of(annotation);
        if (isLeftOut(verdict.restriction)) {
            leaveOut(verdict);
            return true;
        }
        ExportAnnotation result;
        result.restriction = verdict.restriction;
        result.guid = annotation.guid.toString(QUuid::WithoutBraces);
        result.quote = annotation.quote;
        result.beginsInWord = isWithinWord(annotation.prefix, annotation.quote);
        result.endsInWord = isWithinWord(annotation.quote, annotation.suffix);
        result.state = annotation.state;
        result.colour = annotation.colour;
        result.created = annotation.created.toDateTime();
        result.coder = coderName(annotation.coder);
        result.notes = notesOn(annotation.guid);
        result.section = isTitleLeftOut(annotation, place, text) ? QString() : place.sectionTitle;
        result.speaker = place.speaker;
        result.role = place.role.value_or(Role::Other);
        result.start = place.time;
        if (place.turn >= 0) {
            const Turn &turn = transcript.turns[size_t(place.turn)];
            result.turn = place.turn + 1;
            result.end = turn.end;
            addContext(result, annotation.range(), text, turn);
        }
        for (const TaggingId id : m_data.taggingsOf(annotation.id)) {
            const Tagging &tagging = *m_data.taggings().find(id);
            const int tag = m_tagIndexes.value(tagging.tag, -1);
            result.tags.push_back(tag);
            for (ExportNote &note : notesOn(tagging.guid)) {
                result.tagNotes.push_back({.tag = tag, .note = std::move(note)});
            }
        }
        std::ranges::sort(result.tags);
        std::ranges::stable_sort(result.tagNotes, {}, &ExportTagNote::tag);
        episode.annotations.push_back(std::move(result));
        return true;
    }

    /// Links of people between passages that are both exported: what is said of one that is left out stays
    /// with it.
    void addLinks()
    {
        QHash<QString, AnnotationPlace> places;
        for (int e = 0; e < int(m_export.episodes.size()); ++e) {
            const auto &annotations = m_export.episodes[size_t(e)].annotations;
            for (int a = 0; a < int(annotations.size()); ++a) {
                places.insert(annotations[size_t(a)].guid, {.episode = e, .annotation = a});
            }
        }
        std::vector<const Link *> links;
        for (const Link &link : m_data.links()) {
            const bool isInside = places.contains(link.from.toString(QUuid::WithoutBraces)) &&
                                  places.contains(link.to.toString(QUuid::WithoutBraces));
            if (isInside && isOfPeople(link)) {
                links.push_back(&link);
            }
        }
        std::ranges::sort(links, {}, [](const Link *link) { return std::pair(link->created, link->id); });
        for (const Link *link : links) {
            const AnnotationPlace from = places.value(link->from.toString(QUuid::WithoutBraces));
            const AnnotationPlace to = places.value(link->to.toString(QUuid::WithoutBraces));
            const auto add = [&](AnnotationPlace here, AnnotationPlace other, bool isFromHere) {
                m_export.episodes[size_t(here.episode)].annotations[size_t(here.annotation)].links.push_back(
                    {.name = link->name,
                     .isFromHere = isFromHere,
                     .other = other,
                     .notes = notesOn(link->guid),
                     .coder = coderName(link->coder),
                     .created = link->created.toDateTime()});
            };
            add(from, to, true);
            add(to, from, false);
        }
    }

    /// Whether nobody outside may read the title of the section that an annotation stands in.
    [[nodiscard]] bool isTitleLeftOut(const Annotation &annotation, const PassagePlace &place,
                                      const Text &text) const
    {
        const Transcript &transcript = text.transcript;
        const int section = place.sectionTitle.isEmpty() ? -1
                            : place.turn >= 0
                                ? transcript.sectionOf(place.turn)
                                : transcript.sectionTitledAt(text.map.toUtf16(annotation.start));
        if (section < 0) {
            return false;
        }
        const CodePointRange title = text.map.toCodePoints(transcript.sections[size_t(section)].titleRange);
        return !title.isEmpty() && isLeftOut(text.access.of(title).restriction);
    }

    static void addContext(ExportAnnotation &result, CodePointRange range, const Text &text, const Turn &turn)
    {
        const Transcript &transcript = text.transcript;
        const OffsetMap &map = text.map;
        const CodePointRange whole = map.toCodePoints(turn.range);
        const auto [start, stop] =
            text.access.readableAround(range, {.start = std::max(whole.start, range.start - ExportContext),
                                               .stop = std::min(whole.stop, range.stop + ExportContext)});
        // What is cut off begins and ends with a whole word, where the script has spaces.
        if (start < range.start) {
            QStringView before = transcript.text(map.toUtf16(CodePointRange{start, range.start}));
            result.cutBefore = start > whole.start;
            if (result.cutBefore) {
                before = before.sliced(before.indexOf(u' ') + 1);
            }
            result.before = before.toString();
        }
        if (range.stop < stop) {
            QStringView after = transcript.text(map.toUtf16(CodePointRange{range.stop, stop}));
            result.cutAfter = stop < whole.stop;
            if (result.cutAfter && after.contains(u' ')) {
                after = after.first(after.lastIndexOf(u' '));
            }
            result.after = after.toString();
        }
    }

    [[nodiscard]] QString coderName(CoderId id) const
    {
        const Coder *coder = m_data.coders().find(id);
        return coder ? coder->name : QString();
    }

    [[nodiscard]] std::vector<ExportNote> notesOn(const QUuid &object) const
    {
        std::vector<ExportNote> notes;
        for (const NoteId id : m_data.notesOn(object)) {
            const Note *note = m_data.notes().find(id);
            notes.push_back({.guid = note->guid.toString(QUuid::WithoutBraces),
                             .kind = note->kind,
                             .markdown = m_said.blanked(note->body),
                             .coder = coderName(note->coder),
                             .date = note->created.toDateTime()});
        }
        return notes;
    }

    Snapshot &m_snapshot;
    const ExportSelection &m_selection;
    std::optional<Predicate> m_predicate;
    ProjectData m_data;
    SaidWords m_said; ///< that nobody outside may read
    ExportData m_export;
    QHash<TagId, int> m_tagIndexes;
    QSet<QString> m_personsLeftOut; ///< by name, in one case
};

} // namespace

Result<ExportData> collectExport(const QString &projectPath, const ExportSelection &selection,
                                 Progress &progress)
{
    return collectExport([&] { return Snapshot::open(projectPath); },
                         QFileInfo(projectPath).completeBaseName(), selection, progress);
}

Result<ExportData> collectExport(const OpenSnapshot &open, const QString &title,
                                 const ExportSelection &selection, Progress &progress)
{
    auto snapshot = open();
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const ReadTransaction whole((*snapshot)->database());
    if (!whole.begun()) {
        return std::unexpected(whole.begun().error());
    }
    return Collector(**snapshot, selection).collect(title, progress);
}

} // namespace visavis
