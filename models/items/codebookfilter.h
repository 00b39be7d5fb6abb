// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSortFilterProxyModel>

namespace visavis
{

/// The tags in whose names what is typed occurs, without regard to case and accents, with the tags above
/// them.
class CodebookFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookFilter)

public:
    explicit CodebookFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_folded.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QByteArray m_folded;
};

} // namespace visavis
