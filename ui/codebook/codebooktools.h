// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/codebookfilter.h"
#include "models/project/project.h"

#include <QPointer>
#include <QToolButton>

class QActionGroup;

namespace visavis
{

class CodebookImport;

/// The menu of the codebook as a whole: how it is sorted, import and export, protection from change; and what
/// is done to the chosen tag at length.
class CodebookTools final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookTools)

public:
    /// The filter is not owned. It takes the order that was chosen last.
    explicit CodebookTools(CodebookFilter *filter, QWidget *parent = nullptr);
    ~CodebookTools() override;

    /// Not owned; null for none. Closes what shows the one before.
    void setProject(Project *project);
    /// Shows anew what can be done.
    void tell();

    /// Shows what importing a file would do. Errors are emitted.
    void import(const QString &path);
    /// That the passages of the chosen tag are sorted, which the panel knows.
    [[nodiscard]] QAction *sortAction() const { return m_sort; }
    /// The window that shows it; null when none does.
    [[nodiscard]] CodebookImport *importWindow() const;

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Whoever edits the codebook writes what was typed: it could not be kept any more.
    void protectionComes();

private:
    void addOrders(QMenu &menu);
    void setOrder(CodebookOrder order);
    void chooseImport();
    void chooseExport();
    void report(const Result<void> &done);

    QPointer<Project> m_project;
    CodebookFilter *m_filter; ///< Not owned.
    QActionGroup *m_orders;
    QAction *m_sort = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_protect = nullptr;
    QPointer<CodebookImport> m_importWindow;
};

} // namespace visavis
