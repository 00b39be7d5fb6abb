// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/templatefolder.h"
#include "ui/export/exportpreview.h"

#include <QDialog>
#include <QHash>
#include <QSet>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace visavis
{

class TemplateSource;

/// Where the templates of annotated notes are read, copied and changed, with a list of what they can say and
/// a look at what they make of the project. What is shipped stays as it is.
class TemplateEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateEditor)

public:
    /// Task: what is exported, of which the options and the selection are taken. The project outlives it.
    TemplateEditor(Project &project, std::function<ExportTask()> task, QWidget *parent = nullptr);
    /// Saves what nobody discarded.
    ~TemplateEditor() override;

    /// Asks what becomes of what is not saved.
    void reject() override;
    void done(int result) override;

    /// For tests.
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] TemplateSource *source() const { return m_source; }
    [[nodiscard]] QTreeWidget *variables() const { return m_variables; }
    [[nodiscard]] ExportPreview *preview() const { return m_preview; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton *revertButton() const { return m_revert; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// Copies were made, changed or removed.
    void saved();

private:
    // templateeditorlayout.cpp
    void makeLayout();
    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeBeside();
    [[nodiscard]] QWidget *makeBottom();
    void restorePlace();

    void fillList();
    void updateList();
    void showTemplate(const QString &name);
    void fillVariables();
    void insertVariable();
    void takeText();
    void editCopy();
    void revert();
    /// False where one of them could not be written, which is said.
    bool save();
    void updateState();
    [[nodiscard]] ExportPreview::Wanted wanted() const;

    std::function<ExportTask()> m_task;
    TemplateFolder m_folder;
    QString m_name;                   ///< of the one that is shown
    QString m_kept;                   ///< its text as it is saved or shipped
    QHash<QString, QString> m_drafts; ///< texts that are not saved, by name
    QSet<QString> m_unlocked;         ///< shipped ones of which a copy is wanted
    QListWidget *m_list;
    TemplateSource *m_source;
    QTreeWidget *m_variables;
    ExportPreview *m_preview;
    QSplitter *m_parts;
    QSplitter *m_beside;
    QPushButton *m_copy;
    QPushButton *m_revert;
    QPushButton *m_save;
    QPushButton *m_close;
    QLabel *m_message;
    bool m_isShowing = false; ///< while a text is put there that nobody types
};

} // namespace visavis
