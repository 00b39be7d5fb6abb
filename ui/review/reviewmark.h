// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace visavis
{

/// What is told of the place of an annotation to review; its words are reviewText().
enum class ReviewMark { NoPlace, Kept, Slight, Fair, Good };
/// Nothing for what is anchored.
[[nodiscard]] std::optional<ReviewMark> reviewMarkOf(const Annotation &annotation);

/// A sign in the middle of a place that needs no colour: a disc that is the fuller the surer it is; a crossed
/// ring where there is no place, a ring with a bar where it was kept without one.
void paintReviewMark(QPainter &painter, const QRectF &place, ReviewMark mark, const QColor &colour);

/// The sign beside its words, in their colour.
class ReviewSign final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Size = 14; ///< logical pixels, each way

    explicit ReviewSign(QWidget *parent = nullptr);

    void setMark(std::optional<ReviewMark> mark);
    [[nodiscard]] std::optional<ReviewMark> mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ReviewMark> m_mark;
};

} // namespace visavis
