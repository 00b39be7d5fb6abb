// SPDX-License-Identifier: MIT
#include "models/sharing/redaction.h"

#include "models/people/passageaccess.h"

namespace visavis
{

namespace
{

/// One text of the project, with its map.
struct OpenText {
    std::shared_ptr<const Transcript> transcript;
    std::shared_ptr<const OffsetMap> map;
};

Result<OpenText> openText(Project &project, EpisodeId episode)
{
    return project.transcript(episode).and_then([&](auto &&transcript) {
        return project.offsets(episode).transform(
            [&](auto &&map) { return OpenText{.transcript = transcript, .map = map}; });
    });
}

bool overlapsOne(const std::vector<CodePointRange> &ranges, CodePointRange range)
{
    return std::ranges::any_of(ranges, [&](CodePointRange one) { return one.overlaps(range); });
}

/// Which labels of a text are a person's: assigned to her, or of her name and nobody's.
std::vector<bool> labelsOf(const Transcript &transcript, const Speaker &person)
{
    std::vector<bool> hers;
    for (const Label &label : transcript.labels) {
        hers.push_back(label.speaker == person.id ||
                       (!label.speaker.isValid() &&
                        label.name.simplified().compare(person.name, Qt::CaseInsensitive) == 0));
    }
    return hers;
}

/// Whether someone else answers, too. Where nobody is said to be asked, all are who do not ask.
bool doOthersAnswer(const Transcript &transcript, const std::vector<bool> &hers)
{
    const bool hasInterviewees = std::ranges::contains(transcript.labels, Role::Interviewee, &Label::role);
    for (const Turn &turn : transcript.turns) {
        for (const int label : turn.labels) {
            const Role role = transcript.labels[size_t(label)].role;
            const bool answers = hasInterviewees ? role == Role::Interviewee : role != Role::Interviewer;
            if (answers && !hers[size_t(label)]) {
                return true;
            }
        }
    }
    return false;
}

class Contributions
{
public:
    Contributions(Project &project, const Speaker &person)
        : m_project(project)
        , m_person(person)
    {
        m_redaction.persons.push_back(person.id);
    }

    Result<Redaction> collect()
    {
        for (const Episode &episode : m_project.data().episodes()) {
            if (episode.state != EpisodeState::Live) {
                continue; // out of sight, and not carried over
            }
            if (auto done = collectFrom(episode); !done) {
                return std::unexpected(done.error());
            }
        }
        return std::move(m_redaction);
    }

private:
    Result<void> collectFrom(const Episode &episode)
    {
        const auto text = openText(m_project, episode.id);
        if (!text) {
            return std::unexpected(text.error());
        }
        const Transcript &transcript = *text->transcript;
        const std::vector<bool> hers = labelsOf(transcript, m_person);
        std::vector<CodePointRange> ranges;
        for (const Turn &turn : transcript.turns) {
            if (std::ranges::any_of(turn.labels, [&](int label) { return hers[size_t(label)]; })) {
                ranges.push_back(text->map->toCodePoints(turn.range));
                m_redaction.said.add(transcript.text(turn.range));
            }
        }
        if (ranges.empty()) {
            return {};
        }
        if (!doOthersAnswer(transcript, hers)) {
            m_redaction.episodes.push_back(episode.id);
            return {};
        }
        for (const AnnotationId id : m_project.data().annotationIds(episode.id)) {
            const Annotation &annotation = *m_project.data().annotations().find(id);
            // Without a certain place the words may be hers.
            if (annotation.state != AnchorState::Anchored || overlapsOne(ranges, annotation.range())) {
                m_redaction.annotations.push_back(id);
            }
        }
        m_redaction.texts.push_back({.episode = episode.id, .ranges = std::move(ranges)});
        return {};
    }

    Project &m_project;
    const Speaker m_person;
    Redaction m_redaction;
};

/// Of one episode that may be read as a whole.
void addWithheld(const ProjectData &data, const Episode &episode, const OpenText &text,
                 const PassageAccess &access, Redaction &redaction)
{
    std::vector<CodePointRange> ranges = access.withheld();
    for (const CodePointRange range : ranges) {
        redaction.said.add(text.transcript->text(text.map->toUtf16(range)));
    }
    for (const AnnotationId id : data.annotationIds(episode.id)) {
        if (isWithheld(access.of(*data.annotations().find(id)).restriction)) {
            redaction.annotations.push_back(id);
        }
    }
    if (!ranges.empty()) {
        redaction.texts.push_back({.episode = episode.id, .ranges = std::move(ranges)});
    }
}

} // namespace

Result<Redaction> withheldOf(Project &project, QDate day)
{
    if (auto loaded = project.loadAll(); !loaded) {
        return std::unexpected(loaded.error());
    }
    Redaction redaction;
    for (const Speaker &person : project.data().speakers()) {
        if (isWithheld(Access::of(person).on(day))) {
            redaction.persons.push_back(person.id);
        }
    }
    for (const EpisodeId id : project.data().liveEpisodes()) {
        const Episode &episode = *project.data().episodes().find(id);
        const auto text = openText(project, id);
        if (!text) {
            return std::unexpected(text.error());
        }
        const PassageAccess access(project.data(), episode, *text->transcript, *text->map, day);
        if (isWithheld(access.ofEpisode())) {
            redaction.episodes.push_back(id);
            redaction.said.add(text->transcript->body);
        } else {
            addWithheld(project.data(), episode, *text, access, redaction);
        }
    }
    return redaction;
}

Result<Redaction> contributionsOf(Project &project, SpeakerId person)
{
    if (auto loaded = project.loadAll(); !loaded) {
        return std::unexpected(loaded.error());
    }
    const Speaker *record = project.data().speakers().find(person);
    return record ? Contributions(project, *record).collect() : fail(ErrorCode::NoSuchPerson);
}

} // namespace visavis
