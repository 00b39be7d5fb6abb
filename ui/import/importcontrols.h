// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"
#include "ui/import/labeltable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace visavis
{

class ElidedLabel;

/// How one source is read: its format, how it names speakers, who they are; for itself or for all. Every
/// change reads again at once; what it changed is said below, and can be taken back.
class ImportControls final : public QWidget
{
    Q_OBJECT

public:
    /// The review outlives it.
    explicit ImportControls(ImportReview &review, QWidget *parent = nullptr);

    /// -1 for no source.
    void show(int row);
    [[nodiscard]] LabelTable *labels() const { return m_labels; }
    [[nodiscard]] ImportReview::Reach reach() const;
    /// What was changed last.
    [[nodiscard]] QString changed() const;

private:
    QWidget *makeForm();
    void makeBoxes();
    void fillFormats(const SourceScan &scan, const QString &chosen);
    void showShape(const SourceScan &scan, SpeakerShape chosen);
    void showReach();
    void showLastEdit();
    /// Others than there are not while a person is writing in them.
    void showLabels();

    ImportReview &m_review;
    QComboBox *m_format;
    QComboBox *m_shape;
    QComboBox *m_reach;
    QLabel *m_reachHint;
    LabelTable *m_labels;
    ElidedLabel *m_changed;
    QPushButton *m_undo;
    int m_row = -1;
};

} // namespace visavis
