// SPDX-License-Identifier: MIT
// What a pane says of what it shows, above the text and in place of it, and what gives way where it is
// narrow.
#include "models/transcript/timetext.h"
#include "ui/base/language.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneheader.h"
#include "ui/pane/panepage.h"

#include <QScrollBar>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FactSeparator = u"  ·  "_s;

} // namespace

void EpisodePane::inviteToChoose()
{
    if (m_page) {
        return; // which says something itself
    }
    const bool isEmpty = !m_project || m_project->data().liveEpisodes().empty();
    m_view->setPlaceholder(isEmpty ? tr("Drop transcripts here, or import them from the File menu.")
                                   : tr("Choose an interview on the left, or drop transcripts here."));
}

void EpisodePane::showThatItComes()
{
    m_header->setFacts(tr("Opening…"));
    m_view->setPlaceholder(tr("Opening…"));
}

int EpisodePane::progress() const
{
    const qint64 most = m_view->verticalScrollBar()->maximum();
    return most > 0 ? int(m_view->scrollY() * 100 / most) : -1;
}

/// So that nobody takes the text for less than it is: in front, where it is read also in a narrow pane.
QStringList EpisodePane::whatIsHidden() const
{
    return m_view->isAnyHidden() ? QStringList{tr("questions hidden")} : QStringList();
}

void EpisodePane::resizeEvent(QResizeEvent *event)
{
    // The strip beside it shows the place too, and goes anywhere at a click.
    m_view->setVerticalScrollBarPolicy(isNarrowPane(*this) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QWidget::resizeEvent(event);
}

void EpisodePane::showTitle()
{
    if (m_page) {
        m_header->setTitle(m_page->title(), m_page->title());
        m_header->setFacts((whatIsHidden() << m_page->facts()).join(FactSeparator));
        return;
    }
    const Episode *episode = m_project ? m_project->data().episodes().find(m_episode) : nullptr;
    if (!episode) {
        return;
    }
    m_header->setTitle(episode->title, episode->summary.isEmpty() ? episode->title : episode->summary);
    QStringList facts = whatIsHidden();
    if (!episode->number.isEmpty()) {
        facts.append(tr("No. %1").arg(episode->number));
    }
    if (episode->date.isValid()) {
        facts.append(dateText(episode->date));
    }
    if (const QString language = languageName(episode->language); !language.isEmpty()) {
        facts.append(language);
    }
    m_shownProgress = progress();
    if (m_shownProgress >= 0) {
        facts.append(tr("%1 %").arg(m_shownProgress));
    }
    m_header->setFacts(facts.join(FactSeparator));
}

} // namespace visavis
