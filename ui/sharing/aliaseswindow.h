// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/sharing/aliasfilter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace visavis
{

class AliasTable;
class ElidedLabel;
class FilterEdit;
class MessageBar;

/// The aliases that stand for real names where others read, edited in their key file, which is apart from the
/// project. Stays open beside the text.
class AliasesWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AliasesWindow)

public:
    /// The project outlives it. Shows the key file that was chosen for it last.
    explicit AliasesWindow(Project &project, QWidget *parent = nullptr);
    ~AliasesWindow() override;

    [[nodiscard]] AliasModel &model() { return m_model; }
    [[nodiscard]] AliasTable *table() const { return m_table; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

    /// Takes what is being typed.
    void finishEditing();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *makeFileRow();
    [[nodiscard]] QWidget *makeExplanation();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeBottom();
    void makeKeys();
    void restorePlace();
    void chooseFile();
    void beginFile();
    /// Once it could be opened.
    void remember(const Result<void> &opened);
    void addName();
    void removeChosen();
    void updateState();
    [[nodiscard]] QString noticeText() const;
    void showError(const Error &error);

    Project &m_project;
    AliasModel m_model;
    AliasFilter m_rows;
    MessageBar *m_messages;
    ElidedLabel *m_path;
    QPushButton *m_open;
    QPushButton *m_new;
    QStackedWidget *m_pages;
    FilterEdit *m_filter;
    QLabel *m_count;
    AliasTable *m_table;
    QLabel *m_notice;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace visavis
