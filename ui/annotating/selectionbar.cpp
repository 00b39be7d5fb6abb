// SPDX-License-Identifier: MIT
#include "ui/annotating/selectionbar.h"

#include "models/project/tagrules.h"
#include "ui/annotating/annotator.h"
#include "ui/base/flowlayout.h"
#include "ui/base/mnemonic.h"
#include "ui/base/swatch.h"
#include "ui/pane/episodepane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 250ms; ///< so that it does not blink while a selection grows
constexpr int MostWidth = 460;
constexpr int FromText = 6;

} // namespace

SelectionBar::SelectionBar(EpisodePane *pane, Annotator *annotator)
    : QFrame(pane->view()->viewport())
    , m_pane(pane)
    , m_annotator(annotator)
    , m_layout(new QVBoxLayout(this))
{
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setForegroundRole(QPalette::PlaceholderText); // the line around it
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("What can be done to the selected words"));
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(0);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &SelectionBar::showUp);
    connect(pane->view(), &ReaderView::selectionChanged, this, &SelectionBar::selectionChanged);
    connect(pane->view(), &ReaderView::pageMoved, this, &SelectionBar::place);
    pane->view()->installEventFilter(this);
    pane->view()->viewport()->installEventFilter(this);
}

void SelectionBar::setShown(bool shows)
{
    m_isShown = shows;
    selectionChanged();
}

void SelectionBar::selectionChanged()
{
    hide();
    m_pause.stop();
    if (m_isShown && !m_pane->view()->selection().isEmpty()) {
        m_pause.start();
    }
}

bool SelectionBar::isWanted() const
{
    const Project *project = m_annotator->project();
    return m_isShown && project && !project->isReadOnly() && m_pane->view()->hasFocus() && !m_isPressed &&
           !m_pane->selected().isEmpty();
}

void SelectionBar::showUp()
{
    if (isWanted()) {
        fill();
        show();
        raise();
        place();
    }
}

QToolButton *SelectionBar::addButton(QLayout *row, const QString &text, const QString &name,
                                     const QIcon &icon)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setForegroundRole(QPalette::WindowText);
    button->setIcon(icon);
    button->setText(withoutMnemonic(text));
    button->setToolTip(name.toHtmlEscaped());
    button->setAccessibleName(name);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    row->addWidget(button);
    return button;
}

void SelectionBar::fill()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item;
    }
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    m_layout->addLayout(tools);
    for (const NamedColour &named : visavis::palette()) {
        QToolButton *button = addButton(tools, {}, tr("Highlight in %1").arg(colourText(named.colour)),
                                        swatchIcon(named.colour));
        button->setCheckable(true);
        button->setChecked(named.colour == m_annotator->colour());
        connect(button, &QToolButton::clicked, m_annotator,
                [this, colour = named.colour] { m_annotator->highlightIn(colour); });
    }
    QToolButton *tag = addButton(tools, tr("Tag…"), tr("Choose a tag (T)"), QIcon::fromTheme(u"tag"_s));
    connect(tag, &QToolButton::clicked, m_annotator, &Annotator::chooseTag);
    QToolButton *note =
        addButton(tools, tr("Note"), tr("Highlight and write a note (N)"), QIcon::fromTheme(u"note"_s));
    connect(note, &QToolButton::clicked, m_annotator, &Annotator::note);
    tools->addStretch();
    fillSlots();
}

void SelectionBar::fillSlots()
{
    constexpr int MostLetters = 24;
    auto *row = new FlowLayout;
    row->setSpacing(2);
    for (int digit = 1; digit <= 9; ++digit) {
        const QString slot = QString::number(digit);
        if (const Tag *known = m_annotator->tagInSlot(slot); known && mayBeGiven(*known)) {
            QToolButton *button =
                addButton(row, slot + u"  "_s + excerpt(known->name, MostLetters),
                          tr("Tag with %1 (%2)").arg(known->name, slot), swatchIcon(known->colour));
            connect(button, &QToolButton::clicked, m_annotator,
                    [this, id = known->id] { m_annotator->tag(id); });
        }
    }
    m_layout->addLayout(row);
}

void SelectionBar::place()
{
    if (isHidden()) {
        return;
    }
    const ReaderView *view = m_pane->view();
    const QRect area = view->viewport()->rect();
    const int wanted = std::max(m_layout->itemAt(0)->sizeHint().width() + 12, MostWidth);
    const int width =
        std::min(m_layout->itemAt(1)->isEmpty() ? sizeHint().width() : wanted, area.width() - 2 * FromText);
    resize(width, m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : sizeHint().height());
    const QRect first = view->rectOf(view->selection().start);
    const QRect last = view->rectOf(view->selection().stop);
    const int below = last.bottom() + FromText;
    const int above = first.top() - FromText - height();
    const bool fitsBelow = !last.isNull() && below + height() <= area.bottom();
    if (!fitsBelow && (first.isNull() || above < area.top())) {
        hide(); // the words are not to be seen, or nothing else is
        return;
    }
    const int x = fitsBelow ? last.left() - width / 2 : first.left();
    move(std::clamp(x, area.left() + FromText, std::max(FromText, area.right() - FromText - width)),
         fitsBelow ? below : above);
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane->view()->viewport()) {
        mouseEvent(*event);
    } else if (event->type() == QEvent::KeyPress && isVisible() &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        return true;
    } else if (event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void SelectionBar::mouseEvent(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_isPressed = true;
        hide();
        break;
    case QEvent::MouseButtonRelease:
        m_isPressed = false;
        if (m_pause.isActive() || !m_pane->view()->selection().isEmpty()) {
            m_pause.start();
        }
        break;
    default:
        break;
    }
}

} // namespace visavis
