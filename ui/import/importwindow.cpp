// SPDX-License-Identifier: MIT
#include "ui/import/importwindow.h"

#include "models/base/settings.h"
#include "ui/base/errortext.h"
#include "ui/import/importdetails.h"
#include "ui/import/importlist.h"
#include "ui/import/importnotice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

} // namespace

ImportWindow::ImportWindow(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_review(project)
    , m_list(new ImportList(m_review))
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_notice(new ImportNotice(m_review))
    , m_details(new ImportDetails(m_review))
    , m_parts(new QSplitter(Qt::Vertical))
    , m_counting(new QLabel)
    , m_progress(new QProgressBar)
    , m_withoutAsking(new QCheckBox(tr("From now on, import &without asking what is understood")))
    , m_import(new QPushButton(tr("&Import")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    m_review.setErrorText([](const Error &error) { return sentence(error); });
    auto *details = new QWidget;
    auto *below = new QVBoxLayout(details);
    below->setContentsMargins(0, Grid, 0, 0);
    below->setSpacing(Grid);
    below->addWidget(m_notice);
    below->addWidget(m_details, 1);
    m_parts->addWidget(makeTop());
    m_parts->addWidget(details);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeBottom());
    restorePlace();
    makeKeys();

    connect(m_list, &ImportList::rowChanged, this, &ImportWindow::showRow);
    connect(&m_review, &ImportReview::progressed, this, &ImportWindow::showProgress);
    connect(&m_review, &ImportReview::settled, this, &ImportWindow::updateState);
    connect(&m_review, &ImportReview::edited, this, &ImportWindow::updateState);
    connect(&m_review, &ImportReview::chosenChanged, this, &ImportWindow::updateState);
    connect(&m_review, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (const int row = m_list->currentRow(); first.row() <= row && row <= last.row()) {
                    m_notice->show(row);
                }
            });
    showRow(-1);
    updateState();
    m_list->setFocus();
}

ImportWindow::~ImportWindow()
{
    delete m_parts; // views of the review; an open editor writes into it as it goes
}

QWidget *ImportWindow::makeTop()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    return m_pages;
}

QWidget *ImportWindow::makeBottom()
{
    m_progress->setFixedWidth(20 * Grid);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_withoutAsking->setChecked(Settings::importsWithoutAsking());
    connect(m_withoutAsking, &QCheckBox::toggled, this, &Settings::setImportsWithoutAsking);
    m_import->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_withoutAsking);
    layout->addStretch(1);
    layout->addWidget(m_counting);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    return line;
}

void ImportWindow::makeKeys()
{
    // Fields take these keys for their own text first.
    const auto on = [this](QKeySequence::StandardKey key, auto &&handler) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, handler);
    };
    on(QKeySequence::Paste, [this] { Q_EMIT offered(QGuiApplication::clipboard()->mimeData()); });
    on(QKeySequence::Undo, [this] { m_review.undo(); });
    on(QKeySequence::Redo, [this] { m_review.redo(); });
}

void ImportWindow::restorePlace()
{
    constexpr QSize DefaultSize(1280, 800);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    constexpr int ListHeight = 190;
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    m_parts->setSizes({ListHeight, height() - ListHeight});
    restoreGeometry(Settings::layout(u"import window"_s));
    m_parts->restoreState(Settings::layout(u"import parts"_s));
    m_details->restoreState(Settings::layout(u"import details"_s));
}

void ImportWindow::done(int result)
{
    m_review.cancel();
    Settings::setLayout(u"import window"_s, saveGeometry());
    Settings::setLayout(u"import parts"_s, m_parts->saveState());
    Settings::setLayout(u"import details"_s, m_details->saveState());
    QDialog::done(result);
}

void ImportWindow::accept()
{
    if (!m_import->isEnabled()) {
        return;
    }
    const QList<ImportRequest> requests = m_review.chosen();
    QDialog::accept();
    Q_EMIT importRequested(requests);
}

void ImportWindow::showRow(int row)
{
    m_notice->show(row);
    m_details->show(row);
}

void ImportWindow::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_counting->setText(tr("%1 of %Ln read", nullptr, total).arg(QLocale().toString(done)));
    updateState();
}

void ImportWindow::updateState()
{
    const bool isBusy = m_review.isBusy();
    const int count = m_review.chosenCount();
    const bool isEmpty = m_review.rowCount() == 0;
    m_progress->setVisible(isBusy);
    m_counting->setVisible(!isEmpty);
    if (!isBusy) {
        const int out = m_review.rowCount() - count;
        m_counting->setText(out > 0 ? tr("%Ln source(s) left out", nullptr, out) : QString());
    }
    m_import->setEnabled(!isBusy && count > 0);
    m_import->setText(count > 0 ? tr("&Import %Ln source(s)", nullptr, count) : tr("&Import"));
    m_empty->setText(isBusy
                         ? tr("Looking for files…")
                         : tr("There is no file to import here. Drop files or folders into this window, or "
                              "paste a text."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (isEmpty && !isBusy) {
        m_progress->setRange(0, 0);
    }
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasHtml()) {
        event->acceptProposedAction();
    }
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT offered(event->mimeData());
}

} // namespace visavis
