// SPDX-License-Identifier: MIT
#include "models/anchoring/carriedturn.h"
#include "models/transcript/timetext.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/panepage.h"
#include "ui/pane/passagelinks.h"

#include <QUrl>

namespace visavis
{

using namespace Qt::StringLiterals;

// Places in the episode that a pane shows, and going there.

Result<void> EpisodePane::showEpisodeAt(EpisodeId episode, ReadingAnchor anchor)
{
    auto shown = showEpisode(episode);
    if (shown && anchor.turn >= 0) {
        const auto go = [this, anchor] { m_view->resumeAt(anchor); };
        m_coming.isValid() ? void(m_goal = go) : go();
    }
    return shown;
}

void EpisodePane::revealTurn(int turn)
{
    if (m_coming.isValid()) {
        m_goal = [this, turn] { revealTurn(turn); };
        return;
    }
    const auto &transcript = m_view->transcript();
    if (transcript && turn >= 0 && turn < int(transcript->turns.size())) {
        m_view->setAnchor({.turn = turn, .offset = 0});
        Q_EMIT wentTo();
    }
}

void EpisodePane::revealAnchor(ReadingAnchor anchor)
{
    if (m_coming.isValid()) {
        m_goal = [this, anchor] { revealAnchor(anchor); };
        return;
    }
    m_view->setAnchor(anchor);
    Q_EMIT wentTo();
}

void EpisodePane::revealTurnWithTitles(int turn)
{
    const auto &transcript = m_view->transcript();
    if (!transcript || turn < 0 || turn >= int(transcript->turns.size())) {
        return;
    }
    const Utf16Offset start = transcript->turns[size_t(turn)].range.start;
    m_view->setSelection({start, start});
    m_view->setAnchor({.turn = turn, .offset = m_view->titlesAbove(turn) - start});
    Q_EMIT wentTo();
}

void EpisodePane::revealTurnIfHidden(int turn)
{
    m_view->showTurns({.first = turn, .last = turn + 1});
    const QRect words = m_view->turnRect(turn);
    if (!words.intersects(m_view->viewport()->rect())) {
        revealTurn(turn);
    }
}

void EpisodePane::revealRange(CodePointRange range)
{
    if (m_coming.isValid()) {
        m_goal = [this, range] { revealRange(range); };
        return;
    }
    m_view->revealRange(m_map.toUtf16(range));
    Q_EMIT wentTo();
}

void EpisodePane::revealAnnotation(AnnotationId id)
{
    if (m_coming.isValid()) {
        m_goal = [this, id] { revealAnnotation(id); };
        return;
    }
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (annotation && m_page && !rangeOf(*annotation).isEmpty()) {
        m_view->setCurrentAnnotation(id);
        m_view->revealRange(rangeOf(*annotation));
        Q_EMIT wentTo();
    } else if (annotation && annotation->episode == m_episode) {
        m_view->setCurrentAnnotation(id);
        revealRange(annotation->range());
    }
}

void EpisodePane::putCaretAt(AnnotationId id)
{
    if (m_coming.isValid()) {
        m_goal = [this, goal = m_goal, id] {
            if (goal) {
                goal();
            }
            putCaretAt(id);
        };
        return;
    }
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (annotation && annotation->episode == m_episode) {
        const Utf16Offset start = m_map.toUtf16(annotation->range()).start;
        m_view->setSelection({start, start});
    }
}

void EpisodePane::setHits(const QList<CodePointRange> &ranges)
{
    std::vector<Utf16Range> hits;
    hits.reserve(ranges.size());
    for (const CodePointRange &range : ranges) {
        hits.push_back(m_map.toUtf16(range));
    }
    m_view->setHits(std::move(hits));
}

void EpisodePane::clearSelection()
{
    const Utf16Offset caret = m_view->selection().stop;
    m_view->setSelection({caret, caret});
}

QUrl EpisodePane::mediaLink(int turn) const
{
    const auto &transcript = m_view->transcript();
    if (m_page) {
        return transcript ? m_page->mediaLink(turn) : QUrl();
    }
    return transcript ? recordingAt(*transcript, turn) : QUrl();
}

void EpisodePane::savePosition()
{
    const Episode *episode =
        m_project && m_episode.isValid() ? m_project->data().episodes().find(m_episode) : nullptr;
    if (episode) {
        const ReadingAnchor anchor = m_view->anchor();
        m_project->setSetting(u"reading"_s, episode->guid.toString(QUuid::WithoutBraces),
                              u"%1 %2 %3"_s.arg(QString::number(anchor.turn), QString::number(anchor.offset),
                                                QString::number(m_revision.value())));
    }
}

void EpisodePane::restorePosition()
{
    const Episode *episode = m_project->data().episodes().find(m_episode);
    const QStringList saved =
        m_project->setting(u"reading"_s, episode->guid.toString(QUuid::WithoutBraces)).toString().split(u' ');
    if (saved.size() < 2) {
        return;
    }
    ReadingAnchor anchor{.turn = saved[0].toInt(), .offset = saved[1].toLongLong()};
    const RevisionId revision(saved.value(2).toLongLong());
    if (revision.isValid() && revision != m_revision) {
        anchor.turn = carriedFrom(revision, anchor.turn);
    }
    m_view->resumeAt(anchor);
}

/// The turn of the text to be seen that a turn of a former one is now.
int EpisodePane::carriedFrom(RevisionId revision, int turn)
{
    constexpr CodePoint Long(300'000); // what takes longer to read is noticed
    Snapshot &snapshot = m_project->snapshot();
    if (snapshot.lengthOf(revision) > Long) {
        return turn;
    }
    const auto former = snapshot.transcript(revision);
    return former && turn >= 0 && turn < int((*former)->turns.size())
               ? carriedTurn(**former, *m_view->transcript(), turn)
               : turn;
}

} // namespace visavis
