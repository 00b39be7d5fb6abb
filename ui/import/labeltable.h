// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importlabels.h"

#include <QTreeView>

namespace visavis
{

/// The labels of a source: names, roles and persons are edited in place, roles by choosing, persons with
/// those of the project to choose from.
class LabelTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelTable)

public:
    explicit LabelTable(QWidget *parent = nullptr);
    ~LabelTable() override;

    [[nodiscard]] ImportLabels *labels() { return &m_labels; }
    void setPersonNames(const QStringList &names);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void editingEnded();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    ImportLabels m_labels;
};

} // namespace visavis
