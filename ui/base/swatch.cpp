// SPDX-License-Identifier: MIT
#include "ui/base/swatch.h"

#include <QActionGroup>
#include <QColorDialog>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>
#include <QPalette>

namespace visavis
{

namespace
{

/// Names of models/base/colour.h's palette.
[[maybe_unused]] constexpr std::array PaletteNames{
    QT_TRANSLATE_NOOP("Palette", "yellow"), QT_TRANSLATE_NOOP("Palette", "orange"),
    QT_TRANSLATE_NOOP("Palette", "green"),  QT_TRANSLATE_NOOP("Palette", "sky"),
    QT_TRANSLATE_NOOP("Palette", "blue"),   QT_TRANSLATE_NOOP("Palette", "vermilion"),
    QT_TRANSLATE_NOOP("Palette", "purple"), QT_TRANSLATE_NOOP("Palette", "grey")};

/// Paints the dot anew at each size and pixel ratio.
class SwatchEngine final : public QIconEngine
{
public:
    explicit SwatchEngine(Colour colour)
        : m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QRectF circle(0, 0, rect.width() * 0.7, rect.height() * 0.7);
        circle.moveCenter(QRectF(rect).center());
        paintSwatch(*painter, circle, m_colour, QGuiApplication::palette());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SwatchEngine(m_colour); }

private:
    Colour m_colour;
};

class SwatchMenu
{
    Q_DECLARE_TR_FUNCTIONS(SwatchMenu)

public:
    static QString other() { return tr("Other colour…"); }
    static QString dialogTitle() { return tr("Choose a colour"); }
};

} // namespace

void paintSwatch(QPainter &painter, const QRectF &circle, Colour colour, const QPalette &palette)
{
    const QColor fill = colour.toQColor();
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(dark ? fill.lighter(140) : fill.darker(140), 1));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

QColor blended(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](float a, float b) { return float(double(a) + double(b - a) * share); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

QIcon swatchIcon(Colour colour)
{
    return QIcon(new SwatchEngine(colour));
}

QString colourText(Colour colour)
{
    for (const NamedColour &entry : palette()) {
        if (entry.colour == colour) {
            QString name = QCoreApplication::translate("Palette", entry.name);
            name[0] = name[0].toUpper();
            return name;
        }
    }
    return colour.name();
}

void addColourActions(QMenu &menu, std::optional<Colour> current, const std::function<void(Colour)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    for (const NamedColour &entry : palette()) {
        QAction *action = menu.addAction(swatchIcon(entry.colour), colourText(entry.colour));
        action->setCheckable(true);
        action->setChecked(current == entry.colour);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, current, colour = entry.colour] {
            if (current != colour) {
                chosen(colour);
            }
        });
    }
    menu.addSeparator();
    QWidget *parent = menu.parentWidget();
    QObject::connect(
        menu.addAction(SwatchMenu::other()), &QAction::triggered, &menu, [chosen, current, parent] {
            const QColor start = current.value_or(palette().front().colour).toQColor();
            const QColor picked = QColorDialog::getColor(start, parent, SwatchMenu::dialogTitle());
            if (picked.isValid() && picked != start) {
                chosen({picked.rgb() & 0xffffffU});
            }
        });
}

} // namespace visavis
