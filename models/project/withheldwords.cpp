// SPDX-License-Identifier: MIT
#include "models/project/withheldwords.h"

#include "models/people/withheldspeech.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Asked of the file, so that most exports load no more than what they are about.
Result<bool> isAnythingWithheld(Database &database, bool withToCheck)
{
    const QString names =
        withToCheck ? u"('off record', 'embargoed', 'to check')"_s : u"('off record', 'embargoed')"_s;
    Statement statement =
        database.prepare(u"SELECT EXISTS (SELECT 1 FROM annotation WHERE restriction IN %1) "
                         "OR EXISTS (SELECT 1 FROM speaker WHERE restriction IN %1) "
                         "OR EXISTS (SELECT 1 FROM episode WHERE restriction IN %1)"_s.arg(names));
    if (auto read = statement.run(); !read) {
        return std::unexpected(read.error());
    }
    return statement.next() && statement.integer(0) != 0;
}

/// Goes through the texts twice: what stays in one is told by what is withheld in all.
class Collecting
{
public:
    Collecting(Snapshot &snapshot, const ProjectData &data, QDate day, bool withToCheck, Progress &progress)
        : m_snapshot(snapshot)
        , m_data(data)
        , m_persons(data, day)
        , m_withToCheck(withToCheck)
        , m_progress(progress)
    {
    }

    Result<SaidWords> collect()
    {
        return forEachText([this](const Text &text) {
                   for (const Utf16Range range :
                        withheldSpeech(text.transcript, text.map, text.access, m_withToCheck)) {
                       m_said.add(text.transcript.text(range));
                       m_repeated.add(text.transcript.text(range));
                   }
               })
            .and_then([this] { return m_said.isEmpty() ? Result<void>() : removeKnown(); })
            .transform([this] { return std::move(m_said); });
    }

private:
    struct Text {
        const Episode &episode;
        const Transcript &transcript;
        const OffsetMap &map;
        const PassageAccess &access;
    };

    /// Also of deleted ones, whose words may be quoted elsewhere.
    template<class Visit>
    Result<void> forEachText(Visit &&visit)
    {
        for (const Episode &episode : m_data.episodes()) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (episode.state == EpisodeState::Staged) {
                continue;
            }
            const auto transcript = m_snapshot.transcript(episode.revision);
            if (!transcript) {
                return std::unexpected(transcript.error());
            }
            const OffsetMap map((*transcript)->body);
            const PassageAccess access(m_data, episode, **transcript, map, m_persons);
            visit(Text{.episode = episode, .transcript = **transcript, .map = map, .access = access});
        }
        return {};
    }

    Result<void> removeKnown()
    {
        for (const Question &question : m_data.questions()) {
            m_said.remove(question.text);
            m_repeated.remove(question.text);
        }
        return forEachText([this](const Text &text) {
            const bool isRead = text.episode.state == EpisodeState::Live &&
                                !isWithheld(text.access.ofEpisode(), m_withToCheck);
            if (isRead) {
                removeReadable(text);
            }
        });
    }

    /// Long repeats are of another transcript of what is withheld.
    void removeReadable(const Text &text)
    {
        std::vector<Utf16Range> closed = m_repeated.in(text.transcript.body);
        for (const CodePointRange range : text.access.withheld(m_withToCheck)) {
            closed.push_back(text.map.toUtf16(range));
        }
        std::ranges::sort(closed, {}, &Utf16Range::start);
        closed.push_back({text.map.utf16Length(), text.map.utf16Length()});
        Utf16Offset done;
        for (const Utf16Range range : closed) {
            if (done < range.start) {
                m_said.remove(text.transcript.text({done, range.start}));
            }
            done = std::max(done, range.stop);
        }
    }

    static constexpr int LongRun = 15;

    Snapshot &m_snapshot;
    const ProjectData &m_data;
    PersonAccess m_persons;
    bool m_withToCheck;
    Progress &m_progress;
    SaidWords m_said;
    SaidWords m_repeated{LongRun, SaidWords::ShortestRun};
};

} // namespace

Result<SaidWords> withheldWords(Snapshot &snapshot, ProjectLoader &loader, const ProjectData &data, QDate day,
                                bool withToCheck, Progress &progress)
{
    const Result<bool> isAnything = isAnythingWithheld(snapshot.database(), withToCheck);
    if (!isAnything || !*isAnything) {
        return isAnything.transform([](bool) { return SaidWords(); });
    }
    return loader.loadAllEpisodes().and_then([&] { return loader.loadLabels(); }).and_then([&] {
        return Collecting(snapshot, data, day, withToCheck, progress).collect();
    });
}

} // namespace visavis
