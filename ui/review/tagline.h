// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationroles.h"

#include <QWidget>

namespace visavis
{

/// The tags of one annotation in a line: a dot of its colour before each name; what has no room is left out.
class TagLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TagLine(QWidget *parent = nullptr);

    /// Hidden when there are none.
    void setTags(const QList<WornTag> &tags);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<WornTag> m_tags;
};

} // namespace visavis
