// SPDX-License-Identifier: MIT
#include "ui/sorting/sortingpage.h"

#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "models/project/sortingediting.h"
#include "models/project/tagrules.h"
#include "ui/annotating/digitkeys.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/cardlayout.h"
#include "ui/sorting/subtagbar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

namespace
{

/// A key that the keyboard's owner means for the cards: single keys of the text mean nothing here.
bool isOfCards(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return !key.text().isEmpty() && key.text().front().isPrint();
    }
}

} // namespace

SortingPage::SortingPage(Project *project, const SortedTag &what)
    : m_project(project)
    , m_what(what)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(m_model, this))
    , m_cards(new AnnotationGroups(m_filter, this))
    , m_subtags(new SubtagModel(this))
    , m_widget(new QWidget)
    , m_list(new AnnotationList(m_cards, m_widget))
    , m_bar(new SubtagBar(m_subtags, m_widget))
{
    m_list->setProject(project);
    m_model->setProject(project);
    m_subtags->show(project, {}); // so that it follows before the page does
    makeWidget();
    connectParts();
    read();
}

SortingPage::~SortingPage()
{
    delete m_widget; // before the models that it shows
}

void SortingPage::makeWidget()
{
    m_widget->setAccessibleName(accessibleName());
    m_list->setAccessibleName(accessibleName());
    m_list->setReadOnly(true); // a card is neither deleted here nor written on
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_widget->installEventFilter(this); // which gets what the buttons have no use for
    m_widget->setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    m_bar->setReadOnly(m_project->isReadOnly());
}

void SortingPage::connectParts()
{
    connect(m_list, &AnnotationList::linkActivated, this, &SortingPage::objectRequested);
    connect(m_list, &AnnotationList::errorOccurred, this, &SortingPage::errorOccurred);
    connect(m_bar, &SubtagBar::chosen, this, &SortingPage::send);
    connect(m_bar, &SubtagBar::leaveRequested, this, &SortingPage::leave);
    connect(m_bar, &SubtagBar::newRequested, this, &SortingPage::beginNaming);
    connect(m_bar, &SubtagBar::named, this, &SortingPage::sendToNew);
    connect(m_bar, &SubtagBar::namingCancelled, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_cards, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex & /*parent*/, int first, int last) { choose(first, last); });
    connect(m_cards, &QAbstractItemModel::modelReset, this, [this] { choose(0, m_cards->rowCount() - 1); });
    connect(m_cards, &QAbstractItemModel::rowsRemoved, this, [this] { choose(0, -1); });
    // Behind the models, which are connected already, so that they are as they will be.
    connect(m_project, &Project::changed, this, &SortingPage::follow);
    connect(m_project, &Project::reloaded, this, &SortingPage::follow);
    connect(m_project->shownCoders(), &ShownCoders::changed, this, &SortingPage::tell);
    connect(m_project, &Project::writeFailed, this, [this] { m_bar->setReadOnly(true); });
    connect(m_project, &Project::fetched, this, [this](EpisodeId episode) {
        if (!episode.isValid() && !m_shown.isValid()) {
            read();
        }
    });
    connect(m_project, &Project::fetchFailed, this, [this](EpisodeId episode) {
        if (!episode.isValid() && !m_shown.isValid()) {
            m_list->setEmptyText(tr("The passages could not be read.")); // why, the window says
        }
    });
}

void SortingPage::read()
{
    if (!m_project->isAllAtHand()) {
        m_project->fetchAll(); // fetched() comes back here
        tell();
        return;
    }
    m_shown = tag() ? tag()->id : TagId();
    if (const auto shown = m_model->showTagged(m_shown); !shown) {
        m_shown = {};
        Q_EMIT errorOccurred(shown.error());
    }
    m_subtags->show(m_project, m_shown); // which counts what is in memory by now
    tell();
}

void SortingPage::follow()
{
    if ((tag() ? tag()->id : TagId()) != m_shown) {
        read();
    }
    tell();
}

void SortingPage::tell()
{
    m_list->setEmptyText(emptyText());
    Q_EMIT changed();
}

QWidget *SortingPage::widget() const
{
    return m_widget;
}

QString SortingPage::title() const
{
    return tag() ? tr("Sort “%1”").arg(m_project->data().tagPath(tag()->id)) : tr("A deleted tag");
}

QString SortingPage::facts() const
{
    return m_shown.isValid() ? tr("%n left", nullptr, m_cards->rowCount()) : QString();
}

QString SortingPage::emptyText() const
{
    return !tag()                          ? tr("This tag is not there any more.")
           : !m_shown.isValid()            ? tr("Reading…")
           : !m_project->coder().isValid() ? tr("This project can only be read, so nobody sorts in it.")
           : m_subtags->total() > 0        ? tr("All are sorted.")
                                           : tr("You gave this tag to no passage yet.");
}

// Keys

bool SortingPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (watched != m_list->viewport() && isOfCards(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched != m_list->viewport() && press(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        if (watched == m_list->viewport() && mouse.button() == Qt::LeftButton &&
            m_list->indexAt(mouse.position().toPoint()).isValid()) {
            requestPassage(); // the first click chose it
            return true;
        }
        break;
    }
    default:
        break;
    }
    return PanePage::eventFilter(watched, event);
}

bool SortingPage::press(const QKeyEvent &key)
{
    if (const int digit = digitOf(key); digit > 0) {
        if (const TagId to = m_subtags->idAt(digit - 1); to.isValid()) {
            send(to);
        }
        return true;
    }
    if (isZeroKey(key)) {
        leave();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Plus && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        beginNaming();
        return true;
    }
    switch (modifiers == Qt::NoModifier ? key.key() : 0) {
    case Qt::Key_Backspace:
        leave();
        return true;
    case Qt::Key_N:
        beginNaming();
        return true;
    case Qt::Key_T:
        chooseTag();
        return true;
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestPassage();
        return true;
    default:
        return false;
    }
}

void SortingPage::step(int by)
{
    if (m_cards->rowCount() > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_cards->rowCount() - 1);
        m_list->setCurrentIndex(m_cards->index(row));
    }
}

void SortingPage::leave()
{
    step(1);
}

void SortingPage::requestPassage()
{
    if (const AnnotationId current = m_list->currentAnnotation(); current.isValid()) {
        Q_EMIT passageRequested(current);
    }
}

// Sending

bool SortingPage::mayWrite()
{
    if (const auto &reason = m_project->readOnlyReason()) {
        Q_EMIT errorOccurred(*reason);
        return false;
    }
    return true;
}

void SortingPage::send(TagId to)
{
    const std::vector<AnnotationId> cards = m_list->selectedAnnotations();
    if (cards.empty() || !m_shown.isValid()) {
        return;
    }
    const AnnotationId next = following();
    const QSet<AnnotationId> before = m_sent;
    m_sent.unite(QSet<AnnotationId>(cards.begin(), cards.end()));
    if (auto sent = SortingEditing(*m_project).send(cards, m_shown, to); !sent) {
        m_sent = before;
        Q_EMIT errorOccurred(sent.error());
    } else {
        goOn(next);
    }
}

void SortingPage::beginNaming()
{
    if (!mayWrite() || !m_shown.isValid()) {
        return;
    }
    if (const auto open = checkCodebookOpen(m_project->data()); !open) {
        Q_EMIT errorOccurred(open.error()); // before a name is typed in vain
        return;
    }
    m_bar->beginNaming();
}

void SortingPage::sendToNew(const QString &name)
{
    const std::vector<AnnotationId> cards = m_list->selectedAnnotations();
    const AnnotationId next = following();
    const QSet<AnnotationId> before = m_sent;
    m_sent.unite(QSet<AnnotationId>(cards.begin(), cards.end()));
    const auto made = cards.empty() ? Editing(*m_project).createTag(name, m_shown)
                                    : SortingEditing(*m_project).sendToNew(cards, m_shown, name);
    if (!made) {
        m_sent = before;
        Q_EMIT errorOccurred(made.error()); // what was typed stays
        return;
    }
    m_bar->endNaming();
    m_list->setFocus();
    goOn(next);
}

void SortingPage::chooseTag()
{
    if (m_list->selectedAnnotations().empty() || !mayWrite()) {
        return;
    }
    if (!m_picker) {
        m_picker = new TagPicker(m_widget);
        connect(m_picker, &TagPicker::tagChosen, this, &SortingPage::send);
        connect(m_picker, &TagPicker::newTagChosen, this, &SortingPage::sendToNew);
    }
    const QRect card = m_list->visualRect(m_list->currentIndex());
    const QRect seen = card.intersected(m_list->viewport()->rect());
    m_picker->open(m_project->data(),
                   m_list->viewport()->mapToGlobal(QPoint(CardStyle::TextLeft, std::max(0, seen.bottom()))));
}

AnnotationId SortingPage::following() const
{
    int first = m_cards->rowCount();
    int last = -1;
    for (const QModelIndex &row : m_list->selectionModel()->selectedIndexes()) {
        first = std::min(first, row.row());
        last = std::max(last, row.row());
    }
    if (last < 0) {
        return {};
    }
    const AnnotationId behind = m_cards->idAt(m_cards->index(last + 1));
    return behind.isValid() ? behind : m_cards->idAt(m_cards->index(first - 1));
}

void SortingPage::goOn(AnnotationId next)
{
    if (next.isValid()) {
        m_list->setCurrent(next);
    }
}

void SortingPage::choose(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (m_sent.remove(m_cards->idAt(m_cards->index(row)))) {
            m_list->setCurrentIndex(m_cards->index(row));
            return;
        }
    }
    if (!m_list->currentIndex().isValid() && m_cards->rowCount() > 0) {
        m_list->setCurrentIndex(m_cards->index(0));
    }
}

} // namespace visavis
