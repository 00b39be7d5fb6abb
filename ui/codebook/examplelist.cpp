// SPDX-License-Identifier: MIT
#include "ui/codebook/examplelist.h"

#include "ui/base/rowtext.h"

#include <QAction>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

ExampleList::ExampleList(QWidget *parent)
    : QListWidget(parent)
    , m_show(new QAction(tr("Show passage"), this))
    , m_remove(new QAction(tr("No example any more"), this))
{
    setAccessibleName(tr("Anchor examples of the tag"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setAutoFillBackground(false);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_show, m_remove});
    connect(m_show, &QAction::triggered, this, [this] { activate(currentIndex()); });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0 && size_t(row) < m_examples.size()) {
            const TagExample example = m_examples[size_t(row)];
            Q_EMIT removalRequested(example.episode, example.annotation);
        }
    });
    connect(this, &QListWidget::clicked, this, &ExampleList::activate);
    connect(this, &QListWidget::activated, this, &ExampleList::activate);
}

void ExampleList::showExamples(std::vector<TagExample> examples, bool isReadOnly)
{
    const int row = currentRow();
    m_examples = std::move(examples);
    clear();
    for (const TagExample &example : m_examples) {
        auto *item = new QListWidgetItem(tr("“%1”").arg(oneLine(example.quote)), this);
        item->setToolTip(
            u"<p>%1</p><p>%2</p>"_s.arg(example.quote.toHtmlEscaped(), example.title.toHtmlEscaped()));
        item->setData(Qt::AccessibleTextRole, item->text() + u", "_s + example.title);
    }
    if (m_examples.empty()) {
        auto *none = new QListWidgetItem(tr("None yet (menu of an annotation)"), this);
        none->setFlags(Qt::NoItemFlags);
        none->setToolTip(none->text());
    }
    setCurrentRow(std::min(row, int(m_examples.size()) - 1));
    m_show->setEnabled(!m_examples.empty());
    m_remove->setEnabled(!m_examples.empty() && !isReadOnly);
    fitHeight();
}

void ExampleList::activate(const QModelIndex &index)
{
    if (index.isValid() && size_t(index.row()) < m_examples.size()) {
        const TagExample example = m_examples[size_t(index.row())];
        Q_EMIT exampleActivated(example.episode, example.annotation);
    }
}

void ExampleList::fitHeight()
{
    constexpr int MostRows = 5;
    const int rows = std::clamp(count(), 1, MostRows);
    setFixedHeight(rows * std::max(sizeHintForRow(0), fontMetrics().height() + 2));
}

} // namespace visavis
