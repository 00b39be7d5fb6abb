// SPDX-License-Identifier: MIT
#include "ui/pane/textsmenu.h"

#include "models/collection/guideanswers.h"
#include "ui/base/errortext.h"
#include "ui/base/textname.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

TextsMenu::TextsMenu(PaneBoard *board, QWidget *parent)
    : QMenu(tr("Re&ad beside it"), parent)
    , m_board(board)
{
    connect(this, &QMenu::aboutToShow, this, &TextsMenu::fill);
    connect(&m_listing, &TextComparing::listed, this, &TextsMenu::take);
    connect(&m_listing, &TextComparing::failed, this, [this](const Error &error) {
        clear();
        addAction(sentence(error))->setEnabled(false);
    });
}

void TextsMenu::setProject(Project *project)
{
    m_listing.leaveReadingTo(m_board->guideAnswers()); // which ends it before the project ends
    m_project = project;
}

const Episode *TextsMenu::episode() const
{
    return m_project ? m_project->data().episodes().find(m_board->active()->about()) : nullptr;
}

void TextsMenu::offer(const QString &text, const PageSubject &subject)
{
    QString shown = text;
    shown.replace(u'&', QStringLiteral("&&")); // a file's name may have one
    connect(addAction(shown), &QAction::triggered, this, [this, subject] { Q_EMIT chosen(subject); });
}

void TextsMenu::fill()
{
    clear();
    const Episode *read = episode();
    addAction(read ? tr("Reading…") : tr("No interview is being read"))->setEnabled(false);
    if (read) {
        m_listing.list(*m_project, read->id);
    } else {
        m_listing.cancel();
    }
}

void TextsMenu::take(const std::vector<EpisodeText> &texts)
{
    clear();
    const Episode *read = episode();
    bool hasSource = false;
    for (const EpisodeText &text : texts) {
        if (!read) {
            break;
        }
        if (text.state == EpisodeText::State::Current) {
            hasSource = !text.source.isEmpty();
        } else {
            offer(textName(text), FormerText{.episode = read->guid,
                                             .revision = text.revision,
                                             .isBeforeEdits = text.isBeforeEdits});
        }
    }
    if (actions().isEmpty()) {
        addAction(tr("It has no earlier text"))->setEnabled(false);
    }
    if (hasSource) {
        addSeparator();
        offer(tr("The source file"), SourceOf{.episode = read->guid});
    }
    Q_EMIT filled();
}

} // namespace visavis
