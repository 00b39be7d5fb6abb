// SPDX-License-Identifier: MIT
#include "ui/pane/formertextpage.h"

#include "models/project/annotationfields.h"
#include "models/project/showncoders.h"
#include "ui/base/errortext.h"
#include "ui/base/textname.h"
#include "ui/pane/annotationhighlight.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/passagelinks.h"

#include <QSet>

namespace visavis
{

FormerTextPage::FormerTextPage(ReaderView *view, const PaneFilter *filter, Project *project, QObject *keeper,
                               const FormerText &what)
    : m_view(view)
    , m_filter(filter)
    , m_project(project)
    , m_keeper(keeper)
    , m_what(what)
{
    say(tr("Reading…"));
    connect(&m_reading, &TextComparing::wasRead, this, &FormerTextPage::take);
    connect(&m_reading, &TextComparing::failed, this, [this](const Error &error) {
        m_read.reset();
        m_anchors.clear();
        say(error.code == ErrorCode::NoSuchEpisode ? tr("This text is not there any more.")
                                                   : sentence(error));
    });
    connect(project, &Project::changed, this, &FormerTextPage::follow);
    connect(project, &Project::reloaded, this, &FormerTextPage::showHighlights);
    connect(project, &Project::fetched, this, &FormerTextPage::showHighlights);
    m_reading.read(*project, episode(), what.revision, what.isBeforeEdits);
}

FormerTextPage::~FormerTextPage()
{
    m_reading.leaveReadingTo(m_keeper);
}

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

QString FormerTextPage::episodeTitle() const
{
    const Episode *record = m_project->data().episodes().find(m_what.episode);
    return record ? record->title : tr("A deleted interview");
}

/// In front what tells it from the text beside it, which has the same title.
QString FormerTextPage::title() const
{
    return m_read ? tr("%1: %2").arg(datedTextName(m_read->text), episodeTitle()) : episodeTitle();
}

QString FormerTextPage::facts() const
{
    return m_read ? textFacts(m_read->text) : tr("Reading…");
}

QString FormerTextPage::whyNotMarked() const
{
    return tr("This is an earlier text. Passages are marked in the current one.");
}

void FormerTextPage::take(const std::shared_ptr<const FormerReading> &reading)
{
    if (reading->text.state == EpisodeText::State::Current) {
        Q_EMIT becameCurrent();
        return;
    }
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

std::optional<Highlight> FormerTextPage::highlightOf(const Annotation &annotation) const
{
    if (rangeOf(annotation).isEmpty()) {
        return std::nullopt;
    }
    const FormerAnchor &anchor = *m_anchors.constFind(annotation.id);
    Annotation then = annotation;
    then.start = anchor.range.start;
    then.stop = anchor.range.stop;
    then.state = anchor.state;
    return m_project->shownCoders()->shows(annotation) &&
                   m_filter->shows(m_project->data(), then, m_read->transcript, m_map)
               ? std::optional(visavis::highlightOf(then, *m_project, m_map))
               : std::nullopt;
}

void FormerTextPage::showHighlights()
{
    if (!m_read) {
        return;
    }
    if (!m_anchors.isEmpty() && !m_project->isAtHand(episode())) {
        m_project->fetch(episode()); // fetched() comes back here
        return;
    }
    if (auto loaded = m_project->load(episode()); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
        return;
    }
    std::vector<Highlight> highlights;
    for (const FormerAnchor &anchor : std::as_const(m_anchors)) {
        const Annotation *annotation = m_project->data().annotations().find(anchor.annotation);
        if (auto highlight = annotation ? highlightOf(*annotation) : std::nullopt) {
            highlights.push_back(std::move(*highlight));
        }
    }
    m_view->setHighlights(std::move(highlights));
}

void FormerTextPage::follow(const QList<Change> &changes)
{
    QSet<AnnotationId> touched;
    bool all = false;
    bool isOther = false;
    for (const Change &change : changes) {
        all = all || change.isAbout<Tag>();
        // It may be the current one by now, or gone.
        isOther = isOther || (change.isAbout<Episode>() && EpisodeId(change.id) == episode()) ||
                  (m_what.isBeforeEdits && change.text && change.text->episode == episode());
        const AnnotationId annotation = m_project->data().annotationOf(change);
        if (m_anchors.contains(annotation)) {
            touched.insert(annotation);
        }
    }
    if (isOther) {
        m_reading.read(*m_project, episode(), m_what.revision, m_what.isBeforeEdits);
    } else if (all) {
        showHighlights();
    } else {
        for (const AnnotationId id : std::as_const(touched)) {
            const Annotation *annotation = m_project->data().annotations().find(id);
            const auto highlight = annotation && m_read ? highlightOf(*annotation) : std::nullopt;
            highlight ? m_view->updateHighlight(*highlight) : m_view->removeHighlight(id);
        }
    }
}

QString FormerTextPage::citation(Utf16Range range) const
{
    return m_read ? citationOf(m_read->transcript, episodeTitle(), range) : QString();
}

QUrl FormerTextPage::mediaLink(int turn) const
{
    return m_read ? recordingAt(m_read->transcript, turn) : QUrl();
}

} // namespace visavis
