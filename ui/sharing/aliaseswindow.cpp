// SPDX-License-Identifier: MIT
#include "ui/sharing/aliaseswindow.h"

#include "models/base/settings.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/sharing/aliastable.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
const QString LayoutKey = u"aliases window"_s;
const QString ColumnsKey = u"aliases columns"_s;
const QString Purpose = u"key file"_s;

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AliasesWindow::AliasesWindow(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_rows(&m_model)
    , m_messages(new MessageBar)
    , m_path(new ElidedLabel(20))
    , m_open(quietButton(tr("&Open…")))
    , m_new(quietButton(tr("&New…")))
    , m_pages(new QStackedWidget)
    , m_filter(new FilterEdit)
    , m_count(new QLabel)
    , m_table(new AliasTable(&m_rows))
    , m_notice(new QLabel)
    , m_add(quietButton(tr("&Add a name")))
    , m_remove(quietButton(tr("&Remove")))
{
    setWindowTitle(tr("Aliases"));
    m_messages->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_messages);
    layout->addLayout(makeFileRow());
    m_pages->addWidget(makeExplanation());
    m_pages->addWidget(makeList());
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeBottom());
    makeKeys();
    restorePlace();

    m_model.setProject(&project);
    connect(&m_model, &AliasModel::errorOccurred, this, &AliasesWindow::showError);
    connect(&m_model, &AliasModel::counted, this, &AliasesWindow::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_rows, signal, this, &AliasesWindow::updateState);
    }
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &AliasesWindow::updateState);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &AliasesWindow::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AliasesWindow::updateState);
    if (const QString path = Settings::keyFile(project.path()); !path.isEmpty()) {
        if (const auto opened = m_model.open(path); !opened) {
            showError(opened.error());
        }
    }
    updateState();
    m_model.path().isEmpty() ? m_new->setFocus() : m_table->setFocus();
}

AliasesWindow::~AliasesWindow()
{
    m_rows.disconnect(this);
    m_model.disconnect(this);
}

QLayout *AliasesWindow::makeFileRow()
{
    m_path->setElideMode(Qt::ElideMiddle);
    connect(m_open, &QPushButton::clicked, this, &AliasesWindow::chooseFile);
    connect(m_new, &QPushButton::clicked, this, &AliasesWindow::beginFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(new QLabel(tr("Key file:")));
    row->addWidget(m_path, 1);
    row->addWidget(m_open);
    row->addWidget(m_new);
    return row;
}

QWidget *AliasesWindow::makeExplanation()
{
    auto *text = new QLabel(
        tr("Real names and what stands for them are kept in a key file of their own, apart from the "
           "project, which knows nothing of it. Whoever has the key file can tell who is who: keep it where "
           "nobody else comes, and never beside a copy that you share."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 3 * Grid);
    layout->addWidget(text);
    return page;
}

QWidget *AliasesWindow::makeList()
{
    m_table->setAccessibleName(tr("Names and aliases"));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_filter, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_rows.setQuery(query);
        updateState();
    });
    connect(m_filter, &FilterEdit::listRequested, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid()) {
            m_table->setCurrentIndex(m_rows.index(0, AliasModel::AliasColumn));
        }
    });
    connect(m_table, &AliasTable::removalRequested, this, &AliasesWindow::removeChosen);
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return page;
}

QLayout *AliasesWindow::makeBottom()
{
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *close = quietButton(tr("Close"));
    connect(m_add, &QPushButton::clicked, this, &AliasesWindow::addName);
    connect(m_remove, &QPushButton::clicked, this, &AliasesWindow::removeChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_notice, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(close);
    return row;
}

void AliasesWindow::makeKeys()
{
    const auto addKey = [this](QKeySequence::StandardKey key, auto step) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, this, [this, step] {
            finishEditing();
            (m_model.undoStack().*step)();
        });
        addAction(action);
    };
    addKey(QKeySequence::Undo, &QUndoStack::undo);
    addKey(QKeySequence::Redo, &QUndoStack::redo);
}

void AliasesWindow::restorePlace()
{
    constexpr QSize DefaultSize(860, 560);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::layout(LayoutKey));
    m_table->horizontalHeader()->restoreState(Settings::layout(ColumnsKey));
}

// The key file

void AliasesWindow::chooseFile()
{
    finishEditing();
    const QString path = FileChooser::openFile(this, Purpose, tr("Open a key file"),
                                               tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        remember(m_model.open(path));
    }
}

void AliasesWindow::beginFile()
{
    finishEditing();
    QString path = FileChooser::saveFile(this, Purpose, tr("New key file"), tr("Tables (*.csv)"),
                                         tr("Aliases.csv"), QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".csv"_s;
    }
    remember(m_model.create(path));
}

void AliasesWindow::remember(const Result<void> &opened)
{
    if (!opened) {
        showError(opened.error());
        return;
    }
    m_messages->hide();
    Settings::setKeyFile(m_project.path(), QFileInfo(m_model.path()).absoluteFilePath());
    m_filter->setFilter({});
    updateState();
    m_table->setCurrentIndex(m_rows.index(0, AliasModel::AliasColumn));
    m_table->setFocus();
}

void AliasesWindow::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Failure, sentenceWithPlace(error));
}

// Names

void AliasesWindow::addName()
{
    finishEditing();
    m_filter->setFilter({});
    const QModelIndex current = m_rows.mapToSource(m_table->currentIndex());
    const int row = current.isValid() ? current.row() + 1 : 0;
    m_model.add(row);
    m_table->editCell(row, AliasModel::NameColumn);
}

void AliasesWindow::removeChosen()
{
    finishEditing();
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model.remove(m_table->chosenRows());
    m_table->setCurrentIndex(m_rows.index(std::min(row, m_rows.rowCount() - 1), column));
}

void AliasesWindow::finishEditing()
{
    m_table->finishEditing();
}

QString AliasesWindow::noticeText() const
{
    if (m_model.path().isEmpty()) {
        return {};
    }
    if (m_model.isCounting()) {
        return tr("Counting names…");
    }
    if (QFileInfo(m_model.path()).absolutePath() == QFileInfo(m_project.path()).absolutePath()) {
        return tr("The key file stands in the folder of the project: whoever gets that folder has both.");
    }
    const int proposed = m_model.proposedCount();
    return proposed == 0 ? tr("Every name of a person or label has an alias.")
                         : tr("%n name(s) have no alias yet.", nullptr, proposed);
}

void AliasesWindow::updateState()
{
    const bool isOpen = !m_model.path().isEmpty();
    const QString path = QDir::toNativeSeparators(m_model.path());
    m_path->setText(isOpen ? path : tr("not chosen yet"));
    m_path->setToolTip(path);
    m_path->setForegroundRole(isOpen ? QPalette::WindowText : QPalette::PlaceholderText);
    m_pages->setCurrentIndex(isOpen ? 1 : 0);
    m_add->setEnabled(isOpen);
    const std::vector<int> chosen = m_table->chosenRows();
    m_remove->setEnabled(std::ranges::any_of(chosen, [this](int row) {
        return !m_model.index(row, 0).data(AliasModel::IsProposedRole).toBool();
    }));
    const int all = m_model.rowCount();
    const int shown = m_rows.rowCount();
    m_count->setText(all == 0       ? QString()
                     : shown == all ? locale().toString(all)
                                    : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
    m_table->setEmptyText(all > 0 ? tr("Nothing here answers the filter.")
                                  : tr("No name here yet. Add one below."));
    m_notice->setText(noticeText());
}

bool AliasesWindow::event(QEvent *event)
{
    // Somebody comes back from a spreadsheet.
    if (event->type() == QEvent::WindowActivate && !m_table->isEditing()) {
        if (const auto read = m_model.refresh(); !read) {
            showError(read.error());
        }
    }
    return QDialog::event(event);
}

void AliasesWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {
        finishEditing();
        Settings::setLayout(LayoutKey, saveGeometry());
        Settings::setLayout(ColumnsKey, m_table->horizontalHeader()->saveState());
    }
}

void AliasesWindow::keyPressEvent(QKeyEvent *event)
{
    // Return belongs to the cells; no button is pressed by it.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace visavis
