// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerscene.h"

class QPainter;

namespace visavis
{

/// The strip left of the text column: a bar along turns that are pointed out, broken where it is doubtful
/// what they face, and a dotted one along all others of which that is doubtful.
class FacingMargin
{
public:
    explicit FacingMargin(const ReaderScene &scene)
        : m_scene(scene)
    {
    }

    void paint(QPainter &painter, const QRect &dirty) const;
    /// Whether there is a sign of doubt at this place of the view.
    [[nodiscard]] bool hasDoubtAt(QPoint place) const;

private:
    enum class Bar { None, Dotted, Dashed, Solid };

    [[nodiscard]] Bar barOf(int block) const;
    [[nodiscard]] int x() const;
    [[nodiscard]] int width() const;

    const ReaderScene &m_scene;
};

} // namespace visavis
