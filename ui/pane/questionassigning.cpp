// SPDX-License-Identifier: MIT
#include "ui/pane/questionassigning.h"

#include "models/collection/guideanswers.h"
#include "models/project/editing.h"
#include "ui/base/pickerpopup.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

// Rows that are no question, beside the ids of questions.
constexpr qint64 NoQuestion = 0;
constexpr qint64 AsFound = -1;

} // namespace

QuestionAssigning::QuestionAssigning(PaneBoard *board)
    : QObject(board)
    , m_board(board)
    , m_picker(new PickerPopup(tr("Choose a question"), tr("Question…"), tr("Questions of the guide"), board))
{
    constexpr int WideEnough = 420; // for most questions
    m_picker->setWidth(WideEnough);
    connect(m_picker, &PickerPopup::chosen, this, &QuestionAssigning::assign);
}

EpisodeTurn QuestionAssigning::place() const
{
    const EpisodePane *pane = m_board->active();
    if (const CollectionPage *page = pane->collection()) {
        return page->caretPlace();
    }
    return pane->isCurrent() ? EpisodeTurn{.episode = pane->episode(), .turn = pane->view()->caretTurn()}
                             : EpisodeTurn();
}

void QuestionAssigning::choose()
{
    m_place = place();
    if (!m_project || !m_place.episode.isValid() || m_place.turn < 0) {
        Q_EMIT hint(tr("Click into what was asked or answered first."));
        return;
    }
    const ProjectData &data = m_project->data();
    GuideAnswers *answers = m_board->guideAnswers();
    answers->want();
    const GuideAnswer *answer = answers->at(m_place.episode, m_place.turn);
    std::vector<PickerPopup::Row> rows;
    int current = 0;
    std::vector<int> numbers; // of each level
    for (const auto &[id, level] : data.guide()) {
        numbers.resize(size_t(level) + 1, 0);
        ++numbers.back();
        QStringList number;
        std::ranges::transform(numbers, std::back_inserter(number),
                               [](int one) { return QString::number(one); });
        current = answer && answer->question == id ? int(rows.size()) : current;
        rows.push_back({.id = id.value(),
                        .icon = {},
                        .text = data.questions().find(id)->text,
                        .number = number.join(u'.')});
    }
    if (rows.empty()) {
        Q_EMIT hint(tr("There is no guide yet. Write or import its questions in the panel Guide."));
        return;
    }
    rows.push_back({.id = NoQuestion, .icon = {}, .text = tr("No question of the guide")});
    if (answer && answer->isPinned) {
        rows.push_back({.id = AsFound, .icon = {}, .text = tr("As it is found")});
    }
    const ReaderView *view = m_board->active()->view();
    const QRect caret = view->rectOf(view->caret());
    const QPoint below =
        caret.isNull() ? QPoint(view->width() / 3, view->height() / 3) : caret.bottomLeft() + QPoint(0, 8);
    m_picker->open(std::move(rows), view->viewport()->mapToGlobal(below), current);
}

void QuestionAssigning::assign(qint64 chosen)
{
    if (!m_project) {
        return;
    }
    Editing editing(*m_project);
    const auto done = chosen == AsFound
                          ? editing.unassignExchange(m_place.episode, m_place.turn)
                          : editing.assignExchange(m_place.episode, m_place.turn, QuestionId(chosen));
    if (!done) {
        Q_EMIT errorOccurred(done.error());
    }
}

} // namespace visavis
