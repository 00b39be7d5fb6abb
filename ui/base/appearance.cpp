// SPDX-License-Identifier: MIT
#include "ui/base/appearance.h"

#include "ui/base/style.h"

#include <BreezeIcons>
#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleHints>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct Shades {
    QColor window; ///< panels
    QColor base;   ///< lists and fields
    QColor button;
    QColor text;
    QColor quiet;  ///< placeholders and secondary text
    QColor line;   ///< hairlines
    QColor accent; ///< small marks, borders of what has the keyboard
    QColor chosen; ///< behind what is selected; text stands on it as on any ground
};

QPalette toPalette(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.window);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.base);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Highlight, shades.chosen);
    palette.setColor(QPalette::HighlightedText, shades.text);
    palette.setColor(QPalette::Accent, shades.accent);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::Light, shades.base);
    palette.setColor(QPalette::Midlight, shades.window);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, shades.line);
    palette.setColor(QPalette::Shadow, shades.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, shades.quiet);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    return palette;
}

Shades shadesOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {.window = QColor(0x26282b),
                .base = QColor(0x1e2022),
                .button = QColor(0x303337),
                .text = QColor(0xe4e3df),
                .quiet = QColor(0x9d9c97),
                .line = QColor(0x3c3f43),
                .accent = QColor(0x5b9fd6),
                .chosen = QColor(0x2f4a61)};
    case Theme::Sepia:
        return {.window = QColor(0xefe5d0),
                .base = QColor(0xf6ecd9),
                .button = QColor(0xe9ddc3),
                .text = QColor(0x3b3226),
                .quiet = QColor(0x6f614a),
                .line = QColor(0xd8c9a9),
                .accent = QColor(0x8a5a2b),
                .chosen = QColor(0xe3d0af)};
    case Theme::System:
    case Theme::Light:
        break;
    }
    return {.window = QColor(0xf4f3f1),
            .base = QColor(0xffffff),
            .button = QColor(0xebeae7),
            .text = QColor(0x23272b),
            .quiet = QColor(0x6b6f73),
            .line = QColor(0xd9d7d2),
            .accent = QColor(0x1f6fb2),
            .chosen = QColor(0xd2e3f2)};
}

/// Where there is no desktop, as when a picture is drawn, Qt looks for icons in the program alone, which has
/// none for dark grounds.
void findInstalledIcons()
{
    QStringList folders = QIcon::themeSearchPaths();
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                         QStandardPaths::LocateDirectory);
    folders.removeDuplicates();
    QIcon::setThemeSearchPaths(folders);
}

bool desktopIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

} // namespace

void applyTheme(Theme theme)
{
    const Theme shown = theme == Theme::System ? (desktopIsDark() ? Theme::Dark : Theme::Light) : theme;
    QApplication::setStyle(new Style);
    QApplication::setPalette(toPalette(shadesOf(shown)));
    BreezeIcons::initIcons();
    findInstalledIcons();
    QIcon::setThemeName(shown == Theme::Dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

} // namespace visavis
