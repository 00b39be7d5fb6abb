// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notedlistmodel.h"
#include "models/notes/noteroles.h"
#include "models/search/predicate.h"

namespace visavis
{

/// What the name of a link is in the window: those that Visavis proposes in its language, others as they are.
[[nodiscard]] QString linkNameText(QStringView name);
/// The names that are proposed, as the file has them.
[[nodiscard]] const QStringList &proposedLinkNames();

/// The links that people made between passages, tags and whatever else, the newest first, narrowed by a
/// query. Passages marked beside each other in two languages are no such links.
class LinkModel final : public NotedListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkModel)

public:
    explicit LinkModel(QObject *parent = nullptr);

    void setQuery(const Query &query);

    [[nodiscard]] LinkId idAt(int row) const;
    [[nodiscard]] NotedObject fromAt(int row) const;
    [[nodiscard]] NotedObject toAt(int row) const;
    /// How many there are, whatever the query says.
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void takeRows() override;
    void follow(const QList<Change> &changes) override;
    [[nodiscard]] const Link *linkAt(int row) const;
    [[nodiscard]] QString sentence(const Link &link) const;
    [[nodiscard]] bool accepts(const Link &link) const;

    std::optional<Predicate> m_predicate;
    std::vector<LinkId> m_rows;
    int m_total = 0;
};

} // namespace visavis
