// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notemodel.h"
#include "models/search/predicate.h"

#include <QSortFilterProxyModel>

namespace visavis
{

/// The notes for which a query holds, of one kind, on one kind of object, each where somebody asks for it.
/// Words without a field are looked for in the note and in what it is about; the fields are note, tag, coder,
/// episode and section.
class NoteFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteFilter)

public:
    /// The model is not owned.
    explicit NoteFilter(NoteModel *model, QObject *parent = nullptr);

    void setQuery(const Query &query);
    /// One of NoteKinds; nullopt for all.
    void setKind(const std::optional<QString> &kind);
    void setObjectKind(std::optional<NotedObject::Kind> kind);
    [[nodiscard]] const std::optional<QString> &kind() const { return m_kind; }
    [[nodiscard]] std::optional<NotedObject::Kind> objectKind() const { return m_objectKind; }
    [[nodiscard]] bool isFiltering() const { return m_predicate || m_kind || m_objectKind; }

    [[nodiscard]] NoteId idAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(NoteId note) const;
    [[nodiscard]] NoteModel *notes() const { return m_model; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    NoteModel *m_model; ///< Not owned.
    std::optional<Predicate> m_predicate;
    std::optional<QString> m_kind;
    std::optional<NotedObject::Kind> m_objectKind;
};

} // namespace visavis
