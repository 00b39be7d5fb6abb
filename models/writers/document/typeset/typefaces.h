// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QColor>
#include <QFont>

#include <array>

namespace visavis::typeset
{

/// Lengths on paper are twentieths of a point; a font's size in pixels is in the same.
inline constexpr double Point = 20;
inline constexpr int UnitsPerInch = 72 * 20;

/// How a paragraph is set.
struct TypeStyle {
    QFont font;
    double pitch = 0; ///< from one baseline to the next
    QColor ink = Qt::black;
    double before = 0; ///< the least space above it
    double after = 0;
    double indent = 0;

    [[nodiscard]] double size() const { return font.pixelSize(); }
    /// From the top of a line.
    [[nodiscard]] double baseline() const { return pitch / 2 + size() * 0.33; }
};

/// The faces and sizes of a document. Needs an application object with a user interface (QGuiApplication), if
/// one without a screen. To be used on one thread.
class Typefaces
{
public:
    Typefaces();

    [[nodiscard]] const TypeStyle &of(ParagraphKind kind) const { return m_kinds[size_t(kind)]; }
    /// Level from 1.
    [[nodiscard]] const TypeStyle &heading(int level) const;
    [[nodiscard]] const TypeStyle &contents(int level) const
    {
        return level <= 1 ? m_contentsTop : m_contents;
    }
    [[nodiscard]] const TypeStyle &contentsTitle() const { return m_contentsTitle; }
    /// In a table everything is of one size and pitch, so that rows can be cut between any two lines.
    [[nodiscard]] TypeStyle cell(ParagraphKind kind, bool isHead) const;
    /// In the margin.
    [[nodiscard]] TypeStyle beside(ParagraphKind kind) const;
    [[nodiscard]] const TypeStyle &runningHead() const { return m_runningHead; }
    [[nodiscard]] const QString &fixedFamily() const { return m_fixedFamily; }

private:
    [[nodiscard]] TypeStyle style(double points, double pitch, double before, double after) const;

    QString m_family;
    QString m_fixedFamily;
    std::array<TypeStyle, size_t(ParagraphKind::Small) + 1> m_kinds;
    std::array<TypeStyle, 4> m_headings;
    TypeStyle m_contentsTop;
    TypeStyle m_contents;
    TypeStyle m_contentsTitle;
    TypeStyle m_cell;
    TypeStyle m_beside;
    TypeStyle m_runningHead;
};

/// Words of less weight.
[[nodiscard]] QColor quietInk();
/// Words that lead to the web.
[[nodiscard]] QColor linkInk();
/// The numbers of comments.
[[nodiscard]] QColor commentInk();
/// The colour as a ground that black words are read on.
[[nodiscard]] QColor groundOf(Colour colour);

} // namespace visavis::typeset
