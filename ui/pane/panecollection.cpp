// SPDX-License-Identifier: MIT
// A pane that shows a collection in place of an interview.
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"

namespace visavis
{

void EpisodePane::showCollection(const Collection &what)
{
    if (!m_project || !m_answers) {
        return;
    }
    if (m_collection && m_collection->what() == what) {
        stopWaiting(); // for an interview that was asked for before
        return;
    }
    Q_EMIT textChanging();
    savePosition();
    clear();
    m_collection = std::make_unique<CollectionPage>(m_view, m_filter, m_project, m_answers, what);
    m_view->setAccessibleName(tr("Collected passages"));
    connect(m_collection.get(), &CollectionPage::changed, this, &EpisodePane::showTitle);
    connect(m_collection.get(), &CollectionPage::errorOccurred, this, &EpisodePane::errorOccurred);
    connect(m_collection.get(), &CollectionPage::failed, this, &EpisodePane::failed);
    showTitle();
    Q_EMIT episodeChanged({});
}

void EpisodePane::endCollection()
{
    if (m_collection) {
        m_collection->finish();
        m_collection.reset();
        m_view->setAccessibleName(tr("Interview"));
        inviteToChoose();
    }
}

Utf16Range EpisodePane::rangeOf(const Annotation &annotation) const
{
    return m_collection ? m_collection->rangeOf(annotation) : m_map.toUtf16(annotation.range());
}

SelectedPassage EpisodePane::selected() const
{
    if (m_collection) {
        return m_collection->selected();
    }
    return {.episode = m_episode,
            .range = isCurrent() ? m_map.toCodePoints(m_view->selection()) : CodePointRange()};
}

} // namespace visavis
