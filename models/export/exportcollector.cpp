// SPDX-License-Identifier: MIT
#include "models/export/exportcollector.h"

#include "models/alignment/aligner.h"
#include "models/collection/alignmentfacts.h"
#include "models/notes/linkname.h"
#include "models/people/attributes.h"
#include "models/project/changetimes.h"
#include "models/project/projectloader.h"
#include "models/project/withheldwords.h"
#include "models/sharing/aliasedexport.h"
#include "models/sharing/projectnames.h"

#include <algorithm>
#include <array>
#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QStringList namesOf(const ProjectData &data, AttributeObject kind)
{
    QStringList names;
    for (const AttributeId id : data.attributesOf(kind)) {
        names.push_back(data.attributes().find(id)->name);
    }
    return names;
}

/// A vector's index of what has this name, which goes to its end where nothing has.
size_t indexOfCoder(std::vector<ExportCoder> &coders, const QString &name)
{
    const auto known = std::ranges::find(coders, name, &ExportCoder::name);
    if (known != coders.end()) {
        return size_t(known - coders.begin());
    }
    coders.push_back({.name = name, .initials = {}});
    return coders.size() - 1;
}

} // namespace

ExportCollector::ExportCollector(Snapshot &snapshot, const ExportSelection &selection)
    : m_snapshot(snapshot)
    , m_selection(selection)
    , m_annotations(selection.annotations.begin(), selection.annotations.end())
{
    if (selection.query) {
        m_predicate.emplace(*selection.query);
    }
}

Result<ExportData> ExportCollector::collect(const QString &title, Progress &progress)
{
    if (auto prepared = prepare(progress); !prepared) {
        return std::unexpected(prepared.error());
    }
    m_export.title = title;
    m_export.createdWith = u"Visavis " VISAVIS_VERSION ""_s;
    const std::vector<EpisodeId> episodes =
        m_selection.episodes.empty() ? m_data.liveEpisodes() : m_selection.episodes;
    qint64 done = 0;
    for (const EpisodeId id : episodes) {
        progress.report(done++, qint64(episodes.size()));
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (isLimitReached()) {
            m_export.isPart = true;
            break;
        }
        if (auto collected = collectEpisode(id); !collected) {
            return std::unexpected(collected.error());
        }
    }
    if (auto aligned = align(progress); !aligned) {
        return std::unexpected(aligned.error());
    }
    m_export.personsLeftOut = int(m_personsLeftOut.size());
    countTags();
    countCoders();
    addExamples();
    addLinks();
    applyAliases(m_export, AliasFinder(namesToReplace()));
    return std::move(m_export);
}

Result<void> ExportCollector::prepare(Progress &progress)
{
    ProjectLoader loader(m_snapshot.database(), m_data);
    auto said = loader.loadBase().and_then([&] {
        return withheldWords(m_snapshot, loader, m_data, m_selection.day, m_selection.leavesOutToCheck,
                             progress);
    });
    if (!said) {
        return std::unexpected(said.error());
    }
    m_said = std::move(*said);
    if (auto loaded = loader.loadLabels(); !loaded) {
        return loaded;
    }
    m_personAccess.emplace(m_data, m_selection.day);
    auto changed = changeTimes(m_snapshot);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    m_changed = std::move(*changed);
    collectTags({}, {});
    m_export.personAttributes = namesOf(m_data, AttributeObject::Speaker);
    m_export.episodeAttributes = namesOf(m_data, AttributeObject::Episode);
    if (!wants(ExportPart::Questions)) {
        return {};
    }
    for (const auto &[id, level] : m_data.guide()) {
        const Question *question = m_data.questions().find(id);
        m_export.questions.push_back(
            {.guid = question->guid.toString(QUuid::WithoutBraces), .text = question->text, .level = level});
    }
    return findAnswers(m_snapshot, guideTask(m_data), progress, m_selection.episodes)
        .transform([&](FoundAnswers &&found) { m_answers = std::move(found); });
}

void ExportCollector::collectTags(TagId parent, const QStringList &path)
{
    for (const TagId id : m_data.childrenOf(parent)) {
        const Tag *tag = m_data.tags().find(id);
        m_tagIndexes.insert(id, int(m_export.tags.size()));
        const QStringList own = path + QStringList{readable(tag->name)};
        m_export.tags.push_back({.guid = tag->guid.toString(QUuid::WithoutBraces),
                                 .path = own,
                                 .colour = tag->colour,
                                 .description = readable(tag->description),
                                 .include = readable(tag->include),
                                 .exclude = readable(tag->exclude),
                                 .kind = tag->kind,
                                 .status = tag->status});
        collectTags(id, own);
    }
}

Result<void> ExportCollector::collectEpisode(EpisodeId id)
{
    const Episode *episode = m_data.episodes().find(id);
    if (!episode || episode->state != EpisodeState::Live) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    if (auto loaded = ProjectLoader(m_snapshot.database(), m_data).loadEpisode(id); !loaded) {
        return loaded;
    }
    const size_t personsBefore = m_export.persons.size();
    return EpisodeCollector(*this, id).collect().transform([&](EpisodeCollector::Collected &&collected) {
        using Fate = EpisodeCollector::Fate;
        if (collected.fate == Fate::Taken) {
            m_export.summariesLeftOut += collected.isSilent ? 1 : 0;
            m_personsLeftOut.unite(collected.personsLeftOut);
            takeIn(std::move(collected.episode), collected.speech);
            m_episodes.push_back(id);
            return;
        }
        m_export.episodesLeftOut += collected.fate == Fate::Withheld ? 1 : 0;
        m_personIndexes.removeIf([&](const auto &known) { return size_t(known.value()) >= personsBefore; });
        m_export.persons.resize(personsBefore);
    });
}

/// By the texts as the project has them: words that are withheld tell where their turns belong, too.
Result<void> ExportCollector::align(Progress &progress)
{
    if (!wants(ExportPart::Facing) || m_episodes.size() < 2) {
        return {};
    }
    std::array<EpisodeText, 2> texts;
    for (size_t i = 0; i < texts.size(); ++i) {
        auto text = m_snapshot.transcript(m_data.episodes().find(m_episodes[i])->revision);
        if (!text) {
            return std::unexpected(text.error());
        }
        texts[i] = {.id = m_episodes[i], .text = std::move(*text)};
    }
    return alignmentFacts(m_snapshot, m_data, texts[0], texts[1], progress)
        .transform([&](const AlignmentFacts &facts) {
            m_export.facing =
                alignEpisodes(*texts[0].text, *texts[1].text, facts.kind, facts.pins, facts.byGuide).pairs;
        });
}

std::vector<Alias> ExportCollector::namesToReplace() const
{
    std::vector<Alias> names = m_selection.aliases;
    std::ranges::move(withheldNames(m_data, m_selection.day, m_selection.leavesOutToCheck, WithheldWords),
                      std::back_inserter(names));
    return names;
}

bool ExportCollector::isLimitReached() const
{
    const std::optional<ExportLimit> &limit = m_selection.limit;
    return limit &&
           (int(m_export.episodes.size()) >= limit->episodes || annotationCount(m_export) >= limit->passages);
}

void ExportCollector::takeIn(ExportEpisode &&episode, const std::map<int, Speech> &speech)
{
    const int index = int(m_export.episodes.size());
    for (const auto &[number, said] : speech) {
        ExportPerson &person = m_export.persons[size_t(number)];
        person.episodes.push_back(index);
        person.turns += said.turns;
        person.words += said.words;
    }
    m_export.episodes.push_back(std::move(episode));
}

bool ExportCollector::isLeftOut(Restriction restriction) const
{
    return isWithheld(restriction, m_selection.leavesOutToCheck);
}

int ExportCollector::indexOf(SpeakerId id)
{
    const Speaker *person = m_data.speakers().find(id);
    if (!person || isLeftOut(Access::of(*person).on(m_selection.day))) {
        return -1;
    }
    const auto known = m_personIndexes.constFind(id);
    if (known != m_personIndexes.constEnd()) {
        return *known;
    }
    const int index = int(m_export.persons.size());
    m_personIndexes.insert(id, index);
    m_export.persons.push_back({.guid = person->guid.toString(QUuid::WithoutBraces),
                                .name = person->name,
                                .kind = person->kind,
                                .description = readable(person->description),
                                .attributes = valuesOf(AttributeObject::Speaker, person->guid),
                                .consentScope = person->consentScope,
                                .consentDate = person->consentDate,
                                .restriction = Access::of(*person).on(m_selection.day),
                                .episodes = {}});
    return index;
}

int ExportCollector::questionAt(EpisodeId episode, int turn) const
{
    const auto found = m_answers.exchanges.constFind(episode);
    if (found == m_answers.exchanges.constEnd()) {
        return -1;
    }
    const auto at = std::ranges::find_if(*found, [turn](const AssignedExchange &assigned) {
        return assigned.exchange.first <= turn && turn < assigned.exchange.last;
    });
    return at == found->end() ? -1 : at->question;
}

QString ExportCollector::coderName(CoderId id) const
{
    const Coder *coder = m_data.coders().find(id);
    return coder ? coder->name : QString();
}

std::vector<ExportNote> ExportCollector::notesOn(const QUuid &object) const
{
    std::vector<ExportNote> notes;
    for (const NoteId id : m_data.notesOn(object)) {
        const Note *note = m_data.notes().find(id);
        notes.push_back({.guid = note->guid.toString(QUuid::WithoutBraces),
                         .kind = note->kind,
                         .markdown = readable(note->body),
                         .coder = coderName(note->coder),
                         .date = note->created.toDateTime()});
    }
    return notes;
}

std::vector<QString> ExportCollector::valuesOf(AttributeObject kind, const QUuid &object) const
{
    std::vector<QString> values;
    for (const AttributeId id : m_data.attributesOf(kind)) {
        const AttributeValue *value = m_data.valueOf(id, object);
        values.push_back(value ? attributeTextForFiles(*m_data.attributes().find(id), value->value)
                               : QString());
    }
    return values;
}

QDateTime ExportCollector::modified(const QUuid &object, Timestamp created) const
{
    return std::max(created, m_changed.value(object, created)).toDateTime();
}

void ExportCollector::leaveOut(const AccessVerdict &why)
{
    const auto known = std::ranges::find(m_export.leftOut, why, &ExportOmission::why);
    if (known != m_export.leftOut.end()) {
        ++known->passages;
    } else {
        m_export.leftOut.push_back({.why = why, .passages = 1});
    }
}

void ExportCollector::countTags()
{
    struct Count {
        std::set<int> episodes;
        std::set<int> persons;
        std::set<QString> coders;
    };
    std::vector<Count> counts(m_export.tags.size());
    for (int e = 0; e < int(m_export.episodes.size()); ++e) {
        for (const ExportAnnotation &annotation : m_export.episodes[size_t(e)].annotations) {
            std::set<int> met;
            for (const ExportTagging &tagging : annotation.taggings) {
                Count &count = counts[size_t(tagging.tag)];
                count.coders.insert(tagging.coder);
                if (met.insert(tagging.tag).second) {
                    ++m_export.tags[size_t(tagging.tag)].passages;
                    count.episodes.insert(e);
                    count.persons.insert(annotation.persons.begin(), annotation.persons.end());
                }
            }
        }
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        m_export.tags[i].episodes = int(counts[i].episodes.size());
        m_export.tags[i].persons = int(counts[i].persons.size());
        m_export.tags[i].coders = QStringList(counts[i].coders.begin(), counts[i].coders.end());
    }
}

void ExportCollector::countCoders()
{
    std::vector<ExportCoder> &coders = m_export.coders;
    for (const ExportEpisode &episode : m_export.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            ++coders[indexOfCoder(coders, annotation.coder)].annotations;
            for (const ExportTagging &tagging : annotation.taggings) {
                ++coders[indexOfCoder(coders, tagging.coder)].taggings;
            }
        }
    }
    for (ExportCoder &coder : coders) {
        if (const Coder *record = m_data.coderNamed(coder.name)) {
            coder.initials = record->initials;
        }
    }
}

void ExportCollector::addExamples()
{
    QHash<QUuid, int> tags;
    for (const auto &[id, index] : std::as_const(m_tagIndexes).asKeyValueRange()) {
        tags.insert(m_data.tags().find(id)->guid, index);
    }
    for (const ExportEpisode &episode : m_export.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            for (const LinkId id : m_data.linksOf(QUuid::fromString(annotation.guid))) {
                const Link *link = m_data.links().find(id);
                const int tag = link->name == Link::ExampleOf ? tags.value(link->to, -1) : -1;
                if (tag >= 0) {
                    m_export.tags[size_t(tag)].examples.push_back(annotation.guid);
                }
            }
        }
    }
}

/// Links of people between passages that are both exported: what is said of one that is left out stays with
/// it.
void ExportCollector::addLinks()
{
    QHash<QUuid, AnnotationPlace> places;
    for (int e = 0; e < int(m_export.episodes.size()); ++e) {
        const auto &annotations = m_export.episodes[size_t(e)].annotations;
        for (int a = 0; a < int(annotations.size()); ++a) {
            places.insert(QUuid::fromString(annotations[size_t(a)].guid), {.episode = e, .annotation = a});
        }
    }
    std::vector<const Link *> links;
    for (const Link &link : m_data.links()) {
        if (places.contains(link.from) && places.contains(link.to) && isOfPeople(link)) {
            links.push_back(&link);
        }
    }
    std::ranges::sort(links, {}, [](const Link *link) { return std::pair(link->created, link->id); });
    for (const Link *link : links) {
        const AnnotationPlace from = places.value(link->from);
        const AnnotationPlace to = places.value(link->to);
        const auto add = [&](AnnotationPlace here, AnnotationPlace other, bool isFromHere) {
            m_export.episodes[size_t(here.episode)].annotations[size_t(here.annotation)].links.push_back(
                {.name = link->name,
                 .isFromHere = isFromHere,
                 .other = other,
                 .notes = notesOn(link->guid),
                 .coder = coderName(link->coder),
                 .created = link->created.toDateTime(),
                 .guid = link->guid.toString(QUuid::WithoutBraces)});
        };
        add(from, to, true);
        add(to, from, false);
    }
}

} // namespace visavis
