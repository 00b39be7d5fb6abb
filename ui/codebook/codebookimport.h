// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookplan.h"
#include "models/project/project.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace visavis
{

/// What importing a codebook would do to each tag, before it is done. Follows what happens in the project
/// meanwhile.
class CodebookImport final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookImport)

public:
    /// The project outlives it.
    CodebookImport(Project &project, CodebookFile file, const QString &fileName, QWidget *parent = nullptr);

    void accept() override;

    /// For tests.
    [[nodiscard]] QTreeWidget *table() const { return m_table; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QLabel *remark() const { return m_remark; }

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);

private:
    void fill();

    Project &m_project;
    CodebookFile m_file;
    QString m_fileName;
    QTreeWidget *m_table;
    QLabel *m_summary;
    QLabel *m_remark;
    QPushButton *m_import;
};

} // namespace visavis
