// SPDX-License-Identifier: MIT
#include "ui/pane/formertextpage.h"

#include "models/project/annotationfields.h"
#include "ui/base/errortext.h"
#include "ui/base/textname.h"
#include "ui/pane/annotationhighlight.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/passagelinks.h"

namespace visavis
{

FormerTextPage::FormerTextPage(ReaderView *view, const PaneFilter *filter, Project *project,
                               const FormerText &what)
    : m_view(view)
    , m_filter(filter)
    , m_project(project)
    , m_what(what)
{
    say(tr("Reading…"));
    connect(&m_reading, &TextComparing::wasRead, this, &FormerTextPage::take);
    connect(&m_reading, &TextComparing::failed, this, [this](const Error &error) {
        say(error.code == ErrorCode::NoSuchEpisode ? tr("This text is not there any more.")
                                                   : sentence(error));
    });
    connect(project, &Project::changed, this, &FormerTextPage::follow);
    connect(project, &Project::reloaded, this, &FormerTextPage::showHighlights);
    connect(project, &Project::fetched, this, &FormerTextPage::showHighlights);
    m_reading.read(*project, episode(), what.revision, what.isBeforeEdits);
}

FormerTextPage::~FormerTextPage() = default;

EpisodeId FormerTextPage::episode() const
{
    const Episode *record = m_project->data().episodes().find(m_what.episode);
    return record ? record->id : EpisodeId();
}

void FormerTextPage::say(const QString &text)
{
    m_view->setPlaceholder(text);
    m_view->setTranscript(nullptr);
}

QString FormerTextPage::title() const
{
    const Episode *record = m_project->data().episodes().find(m_what.episode);
    return record ? record->title : tr("A deleted interview");
}

QString FormerTextPage::facts() const
{
    return m_read ? textName(m_read->text) : tr("Reading…");
}

QString FormerTextPage::whyNotMarked() const
{
    return tr("This is an earlier text. Passages are marked in the current one.");
}

void FormerTextPage::take(const std::shared_ptr<const FormerReading> &reading)
{
    const bool isSame = m_read && m_read->transcript == reading->transcript;
    m_read = reading;
    m_map = OffsetMap(reading->transcript.body);
    m_anchors.clear();
    for (const FormerAnchor &anchor : reading->anchors) {
        m_anchors.insert(anchor.annotation, anchor);
    }
    if (!isSame) {
        m_view->setTranscript(std::shared_ptr<const Transcript>(reading, &reading->transcript));
    }
    showHighlights();
    Q_EMIT changed();
}

Utf16Range FormerTextPage::rangeOf(const Annotation &annotation) const
{
    const auto anchor = m_anchors.constFind(annotation.id);
    return anchor == m_anchors.constEnd() || anchor->state == AnchorState::Orphan
               ? Utf16Range()
               : m_map.toUtf16(anchor->range);
}

void FormerTextPage::showHighlights()
{
    if (!m_read || m_anchors.isEmpty()) {
        return;
    }
    if (!m_project->isAtHand(episode())) {
        m_project->fetch(episode()); // fetched() comes back here
        return;
    }
    if (auto loaded = m_project->load(episode()); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
        return;
    }
    const ProjectData &data = m_project->data();
    std::vector<Highlight> highlights;
    for (const FormerAnchor &anchor : std::as_const(m_anchors)) {
        const Annotation *annotation = data.annotations().find(anchor.annotation);
        if (!annotation || rangeOf(*annotation).isEmpty()) {
            continue;
        }
        Annotation then = *annotation;
        then.start = anchor.range.start;
        then.stop = anchor.range.stop;
        then.state = anchor.state;
        if (m_filter->shows(data, then, m_read->transcript, m_map)) {
            highlights.push_back(highlightOf(then, data, m_map));
        }
    }
    m_view->setHighlights(std::move(highlights));
}

void FormerTextPage::follow(const QList<Change> &changes)
{
    const bool concernsMarks = std::ranges::any_of(changes, [this](const Change &change) {
        return change.isAbout<Tag>() || m_anchors.contains(m_project->data().annotationOf(change));
    });
    if (concernsMarks) {
        showHighlights();
    }
    const bool concernsText = std::ranges::any_of(changes, [this](const Change &change) {
        return change.isAbout<Episode>() && EpisodeId(change.id) == episode();
    });
    if (concernsText) { // it may be the current one by now, or gone
        m_reading.read(*m_project, episode(), m_what.revision, m_what.isBeforeEdits);
    }
}

QString FormerTextPage::citation(Utf16Range range) const
{
    return m_read ? citationOf(m_read->transcript, title(), range) : QString();
}

QUrl FormerTextPage::mediaLink(int turn) const
{
    return m_read ? recordingAt(m_read->transcript, turn) : QUrl();
}

} // namespace visavis
