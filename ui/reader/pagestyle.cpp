// SPDX-License-Identifier: MIT
#include "ui/reader/pagestyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LettersPerLine = 66;
/// Below this many letters a line the gutter takes too much: labels go above the turns.
constexpr int FewestLettersBesideGutter = 42;
/// Below this many letters a line the margins give way.
constexpr int FewestLettersBesideMargins = 45;
constexpr double Leading = 1.55;
constexpr double SmallSize = 0.78;

QFont scaled(QFont font, double points)
{
    font.setPointSizeF(points);
    return font;
}

int pitchOf(const QFont &font, double leading)
{
    const QFontMetricsF metrics(font);
    const double size = QFontInfo(font).pixelSize();
    return int(std::ceil(std::max(metrics.ascent() + metrics.descent(), size * leading)));
}

double averageWidthOf(const QFont &font)
{
    // Prose of both languages, so that the measure counts letters as they come, not as the alphabet has them.
    static constexpr QStringView Sample =
        u"We came here in the spring, and nobody told us how long the winter would be. "
        u"On est arrivés au printemps, et personne ne nous avait dit que l’hiver serait si long.";
    return QFontMetricsF(font).horizontalAdvance(Sample.toString()) / double(Sample.size());
}

} // namespace

QString defaultReadingFamily()
{
    static const QStringList Preferred{u"Literata"_s,         u"Source Serif 4"_s,
                                       u"Source Serif Pro"_s, u"Charis SIL"_s,
                                       u"Charter"_s,          u"Bitstream Charter"_s,
                                       u"XCharter"_s,         u"Noto Serif"_s,
                                       u"Gelasio"_s,          u"Georgia"_s,
                                       u"Libertinus Serif"_s, u"Linux Libertine O"_s,
                                       u"Gentium Plus"_s,     u"P052"_s,
                                       u"Palatino"_s,         u"Iowan Old Style"_s,
                                       u"DejaVu Serif"_s,     u"Liberation Serif"_s,
                                       u"Times New Roman"_s};
    for (const QString &family : Preferred) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    QFont serif;
    serif.setStyleHint(QFont::Serif);
    serif.setFamilies({u"serif"_s});
    return QFontInfo(serif).family();
}

PageStyle makePageStyle(const QString &readingFamily, double points)
{
    PageStyle style;
    style.text = QFont(readingFamily);
    style.text.setStyleHint(QFont::Serif);
    style.text.setPointSizeF(points);
    style.text.setKerning(true);

    static constexpr std::array TitleSizes{1.45, 1.2, 1.0};
    for (size_t i = 0; i < style.titles.size(); ++i) {
        style.titles[i] = scaled(style.text, points * TitleSizes[i]);
        style.titles[i].setWeight(QFont::Bold);
        style.titlePitches[i] = pitchOf(style.titles[i], 1.3);
    }

    const QFont application = QGuiApplication::font();
    style.label = scaled(application, points * SmallSize);
    style.label.setWeight(QFont::DemiBold);
    style.interviewerLabel = scaled(application, points * SmallSize);
    style.interviewerLabel.setItalic(true);
    style.figures = scaled(application, points * SmallSize * 0.9);
    style.figures.setFeature("tnum", 1);
    style.tagName = scaled(application, points * SmallSize * 0.9);

    style.pitch = pitchOf(style.text, Leading);
    style.averageWidth = std::max(1.0, averageWidthOf(style.text));
    style.measure = int(std::lround(style.averageWidth * LettersPerLine));
    return style;
}

namespace
{

/// What is beside the column on a page without a gutter, from the left to the right.
struct Margins {
    int edge;   ///< with the bar that shows what a turn faces
    int beside; ///< room for the marks of a note and of who may read it
    int bars;
    int end;

    [[nodiscard]] int sum() const { return edge + beside + bars + end; }
};

Margins usualMargins(int em)
{
    return {.edge = em, .beside = em + em / 4, .bars = em * 2, .end = em / 2};
}

Margins narrowMargins(const PageStyle &style, int viewWidth)
{
    constexpr int FewestLanes = 3;
    constexpr int Edge = 12;
    const Margins most = usualMargins(int(std::lround(style.averageWidth * 2)));
    const Margins least{
        .edge = std::min(most.edge, std::max(Edge, int(style.averageWidth * 1.7))), // as the bar there needs
        .beside = std::min(most.beside, style.signSize() + 2),
        .bars = std::min(most.bars, FewestLanes * style.barStep()),
        .end = std::min(most.end, 3)};
    const double room = viewWidth - style.averageWidth * FewestLettersBesideMargins - least.sum();
    const double share = std::clamp(room / std::max(1, most.sum() - least.sum()), 0.0, 1.0);
    const auto between = [share](int from, int to) { return from + int(share * (to - from)); };
    return {.edge = between(least.edge, most.edge),
            .beside = between(least.beside, most.beside),
            .bars = between(least.bars, most.bars),
            .end = between(least.end, most.end)};
}

} // namespace

PageGeometry makePageGeometry(const PageStyle &style, int viewWidth, int widestLabel)
{
    const int em = int(std::lround(style.averageWidth * 2));
    const Margins usual = usualMargins(em);
    const int gap = em * 3 / 2;
    const int names = em * 7;
    const int leastGutter = em * 8;
    const int mostGutter = std::min(em * 16, viewWidth / 3);

    PageGeometry page;
    const int fewestLetters = int(style.averageWidth * FewestLettersBesideGutter);
    const int roomForGutter = viewWidth - 2 * em - gap - usual.beside - usual.bars - fewestLetters;
    page.compact = roomForGutter < leastGutter;
    const int gutter = std::max(leastGutter, std::min({widestLabel, mostGutter, roomForGutter}));
    page.gutterWidth = page.compact ? 0 : gutter;
    const Margins margins = page.compact ? narrowMargins(style, viewWidth) : usual;
    const int left = margins.edge + (page.compact ? 0 : gutter + gap);
    const int right = margins.beside + margins.bars + margins.end;
    page.columnWidth = std::clamp(viewWidth - left - right, em * 4, style.measure);

    // The column is in the middle as long as the gutter and the margin fit beside it.
    const int centred = (viewWidth - page.columnWidth) / 2;
    const int furthest = std::max(left, viewWidth - right - page.columnWidth);
    page.columnX = std::clamp(centred, left, furthest);
    page.gutterX = page.columnX - gap - page.gutterWidth;
    page.marginX = page.columnX + page.columnWidth + margins.beside;
    page.tagNames = viewWidth - page.marginX - em >= usual.bars + names;
    page.marginWidth = std::min(viewWidth - page.marginX - margins.end, usual.bars + names * 2);
    return page;
}

} // namespace visavis
