// SPDX-License-Identifier: MIT
// How the panel of notes is put together.
#include "models/notes/notekind.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/filteredit.h"
#include "ui/notes/notedelegate.h"
#include "ui/notes/notespanel.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
/// Of a list, and of the words of a note: lower ones would leave nothing to scroll.
constexpr int Lowest = 5 * Grid;

QListView *listOf(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(name);
    list->setModel(model);
    list->setItemDelegate(new NoteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->setMouseTracking(true);
    list->setMinimumHeight(Lowest);
    return list;
}

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : QWidget(parent)
    , m_notes(new NoteModel(this))
    , m_filter(new NoteFilter(m_notes, this))
    , m_links(new LinkModel(this))
    , m_filterEdit(new FilterEdit(this))
    , m_splitter(new QSplitter(this))
    , m_list(listOf(m_filter, tr("Notes"), this))
    , m_linkList(listOf(m_links, tr("Links"), this))
    , m_editor(new NoteEditor(this))
{
    setAccessibleName(tr("Notes"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    makeHead();
    makeLists();
    makeReading();
    whole->addWidget(m_splitter, 1);
    connectParts();
    showLinks(false);
    showFilters();
    showNote();
    tell();
}

QToolButton *NotesPanel::menuButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

void NotesPanel::makeHead()
{
    const auto pageButton = [this](const QString &text, const QString &toolTip) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    m_notesButton = pageButton(tr("Notes"), tr("All notes of the project"));
    m_linksButton = pageButton(tr("Links"), tr("All links between passages and tags"));
    auto *pages = new QButtonGroup(this);
    pages->addButton(m_notesButton);
    pages->addButton(m_linksButton);
    m_kindButton = menuButton({}, tr("Show notes of one kind"));
    m_objectButton = menuButton({}, tr("Show notes on one kind of object"));
    m_newButton = menuButton(tr("New note") + QString(2, QChar::Nbsp), tr("Write a note"));
    m_newButton->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filterEdit->setPlaceholderText(tr("Filter notes"));
    m_filterEdit->setAccessibleName(tr("Filter notes"));
    makeKindMenu();
    makeObjectMenu();
}

void NotesPanel::makeKindMenu()
{
    auto *menu = new QMenu(m_kindButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const std::optional<QString> &kind) {
        QAction *action = menu->addAction(text, this, [this, kind] {
            m_filter->setKind(kind);
            showFilters();
            tell();
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, kind] { action->setChecked(m_filter->kind() == kind); });
    };
    add(tr("All kinds"), std::nullopt);
    menu->addSeparator();
    for (const QLatin1StringView kind : NoteKinds) {
        add(kind.isEmpty() ? tr("Without a kind") : noteKindText(QString(kind)), QString(kind));
    }
    m_kindButton->setMenu(menu);
}

void NotesPanel::makeObjectMenu()
{
    using Kind = NotedObject::Kind;
    auto *menu = new QMenu(m_objectButton);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<Kind> kind) {
        QAction *action = menu->addAction(text, this, [this, kind] {
            m_filter->setObjectKind(kind);
            showFilters();
            tell();
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(kind ? int(*kind) : -1);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, kind] { action->setChecked(m_filter->objectKind() == kind); });
    };
    add(tr("On anything"), std::nullopt);
    menu->addSeparator();
    add(tr("Journal"), Kind::Journal);
    add(tr("On interviews"), Kind::Episode);
    add(tr("On sections"), Kind::Section);
    add(tr("On passages"), Kind::Annotation);
    add(tr("On tags given"), Kind::Tagging);
    add(tr("On tags"), Kind::Tag);
    add(tr("On persons"), Kind::Person);
    add(tr("On questions"), Kind::Question);
    add(tr("On answers"), Kind::Answer);
    add(tr("On what was deleted"), Kind::Gone);
    m_objectButton->setMenu(menu);
}

void NotesPanel::makeLists()
{
    auto *left = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_notesButton);
    top->addWidget(m_linksButton);
    top->addStretch();
    top->addWidget(m_count);
    top->addWidget(m_newButton);
    auto *menus = new QHBoxLayout;
    menus->setSpacing(4);
    menus->addWidget(m_kindButton);
    menus->addWidget(m_objectButton);
    menus->addStretch();
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filters->setSpacing(4);
    m_filters->addWidget(m_filterEdit, 1);
    m_filters->addLayout(menus);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Grid, Grid, Grid, Grid);
    head->setSpacing(Grid);
    head->addLayout(top);
    head->addLayout(m_filters);
    m_empty = new QLabel(left);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_linkList, 1);
    left->installEventFilter(this);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
}

void NotesPanel::makeReading()
{
    m_reading = new QWidget(this);
    m_title = new ElidedLabel(8);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_facts = new QLabel;
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_kindBox = new QComboBox;
    m_kindBox->setAccessibleName(tr("Kind of note"));
    m_kindBox->setToolTip(tr("Kind of note"));
    for (const QLatin1StringView kind : NoteKinds) {
        m_kindBox->addItem(noteKindText(QString(kind)), QString(kind));
    }
    const auto button = [](const QString &text, const QString &toolTip) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(toolTip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_goButton = button(tr("Go there"), tr("Show what the note is about"));
    m_paneButton = button(tr("In a pane"), tr("Read and write this note in a pane"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addWidget(m_title, 1);
    top->addWidget(m_goButton);
    top->addWidget(m_paneButton);
    auto *below = new QHBoxLayout;
    below->setSpacing(Grid);
    below->addWidget(m_kindBox);
    below->addWidget(m_facts);
    below->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Grid, Grid, Grid, Grid);
    head->setSpacing(Grid);
    head->addLayout(top);
    head->addLayout(below);
    auto *layout = new QVBoxLayout(m_reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_editor, 1);
    m_editor->document()->setDocumentMargin(Grid);
    m_editor->setMinimumHeight(Lowest);
    m_splitter->addWidget(m_reading);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
}

void NotesPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int WideEnough = 640;
    m_splitter->setOrientation(width() >= WideEnough ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

} // namespace visavis
