// SPDX-License-Identifier: MIT
#include "models/sharing/recordrewriting.h"

#include "models/project/assignedturns.h"
#include "models/project/notesinfile.h"
#include "models/sharing/elision.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

void removeAbout(const QUuid &object, const ProjectData &data, QList<Change> &changes)
{
    for (const NoteId note : data.notesOn(object)) {
        changes.append(Change::remove(*data.notes().find(note)));
    }
    for (const LinkId link : data.linksOf(object)) {
        changes.append(Change::remove(*data.links().find(link)));
    }
}

void removeAnswers(const ProjectData &data, const Redaction &redaction, QList<Change> &changes)
{
    std::vector<EpisodeId> episodes = redaction.episodes;
    std::ranges::transform(redaction.texts, std::back_inserter(episodes), &Redaction::Text::episode);
    std::ranges::copy_if(redaction.silent, std::back_inserter(episodes), [&](EpisodeId episode) {
        return !std::ranges::contains(redaction.texts, episode, &Redaction::Text::episode);
    });
    for (const Episode &episode : data.episodes()) {
        if (episode.state != EpisodeState::Live) {
            episodes.push_back(episode.id);
        }
    }
    for (const EpisodeId id : episodes) {
        for (const Question &question : data.questions()) {
            removeAbout(answerGuid(question, *data.episodes().find(id)), data, changes);
        }
    }
}

void removeSummaries(const ProjectData &data, const QHash<QUuid, NotedSection> &sections,
                     const std::vector<EpisodeId> &episodes, QList<Change> &changes)
{
    for (const EpisodeId id : episodes) {
        const Episode &episode = *data.episodes().find(id);
        Episode after = episode;
        after.summary.clear();
        changes += Change::update(episode, after);
        removeAbout(episode.guid, data, changes);
    }
    for (const auto &[guid, section] : sections.asKeyValueRange()) {
        if (std::ranges::contains(episodes, section.episode)) {
            removeAbout(guid, data, changes);
        }
    }
}

/// A link may have both its ends among what goes.
QList<Change> withoutRepeatedRemovals(QList<Change> changes)
{
    QSet<QUuid> gone;
    changes.removeIf([&gone](const Change &change) {
        const bool isRemoval = change.operation == Change::Operation::Remove;
        const bool isRepeated = isRemoval && gone.contains(change.guid);
        if (isRemoval) {
            gone.insert(change.guid);
        }
        return isRepeated;
    });
    return changes;
}

class RecordRewriting
{
public:
    RecordRewriting(const ProjectData &data, const RewritingRules &rules, const Rewritten &rewritten)
        : m_data(data)
        , m_rules(rules)
        , m_rewritten(rewritten)
    {
    }

    [[nodiscard]] QList<Change> ofAll() const
    {
        return ofEpisodes() + ofCoders() + ofLinks() + ofAttributes() + ofLabels() +
               ofFields<&Speaker::name, &Speaker::description, &Speaker::consentScope>(m_data.speakers()) +
               ofFields<&Tag::name, &Tag::description, &Tag::include, &Tag::exclude>(m_data.tags()) +
               ofFields<&Note::body>(m_data.notes()) + ofQuestions();
    }

private:
    template<auto... Members, class Record>
    [[nodiscard]] QList<Change> ofFields(const Store<Record> &records) const
    {
        QList<Change> changes;
        for (const Record &record : records) {
            Record after = record;
            ((after.*Members = m_rewritten(record.*Members, {})), ...);
            changes += Change::update(record, after);
        }
        return changes;
    }

    [[nodiscard]] QList<Change> ofLabels() const
    {
        QList<Change> changes;
        for (const EpisodeLabel &label : m_data.labels()) {
            if (!std::ranges::contains(m_rules.redaction.undecided, label.id)) {
                EpisodeLabel after = label;
                after.name = m_rewritten(label.name, {});
                changes += Change::update(label, after);
            }
        }
        return changes;
    }

    /// They are asked in many interviews, and only names in them are anybody's.
    [[nodiscard]] QList<Change> ofQuestions() const
    {
        QStringList languages;
        for (const EpisodeId episode : m_data.liveEpisodes()) {
            languages.append(m_data.episodes().find(episode)->language);
        }
        const QString language = languageOfAll(languages);
        QList<Change> changes;
        for (const Question &question : m_data.questions()) {
            Question after = question;
            after.text = m_rules.aliases.applied(question.text, language);
            changes += Change::update(question, after);
        }
        return changes;
    }

    [[nodiscard]] QList<Change> ofEpisodes() const
    {
        QList<Change> changes;
        for (const Episode &episode : m_data.episodes()) {
            Episode after = episode;
            for (QString *words : {&after.title, &after.number, &after.summary}) {
                *words = m_rewritten(*words, episode.id);
            }
            after.media = m_rules.keepsMedia ? m_rewritten(episode.media, episode.id) : QString();
            changes += Change::update(episode, after);
        }
        return changes;
    }

    /// No two coders have one name, not even for a moment.
    [[nodiscard]] QList<Change> ofCoders() const
    {
        QList<Change> apart;
        QList<Change> changes;
        QSet<QString> taken;
        for (const Coder &coder : m_data.coders()) {
            Coder after = coder;
            after.name = m_rewritten(coder.name, {});
            for (int number = 2; taken.contains(after.name); ++number) {
                after.name = u"%1 %2"_s.arg(m_rewritten(coder.name, {}), QString::number(number));
            }
            taken.insert(after.name);
            after.initials = after.name == coder.name ? coder.initials : initialsOf(after.name);
            Coder between = after;
            between.name = coder.guid.toString();
            apart += Change::update(coder, between);
            changes += Change::update(between, after);
        }
        return apart + changes;
    }

    /// Some names of links mean something to the program.
    [[nodiscard]] QList<Change> ofLinks() const
    {
        QList<Change> changes;
        for (const Link &link : m_data.links()) {
            Link after = link;
            const bool isPlain =
                link.name != Link::Mirrors && link.name != Link::ExampleOf && link.name != Link::Protects;
            after.name = isPlain ? m_rewritten(link.name, {}) : link.name;
            changes += Change::update(link, after);
        }
        return changes;
    }

    [[nodiscard]] QList<Change> ofAttributes() const
    {
        QList<Change> changes = ofFields<&Attribute::name>(m_data.attributes());
        for (const Attribute &attribute : m_data.attributes()) {
            Attribute after = attribute;
            std::ranges::transform(attribute.choices, after.choices.begin(),
                                   [this](const QString &choice) { return m_rewritten(choice, {}); });
            changes += Change::update(attribute, after);
        }
        for (const AttributeValue &value : m_data.attributeValues()) {
            if (value.value.metaType() == QMetaType::fromType<QString>()) {
                AttributeValue after = value;
                after.value = m_rewritten(value.value.toString(), {});
                changes += Change::update(value, after);
            }
        }
        return changes;
    }

    const ProjectData &m_data;
    const RewritingRules &m_rules;
    const Rewritten &m_rewritten;
};

} // namespace

Result<QList<Change>> withoutPersons(Project &project, const RewritingRules &rules)
{
    const ProjectData &data = project.data();
    const auto sections = notedSections(project.snapshot().database());
    if (!sections) {
        return std::unexpected(sections.error());
    }
    QList<Change> changes;
    QSet<LabelId> renamed; // a name may be several persons'
    for (const SpeakerId id : rules.redaction.persons) {
        const Speaker person = *data.speakers().find(id);
        const QStringList names = rules.names + QStringList{person.name};
        for (const EpisodeLabel &label : data.labels()) {
            if (!renamed.contains(label.id) && isLabelOf(label.speaker, label.name, id, names)) {
                renamed.insert(label.id);
                EpisodeLabel after = label;
                after.name = Redaction::Mark.toString();
                after.speaker = rules.removesPersons ? SpeakerId() : label.speaker;
                changes += Change::update(label, after);
                removeAbout(label.guid, data, changes);
            }
        }
        for (const AttributeValueId value : data.valuesOf(person.guid)) {
            changes.append(Change::remove(*data.attributeValues().find(value)));
        }
        removeAbout(person.guid, data, changes);
        Speaker empty;
        empty.id = person.id;
        empty.guid = person.guid;
        empty.name = Redaction::Mark.toString();
        empty.restriction = person.restriction;
        empty.embargo = person.embargo;
        changes += rules.removesPersons ? QList{Change::remove(person)} : Change::update(person, empty);
    }
    removeAnswers(data, rules.redaction, changes);
    removeSummaries(data, *sections, rules.redaction.silent, changes);
    return withoutRepeatedRemovals(std::move(changes));
}

QList<Change> rewrittenRecords(const ProjectData &data, const RewritingRules &rules,
                               const Rewritten &rewritten)
{
    return RecordRewriting(data, rules, rewritten).ofAll();
}

} // namespace visavis
