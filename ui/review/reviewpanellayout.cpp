// SPDX-License-Identifier: MIT
// The parts of the review panel and where they stand.
#include "models/project/editing.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/flowlayout.h"
#include "ui/review/comparisonview.h"
#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewmark.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/tagline.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

class List final : public QListView
{
public:
    using QListView::QListView;

protected:
    /// Letters are keys for commands here, also while one of them is disabled.
    void keyboardSearch(const QString & /*search*/) override {}
};

/// With its key in its words: one reads here, and decides by keys.
QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action->text());
    button->setMinimumHeight(7 * Grid / 2);
    return button;
}

/// A low panel scrolls these, so that what stands above and below them stays in view.
QScrollArea *scrolled(QWidget *parts)
{
    constexpr int Lowest = 8 * Grid;
    auto *area = new QScrollArea;
    area->setWidget(parts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(Lowest);
    return area;
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_annotations(new AnnotationModel(this))
    , m_model(new ReviewModel(m_annotations, this))
    , m_list(new List)
    , m_parts(new QSplitter)
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Review"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    makeActions();
    makeList();
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(makeDetails());
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({26 * Grid, 60 * Grid});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeFailure());
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_parts);
    connectModel();
}

QSize ReviewPanel::sizeHint() const
{
    return {90 * Grid, 38 * Grid};
}

QAction *ReviewPanel::newAction(const QString &text, const QKeySequence &key,
                                const std::function<void()> &done)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setIconText(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, done);
    addAction(action);
    return action;
}

void ReviewPanel::makeActions()
{
    const auto one = [this](auto &&edit) {
        return [this, edit] {
            const AnnotationId id = current();
            decide({id}, [id, edit](Editing &editing) { return edit(editing, id); });
        };
    };
    m_next = newAction(tr("Next"), QKeySequence(u"J"_s), [this] { step(1); });
    m_previous = newAction(tr("Previous"), QKeySequence(u"K"_s), [this] { step(-1); });
    m_accept = newAction(tr("Accept"), QKeySequence(u"A"_s),
                         one([](Editing &editing, AnnotationId id) { return editing.acceptPlaces({id}); }));
    m_place = newAction(tr("Place here"), QKeySequence(u"M"_s), [this] { Q_EMIT placeRequested(current()); });
    m_place->setToolTip(tr("The words selected in the text are its place"));
    m_keep = newAction(tr("Keep as orphan"), QKeySequence(u"O"_s),
                       one([](Editing &editing, AnnotationId id) { return editing.keepAsOrphans({id}); }));
    m_remove =
        newAction(tr("Delete"), QKeySequence::Delete,
                  one([](Editing &editing, AnnotationId id) { return editing.removeAnnotations({id}); }));
    m_acceptAll =
        newAction(tr("Accept all of this interview"), QKeySequence(u"Shift+A"_s), [this] { acceptAll(); });
    m_acceptAll->setToolTip(tr("Where a place is proposed; orphans stay"));
}

void ReviewPanel::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("To review"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(16 * Grid);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

QToolButton *ReviewPanel::scopeButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *ReviewPanel::makeTop()
{
    m_episodeButton = scopeButton(tr("This interview"), tr("What is to review in the interview being read"));
    m_projectButton = scopeButton(tr("Project"), tr("What is to review in all interviews"));
    auto *scopes = new QButtonGroup(this);
    scopes->addButton(m_episodeButton);
    scopes->addButton(m_projectButton);
    m_projectButton->setChecked(true);
    m_kept = new QCheckBox(tr("Also orphans that were kept"));
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QWidget;
    auto *layout = new FlowLayout(top);
    layout->setContentsMargins(Grid, Grid, Grid, Grid);
    layout->setSpacing(Grid);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_episodeButton, m_projectButton, m_kept, m_count}) {
        layout->addWidget(widget);
    }
    connect(m_projectButton, &QToolButton::toggled, this, [this](bool wholeProject) {
        m_wholeProject = wholeProject;
        showScope();
    });
    connect(m_kept, &QCheckBox::toggled, this, [this](bool shown) {
        m_isQuiet = true;
        m_model->setShowsKept(shown);
        m_isQuiet = false;
        showSoon();
    });
    return top;
}

QWidget *ReviewPanel::makeFailure()
{
    m_failureText = new QLabel;
    m_failureText->setWordWrap(true);
    m_failureText->setTextFormat(Qt::PlainText);
    auto *again = new QToolButton;
    again->setText(tr("Try again"));
    again->setFocusPolicy(Qt::TabFocus);
    connect(again, &QToolButton::clicked, this, &ReviewPanel::tryAgain);
    m_failureRow = new QWidget;
    auto *layout = new QHBoxLayout(m_failureRow);
    layout->setContentsMargins(Grid, 0, Grid, Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_failureText, 1);
    layout->addWidget(again);
    m_failureRow->hide();
    return m_failureRow;
}

QWidget *ReviewPanel::makeDetails()
{
    constexpr int FewestLetters = 12;
    m_sign = new ReviewSign;
    m_state = new ElidedLabel(FewestLetters);
    QFont font = m_state->font();
    font.setWeight(QFont::DemiBold);
    m_state->setFont(font);
    m_tags = new TagLine;
    m_note = new ElidedLabel(FewestLetters);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_comparison = new ComparisonView;

    auto *about = new QHBoxLayout;
    about->setSpacing(2 * Grid);
    auto *state = new QHBoxLayout;
    state->setSpacing(3 * Grid / 4);
    state->addWidget(m_sign);
    state->addWidget(m_state);
    about->addLayout(state);
    about->addWidget(m_tags, 1);
    about->addStretch();
    for (QAction *action : {m_previous, m_next}) {
        about->addWidget(buttonOf(action));
    }
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Grid);
    lines->addWidget(m_note);
    lines->addWidget(m_comparison, 1);
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(Grid, 0, Grid, Grid);
    layout->setSpacing(Grid);
    layout->addLayout(about);
    layout->addWidget(scrolled(words), 1);
    layout->addWidget(makeButtons());
    return details;
}

QWidget *ReviewPanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QAction *action : {m_accept, m_place, m_keep, m_remove, m_acceptAll}) {
        layout->addWidget(buttonOf(action));
    }
    return buttons;
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    // Beside a text the panel is high and narrow, below it low and wide.
    constexpr int Narrow = 52 * Grid;
    const bool isTall = width() < Narrow && height() > width();
    m_parts->setOrientation(isTall ? Qt::Vertical : Qt::Horizontal);
    showNote();
    QWidget::resizeEvent(event);
}

} // namespace visavis
