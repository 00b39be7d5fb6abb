// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importoutline.h"
#include "models/items/importpreview.h"
#include "models/items/importreview.h"

#include <QSplitter>

#include <array>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace visavis
{

class ImportControls;
class SourceView;

/// One source looked at closely: how it is read, the tree that becomes of it, and the source itself beside
/// it.
class ImportDetails final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDetails)

public:
    /// The review outlives it.
    explicit ImportDetails(ImportReview &review, QWidget *parent = nullptr);
    ~ImportDetails() override;

    /// -1 for no source.
    void show(int row);

    [[nodiscard]] ImportControls *controls() const { return m_controls; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] SourceView *source() const { return m_source; }

private:
    void makeTree();
    void makeSource();
    QWidget *titled(QLabel *title, QWidget *widget);
    /// What changed is read again; what is shown stays until that is done.
    void refresh();
    void take(const std::shared_ptr<const ReadSource> &read);
    void fail(const Error &error);
    void goTo(const QModelIndex &row);
    void leaveOut();
    void leaveOutKind(size_t kind);
    void nameActions(const QModelIndex &row);
    void sayPart();
    /// Opens the sections of the tree, as far as that takes no time.
    void layOut();
    void showPlace(const QModelIndex &row);
    /// Shows no source, and says why.
    void clear(const QString &text);

    ImportReview &m_review;
    ImportPreview m_preview;
    ImportOutline m_outline;
    ImportControls *m_controls;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QLabel *m_empty;
    SourceView *m_source;
    QLabel *m_sourceTitle = nullptr;
    QAction *m_leaveOut;
    std::array<QAction *, 2> m_leaveOutKind;
    std::vector<LeftOutKind> m_kinds; ///< that these leave out
    int m_row = -1;
    std::optional<ImportRequest> m_shown; ///< what the tree shows, or is about to
    bool m_isFollowing = false;           ///< the tree goes where the source is
};

} // namespace visavis
