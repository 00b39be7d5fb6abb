// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookimport.h"

#include "models/project/codebookediting.h"
#include "models/project/tagrules.h"
#include "ui/base/rowtext.h"
#include "ui/codebook/tagtext.h"
#include "ui/import/roomydelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CodebookImport::CodebookImport(Project &project, CodebookFile file, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_file(std::move(file))
    , m_fileName(fileName)
    , m_table(new QTreeWidget)
    , m_summary(wrapped())
    , m_remark(wrapped())
    , m_import(new QPushButton(tr("Import")))
{
    setWindowTitle(tr("Import the codebook “%1”").arg(fileName));
    m_table->setHeaderLabels({tr("Tag"), tr("What happens"), tr("Why, or what changes")});
    m_table->setAccessibleName(tr("Tags of the file"));
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    QStringList losses;
    std::ranges::transform(m_file.losses, std::back_inserter(losses), lossText);
    m_remark->setText(losses.join(u'\n'));
    m_remark->setVisible(!losses.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CodebookImport::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodebookImport::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    fill();
    m_import->setDefault(true);
    connect(&project, &Project::changed, this, &CodebookImport::fill);
    connect(&project, &Project::reloaded, this, &CodebookImport::fill);
    connect(&project, &Project::writeFailed, this, &CodebookImport::fill);
    constexpr QSize Size(720, 480);
    resize(Size);
}

void CodebookImport::fill()
{
    enum Column { Path, Fate, Remark };
    const CodebookPlan plan = planCodebook(m_file, m_project);
    m_table->clear();
    QList<QTreeWidgetItem *> rows;
    for (const CodebookStep &step : plan.steps) {
        auto *row = new QTreeWidgetItem({oneLine(step.path), fateText(step.fate), stepRemark(step)});
        for (const Column column : {Path, Remark}) {
            row->setToolTip(column, row->text(column).toHtmlEscaped());
        }
        rows.append(row);
    }
    m_table->addTopLevelItems(rows);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Path, QHeaderView::Stretch);
    header->setSectionResizeMode(Fate, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Remark, QHeaderView::Stretch);
    m_summary->setText(
        plan.steps.empty()
            ? tr("There is no tag in this file.")
            : tr("New: %1. Changed: %2. Unchanged: %3. Refused: %4. Tags that the file does not have stay.")
                  .arg(locale().toString(plan.count(EntryFate::New)),
                       locale().toString(plan.count(EntryFate::Changed)),
                       locale().toString(plan.count(EntryFate::Unchanged)),
                       locale().toString(plan.count(EntryFate::Refused))));
    m_import->setEnabled(!plan.changes.isEmpty() && !m_project.isReadOnly() &&
                         !isCodebookProtected(m_project.data()));
}

void CodebookImport::accept()
{
    m_project.disconnect(this); // the list is what was accepted
    if (const auto done = CodebookEditing(m_project).importCodebook(m_file, m_fileName); !done) {
        Q_EMIT errorOccurred(done.error());
    }
    QDialog::accept();
}

} // namespace visavis
