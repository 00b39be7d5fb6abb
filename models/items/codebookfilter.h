// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "models/search/namematch.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace visavis
{

class CodebookModel;

/// In which order tags of one parent are seen. The codebook's own stays as it is.
enum class CodebookOrder { ByHand, ByName, ByCount };

/// The tags whose names what is typed fits, with the tags above them, in an order of one's choice.
class CodebookFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookFilter)

public:
    explicit CodebookFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_matcher.isEmpty(); }
    [[nodiscard]] const NameMatcher &matcher() const { return m_matcher; }

    void setOrder(CodebookOrder order);
    [[nodiscard]] CodebookOrder order() const { return m_order; }
    /// Whether rows stand where they are put: in the codebook's own order, with none hidden between them.
    [[nodiscard]] bool isByHand() const { return m_order == CodebookOrder::ByHand && !isFiltering(); }

    /// A CodebookModel, set once.
    void setSourceModel(QAbstractItemModel *model) override;
    /// Where rows stand by name or count, a tag can be put into another one, but not between two.
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const CodebookModel *m_codebook = nullptr; ///< the source
    NameMatcher m_matcher;
    CodebookOrder m_order = CodebookOrder::ByHand;
    QCollator m_collator;
    mutable QHash<TagId, QByteArray> m_folded; ///< names, as they were asked for
    mutable QHash<TagId, bool> m_fits;         ///< whether the text is in them, as it was asked for
};

} // namespace visavis
