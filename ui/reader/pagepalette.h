// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/base/settings.h"

#include <QColor>
#include <QHash>

class QPalette;

namespace visavis
{

using PageTheme = Theme;

/// The contrast ratio of two opaque colours, from 1 to 21, as WCAG 2.2 defines it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The colours of a page, and how the colours people give to highlights, tags and speakers look on it: text
/// keeps a contrast of at least 4.5 on every wash, and marks at least 3 on the page.
class PagePalette
{
public:
    static constexpr double TextContrast = 4.5;
    static constexpr double MarkContrast = 3.0;
    /// Of words that only the older or only the newer of two texts has, with marks of another shape.
    static constexpr Colour Gone{0xd55e00};
    static constexpr Colour Come{0x009e73};

    explicit PagePalette(PageTheme theme = PageTheme::Light);
    /// With PageTheme::System the page is the application's.
    PagePalette(PageTheme theme, const QPalette &application);

    [[nodiscard]] const QColor &page() const { return m_page; }
    [[nodiscard]] const QColor &text() const { return m_text; }
    /// Times, numbers, hints; readable, but behind the text.
    [[nodiscard]] const QColor &quiet() const { return m_quiet; }
    [[nodiscard]] const QColor &selection() const { return m_selection; }
    /// Bars that point something out.
    [[nodiscard]] const QColor &accent() const { return m_accent; }
    /// The frame around a search hit.
    [[nodiscard]] const QColor &hit() const { return m_hit; }
    [[nodiscard]] bool isDark() const;

    /// What the ground becomes when a highlight of this colour lies over it. Washes can be laid over washes.
    [[nodiscard]] QColor washed(const QColor &ground, Colour colour) const;
    // What stands back.

    /// Letters; they keep their contrast also on any ground that stands back.
    [[nodiscard]] const QColor &lettersBack() const { return m_lettersBack; }
    /// What a washed ground becomes.
    [[nodiscard]] QColor groundBack(const QColor &ground) const;
    /// A mark's colour, weaker.
    [[nodiscard]] QColor markBack(Colour colour) const;
    /// A label's colour, nearly grey.
    [[nodiscard]] QColor labelBack(int index) const;

    /// A line or bar of this colour on the page.
    [[nodiscard]] QColor mark(Colour colour) const;
    /// Small text of this colour on the page.
    [[nodiscard]] QColor lettering(Colour colour) const;
    /// The quiet colour of a speaker's label, told from its neighbours. Counted from 0, used again after
    /// some; below 0 it is nobody's, and quiet.
    [[nodiscard]] QColor label(int index) const;

private:
    void setColours(const QColor &page, const QColor &text, const QColor &accent);

    QColor m_page;
    QColor m_text;
    QColor m_quiet;
    QColor m_lettersBack;
    QColor m_selection;
    QColor m_accent;
    QColor m_hit;
    mutable QHash<quint64, QRgb> m_washes; ///< by ground and colour, or by what stands back; painting asks
                                           ///< for the same few again and again
};

} // namespace visavis
