// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"
#include "ui/import/labeltable.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace visavis
{

/// How one source is read: its format, how it names speakers, who they are; for itself or for all like it.
/// Every change reads again at once.
class ImportControls final : public QWidget
{
    Q_OBJECT

public:
    /// The review outlives it.
    explicit ImportControls(ImportReview &review, QWidget *parent = nullptr);

    /// -1 for no source.
    void show(int row);
    [[nodiscard]] LabelTable *labels() const { return m_labels; }

private:
    void makeBoxes();
    void fillFormats(const SourceScan &scan, const QString &chosen);
    void apply(const ImportReview::Edit &edit);
    [[nodiscard]] bool isForAll() const;

    ImportReview &m_review;
    QComboBox *m_format;
    QComboBox *m_shape;
    QComboBox *m_reach;
    LabelTable *m_labels;
    QPushButton *m_undo;
    int m_row = -1;
};

} // namespace visavis
