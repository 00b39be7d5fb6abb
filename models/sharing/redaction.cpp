// SPDX-License-Identifier: MIT
#include "models/sharing/redaction.h"

#include "models/people/passageaccess.h"
#include "models/people/withheldspeech.h"
#include "models/project/assignedturns.h"
#include "models/project/notesinfile.h"
#include "models/project/revisionlist.h"
#include "models/search/folding.h"
#include "models/sharing/repeats.h"

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

/// What of ascending ranges, which do not touch each other, is in none of these others.
std::vector<CodePointRange> without(const std::vector<CodePointRange> &others,
                                    const std::vector<CodePointRange> &ranges)
{
    std::vector<CodePointRange> left;
    for (CodePointRange range : ranges) {
        for (const CodePointRange other : others) {
            if (other.overlaps(range)) {
                left.push_back({range.start, std::max(range.start, other.start)});
                range.start = std::min(range.stop, other.stop);
            }
        }
        left.push_back(range);
    }
    std::erase_if(left, [](CodePointRange range) { return range.isEmpty(); });
    return left;
}

/// Whether most of a passage is in ascending ranges.
bool isMostly(CodePointRange passage, const std::vector<CodePointRange> &ranges)
{
    qsizetype shared = 0;
    for (const CodePointRange range : ranges) {
        shared += range.overlaps(passage) ? range.intersected(passage).length() : 0;
    }
    return 2 * shared > passage.length();
}

bool isAsked(const Transcript &transcript, const Turn &turn)
{
    return std::ranges::any_of(
        turn.labels, [&](int label) { return transcript.labels[size_t(label)].role == Role::Interviewer; });
}

/// Which of a text's labels are the person's.
std::vector<bool> labelsOf(const Transcript &transcript, SpeakerId person, const QStringList &names)
{
    std::vector<bool> hers;
    for (const Label &label : transcript.labels) {
        hers.push_back(isLabelOf(label.speaker, label.name, person, names));
    }
    return hers;
}

bool isSaidBy(const Turn &turn, const std::vector<bool> &hers)
{
    return std::ranges::any_of(turn.labels, [&](int label) { return hers[size_t(label)]; });
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
    Redacting(Project &project, const Progress &progress, Repeats::Short how)
        : m_project(project)
        , m_progress(progress)
        , m_repeats(how)
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
            .and_then([&] { return addFormerWords(person, names); })
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
        for (const Utf16Range range : withheldSpeech(*text.transcript, *text.map, access)) {
            addSaid(*text.transcript, range);
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
        const std::vector<bool> hers = labelsOf(transcript, person, names);
        if (!std::ranges::contains(hers, true)) {
            return;
        }
        m_redaction.touched.push_back(episode.id);
        std::vector<CodePointRange> ranges;
        for (const Turn &turn : transcript.turns) {
            if (isSaidBy(turn, hers)) {
                ranges.push_back(text.map->toCodePoints(turn.range));
                addSaid(transcript, turn.range);
            }
        }
        const Answering answering(transcript, hers);
        if (episode.state != EpisodeState::Live) {
            return;
        }
        if (answering.person && !answering.others) {
            m_redaction.episodes.push_back(episode.id);
            return;
        }
        for (const AnnotationId id : data().annotationIds(episode.id)) {
            if (data().annotations().find(id)->state != AnchorState::Anchored) {
                m_redaction.annotations.push_back(
                    id); // the words may be hers, though by now she says nothing
            }
        }
        if (!ranges.empty()) {
            m_ranges.insert(episode.id, ranges);
        }
    }

    /// What notes quote may have been corrected since, or imported anew.
    Result<void> addFormerWords(SpeakerId person, const QStringList &names)
    {
        Database &database = m_project.snapshot().database();
        for (const EpisodeId episode : m_redaction.touched) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const auto texts = textsOf(database, episode);
            if (!texts) {
                return std::unexpected(texts.error());
            }
            for (const EpisodeText &text : *texts) {
                if (text.state == EpisodeText::State::Current) {
                    continue;
                }
                NoProgress progress;
                const auto former = readText(database, text, progress);
                if (!former && former.error().code != ErrorCode::ProjectDamaged) {
                    return std::unexpected(former.error());
                }
                if (former) { // else it cannot be shown, either
                    addSaidIn(*former, labelsOf(*former, person, names));
                }
            }
        }
        return {};
    }

    void addSaidIn(const Transcript &transcript, const std::vector<bool> &hers)
    {
        for (const Turn &turn : transcript.turns) {
            if (isSaidBy(turn, hers)) {
                addSaid(transcript, turn.range);
            }
        }
    }

    void addSaid(const Transcript &transcript, Utf16Range range)
    {
        m_redaction.said.add(transcript.text(range));
        const bool isQuestion = std::ranges::any_of(transcript.turns, [&](const Turn &turn) {
            return turn.range == range && isAsked(transcript, turn);
        });
        const bool isOfManyInterviews =
            isQuestion || std::ranges::contains(transcript.sections, range, &Section::titleRange);
        if (!isOfManyInterviews) {
            m_repeats.add(transcript.text(range));
        }
    }

    /// What the guide says is nobody's.
    Result<Redaction> addSaidElsewhere()
    {
        for (const Question &question : data().questions()) {
            m_redaction.said.remove(question.text);
            m_repeats.remove(question.text);
        }
        return forEachText([&](const Episode &episode, const OpenText &text) {
                   const bool isGone = episode.state != EpisodeState::Live ||
                                       std::ranges::contains(m_redaction.episodes, episode.id);
                   if (!isGone) {
                       addSaidElsewhere(episode.id, text);
                   }
               })
            .transform([&] { return std::move(m_redaction); });
    }

    void addSaidElsewhere(EpisodeId episode, const OpenText &text)
    {
        const std::vector<CodePointRange> own = joined(m_ranges.value(episode));
        std::vector<CodePointRange> repeats = without(own, m_repeats.in(*text.transcript, *text.map));
        std::vector<CodePointRange> all = own;
        all.insert(all.end(), repeats.begin(), repeats.end());
        all = joined(std::move(all));
        // What others say, too, and stays in a text, is nobody's secret in a note.
        for (const CodePointRange stays :
             without(all, {CodePointRange{CodePoint(), text.map->codePointCount()}})) {
            m_redaction.said.remove(text.transcript->text(text.map->toUtf16(stays)));
        }
        if (all.empty()) {
            return;
        }
        addAnnotations(episode, [&](CodePointRange passage) {
            return std::ranges::any_of(own, [&](CodePointRange range) { return range.overlaps(passage); }) ||
                   isMostly(passage, repeats);
        });
        m_redaction.texts.push_back({.episode = episode, .ranges = std::move(all)});
        if (!repeats.empty()) {
            m_redaction.repeats.push_back({.episode = episode, .ranges = std::move(repeats)});
        }
    }

    template<class Goes>
    void addAnnotations(EpisodeId episode, Goes &&goes)
    {
        for (const AnnotationId id : data().annotationIds(episode)) {
            const Annotation &annotation = *data().annotations().find(id);
            if (annotation.state == AnchorState::Anchored && goes(annotation.range()) &&
                !std::ranges::contains(m_redaction.annotations, id)) {
                m_redaction.annotations.push_back(id);
            }
        }
    }

    Project &m_project;
    const Progress &m_progress;
    QHash<EpisodeId, std::vector<CodePointRange>> m_ranges;
    Repeats m_repeats;
    QHash<QUuid, NotedSection> m_sections;
    Redaction m_redaction;
};

} // namespace

Result<Redaction> withheldOf(Project &project, QDate day, const Progress &progress)
{
    return project.loadAll().and_then(
        [&] { return Redacting(project, progress, Repeats::Short::Anywhere).withheld(day); });
}

Result<Redaction> contributionsOf(Project &project, SpeakerId person, const QStringList &names,
                                  const Progress &progress)
{
    if (!project.data().speakers().find(person)) {
        return fail(ErrorCode::NoSuchPerson);
    }
    return project.loadAll().and_then([&] {
        return Redacting(project, progress, Repeats::Short::WholeTurns).contributions(person, names);
    });
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
