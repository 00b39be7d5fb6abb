// SPDX-License-Identifier: MIT
#include "ui/pane/textsmenu.h"

#include "models/project/revisionlist.h"
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
}

const Episode *TextsMenu::episode() const
{
    return m_project ? m_project->data().episodes().find(m_board->active()->linkedText().episode) : nullptr;
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
    if (!read) {
        addAction(tr("No interview is being read"))->setEnabled(false);
        return;
    }
    std::ignore = m_project->flush(); // the last edit counts; that it failed is told elsewhere
    const auto texts =
        textsOf(m_project->snapshot().database(), read->id).value_or(std::vector<EpisodeText>());
    bool hasSource = false;
    for (const EpisodeText &text : texts) {
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
}

} // namespace visavis
