// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace visavis
{

/// Says about one source what a person should know: why it cannot be read, what is doubtful, what was left
/// out, and what of it is in the project already.
class ImportNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The review outlives it.
    explicit ImportNotice(ImportReview &review, QWidget *parent = nullptr);

    /// Hidden where there is nothing to say; -1 for no source.
    void show(int row);
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QStringList sentences(int row) const;

    ImportReview &m_review;
    QLabel *m_icon;
    QLabel *m_text;
    QCheckBox *m_add; ///< a namesake all the same
    int m_row = -1;
};

} // namespace visavis
