// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

#include <QFrame>

class QFormLayout;

namespace visavis
{

/// How much each tag of a passage weighs there, from 0 (none said) to 100, at the place where one works:
/// Enter keeps them, Escape or a click elsewhere leaves them as they were.
class WeightPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit WeightPopup(QWidget *parent = nullptr);

    struct Row {
        TaggingId tagging;
        QString tag;
        double weight = 0;
    };
    /// Opens with its top left there, kept on the screen.
    void open(const std::vector<Row> &rows, QPoint globalPosition);

Q_SIGNALS:
    void weighed(visavis::TaggingId tagging, double weight);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    std::vector<Row> m_rows;
    QFormLayout *m_form;
};

} // namespace visavis
