// SPDX-License-Identifier: MIT
#include "models/sharing/redaction.h"

#include "models/people/passageaccess.h"
#include "models/project/assignedturns.h"
#include "models/project/notesinfile.h"
#include "models/search/folding.h"

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

/// Ascending, those that touch each other put together.
std::vector<CodePointRange> joined(std::vector<CodePointRange> ranges)
{
    std::ranges::sort(ranges, {}, &CodePointRange::start);
    std::vector<CodePointRange> apart;
    for (const CodePointRange range : ranges) {
        if (!apart.empty() && range.start <= apart.back().stop) {
            apart.back().stop = std::max(apart.back().stop, range.stop);
        } else {
            apart.push_back(range);
        }
    }
    return apart;
}

/// Whether the person answers in a text, and whether somebody else does. Roles count only of labels that
/// speak there; where nobody is said to be asked, all are who do not ask. What nobody is named for may be
/// anybody's.
struct Answering {
    bool person = false;
    bool others = false;

    Answering(const Transcript &transcript, const std::vector<bool> &hers)
    {
        std::vector<bool> speaks(transcript.labels.size());
        for (const Turn &turn : transcript.turns) {
            for (const int label : turn.labels) {
                speaks[size_t(label)] = true;
            }
            others = others || turn.labels.empty();
        }
        bool hasInterviewees = false;
        for (size_t label = 0; label < speaks.size(); ++label) {
            hasInterviewees |= speaks[label] && transcript.labels[label].role == Role::Interviewee;
        }
        for (size_t label = 0; label < speaks.size(); ++label) {
            const Role role = transcript.labels[label].role;
            const bool answers =
                speaks[label] && (hasInterviewees ? role == Role::Interviewee : role != Role::Interviewer);
            (hers[label] ? person : others) |= answers;
        }
    }
};

/// Goes through the texts of a project, twice: what goes is only known at the end of the first time.
class Redacting
{
public:
    Redacting(Project &project, const Progress &progress)
        : m_project(project)
        , m_progress(progress)
    {
    }

    Result<Redaction> withheld(QDate day)
    {
        const PersonAccess persons(data(), day);
        for (const Speaker &person : data().speakers()) {
            if (isWithheld(Access::of(person).on(day))) {
                m_redaction.persons.push_back(person.id);
            }
        }
        return notedSections(m_project.snapshot().database())
            .and_then([&](QHash<QUuid, NotedSection> &&sections) {
                m_sections = std::move(sections);
                return forEachText([&](const Episode &episode, const OpenText &text) {
                    addWithheld(episode, text, persons);
                });
            })
            .and_then([&] { return addSaidElsewhere(); });
    }

    Result<Redaction> contributions(SpeakerId person, const QStringList &names)
    {
        m_redaction.persons.push_back(person);
        return forEachText([&](const Episode &episode, const OpenText &text) {
                   addContributions(episode, text, person, names);
               })
            .and_then([&] { return addSaidElsewhere(); });
    }

private:
    [[nodiscard]] const ProjectData &data() const { return m_project.data(); }

    /// Also of deleted ones, whose words may be quoted elsewhere.
    template<class Visit>
    Result<void> forEachText(Visit &&visit)
    {
        for (const Episode &episode : data().episodes()) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (episode.state == EpisodeState::Staged) {
                continue;
            }
            const auto text = openText(m_project, episode.id);
            if (!text) {
                return std::unexpected(text.error());
            }
            visit(episode, *text);
        }
        return {};
    }

    void addWithheld(const Episode &episode, const OpenText &text, const PersonAccess &persons)
    {
        const PassageAccess access(data(), episode, *text.transcript, *text.map, persons);
        const bool isWhole = isWithheld(access.ofEpisode());
        const std::vector<CodePointRange> ranges = access.withheld();
        for (const CodePointRange range : ranges) {
            m_redaction.said.add(text.transcript->text(text.map->toUtf16(range)));
        }
        if (isWhole) {
            m_redaction.said.add(text.transcript->body);
        }
        if (episode.state != EpisodeState::Live) {
            return;
        }
        if (isWhole) {
            m_redaction.episodes.push_back(episode.id);
            return;
        }
        if (isWithheld(access.ofAnybody()) && isSpokenOf(episode)) {
            m_redaction.silent.push_back(episode.id);
        }
        m_ranges.insert(episode.id, ranges);
        for (const AnnotationId id : data().annotationIds(episode.id)) {
            if (isWithheld(access.of(*data().annotations().find(id)).restriction)) {
                m_redaction.annotations.push_back(id);
            }
        }
    }

    /// Whether anything is written on an interview as a whole or on parts of it.
    [[nodiscard]] bool isSpokenOf(const Episode &episode) const
    {
        const auto isNoted = [&](const QUuid &object) { return !data().notesOn(object).empty(); };
        return !episode.summary.isEmpty() || isNoted(episode.guid) ||
               std::ranges::contains(m_sections, episode.id, &NotedSection::episode) ||
               std::ranges::any_of(data().questions(), [&](const Question &question) {
                   return isNoted(answerGuid(question, episode));
               });
    }

    void addContributions(const Episode &episode, const OpenText &text, SpeakerId person,
                          const QStringList &names)
    {
        const Transcript &transcript = *text.transcript;
        std::vector<bool> hers;
        for (const Label &label : transcript.labels) {
            hers.push_back(isLabelOf(label.speaker, label.name, person, names));
        }
        if (!std::ranges::contains(hers, true)) {
            return;
        }
        m_redaction.touched.push_back(episode.id);
        std::vector<CodePointRange> ranges;
        for (const Turn &turn : transcript.turns) {
            if (std::ranges::any_of(turn.labels, [&](int label) { return hers[size_t(label)]; })) {
                ranges.push_back(text.map->toCodePoints(turn.range));
                m_redaction.said.add(transcript.text(turn.range));
            }
        }
        const Answering answering(transcript, hers);
        if (episode.state != EpisodeState::Live || ranges.empty()) {
            return;
        }
        if (answering.person && !answering.others) {
            m_redaction.episodes.push_back(episode.id);
            return;
        }
        m_ranges.insert(episode.id, ranges);
        for (const AnnotationId id : data().annotationIds(episode.id)) {
            if (data().annotations().find(id)->state != AnchorState::Anchored) {
                m_redaction.annotations.push_back(id); // the words may be hers
            }
        }
    }

    /// The same words in other texts: another transcript of the interview, an answer that was read out.
    Result<Redaction> addSaidElsewhere()
    {
        return forEachText([&](const Episode &episode, const OpenText &text) {
                   const bool isGone = episode.state != EpisodeState::Live ||
                                       std::ranges::contains(m_redaction.episodes, episode.id);
                   if (isGone) {
                       return;
                   }
                   std::vector<CodePointRange> ranges = m_ranges.value(episode.id);
                   for (const Utf16Range range : m_redaction.said.in(text.transcript->body)) {
                       ranges.push_back(text.map->toCodePoints(range));
                   }
                   add(episode.id, joined(std::move(ranges)));
               })
            .transform([&] { return std::move(m_redaction); });
    }

    void add(EpisodeId episode, std::vector<CodePointRange> ranges)
    {
        if (ranges.empty()) {
            return;
        }
        for (const AnnotationId id : data().annotationIds(episode)) {
            const Annotation &annotation = *data().annotations().find(id);
            const auto first = std::ranges::upper_bound(ranges, annotation.start, {}, &CodePointRange::stop);
            if (annotation.state == AnchorState::Anchored && first != ranges.end() &&
                first->overlaps(annotation.range()) && !std::ranges::contains(m_redaction.annotations, id)) {
                m_redaction.annotations.push_back(id);
            }
        }
        m_redaction.texts.push_back({.episode = episode, .ranges = std::move(ranges)});
    }

    Project &m_project;
    const Progress &m_progress;
    QHash<EpisodeId, std::vector<CodePointRange>> m_ranges;
    QHash<QUuid, NotedSection> m_sections;
    Redaction m_redaction;
};

} // namespace

Result<Redaction> withheldOf(Project &project, QDate day, const Progress &progress)
{
    return project.loadAll().and_then([&] { return Redacting(project, progress).withheld(day); });
}

Result<Redaction> contributionsOf(Project &project, SpeakerId person, const QStringList &names,
                                  const Progress &progress)
{
    if (!project.data().speakers().find(person)) {
        return fail(ErrorCode::NoSuchPerson);
    }
    return project.loadAll().and_then(
        [&] { return Redacting(project, progress).contributions(person, names); });
}

bool isLabelOf(SpeakerId assigned, const QString &label, SpeakerId person, const QStringList &names)
{
    if (assigned.isValid()) {
        return assigned == person;
    }
    const QByteArray folded = foldedText(label);
    return !folded.isEmpty() &&
           std::ranges::any_of(names, [&](const QString &name) { return foldedText(name) == folded; });
}

} // namespace visavis
