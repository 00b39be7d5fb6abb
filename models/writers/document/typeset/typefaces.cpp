// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/typefaces.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

/// The first that this machine has, else what the system takes for it.
QString familyOf(const QStringList &preferred, QFont::StyleHint hint)
{
    const auto found = std::ranges::find_if(
        preferred, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    if (found != preferred.end()) {
        return *found;
    }
    QFont font;
    font.setStyleHint(hint);
    font.setFamilies({hint == QFont::Serif ? u"serif"_s : u"monospace"_s});
    return QFontInfo(font).family();
}

QColor blended(const QColor &colour, double share)
{
    const auto channel = [share](int value) { return int(std::lround(255 + (value - 255) * share)); };
    return {channel(colour.red()), channel(colour.green()), channel(colour.blue())};
}

} // namespace

Typefaces::Typefaces()
    : m_family(familyOf({u"Charis SIL"_s, u"Charis"_s, u"Source Serif 4"_s, u"Noto Serif"_s,
                         u"Gentium Plus"_s, u"Libertinus Serif"_s, u"Charter"_s, u"Georgia"_s,
                         u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s},
                        QFont::Serif))
    , m_fixedFamily(familyOf(
          {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Menlo"_s, u"Consolas"_s},
          QFont::Monospace))
{
    const auto kind = [this](ParagraphKind which) -> TypeStyle & { return m_kinds[size_t(which)]; };
    kind(ParagraphKind::Body) = style(10.5, 15, 0, 7);
    kind(ParagraphKind::Turn) = style(10.5, 15, 0, 7.5);
    kind(ParagraphKind::Item) = style(10.5, 15, 0, 2.5);
    kind(ParagraphKind::Quote) = style(10.5, 15, 9, 3);
    kind(ParagraphKind::Note) = style(9.5, 13.5, 3, 5);
    kind(ParagraphKind::Reference) = style(9, 12.5, 2, 5);
    kind(ParagraphKind::Fact) = style(9.5, 13.5, 0, 1.5);
    kind(ParagraphKind::Small) = style(8.5, 12, 3, 4);
    kind(ParagraphKind::Title) = style(25, 31, 0, 8);
    kind(ParagraphKind::Subtitle) = style(13, 18, 0, 14);
    for (const ParagraphKind which :
         {ParagraphKind::Reference, ParagraphKind::Small, ParagraphKind::Subtitle}) {
        kind(which).ink = quietInk();
    }
    for (const ParagraphKind which : {ParagraphKind::Quote, ParagraphKind::Note, ParagraphKind::Reference}) {
        kind(which).indent = 16 * Point;
    }
    kind(ParagraphKind::Title).font.setBold(true);

    m_headings = {style(18, 23, 32, 8), style(14, 18.5, 24, 6), style(11.5, 15.5, 17, 4),
                  style(10.5, 15, 14, 3)};
    for (TypeStyle &each : m_headings) {
        each.font.setBold(true);
    }
    m_headings.back().font.setItalic(true);

    m_contentsTitle = m_headings[0];
    m_contentsTop = style(10.5, 15, 5, 1);
    m_contentsTop.font.setBold(true);
    m_contents = style(10.5, 15, 0, 0.5);
    m_cell = style(9.5, 13, 0, 0);
    m_beside = style(8.5, 11.5, 0, 2);
    m_runningHead = style(8.5, 12, 0, 0);
    m_runningHead.ink = quietInk();
}

const TypeStyle &Typefaces::heading(int level) const
{
    return m_headings[size_t(std::clamp(level, 1, int(m_headings.size())) - 1)];
}

TypeStyle Typefaces::cell(ParagraphKind kind, bool isHead) const
{
    TypeStyle style = m_cell;
    style.ink = of(kind).ink;
    style.font.setBold(isHead || kind == ParagraphKind::Title);
    return style;
}

TypeStyle Typefaces::beside(ParagraphKind kind) const
{
    TypeStyle style = m_beside;
    style.ink = of(kind).ink;
    style.font.setBold(kind == ParagraphKind::Title);
    return style;
}

TypeStyle Typefaces::style(double points, double pitch, double before, double after) const
{
    TypeStyle style;
    style.font = QFont(m_family);
    style.font.setStyleHint(QFont::Serif);
    style.font.setPixelSize(int(std::lround(points * Point)));
    // Paper has no pixels to fit letters to, and no screen's settings may change where lines break.
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.font.setKerning(true);
    // Letters set as one shape could not be searched for or copied: Qt tells readers the shape's letter only
    // where it has one of its own.
    style.font.setFeature("liga", 0);
    style.font.setFeature("clig", 0);
    style.pitch = pitch * Point;
    style.before = before * Point;
    style.after = after * Point;
    return style;
}

QColor quietInk()
{
    return {0x55, 0x55, 0x55};
}

QColor linkInk()
{
    return {0x1c, 0x5a, 0x86};
}

QColor commentInk()
{
    return {0x9a, 0x33, 0x24};
}

QColor groundOf(Colour colour)
{
    constexpr double Share = 0.34;
    return blended(colour.toQColor(), Share);
}

} // namespace visavis::typeset
