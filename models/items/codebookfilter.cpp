// SPDX-License-Identifier: MIT
#include "models/items/codebookfilter.h"

#include "models/search/folding.h"

namespace visavis
{

CodebookFilter::CodebookFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void CodebookFilter::setText(const QString &text)
{
    QByteArray folded = foldedText(text);
    if (folded != m_folded) {
        m_folded = std::move(folded);
        invalidateRowsFilter();
    }
}

bool CodebookFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_folded.isEmpty()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return foldedText(index.data(Qt::DisplayRole).toString()).contains(m_folded);
}

} // namespace visavis
