// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace visavis
{

/// Says about one source what a person should know: why it cannot be read, what is doubtful, what was left
/// out, and what of it is in the project already; and asks what is to become of it where that is open.
class ImportNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The review outlives it.
    explicit ImportNotice(ImportReview &review, QWidget *parent = nullptr);

    /// Hidden where there is nothing to say, but its room is kept; -1 for no source.
    void show(int row);
    [[nodiscard]] QString text() const;
    /// What is to become of a source that may be there already.
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    /// Whether a copied page is taken, or its words.
    [[nodiscard]] QComboBox *pasted() const { return m_pasted; }

private:
    [[nodiscard]] QStringList sentences(int row) const;
    [[nodiscard]] QString aboutDoubles(int row) const;
    void showChoice();
    void showPasted();

    ImportReview &m_review;
    QLabel *m_icon;
    QLabel *m_text;
    QComboBox *m_choice;
    QComboBox *m_pasted;
    int m_row = -1;
};

} // namespace visavis
