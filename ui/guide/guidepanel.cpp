// SPDX-License-Identifier: MIT
#include "ui/guide/guidepanel.h"

#include "models/collection/guideanswers.h"
#include "models/guide/guidefile.h"
#include "models/guide/guideproposal.h"
#include "models/items/guidemodel.h"
#include "models/project/editing.h"
#include "ui/base/filechooser.h"
#include "ui/base/recordtree.h"
#include "ui/guide/guidedelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

GuidePanel::GuidePanel(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_more(new QToolButton)
    , m_tree(new RecordTree)
{
    setAccessibleName(tr("Guide"));
    m_words->setPlaceholderText(tr("Add a question"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setToolTip(
        tr("Return adds the question behind the selected one, Shift+Return makes it follow that up. "
           "A whole guide can be pasted here."));
    m_words->addAction(QIcon::fromTheme(u"list-add"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_tree->setAccessibleName(tr("Questions of the guide"));
    m_tree->setItemDelegate(new GuideDelegate(m_tree));
    m_tree->setWordWrap(true);
    makeActions();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    head->addWidget(m_more);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_tree, 1);

    connect(m_tree, &RecordTree::entered, this,
            [this](const QModelIndex &index) { Q_EMIT questionEntered(idAt(index)); });
    connect(m_tree, &RecordTree::enteredBeside, this,
            [this](const QModelIndex &index) { Q_EMIT questionEntered(idAt(index)); });
    connect(m_tree, &QTreeView::clicked, this, &GuidePanel::showWhereItIsAsked);
    connect(m_tree, &RecordTree::removalRequested, this,
            [this](const QModelIndex &index) { remove(idAt(index)); });
    connect(m_tree, &RecordTree::moveRequested, this,
            [this](const QModelIndex &index, TreeStep step) { move(idAt(index), step); });
    connect(m_tree, &RecordTree::menuRequested, this, &GuidePanel::popUpMenu);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(idAt(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(idAt(index)); });
    tell();
}

GuidePanel::~GuidePanel() = default;

void GuidePanel::makeActions()
{
    auto *menu = new QMenu(this);
    m_import = menu->addAction(QIcon::fromTheme(u"document-import"_s), tr("Import a guide…"), this,
                               &GuidePanel::chooseFile);
    m_paste = menu->addAction(QIcon::fromTheme(u"edit-paste"_s), tr("Paste a guide"), this,
                              [this] { addText(QGuiApplication::clipboard()->text()); });
    m_propose = menu->addAction(QIcon::fromTheme(u"edit-find"_s), tr("Take the questions of this interview"),
                                this, &GuidePanel::proposeFromInterview);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(QIcon::fromTheme(u"document-import"_s));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Import a guide, or take the questions of an interview"));
    m_more->setAccessibleName(m_more->toolTip());
}

void GuidePanel::setAnswers(GuideAnswers *answers)
{
    m_answers = answers;
    m_model = new GuideModel(answers, this);
    m_tree->setModel(m_model);
    connect(m_model, &GuideModel::errorOccurred, this, &GuidePanel::errorOccurred);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GuidePanel::restoreRows);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_current = idAt(index); });
}

void GuidePanel::setProject(Project *project)
{
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_project = project;
    m_episode = {};
    m_current = {};
    m_collapsed.clear();
    m_words->clear();
    m_model->setProject(project);
    if (project) {
        connect(project, &Project::writeFailed, this, &GuidePanel::tell);
        if (isVisible()) {
            m_answers->want();
        }
    }
    tell();
}

void GuidePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_answers) {
        m_answers->want();
    }
}

void GuidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout(); // rows are as high as their words are at this width
}

void GuidePanel::setPlace(EpisodeId episode, int turn)
{
    m_episode = episode;
    m_model->setPlace(episode, turn);
    tell();
}

QuestionId GuidePanel::idAt(const QModelIndex &index) const
{
    return m_model->idAt(index);
}

QuestionId GuidePanel::currentQuestion() const
{
    return idAt(m_tree->currentIndex());
}

void GuidePanel::setCurrentQuestion(QuestionId question)
{
    const QModelIndex index = m_model->indexOf(question);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

/// After a reset: as it was, as far as it is still there.
void GuidePanel::restoreRows()
{
    const QuestionId current = m_current;
    const QSet<QuestionId> collapsed = m_collapsed;
    m_tree->expandAll();
    for (const QuestionId question : collapsed) {
        m_tree->collapse(m_model->indexOf(question));
    }
    m_collapsed = collapsed;
    setCurrentQuestion(current);
    tell();
}

void GuidePanel::tell()
{
    m_words->setEnabled(isWritable());
    m_more->setEnabled(isWritable());
    m_propose->setEnabled(m_episode.isValid());
    m_tree->setEmptyText(
        !m_project ? tr("Open or create a project to see its guide here.")
        : isWritable()
            ? tr("No questions yet. Type one above, paste or import a guide, or take the questions of an "
                 "interview: what answers them is then found in all interviews.")
            : tr("No questions yet."));
}

void GuidePanel::add(const Guide &questions, QuestionId parent, int place)
{
    if (!isWritable()) {
        return;
    }
    const auto made = Editing(*m_project).addQuestions(questions, parent, place);
    if (!made) {
        Q_EMIT errorOccurred(made.error());
        return;
    }
    m_answers->want();
    setCurrentQuestion(*made);
}

void GuidePanel::addAtEnd(const Guide &questions)
{
    add(questions, {}, m_model->rowCount());
}

void GuidePanel::addTyped(bool asFollowUp)
{
    const QString words = m_words->text().simplified();
    if (words.isEmpty()) {
        return;
    }
    const QModelIndex current = m_tree->currentIndex();
    const Guide question{{.text = words, .level = 0}};
    if (asFollowUp && current.isValid()) {
        add(question, idAt(current), m_model->rowCount(current));
    } else if (current.isValid()) {
        add(question, idAt(current.parent()), current.row() + 1);
    } else {
        addAtEnd(question);
    }
    m_words->clear();
}

void GuidePanel::addText(const QString &text)
{
    addGuide(readGuide(text), tr("There are no questions in this text."));
}

void GuidePanel::importFile(const QString &path)
{
    const auto guide = readGuideFile(path);
    if (!guide) {
        Q_EMIT errorOccurred(guide.error());
        return;
    }
    addGuide(*guide, tr("There are no questions in “%1”.").arg(QFileInfo(path).fileName()));
}

void GuidePanel::addGuide(const Guide &guide, const QString &none)
{
    if (guide.empty()) {
        Q_EMIT hint(none);
        return;
    }
    addAtEnd(guide);
    Q_EMIT hint(tr("%n questions were added. Undo takes them back.", nullptr, int(guide.size())));
}

void GuidePanel::chooseFile()
{
    const QString path =
        FileChooser::openFile(this, u"guide"_s, tr("Import a guide"),
                              tr("Texts and documents (*.txt *.md *.docx *.odt *.rtf *.html *.pdf)"
                                 ";;All files (*)"));
    if (!path.isEmpty()) {
        importFile(path);
    }
}

void GuidePanel::proposeFromInterview()
{
    const auto text = m_project ? m_project->transcript(m_episode) : fail(ErrorCode::NoSuchEpisode);
    if (!text) {
        Q_EMIT errorOccurred(text.error());
        return;
    }
    addGuide(proposeGuide(**text), tr("No questions were found in this interview."));
}

void GuidePanel::showWhereItIsAsked(const QModelIndex &index)
{
    for (const GuideAnswer &answer : m_answers->in(m_episode)) {
        if (answer.question == idAt(index) && answer.question.isValid()) {
            Q_EMIT turnRequested(m_episode, answer.turns.first);
            return;
        }
    }
}

void GuidePanel::remove(QuestionId question)
{
    if (!isWritable()) {
        return;
    }
    if (auto done = Editing(*m_project).removeQuestions({question}); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void GuidePanel::move(QuestionId question, TreeStep step)
{
    m_model->move(question, step);
    setCurrentQuestion(question);
}

void GuidePanel::popUpMenu(const QPoint &place, const QModelIndex &index)
{
    const QuestionId id = idAt(index);
    if (!m_project || !id.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show all answers"), this, [this, id] { Q_EMIT questionEntered(id); })
        ->setShortcut(Qt::Key_Return);
    menu->addAction(tr("Show where it is asked here"), this,
                    [this, id] { showWhereItIsAsked(m_model->indexOf(id)); });
    menu->addSeparator();
    QAction *rename = menu->addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Edit the words"), this,
                                      [this] { m_tree->edit(m_tree->currentIndex()); });
    rename->setShortcut(Qt::Key_F2);
    QMenu *moves = menu->addMenu(tr("Move"));
    const auto addMove = [&](const QString &text, TreeStep step, Qt::Key key) {
        moves->addAction(text, this, [this, id, step] { move(id, step); })->setShortcut(Qt::ALT | key);
    };
    addMove(tr("Up"), TreeStep::Up, Qt::Key_Up);
    addMove(tr("Down"), TreeStep::Down, Qt::Key_Down);
    addMove(tr("Follow up the question above"), TreeStep::In, Qt::Key_Right);
    addMove(tr("No follow-up any more"), TreeStep::Out, Qt::Key_Left);
    QAction *removal =
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this, [this, id] { remove(id); });
    removal->setShortcut(QKeySequence::Delete);
    for (QAction *action : {rename, moves->menuAction(), removal}) {
        action->setEnabled(isWritable());
    }
    menu->popup(place);
}

bool GuidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().trimmed().contains(u'\n')) {
        addText(QGuiApplication::clipboard()->text());
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        addTyped(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Down:
        m_tree->setFocus(Qt::TabFocusReason);
        if (!m_tree->currentIndex().isValid()) {
            m_tree->setCurrentIndex(m_model->index(0, 0));
        }
        return true;
    case Qt::Key_Escape:
        if (!m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace visavis
