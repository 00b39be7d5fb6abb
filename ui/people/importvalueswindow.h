// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/valueimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace visavis
{

/// Shows what a table of values would do to the attributes of persons or interviews: which columns are taken
/// and as what, which values are new, others, or none; and imports them.
class ImportValuesWindow final : public QDialog
{
    Q_OBJECT

public:
    /// The project outlives it.
    ImportValuesWindow(Project &project, ValueTable table, AttributeObject object, QWidget *parent = nullptr);

    [[nodiscard]] ValueImport &plan() { return m_plan; }
    [[nodiscard]] QComboBox *objectBox() const { return m_object; }
    [[nodiscard]] QTableWidget *columnTable() const { return m_columns; }
    [[nodiscard]] QTableView *valueView() const { return m_values; }
    [[nodiscard]] QCheckBox *makesPersonsBox() const { return m_makesPersons; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QLabel *summary() const { return m_summary; }

    void accept() override;

Q_SIGNALS:
    void imported(visavis::AttributeObject object, int values);

private:
    void makeColumns();
    void fillColumns();
    void updateState();
    [[nodiscard]] QString summaryText() const;

    ValueImport m_plan;
    QComboBox *m_object;
    QCheckBox *m_makesPersons;
    QTableWidget *m_columns;
    QTableView *m_values;
    QLabel *m_summary;
    QPushButton *m_import;
};

} // namespace visavis
