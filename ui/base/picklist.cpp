// SPDX-License-Identifier: MIT
#include "ui/base/picklist.h"

#include "models/search/folding.h"

#include <algorithm>

namespace visavis
{

namespace
{

QString withNumber(const PickList::Row &row)
{
    return row.number.isEmpty() ? row.text : row.number + u' ' + row.text;
}

} // namespace

void PickList::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_folded.clear();
    m_shown.clear();
    m_widestNumber.clear();
    for (const Row &row : m_rows) {
        m_shown.push_back(int(m_folded.size()));
        m_folded.push_back(foldedText(withNumber(row)));
        m_widestNumber = row.number.size() > m_widestNumber.size() ? row.number : m_widestNumber;
    }
    m_matcher = NameMatcher();
    endResetModel();
}

void PickList::narrow(const QString &typed, const Row &further)
{
    beginResetModel();
    m_matcher = NameMatcher(typed);
    m_further = further;
    std::vector<std::pair<NameFit, int>> fitting;
    for (size_t i = 0; i < m_folded.size(); ++i) {
        if (const NameFit fit = m_matcher.fit(m_folded[i]); fit != NameFit::None) {
            fitting.emplace_back(fit, int(i));
        }
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &std::pair<NameFit, int>::first);
    const auto similar = std::ranges::find(fitting, NameFit::Similar, &std::pair<NameFit, int>::first);
    if (!further.text.isEmpty()) {
        fitting.insert(similar, {NameFit::None, -1});
    }
    m_shown.clear();
    std::ranges::transform(fitting, std::back_inserter(m_shown), &std::pair<NameFit, int>::second);
    endResetModel();
}

const PickList::Row &PickList::at(int row) const
{
    const int place = m_shown[size_t(row)];
    return place < 0 ? m_further : m_rows[size_t(place)];
}

int PickList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PickList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::AccessibleTextRole:
        return withNumber(row);
    case NumberRole:
        return row.number;
    case WidestNumberRole:
        return m_widestNumber;
    case Qt::ToolTipRole:
        return row.text.toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace visavis
