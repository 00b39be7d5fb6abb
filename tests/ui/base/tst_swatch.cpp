// SPDX-License-Identifier: MIT
#include "ui/base/swatch.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class SwatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconIsADotAtEveryScale()
    {
        const Colour colour{0x0072b2};
        for (const double ratio : {1.0, 2.0}) {
            const QPixmap pixmap = swatchIcon(colour).pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
            const QImage image = pixmap.toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), colour.toQColor());
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
    }

    void outlineStandsOutOnLightAndDark()
    {
        for (const QColor &base : {QColor(Qt::white), QColor(Qt::black)}) {
            QPalette colours;
            colours.setColor(QPalette::Base, base);
            QImage image(21, 21, QImage::Format_ARGB32);
            image.fill(base);
            QPainter painter(&image);
            paintSwatch(painter, QRectF(0, 0, 21, 21), {0x8c8c8c}, colours);
            painter.end();
            const int edge = image.pixelColor(0, 10).lightness();
            const int middle = image.pixelColor(10, 10).lightness();
            QVERIFY(std::abs(edge - base.lightness()) > std::abs(middle - base.lightness()));
        }
    }

    void namesAreWords()
    {
        QCOMPARE(colourText(palette().front().colour), u"Yellow"_s);
        QCOMPARE(colourText({0x123456}), u"#123456"_s);
    }

    void menuOffersThePalette()
    {
        QMenu menu;
        std::optional<Colour> taken;
        addColourActions(menu, palette()[1].colour, [&](Colour colour) { taken = colour; });
        QCOMPARE(menu.actions().size(), qsizetype(palette().size()) + 2);
        QVERIFY(menu.actions()[1]->isChecked());
        menu.actions()[1]->trigger();
        QVERIFY(!taken);
        menu.actions()[3]->trigger();
        QCOMPARE(taken, palette()[3].colour);
    }
};

QTEST_MAIN(SwatchTest)
#include "tst_swatch.moc"
