// SPDX-License-Identifier: MIT
#include "ui/pane/episodepane.h"

#include "models/anchoring/carriedturn.h"
#include "models/anchoring/samewords.h"
#include "models/project/annotationfields.h"
#include "models/project/showncoders.h"
#include "ui/pane/annotationhighlight.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/panefind.h"
#include "ui/pane/paneheader.h"
#include "ui/pane/panepage.h"
#include "ui/pane/passagelinks.h"
#include "ui/reader/overviewstrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What takes no longer seems immediate, and a word about it would only flash.
constexpr auto BeforeItIsSaid = 150ms;
constexpr int FewestLetters = 20; // across a pane

} // namespace

EpisodePane::EpisodePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader)
    , m_filter(new PaneFilter)
    , m_view(new ReaderView)
    , m_find(new PaneFind(m_view))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *reading = new QWidget;
    auto *columns = new QHBoxLayout(reading);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_view, 1);
    columns->addWidget(new OverviewStrip(m_view));
    m_stack->addWidget(reading);
    layout->addWidget(m_stack, 1);
    // Below the text, which so stays level with those of other panes.
    layout->addWidget(m_filter);
    layout->addWidget(m_find);
    setFocusProxy(m_view);
    m_view->setMinimumWidth(FewestLetters * fontMetrics().averageCharWidth());
    connect(m_header, &PaneHeader::closeRequested, this, &EpisodePane::closeRequested);

    connect(m_filter, &PaneFilter::changed, this, &EpisodePane::showHighlights);
    connect(m_filter, &PaneFilter::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_find, &PaneFind::wentTo, this, &EpisodePane::wentTo);
    m_view->setAccessibleName(tr("Interview"));
    m_view->setCitation([this](Utf16Range range) {
        if (m_page) {
            return m_page->citation(range);
        }
        const Transcript &transcript = *m_view->transcript();
        const Episode *record = m_project->data().episodes().find(m_episode);
        return citationOf(transcript, record ? record->title : transcript.title, range);
    });
    connect(m_view, &ReaderView::highlightActivated, this, [this](AnnotationId id) {
        m_view->setCurrentAnnotation(id);
        Q_EMIT annotationActivated(id);
    });
    connect(m_view, &ReaderView::selectionChanged, this, &EpisodePane::leaveCurrentAnnotation);
    connect(m_view, &ReaderView::anchorChanged, this, [this](int turn) {
        m_positionTimer.start();
        Q_EMIT placeChanged(m_episode, turn);
    });
    connect(m_view, &ReaderView::pageMoved, this, [this] {
        if (!m_coming.isValid() && progress() != m_shownProgress) {
            showTitle();
        }
    });
    connect(m_view, &ReaderView::hiddenTurnsChanged, this, [this] {
        if (!m_coming.isValid()) {
            showTitle();
        }
    });
    m_positionTimer.setSingleShot(true);
    m_positionTimer.setInterval(1s);
    connect(&m_positionTimer, &QTimer::timeout, this, &EpisodePane::savePosition);
    m_comingTimer.setSingleShot(true);
    m_comingTimer.setInterval(BeforeItIsSaid);
    connect(&m_comingTimer, &QTimer::timeout, this, &EpisodePane::showThatItComes);
    stopWaiting();
}

EpisodePane::~EpisodePane() = default;

void EpisodePane::setProject(Project *project)
{
    if (m_project) {
        savePosition();
        disconnect(m_project, nullptr, this, nullptr);
    }
    clear();
    m_project = project;
    inviteToChoose();
    if (project) {
        connect(project, &Project::changed, this, &EpisodePane::follow);
        connect(project->shownCoders(), &ShownCoders::changed, this, &EpisodePane::showHighlights);
        connect(project, &Project::reloaded, this, &EpisodePane::showAnew);
        connect(project, &Project::fetched, this, &EpisodePane::arrive);
        connect(project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            if (episode == m_coming) {
                stopWaiting();
                Q_EMIT errorOccurred(error);
                if (episode != m_episode) {
                    showAnew(); // it may have got another text while the other was to come
                }
            }
        });
    }
}

void EpisodePane::leaveCurrentAnnotation()
{
    const Annotation *current =
        m_project ? m_project->data().annotations().find(m_view->currentAnnotation()) : nullptr;
    if (!current) {
        return;
    }
    const Utf16Range selected = m_view->selection();
    const Utf16Range range = rangeOf(*current);
    if (!selected.isEmpty() || selected.start < range.start || selected.stop > range.stop) {
        m_view->setCurrentAnnotation({});
    }
}

CodePoint EpisodePane::top() const
{
    return m_map.toCodePoint(m_view->offsetAt({m_view->viewport()->width() / 2, 0}));
}

void EpisodePane::clear()
{
    stopWaiting();
    endPage();
    m_episode = {};
    m_revision = {};
    m_map = {};
    m_header->setTitle({});
    m_header->setFacts({});
    m_view->setTranscript(nullptr);
    Q_EMIT episodeChanged({});
}

void EpisodePane::addTool(QWidget *tool)
{
    m_header->addTool(tool);
}

void EpisodePane::setOneOfSeveral(bool isOneOfSeveral, bool isActive)
{
    m_header->setOneOfSeveral(isOneOfSeveral, isActive);
}

bool EpisodePane::isLive(EpisodeId episode) const
{
    const Episode *record = m_project ? m_project->data().episodes().find(episode) : nullptr;
    return record && record->state == EpisodeState::Live;
}

bool EpisodePane::isCurrent() const
{
    const Episode *record = m_project ? m_project->data().episodes().find(m_episode) : nullptr;
    return record && record->revision == m_revision;
}

bool EpisodePane::isNotHere(const Annotation &annotation) const
{
    return annotation.state == AnchorState::Orphan || annotation.revision != m_revision;
}

Result<void> EpisodePane::showEpisode(EpisodeId episode)
{
    if (!m_project || (m_coming.isValid() && episode == m_coming)) {
        return {};
    }
    stopWaiting(); // for another one
    return episode == m_episode && isCurrent() ? Result<void>() : request(episode);
}

Result<void> EpisodePane::request(EpisodeId episode)
{
    if (m_project->isAtHand(episode)) {
        return showNow(episode);
    }
    m_coming = episode;
    m_comingTimer.start();
    m_project->fetch(episode);
    return {};
}

void EpisodePane::arrive(EpisodeId episode)
{
    if (!m_coming.isValid() || episode != m_coming) {
        return;
    }
    const std::function<void()> goal = std::exchange(m_goal, {});
    stopWaiting();
    if (!isLive(episode)) {
        return;
    }
    if (auto shown = showNow(episode); !shown) {
        Q_EMIT errorOccurred(shown.error());
    } else if (goal) {
        goal();
    }
}

void EpisodePane::stopWaiting()
{
    m_comingTimer.stop();
    m_coming = {};
    m_goal = {};
    inviteToChoose();
    showTitle();
}

Result<void> EpisodePane::showNow(EpisodeId episode)
{
    const bool isAnew = episode == m_episode;
    const auto before = m_view->transcript();
    const ReadingAnchor place = m_view->anchor();
    const Utf16Range selected = m_view->selection();
    const AnnotationId current = m_view->currentAnnotation();
    if (!isAnew) {
        Q_EMIT textChanging();
        savePosition();
    }
    const auto transcript = m_project->transcript(episode);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    const auto offsets = m_project->offsets(episode);
    if (auto loaded = m_project->load(episode); !loaded) {
        return loaded;
    }
    endPage();
    m_episode = episode;
    m_revision = m_project->data().episodes().find(episode)->revision;
    m_map = offsets ? **offsets : OffsetMap();
    m_view->setTranscript(*transcript);
    showTitle();
    showHighlights();
    if (isAnew && before && before->body != (*transcript)->body) {
        m_view->setCurrentAnnotation(current);
        m_view->resumeAt({.turn = carriedTurn(*before, **transcript, place.turn), .offset = place.offset});
        savePosition();
    } else if (isAnew) {
        m_view->setSelection(selected);
        m_view->setCurrentAnnotation(current);
        m_view->resumeAt(place);
    } else {
        restorePosition();
    }
    Q_EMIT episodeChanged(episode);
    return {};
}

void EpisodePane::showAnew()
{
    if (m_page && !m_coming.isValid()) {
        return; // it follows by itself
    }
    // Gone when another window deleted it.
    if (!isLive(m_coming.isValid() ? m_coming : m_episode)) {
        clear();
    } else if (!m_coming.isValid()) {
        if (auto shown = request(m_episode); !shown) {
            clear();
        }
    }
}

bool EpisodePane::isShown(const Annotation &annotation) const
{
    return !isNotHere(annotation) && m_project->shownCoders()->shows(annotation) &&
           m_filter->shows(m_project->data(), annotation, *m_view->transcript(), m_map);
}

void EpisodePane::showHighlights()
{
    if (m_page) {
        m_page->showHighlights();
    }
    if (!m_episode.isValid()) {
        return;
    }
    const ProjectData &records = m_project->data();
    std::vector<Highlight> highlights;
    for (const AnnotationId id : records.annotationIds(m_episode)) {
        const Annotation *annotation = records.annotations().find(id);
        if (isShown(*annotation)) {
            highlights.push_back(highlightOf(*annotation, *m_project, m_map));
        }
    }
    m_view->setHighlights(std::move(highlights));
}

void EpisodePane::followEdits(const QList<Change> &changes)
{
    const auto transcript = m_project->transcript(m_episode);
    const auto offsets = m_project->offsets(m_episode);
    if (!transcript || !offsets) {
        showAnew();
        return;
    }
    std::vector<SameWords> edits;
    for (const Change &change : changes) {
        if (change.text && change.text->episode == m_episode) {
            edits.emplace_back(change.text->edit);
        }
    }
    m_map = **offsets;
    m_view->setEditedTranscript(*transcript, [&](Utf16Offset place) {
        for (const SameWords &edit : edits) {
            place = edit.carried(Utf16Range{place, place}).start;
        }
        return place;
    });
    showHighlights();
    Q_EMIT edited(m_episode);
}

void EpisodePane::follow(const QList<Change> &changes)
{
    if (!m_episode.isValid()) {
        if (!m_coming.isValid() && !m_page && std::ranges::any_of(changes, &Change::isAbout<Episode>)) {
            inviteToChoose();
        }
        return;
    }
    const bool isEdited = std::ranges::any_of(
        changes, [this](const Change &change) { return change.text && change.text->episode == m_episode; });
    if (isEdited) {
        followEdits(changes);
        return;
    }
    const ProjectData &records = m_project->data();
    QSet<AnnotationId> touched;
    bool all = false;
    bool isRelabelled = false;
    for (const Change &change : changes) {
        all = all || change.isAbout<Tag>();
        isRelabelled = isRelabelled ||
                       (change.isAbout<EpisodeLabel>() && change.operation == Change::Operation::Update &&
                        records.episodeOf(change) == m_episode);
        if (change.isAbout<Episode>() && EpisodeId(change.id) == m_episode) {
            if (!isLive(m_episode)) {
                clear();
                return;
            }
            if (change.operation == Change::Operation::Update &&
                change.field == FieldIndex<&Episode::revision>) {
                showAnew(); // with all that is on it
                return;
            }
            showTitle();
        } else if (const AnnotationId annotation = records.annotationOf(change); annotation.isValid()) {
            touched.insert(annotation);
        }
    }
    if (isRelabelled && isCurrent()) {
        followEdits(changes); // of no words: who speaks stands beside them
        return;
    }
    constexpr qsizetype FewerThanAllAnew = 50;
    if (all || touched.size() > FewerThanAllAnew) {
        showHighlights();
        return;
    }
    for (const AnnotationId id : std::as_const(touched)) {
        const Annotation *annotation = records.annotations().find(id);
        if (!annotation || annotation->episode != m_episode || !isShown(*annotation)) {
            m_view->removeHighlight(id);
        } else {
            m_view->updateHighlight(highlightOf(*annotation, *m_project, m_map));
        }
    }
}

} // namespace visavis
