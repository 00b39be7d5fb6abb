// SPDX-License-Identifier: MIT
#include "ui/reader/pagepalette.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <cmath>

namespace visavis
{

namespace
{

/// How far a wash moves its ground towards the highlight's colour, at most and at least.
constexpr double MostWash = 0.5;
constexpr double LeastWash = 0.2;
/// How much a wash stands out from its ground. Dark pages need more of it to look the same.
constexpr double WashContrast = 1.5;
constexpr double WashContrastOnDark = 1.75;

/// The same where words stand back.
constexpr double WashContrastBack = 1.13;
/// How much of their colour marks and labels keep there.
constexpr double MarkBack = 0.45;
constexpr double LabelBack = 0.35;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// From `from` (0) to `to` (1).
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The colour, moved towards `anchor` no further than it takes to stand out from the page. Twenty steps are
/// finer than the eye.
QColor standingOut(const QColor &colour, const QColor &page, const QColor &anchor, double ratio)
{
    constexpr int Steps = 20;
    for (int i = 0; i < Steps; ++i) {
        const QColor tried = mixed(colour, anchor, double(i) / Steps);
        if (contrast(tried, page) >= ratio) {
            return tried;
        }
    }
    return anchor;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

PagePalette::PagePalette(PageTheme theme)
    : PagePalette(theme, QGuiApplication::palette())
{
}

PagePalette::PagePalette(PageTheme theme, const QPalette &application)
{
    switch (theme) {
    case PageTheme::Light:
        setColours(QColor(0xfdfdfb), QColor(0x1f1f1d), QColor(0x3b82c4));
        break;
    case PageTheme::Sepia:
        setColours(QColor(0xf6ecd9), QColor(0x3a2e20), QColor(0x8a6d3b));
        break;
    case PageTheme::Dark:
        setColours(QColor(0x1e1f21), QColor(0xd6d3cb), QColor(0x5b9bd5));
        break;
    case PageTheme::System:
        setColours(application.color(QPalette::Base), application.color(QPalette::Text),
                   application.color(QPalette::Accent));
        break;
    }
}

bool PagePalette::isDark() const
{
    return luminance(m_page) < luminance(m_text);
}

void PagePalette::setColours(const QColor &page, const QColor &text, const QColor &accent)
{
    m_page = page;
    m_text = text;
    m_quiet = standingOut(mixed(page, text, 0.45), page, text, TextContrast);
    m_lettersBack = standingOut(m_quiet, page, text, TextContrast * WashContrastBack);
    m_selection = mixed(page, accent, isDark() ? 0.45 : 0.32);
    if (contrast(m_selection, text) < TextContrast) {
        m_selection = washed(page, Colour{accent.rgb() & 0xffffffU});
    }
    m_accent = standingOut(accent, page, text, MarkContrast);
    m_hit = standingOut(isDark() ? QColor(0xffb454) : QColor(0xc2410c), page, text, MarkContrast);
}

QColor PagePalette::washed(const QColor &ground, Colour colour) const
{
    const quint64 key = quint64(ground.rgb() & 0xffffffU) << 24 | (colour.rgb & 0xffffffU);
    if (const auto known = m_washes.constFind(key); known != m_washes.cend()) {
        return QColor::fromRgb(*known);
    }
    const QColor full = colour.toQColor();
    // As strong as it takes to be seen and no stronger, the same for pale and for deep colours.
    const double most = isDark() ? WashContrastOnDark : WashContrast;
    double share = MostWash;
    QColor wash = mixed(ground, full, share);
    while (share > LeastWash && contrast(wash, ground) > most) {
        share *= 0.9;
        wash = mixed(ground, full, share);
    }
    while (contrast(wash, m_text) < TextContrast && share > 0.01) {
        share *= 0.85;
        wash = mixed(ground, full, share);
    }
    if (contrast(wash, m_text) < TextContrast) {
        wash = ground;
    }
    m_washes.insert(key, wash.rgb());
    return wash;
}

QColor PagePalette::groundBack(const QColor &ground) const
{
    const quint64 key = 1ULL << 63 | (ground.rgb() & 0xffffffU);
    if (const auto known = m_washes.constFind(key); known != m_washes.cend()) {
        return QColor::fromRgb(*known);
    }
    QColor back = ground;
    for (double share = 1; contrast(back, m_page) > WashContrastBack && share > 0.01; share *= 0.85) {
        back = mixed(m_page, ground, share);
    }
    if (contrast(back, m_lettersBack) < TextContrast) {
        back = m_page;
    }
    m_washes.insert(key, back.rgb());
    return back;
}

QColor PagePalette::markBack(Colour colour) const
{
    return mixed(m_page, mark(colour), MarkBack);
}

QColor PagePalette::labelBack(int index) const
{
    return standingOut(mixed(m_quiet, label(index), LabelBack), m_page, m_text, TextContrast);
}

QColor PagePalette::mark(Colour colour) const
{
    return standingOut(colour.toQColor(), m_page, m_text, MarkContrast);
}

QColor PagePalette::lettering(Colour colour) const
{
    return standingOut(mixed(colour.toQColor(), m_text, 0.15), m_page, m_text, TextContrast);
}

QColor PagePalette::label(int index) const
{
    if (index < 0) {
        return m_quiet;
    }
    // Of the highlights' palette those that stay apart when darkened; yellow would be mud.
    static constexpr std::array Order{4, 5, 2, 6, 1, 3};
    const Colour colour = palette()[size_t(Order[size_t(index) % Order.size()])].colour;
    return standingOut(mixed(colour.toQColor(), m_text, 0.3), m_page, m_text, TextContrast);
}

} // namespace visavis
