// SPDX-License-Identifier: MIT
// A pane that shows something in place of an interview.
#include "models/collection/guideanswers.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/formertextpage.h"
#include "ui/pane/notepage.h"
#include "ui/pane/panefind.h"
#include "ui/pane/paneheader.h"
#include "ui/pane/sourcepage.h"
#include "ui/sorting/sortingpage.h"

#include <QStackedWidget>

namespace visavis
{

std::unique_ptr<PanePage> EpisodePane::makePage(const PageSubject &subject)
{
    if (const auto *collection = std::get_if<Collection>(&subject)) {
        return m_answers
                   ? std::make_unique<CollectionPage>(m_view, m_filter, m_project, m_answers, *collection)
                   : nullptr;
    }
    if (const auto *text = std::get_if<FormerText>(&subject)) {
        auto page = std::make_unique<FormerTextPage>(m_view, m_filter, m_project, m_answers, *text);
        // Queued: showing the interview ends the page.
        connect(
            page.get(), &FormerTextPage::becameCurrent, this,
            [this, episode = page->episode()] {
                if (auto shown = showEpisode(episode); !shown) {
                    Q_EMIT errorOccurred(shown.error());
                }
            },
            Qt::QueuedConnection);
        return page;
    }
    if (const auto *source = std::get_if<SourceOf>(&subject)) {
        return std::make_unique<SourcePage>(m_project, m_answers, *source);
    }
    if (const auto *sorted = std::get_if<SortedTag>(&subject)) {
        auto page = std::make_unique<SortingPage>(m_project, *sorted);
        // Queued: where there is no other pane for it, showing a passage ends the page.
        connect(page.get(), &SortingPage::passageRequested, this, &EpisodePane::passageRequested,
                Qt::QueuedConnection);
        connect(page.get(), &SortingPage::objectRequested, this, &EpisodePane::objectRequested,
                Qt::QueuedConnection);
        return page;
    }
    auto note = std::make_unique<NotePage>(m_project, std::get<NoteOn>(subject), m_view->pageStyle().text);
    connect(note.get(), &NotePage::objectRequested, this, &EpisodePane::objectRequested);
    return note;
}

void EpisodePane::showPage(const PageSubject &subject, ReadingAnchor anchor)
{
    if (!m_project) {
        return;
    }
    if (m_page && m_page->subject() == subject) {
        stopWaiting(); // for an interview that was asked for before
        m_pageGoal = anchor;
        goInPage();
        return;
    }
    Q_EMIT textChanging();
    savePosition();
    clear();
    m_page = makePage(subject);
    if (!m_page) {
        return;
    }
    m_view->setAccessibleName(m_page->accessibleName());
    connect(m_page.get(), &PanePage::changed, this, &EpisodePane::showTitle);
    connect(m_page.get(), &PanePage::changed, this, [this] {
        if (std::exchange(m_pageText, m_view->transcript()) != m_view->transcript()) {
            Q_EMIT pageTextChanged();
        }
    });
    connect(m_page.get(), &PanePage::errorOccurred, this, &EpisodePane::errorOccurred);
    connect(m_page.get(), &PanePage::failed, this, &EpisodePane::failed);
    m_pageGoal = anchor;
    connect(m_page.get(), &PanePage::changed, this, &EpisodePane::goInPage);
    showWidget(m_page->widget());
    showTitle();
    Q_EMIT episodeChanged({});
}

void EpisodePane::goInPage()
{
    const auto &text = m_view->transcript();
    if (text && m_pageGoal.turn >= 0) {
        const ReadingAnchor goal = std::exchange(m_pageGoal, {});
        if (goal.turn < int(text->turns.size())) {
            m_view->setAnchor(goal);
        }
    }
}

void EpisodePane::endPage()
{
    if (m_page) {
        m_page->finish();
        showWidget(nullptr);
        m_page.reset();
        m_view->setAccessibleName(tr("Interview"));
        inviteToChoose();
    }
}

void EpisodePane::showWidget(QWidget *widget)
{
    if (widget && m_stack->indexOf(widget) < 0) {
        m_stack->addWidget(widget);
    }
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    if (widget) {
        m_find->end(); // it is of a text
    }
    m_stack->setCurrentWidget(widget ? widget : m_stack->widget(0));
    setFocusProxy(widget ? widget : m_view);
    if (hadFocus) {
        setFocus();
    }
}

std::optional<PageSubject> EpisodePane::subject() const
{
    return m_page ? std::optional(m_page->subject()) : std::nullopt;
}

EpisodeId EpisodePane::about() const
{
    return m_page ? m_page->episode() : m_episode;
}

CollectionPage *EpisodePane::collection() const
{
    return qobject_cast<CollectionPage *>(m_page.get());
}

LinkedText EpisodePane::linkedText() const
{
    const auto *former = qobject_cast<FormerTextPage *>(m_page.get());
    if (!former) {
        return {.episode = m_episode};
    }
    return {.episode = former->episode(),
            .isCurrent = false,
            .former = former->what().revision,
            .isEdited = !former->what().isBeforeEdits};
}

Utf16Range EpisodePane::rangeOf(const Annotation &annotation) const
{
    return m_page ? m_page->rangeOf(annotation) : m_map.toUtf16(annotation.range());
}

SelectedPassage EpisodePane::selected() const
{
    return passageOf(m_view->selection());
}

SelectedPassage EpisodePane::passageOf(Utf16Range range) const
{
    if (m_page) {
        return m_page->passageOf(range);
    }
    return {.episode = m_episode, .range = isCurrent() ? m_map.toCodePoints(range) : CodePointRange()};
}

} // namespace visavis
