// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace visavis
{

class ImportDetails;
class ImportList;
class ImportNotice;

/// Shows what was found in sources before they are imported, and lets a person put right how they are read.
/// For what is understood Enter is enough.
class ImportWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWindow)

public:
    /// The project outlives it.
    explicit ImportWindow(Project &project, QWidget *parent = nullptr);
    ~ImportWindow() override;

    [[nodiscard]] ImportReview &review() { return m_review; }
    [[nodiscard]] ImportList *list() const { return m_list; }
    [[nodiscard]] ImportDetails *details() const { return m_details; }
    [[nodiscard]] ImportNotice *notice() const { return m_notice; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    void importRequested(const QList<visavis::ImportRequest> &requests);
    /// Something was pasted or dropped into this window.
    void offered(const QMimeData *data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeParts();
    QWidget *makeBottom();
    void makeKeys();
    void restorePlace();
    void showRow(int row);
    /// As high as its rows, up to a point, until a person says otherwise.
    void fitList();
    void updateState();
    void showProgress(int done, int total);

    ImportReview m_review;
    ImportList *m_list;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    ImportNotice *m_notice;
    ImportDetails *m_details;
    QSplitter *m_parts;
    QLabel *m_counting;
    QProgressBar *m_progress;
    QCheckBox *m_withoutAsking;
    QPushButton *m_import;
    QPushButton *m_cancel;
    bool m_isListFitted = true;
};

} // namespace visavis
