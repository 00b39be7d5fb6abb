// SPDX-License-Identifier: MIT
#include "models/items/codebookfilter.h"

#include "models/items/codebookmodel.h"
#include "models/search/folding.h"

namespace visavis
{

CodebookFilter::CodebookFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void CodebookFilter::setSourceModel(QAbstractItemModel *model)
{
    m_codebook = qobject_cast<const CodebookModel *>(model);
    // Before the rows are looked at again because of the same change.
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex & /*last*/) {
                const TagId tag = m_codebook->idAt(first);
                m_folded.remove(tag);
                m_fits.remove(tag);
            });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_folded.clear();
        m_fits.clear();
    });
    QSortFilterProxyModel::setSourceModel(model);
}

void CodebookFilter::setText(const QString &text)
{
    m_matcher = NameMatcher(text);
    m_fits.clear();
    // At once, not one stretch of rows after the other: a letter takes thousands of them away here and there.
    invalidate();
}

void CodebookFilter::setOrder(CodebookOrder order)
{
    m_order = order;
    invalidate();
    sort(order == CodebookOrder::ByHand ? -1 : 0);
}

bool CodebookFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_matcher.isEmpty()) {
        return true;
    }
    // A row is asked for once for itself, and again for each of those above it that do not fit.
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const TagId tag = m_codebook->idAt(index);
    auto fits = m_fits.constFind(tag);
    if (fits == m_fits.constEnd()) {
        auto folded = m_folded.constFind(tag);
        if (folded == m_folded.constEnd()) {
            folded = m_folded.insert(tag, foldedText(index.data(Qt::DisplayRole).toString()));
        }
        fits = m_fits.insert(tag, m_matcher.fit(*folded) != NameFit::None);
    }
    return *fits;
}

bool CodebookFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == CodebookOrder::ByCount) {
        const int leftCount = left.data(CodeCountRole).toInt();
        const int rightCount = right.data(CodeCountRole).toInt();
        if (leftCount != rightCount) {
            return leftCount > rightCount;
        }
    }
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

bool CodebookFilter::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent) const
{
    const bool isBetween = row >= 0 && m_order != CodebookOrder::ByHand;
    return !isBetween && QSortFilterProxyModel::canDropMimeData(data, action, row, column, parent);
}

} // namespace visavis
