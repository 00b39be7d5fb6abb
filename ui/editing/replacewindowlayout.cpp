// SPDX-License-Identifier: MIT
// How the window is put together.
#include "models/base/settings.h"
#include "ui/base/flowlayout.h"
#include "ui/editing/replacedelegate.h"
#include "ui/editing/replacewindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Grid = 8;
constexpr auto Pause = 200ms;

} // namespace

ReplaceWindow::ReplaceWindow(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_words(new QLineEdit)
    , m_by(new QLineEdit)
    , m_matchCase(new QCheckBox(tr("Match &case")))
    , m_wholeWords(new QCheckBox(tr("Wh&ole words")))
    , m_where(new QComboBox)
    , m_all(new QCheckBox)
    , m_progress(new QProgressBar)
    , m_pages(new QStackedWidget)
    , m_view(new QTreeView)
    , m_word(new QLabel)
    , m_undo(new QPushButton(tr("&Undo")))
    , m_review(new QPushButton(tr("Re&view")))
    , m_notice(new QLabel)
    , m_replace(new QPushButton)
    , m_close(new QPushButton)
{
    setWindowTitle(tr("Find and replace"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceWindow::search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addLayout(makeQuestion());
    m_list = makeList();
    m_wordPage = makeWord();
    m_pages->addWidget(m_wordPage);
    m_pages->addWidget(m_list);
    layout->addSpacing(Grid);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeBottom());
    restorePlace();
    makeKeys();

    connect(&m_model, &ReplaceModel::chosenChanged, this, &ReplaceWindow::updateState);
    connect(&m_replacer, &Replacer::finished, this, &ReplaceWindow::showOutcome);
    connect(&m_replacer, &Replacer::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&project, &Project::changed, this, &ReplaceWindow::follow);
    connect(&project, &Project::reloaded, this, [this] {
        if (isVisible() && !m_replacer.isRunning()) {
            askSoon();
        }
    });
    connect(&project, &Project::writeFailed, this, &ReplaceWindow::updateState);
    updateState();
}

QLayout *ReplaceWindow::makeQuestion()
{
    auto *find = new QLabel(tr("&Find:"));
    auto *by = new QLabel(tr("Replace &with:"));
    find->setBuddy(m_words);
    by->setBuddy(m_by);
    m_words->setAccessibleName(tr("Find"));
    m_by->setAccessibleName(tr("Replace with"));
    m_words->setClearButtonEnabled(true);
    m_by->setPlaceholderText(tr("Nothing: the words are taken out"));
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(Grid);
    layout->setVerticalSpacing(Grid);
    layout->addWidget(find, 0, 0);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(by, 1, 0);
    layout->addWidget(m_by, 1, 1);
    layout->addLayout(makeOptions(), 2, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceWindow::askSoon);
    connect(m_words, &QLineEdit::returnPressed, this, &ReplaceWindow::search);
    connect(m_by, &QLineEdit::textChanged, this, [this](QString text) {
        m_model.setReplacement(text.replace(u'\n', u' ').replace(QChar::ParagraphSeparator, u' '));
    });
    return layout;
}

QLayout *ReplaceWindow::makeOptions()
{
    const auto options = Settings::replacing();
    m_matchCase->setChecked(options.matchCase);
    m_wholeWords->setChecked(options.wholeWords);
    m_where->addItem(tr("In this interview"), false);
    m_where->addItem(tr("In all interviews"), true);
    m_where->setCurrentIndex(options.everywhere ? 1 : 0);
    m_where->setAccessibleName(tr("Where to look"));
    connect(m_matchCase, &QCheckBox::toggled, this, &ReplaceWindow::rememberOptions);
    connect(m_wholeWords, &QCheckBox::toggled, this, &ReplaceWindow::rememberOptions);
    connect(m_where, &QComboBox::currentIndexChanged, this, &ReplaceWindow::rememberOptions);
    auto *layout = new FlowLayout;
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_where);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_wholeWords);
    return layout;
}

QWidget *ReplaceWindow::makeList()
{
    m_all->setTristate(true);
    m_all->setAccessibleDescription(tr("Ticks all places, or none"));
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model.setAllTicked(m_model.state() != Qt::Checked); });
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ReplaceDelegate(m_view));
    m_view->setAccessibleName(tr("Places"));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(2 * Grid);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view, &QTreeView::doubleClicked, this, &ReplaceWindow::activate);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    return list;
}

QWidget *ReplaceWindow::makeWord()
{
    m_word->setAlignment(Qt::AlignCenter);
    m_word->setWordWrap(true);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setAutoDefault(false);
    m_review->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_outcome->batch); });
    connect(m_review, &QPushButton::clicked, this, &ReplaceWindow::reviewRequested);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_review);
    buttons->addStretch(1);
    layout->addStretch(1);
    layout->addWidget(m_word);
    layout->addSpacing(Grid);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

QLayout *ReplaceWindow::makeBottom()
{
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(12 * Grid, Grid);
    m_progress->setAccessibleName(tr("Progress"));
    // Return in a field is for looking, never for replacing.
    m_replace->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceWindow::replace);
    connect(m_close, &QPushButton::clicked, this, &ReplaceWindow::reject);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Grid);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_replace);
    layout->addWidget(m_close);
    return layout;
}

void ReplaceWindow::makeKeys()
{
    auto *show = new QAction(tr("&Show in the text"), m_view);
    show->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    show->setShortcutContext(Qt::WidgetShortcut);
    connect(show, &QAction::triggered, this, [this] { activate(m_view->currentIndex()); });
    m_view->addAction(show);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QLineEdit *field : {m_words, m_by}) {
        auto *down = new QAction(field);
        down->setShortcut(Qt::Key_Down);
        down->setShortcutContext(Qt::WidgetShortcut);
        connect(down, &QAction::triggered, this, &ReplaceWindow::enterList);
        field->addAction(down);
    }
}

void ReplaceWindow::restorePlace()
{
    constexpr QSize DefaultSize(740, 440);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    if (parentWidget()) {
        // In the lower corner, where it leaves the text to be seen in which places are shown.
        move(parentWidget()->frameGeometry().bottomRight() - QPoint(width(), height()) -
             QPoint(Grid, Frame.height()));
    }
    restoreGeometry(Settings::layout(u"replace window"_s));
}

} // namespace visavis
