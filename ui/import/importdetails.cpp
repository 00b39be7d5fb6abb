// SPDX-License-Identifier: MIT
#include "ui/import/importdetails.h"

#include "ui/base/errortext.h"
#include "ui/import/importcontrols.h"
#include "ui/import/roomydelegate.h"
#include "ui/import/sourceview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int SpeakerWidth = 150;
constexpr int TimeWidth = 60;
/// Sections further down are opened when one goes there.
constexpr int MostRowsLaidOut = 3000;

/// A row as the way there from the top, which is found again in a tree made anew.
QList<int> wayTo(QModelIndex index)
{
    QList<int> way;
    for (; index.isValid(); index = index.parent()) {
        way.prepend(index.row());
    }
    return way;
}

/// Much memory is given back elsewhere: that takes its time too.
void letGo(std::shared_ptr<const ReadSource> read)
{
    QThreadPool::globalInstance()->start([last = std::move(read)]() mutable { last.reset(); });
}

QString wordsOf(const QModelIndex &row)
{
    constexpr qsizetype Enough = 40;
    const bool isSection = row.data(IsSectionRole).toBool();
    const QString words =
        row.siblingAtColumn(isSection ? ImportOutline::SpeakerColumn : ImportOutline::WordsColumn)
            .data()
            .toString();
    return words.size() > Enough ? words.first(Enough - 1).trimmed() + u'…' : words;
}

/// As far as the way goes.
QModelIndex rowAt(const QAbstractItemModel &model, const QList<int> &way)
{
    QModelIndex index;
    for (const int row : way) {
        const int rows = model.rowCount(index);
        if (rows == 0) {
            break;
        }
        index = model.index(std::min(row, rows - 1), 0, index);
    }
    return index;
}

} // namespace

ImportDetails::ImportDetails(ImportReview &review, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_review(review)
    , m_controls(new ImportControls(review))
    , m_pages(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_empty(new QLabel)
    , m_source(new SourceView)
    , m_sourceTitle(new QLabel)
    , m_leaveOut(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("&Leave out"), m_tree))
    , m_leaveOutKind{new QAction(m_tree), new QAction(m_tree)}
{
    makeTree();
    makeSource();
    addWidget(m_controls);
    addWidget(titled(new QLabel(tr("What &becomes of it:")), m_tree));
    addWidget(titled(m_sourceTitle, m_source));
    constexpr std::array Widths{400, 430, 420};
    setSizes({Widths.begin(), Widths.end()});
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);

    connect(&m_preview, &ImportPreview::ready, this, &ImportDetails::take);
    connect(&m_preview, &ImportPreview::failed, this, &ImportDetails::fail);
    connect(&m_review, &ImportReview::edited, this, &ImportDetails::refresh);
    connect(&m_review, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() <= m_row && m_row <= last.row()) {
                    refresh();
                }
            });
}

ImportDetails::~ImportDetails()
{
    m_tree->setModel(nullptr);
}

void ImportDetails::makeTree()
{
    m_tree->setModel(&m_outline);
    m_tree->setAccessibleName(tr("What becomes of the source"));
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setIndentation(2 * Grid);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->resizeSection(ImportOutline::SpeakerColumn, SpeakerWidth);
    m_tree->header()->resizeSection(ImportOutline::TimeColumn, TimeWidth);
    m_leaveOut->setShortcut(QKeySequence::Delete);
    m_leaveOut->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(m_leaveOut);
    for (size_t i = 0; i < m_leaveOutKind.size(); ++i) {
        m_tree->addAction(m_leaveOutKind[i]);
        m_leaveOutKind[i]->setVisible(false);
        connect(m_leaveOutKind[i], &QAction::triggered, this, [this, i] { leaveOutKind(i); });
    }
    connect(m_leaveOut, &QAction::triggered, this, &ImportDetails::leaveOut);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDetails::showPlace);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
}

void ImportDetails::makeSource()
{
    m_source->setAccessibleName(tr("The source as it is written"));
    sayPart();
    connect(m_source, &SourceView::partChanged, this, &ImportDetails::sayPart);
    connect(m_source, &SourceView::placeChosen, this, [this](qsizetype place) {
        const QModelIndex row = m_outline.rowAtSource(place);
        if (row.isValid()) {
            m_isFollowing = true;
            goTo(row);
            m_isFollowing = false;
        }
    });
}

QWidget *ImportDetails::titled(QLabel *title, QWidget *widget)
{
    title->setBuddy(widget);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Grid, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(title);
    if (widget == m_tree) {
        m_pages->addWidget(m_tree);
        m_pages->addWidget(m_empty);
        layout->addWidget(m_pages, 1);
    } else {
        layout->addWidget(widget, 1);
    }
    return box;
}

void ImportDetails::show(int row)
{
    m_row = row;
    refresh();
}

void ImportDetails::refresh()
{
    m_controls->show(m_row);
    if (m_row < 0 || m_review.state(m_row) == SourceState::Waiting) {
        m_preview.cancel();
        m_shown.reset();
        clear(m_row < 0 ? QString() : tr("This source was not read yet."));
        return;
    }
    const ImportRequest &request = m_review.request(m_row);
    if (m_shown != request) {
        m_shown = request;
        m_preview.read(request);
    }
}

void ImportDetails::take(const std::shared_ptr<const ReadSource> &read)
{
    const QList<int> way = wayTo(m_tree->currentIndex());
    const bool isSame = m_outline.isShowing(*read);
    letGo(m_outline.shown());
    m_outline.show(read);
    layOut();
    m_pages->setCurrentWidget(m_tree);
    const bool isText = read->source.content == Content::Text;
    m_source->show(read.get());
    m_source->setPlaceholderText(
        isText ? QString() : tr("This is no text file, so there is nothing to show of it as it is written."));
    goTo(rowAt(m_outline, isSame ? way : QList<int>{0}));
}

void ImportDetails::layOut()
{
    int rows = 0;
    for (int row = 0; row < m_outline.rowCount() && rows < MostRowsLaidOut; ++row) {
        const QModelIndex index = m_outline.index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, index.data(IsSectionRole).toBool());
        m_tree->setExpanded(index, true);
        rows += 1 + m_outline.rowCount(index);
    }
    m_tree->header()->setSectionHidden(ImportOutline::TimeColumn, !m_outline.isTimed());
}

void ImportDetails::sayPart()
{
    m_sourceTitle->setText(m_source->isWhole() ? tr("The s&ource:")
                                               : tr("The s&ource, a part of it (scroll for more):"));
}

void ImportDetails::goTo(const QModelIndex &row)
{
    // That row alone, whatever keys a person holds.
    m_tree->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
}

void ImportDetails::fail(const Error &error)
{
    clear(sentence(error));
}

void ImportDetails::clear(const QString &text)
{
    letGo(m_outline.shown());
    m_outline.show(nullptr);
    m_source->show(nullptr);
    m_source->setPlaceholderText({});
    m_empty->setText(text);
    m_pages->setCurrentWidget(m_empty);
}

void ImportDetails::leaveOut()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_row < 0 || m_preview.isBusy()) {
        return; // of a tree that is made anew
    }
    const QString about =
        rows.size() == 1 ? wordsOf(rows.front()) : tr("%Ln row(s)", nullptr, int(rows.size()));
    m_review.leaveOut(m_row, m_outline.blocksOf(rows), about);
}

void ImportDetails::leaveOutKind(size_t kind)
{
    if (kind < m_kinds.size() && m_row >= 0 && !m_preview.isBusy()) {
        m_review.leaveOutKind(m_row, m_kinds[kind], m_controls->reach());
    }
}

void ImportDetails::nameActions(const QModelIndex &row)
{
    m_kinds = row.isValid() ? m_outline.kindsOf(row) : std::vector<LeftOutKind>();
    for (size_t i = 0; i < m_leaveOutKind.size(); ++i) {
        m_leaveOutKind[i]->setVisible(i < m_kinds.size());
        if (i >= m_kinds.size()) {
            continue;
        }
        const LeftOutKind &kind = m_kinds[i];
        const QString label = kind.words.isEmpty() ? namelessLabel(kind.found) : kind.words;
        m_leaveOutKind[i]->setText(
            kind.of == LeftOutKind::Of::Title   ? tr("Leave out &every section “%1”").arg(label)
            : kind.of == LeftOutKind::Of::Label ? tr("Leave out &all that “%1” says").arg(label)
                                                : tr("Leave out every turn that says &just this"));
    }
}

void ImportDetails::showPlace(const QModelIndex &row)
{
    nameActions(row);
    if (!row.isValid()) {
        m_source->mark(-1, -1, false);
        return;
    }
    m_source->mark(row.data(SourceStartRole).toLongLong(), row.data(SourceStopRole).toLongLong(),
                   !m_isFollowing);
}

} // namespace visavis
