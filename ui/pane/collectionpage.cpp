// SPDX-License-Identifier: MIT
#include "ui/pane/collectionpage.h"

#include "models/collection/followedquestion.h"
#include "models/collection/guideanswers.h"
#include "models/project/showncoders.h"
#include "models/transcript/exchanges.h"
#include "ui/pane/annotationhighlight.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/passagelinks.h"
#include "ui/pane/summaryediting.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Where a place of one collected text is in another: the same letter of the same interview, or else where
/// that interview begins.
Utf16Offset carried(const CollectedText &from, const CollectedText &to, Utf16Offset place)
{
    const EpisodeId episode = from.episodeAt(place);
    const Utf16Offset there = from.inEpisode({place, place}).range.start;
    if (from.inEpisode({place, place}).episode.isValid()) {
        const auto shown = to.shown(episode, {there, there + 1});
        if (!shown.empty()) {
            return shown.front().start;
        }
    }
    const auto &sources = to.sources();
    const auto found = std::ranges::find(sources, episode, &CollectedText::Source::episode);
    if (found == sources.end()) {
        return place;
    }
    const Section &section = to.transcript()->sections[size_t(found - sources.begin())];
    return section.titleRange.start;
}

} // namespace

CollectionPage::CollectionPage(ReaderView *view, const PaneFilter *filter, Project *project,
                               GuideAnswers *answers, const Collection &what)
    : m_view(view)
    , m_filter(filter)
    , m_project(project)
    , m_answers(answers)
    , m_collector(project, answers, what, words())
    , m_summary(new SummaryEditing(view, project, this))
{
    view->setTranscript(nullptr);
    view->setPlaceholder(tr("Collecting…"));
    connect(&m_collector, &Collector::collected, this, &CollectionPage::take);
    connect(&m_collector, &Collector::failed, this, &CollectionPage::errorOccurred);
    connect(m_summary, &SummaryEditing::errorOccurred, this, &CollectionPage::errorOccurred);
    connect(m_summary, &SummaryEditing::failed, this, &CollectionPage::failed);
    connect(m_summary, &SummaryEditing::ended, this, &CollectionPage::showWaiting);
    connect(answers, &GuideAnswers::changed, this, [this] {
        if (m_collected && m_view->transcript()) {
            showTurns(); // what is doubtful
        }
    });
    connect(project, &Project::changed, this, &CollectionPage::follow);
    connect(project, &Project::reloaded, this, &CollectionPage::showHighlights);
    connect(project, &Project::fetched, this, &CollectionPage::showHighlights);
    connect(view, &ReaderView::turnActivated, this, &CollectionPage::activate);
}

CollectionPage::~CollectionPage() = default;

CollectionWords CollectionPage::words()
{
    return {.summary = tr("Summary"),
            .noSummary = tr("Write a summary"),
            .more = [](int count) { return tr("… %n more words", nullptr, count); },
            .less = tr("Show less"),
            .doubtful = tr("This may answer another question. Click into it and press Q to say which.")};
}

QString CollectionPage::title() const
{
    const ProjectData &data = m_project->data();
    switch (what().kind) {
    case Collection::Kind::Tag: {
        const Tag *tag = data.tags().find(what().object);
        return tag ? data.tagPath(tag->id) : tr("A deleted tag");
    }
    case Collection::Kind::Question: {
        const Question *question = data.questions().find(what().object);
        return question ? question->text : tr("A deleted question");
    }
    case Collection::Kind::Search:
        break;
    }
    return tr("“%1”").arg(what().query);
}

QString CollectionPage::facts() const
{
    if (!m_collected) {
        return tr("Collecting…");
    }
    QStringList facts{tr("%n interviews", nullptr, int(text().sources().size()))};
    if (m_doubtful > 0) {
        facts.append(tr("%n doubtful", nullptr, m_doubtful));
    }
    if (!m_collected->isComplete) {
        facts.append(tr("only the first ones"));
    }
    return facts.join(u"  ·  "_s);
}

QString CollectionPage::emptyText() const
{
    if (!m_collected) {
        return tr("Collecting…");
    }
    if (!m_collector.isThere()) {
        return title() + u'.';
    }
    switch (what().kind) {
    case Collection::Kind::Tag:
        return tr("Nothing has this tag yet.");
    case Collection::Kind::Question:
        if (const QString followed =
                numberOfFollowed(m_project->data(), m_project->data().questions().find(what().object)->id);
            !followed.isEmpty()) {
            return tr("Follow-ups are read with question %1.").arg(followed);
        }
        return tr("No interview was found to answer this question. Assign exchanges to it with the key Q.");
    case Collection::Kind::Search:
        break;
    }
    return tr("Nothing was found.");
}

void CollectionPage::take(const std::shared_ptr<const Collected> &collected)
{
    m_waiting = collected;
    m_editedSince.clear();
    if (!m_summary->isActive()) {
        showWaiting();
    }
}

void CollectionPage::showWaiting()
{
    if (!m_waiting) {
        return;
    }
    const auto before = std::exchange(m_collected, std::exchange(m_waiting, nullptr));
    m_edited = m_editedSince;
    const bool isSame = before && *before->text.transcript() == *text().transcript();
    if (!isSame) {
        showText(before);
    }
    showHighlights();
    Q_EMIT changed();
}

void CollectionPage::showText(const std::shared_ptr<const Collected> &before)
{
    m_doubtful = 0;
    if (text().sources().empty()) {
        m_view->setPlaceholder(emptyText());
        m_view->setTranscript(nullptr);
        return;
    }
    const AnnotationId current = m_view->currentAnnotation();
    if (before && !before->text.sources().empty()) {
        m_view->setEditedTranscript(text().transcript(),
                                    [&](Utf16Offset place) { return carried(before->text, text(), place); });
        m_view->setCurrentAnnotation(current);
    } else {
        // A question is what was asked everywhere; what has a tag or was found may be one that was asked.
        m_view->setTranscript(text().transcript(),
                              hasSummaries() ? ReaderView::Questions::MayHide : ReaderView::Questions::Shown);
    }
    showTurns();
    if (what().kind == Collection::Kind::Search) {
        m_view->setHits(m_collected->hits);
    }
}

void CollectionPage::showTurns()
{
    const Transcript &shown = *text().transcript();
    std::vector<Utf16Range> quiet;
    std::vector<int> links;
    std::vector<int> numbers;
    std::vector<int> colours;
    std::vector<TurnRange> doubts;
    m_doubtful = 0;
    for (int turn = 0; turn < int(shown.turns.size()); ++turn) {
        const Turn &one = shown.turns[size_t(turn)];
        const CollectedText::Aside *aside = text().asideAt(turn);
        const bool isSummary = aside && aside->kind == CollectedText::AsideKind::Summary &&
                               !m_summary->summaryOf(what(), aside->episode).isEmpty();
        if ((aside && !isSummary) || (hasSummaries() && isInterviewersTurn(shown, one))) {
            quiet.push_back(one.range);
        }
        if (aside && aside->kind == CollectedText::AsideKind::Doubt) {
            ++m_doubtful;
        } else if (aside) {
            links.push_back(turn);
        }
        const EpisodeTurn place = aside ? EpisodeTurn() : placeOf(one.range.start);
        numbers.push_back(place.turn + 1);
        colours.push_back(text().labelThere(turn)); // as beside, where the interview stands
        const GuideAnswer *answer =
            hasSummaries() && place.turn >= 0 ? m_answers->at(place.episode, place.turn) : nullptr;
        if (answer && answer->isDoubtful()) {
            doubts.push_back({.first = turn, .last = turn + 1});
        }
    }
    m_view->setQuiet(std::move(quiet));
    m_view->setLinks(std::move(links));
    m_view->setTurnNumbers(std::move(numbers));
    m_view->setTurnColours(std::move(colours));
    m_view->setDoubts(std::move(doubts));
}

bool CollectionPage::isCurrent(const CollectedText::Source &source) const
{
    const Episode *episode = m_project->data().episodes().find(source.episode);
    return episode && episode->revision == source.revision && !m_edited.contains(source.episode);
}

std::optional<Highlight> CollectionPage::highlightOf(const Annotation &annotation) const
{
    const CollectedText::Source *source = text().sourceOf(annotation.episode);
    const Utf16Range range = rangeOf(annotation);
    if (range.isEmpty() || !m_project->shownCoders()->shows(annotation) ||
        !m_filter->shows(m_project->data(), annotation, *source->transcript, source->map)) {
        return std::nullopt;
    }
    Highlight highlight = visavis::highlightOf(annotation, *m_project, source->map);
    highlight.range = range;
    return highlight;
}

Utf16Range CollectionPage::rangeOf(const Annotation &annotation) const
{
    const CollectedText::Source *source = m_collected ? text().sourceOf(annotation.episode) : nullptr;
    const bool isInText = source && annotation.state != AnchorState::Orphan &&
                          annotation.revision == source->revision && isCurrent(*source);
    const auto shown = isInText ? text().shown(annotation.episode, source->map.toUtf16(annotation.range()))
                                : std::vector<Utf16Range>();
    return shown.empty() ? Utf16Range() : shown.front();
}

void CollectionPage::showHighlights()
{
    if (!m_collected || text().sources().empty()) {
        return;
    }
    if (!m_project->isAllAtHand()) {
        m_project->fetchAll(); // fetched() comes back here
        return;
    }
    std::vector<Highlight> highlights;
    for (const CollectedText::Source &source : text().sources()) {
        if (auto loaded = m_project->load(source.episode); !loaded) {
            Q_EMIT errorOccurred(loaded.error());
            return;
        }
        for (const AnnotationId id : m_project->data().annotationIds(source.episode)) {
            if (auto highlight = highlightOf(*m_project->data().annotations().find(id))) {
                highlights.push_back(std::move(*highlight));
            }
        }
    }
    m_view->setHighlights(std::move(highlights));
}

void CollectionPage::follow(const QList<Change> &changes)
{
    const ProjectData &data = m_project->data();
    QSet<AnnotationId> touched;
    bool all = false;
    for (const Change &change : changes) {
        if (change.text) {
            m_edited.insert(change.text->episode);
            m_editedSince.insert(change.text->episode);
        }
        all = all || change.isAbout<Tag>() || change.text;
        if (const AnnotationId annotation = data.annotationOf(change); annotation.isValid()) {
            touched.insert(annotation);
        }
    }
    if (!m_collected || text().sources().empty()) {
        Q_EMIT changed();
        return;
    }
    constexpr qsizetype FewerThanAllAnew = 50;
    if (all || touched.size() > FewerThanAllAnew) {
        showHighlights();
    } else {
        for (const AnnotationId id : std::as_const(touched)) {
            const Annotation *annotation = data.annotations().find(id);
            const auto highlight = annotation ? highlightOf(*annotation) : std::nullopt;
            highlight ? m_view->updateHighlight(*highlight) : m_view->removeHighlight(id);
        }
    }
    Q_EMIT changed();
}

SelectedPassage CollectionPage::passageOf(Utf16Range range) const
{
    const EpisodePassage passage =
        m_collected && m_view->transcript() ? text().inEpisode(range) : EpisodePassage();
    const CollectedText::Source *source =
        passage.episode.isValid() ? text().sourceOf(passage.episode) : nullptr;
    return source && !range.isEmpty() && isCurrent(*source)
               ? SelectedPassage{.episode = passage.episode, .range = source->map.toCodePoints(passage.range)}
               : SelectedPassage();
}

EpisodeTurn CollectionPage::caretPlace() const
{
    if (!m_collected || !m_view->transcript()) {
        return {};
    }
    const Utf16Offset caret = m_view->caret();
    const EpisodeTurn place = placeOf(caret);
    const CollectedText::Source *source = text().sourceOf(place.episode);
    return source && isCurrent(*source) ? place : EpisodeTurn{.episode = text().episodeAt(caret), .turn = -1};
}

std::vector<EpisodeTurn> CollectionPage::firstPlaces() const
{
    std::vector<EpisodeTurn> places;
    if (!m_collected) {
        return places;
    }
    for (const Turn &turn : text().transcript()->turns) {
        const EpisodeTurn place = placeOf(turn.range.start);
        if (place.episode.isValid() && (places.empty() || places.back().episode != place.episode)) {
            places.push_back(place);
        }
    }
    return places;
}

EpisodeTurn CollectionPage::placeOf(Utf16Offset here) const
{
    const EpisodePassage passage = text().inEpisode({here, here});
    const CollectedText::Source *source =
        passage.episode.isValid() ? text().sourceOf(passage.episode) : nullptr;
    return source ? EpisodeTurn{.episode = passage.episode,
                                .turn = source->transcript->turnAt(passage.range.start)}
                  : EpisodeTurn();
}

QString CollectionPage::citation(Utf16Range range) const
{
    const EpisodePassage passage = text().inEpisode(range);
    const CollectedText::Source *source = text().sourceOf(passage.episode);
    const Episode *episode = m_project->data().episodes().find(passage.episode);
    return source && episode ? citationOf(*source->transcript, episode->title, passage.range) : QString();
}

QUrl CollectionPage::mediaLink(int turn) const
{
    const Transcript &shown = *text().transcript();
    if (turn < 0 || turn >= int(shown.turns.size())) {
        return {};
    }
    const EpisodeTurn place = placeOf(shown.turns[size_t(turn)].range.start);
    const CollectedText::Source *source = text().sourceOf(place.episode);
    return source ? recordingAt(*source->transcript, place.turn) : QUrl();
}

bool CollectionPage::finish()
{
    return m_summary->finish();
}

void CollectionPage::activate(int turn)
{
    const CollectedText::Aside *aside = m_collected ? text().asideAt(turn) : nullptr;
    if (!aside) {
        return;
    }
    using enum CollectedText::AsideKind;
    if (aside->kind == Summary) {
        m_summary->begin(what(), aside->episode, turn);
    } else if (aside->kind != Doubt) {
        m_collector.setWhole(aside->episode, aside->kind == More);
    }
}

void CollectionPage::editSummary()
{
    const EpisodeId episode = m_collected ? text().episodeAt(m_view->caret()) : EpisodeId();
    const int turn = episode.isValid() ? text().summaryTurn(episode) : -1;
    if (turn >= 0) {
        m_view->revealRange(text().transcript()->turns[size_t(turn)].range);
        m_summary->begin(what(), episode, turn);
    }
}

} // namespace visavis
