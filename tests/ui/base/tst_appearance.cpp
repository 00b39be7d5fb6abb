// SPDX-License-Identifier: MIT
#include "ui/base/appearance.h"
#include "ui/reader/pagepalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace visavis;

namespace
{

/// The best contrast that any pixel of a drawn widget has with the ground.
double strongest(QWidget &widget, const QColor &ground)
{
    widget.resize(widget.sizeHint());
    const QImage image = widget.grab().toImage();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        }
    }
    return most;
}

} // namespace

/// What has to be seen can be seen, in every theme (WCAG 2.2, 1.4.3 and 1.4.11).
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("sepia") << Theme::Sepia;
        QTest::newRow("dark") << Theme::Dark;
    }

    void init()
    {
        QFETCH_GLOBAL(const Theme, theme);
        applyTheme(theme);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::newRow("panels") << QPalette::WindowText << QPalette::Window;
        QTest::newRow("lists") << QPalette::Text << QPalette::Base;
        QTest::newRow("buttons") << QPalette::ButtonText << QPalette::Button;
        QTest::newRow("what is selected") << QPalette::HighlightedText << QPalette::Highlight;
        QTest::newRow("tool tips") << QPalette::ToolTipText << QPalette::ToolTipBase;
        QTest::newRow("quiet, in panels") << QPalette::PlaceholderText << QPalette::Window;
        QTest::newRow("quiet, in lists") << QPalette::PlaceholderText << QPalette::Base;
        QTest::newRow("the title of what has the keyboard") << QPalette::Link << QPalette::Window;
        QTest::newRow("links") << QPalette::Link << QPalette::Base;
    }

    void textIsReadable()
    {
        QFETCH(const QPalette::ColorRole, text);
        QFETCH(const QPalette::ColorRole, ground);
        const QPalette palette = QApplication::palette();
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }

    /// What is written on fields and what is written on pages is on one ground.
    void sepiaIsOneGround()
    {
        QFETCH_GLOBAL(const Theme, theme);
        if (theme == Theme::Sepia) {
            QCOMPARE(QApplication::palette().color(QPalette::Base), PagePalette(theme).page());
        }
    }

    void whatIsSelectedStandsOut()
    {
        const QPalette palette = QApplication::palette();
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 1.2);
        QVERIFY(contrast(palette.color(QPalette::Accent), palette.color(QPalette::Base)) >= 3);
    }

    void boxesAndFieldsHaveEdges()
    {
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QCheckBox box;
        QVERIFY2(strongest(box, ground) >= 3, qPrintable(QString::number(strongest(box, ground))));
        QLineEdit field;
        QVERIFY2(strongest(field, ground) >= 3, qPrintable(QString::number(strongest(field, ground))));
    }

    /// All around it, two pixels thick.
    void focusIsSeen()
    {
        QWidget window;
        QPushButton button(QStringLiteral("Export"), &window);
        QComboBox box(&window);
        box.addItem(QStringLiteral("Markdown"));
        button.setGeometry(10, 10, 120, 30);
        box.setGeometry(10, 60, 120, 30);
        window.resize(160, 120);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor accent = QApplication::palette().color(QPalette::Accent);
        for (QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&box)}) {
            window.setFocus();
            const QImage before = widget->grab().toImage();
            QVERIFY(before.pixelColor(60, 1) != accent);
            widget->setFocus();
            const QImage after = widget->grab().toImage();
            for (const QPoint place : {QPoint(60, 1), QPoint(60, 28), QPoint(1, 15), QPoint(118, 15)}) {
                QCOMPARE(after.pixelColor(place), accent);
            }
        }
    }

    /// Of whatever floats over the window.
    void popupsHaveEdges()
    {
        QFrame popup(nullptr, Qt::Popup);
        popup.setFrameShape(QFrame::StyledPanel);
        popup.resize(60, 40);
        const QImage image = popup.grab().toImage();
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
            const double found = contrast(image.pixelColor(0, 20), popup.palette().color(ground));
            QVERIFY2(found >= 1.7, qPrintable(QString::number(found)));
        }
        QFrame panel;
        panel.setFrameShape(QFrame::StyledPanel);
        panel.resize(60, 40);
        QVERIFY(panel.grab().toImage().pixelColor(0, 20) != image.pixelColor(0, 20));
    }

    /// Numbers and the title over them keep away from the next column.
    void numbersHaveRoomBehindThem()
    {
        QStandardItemModel model(1, 2);
        model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.setData(model.index(0, 0), QStringLiteral("1234"));
        model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTreeView view;
        view.setRootIsDecorated(false);
        view.setModel(&model);
        view.resizeColumnToContents(0);
        view.show();
        const int column = view.columnWidth(0);
        const auto isEmptyBetween = [](const QImage &image, int from, int to, int top, int bottom) {
            for (int x = from; x < to; ++x) {
                for (int y = top + 3; y < bottom - 3; ++y) {
                    if (image.pixel(x, y) != image.pixel(from, y)) {
                        return false;
                    }
                }
            }
            return true;
        };
        const QImage cells = view.viewport()->grab().toImage();
        const QRect cell = view.visualRect(model.index(0, 0));
        QVERIFY(isEmptyBetween(cells, column - 12, column, cell.top(), cell.bottom()));
        QVERIFY(!isEmptyBetween(cells, column - 30, column, cell.top(), cell.bottom())); // the number
        const QImage title = view.header()->grab().toImage();
        QVERIFY(isEmptyBetween(title, column - 12, column - 2, 0, title.height()));
    }

    /// The sign that a menu opens is seen behind the words, and no speck below them.
    void menusHaveAChevron()
    {
        QToolButton button;
        button.setAutoRaise(true);
        button.setText(QStringLiteral("Link"));
        const int plain = button.sizeHint().width();
        QMenu menu;
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::InstantPopup);
        QCOMPARE_GE(button.sizeHint().width(), plain + 10);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QColor ground = button.palette().color(QPalette::Window);
        int seen = 0;
        int top = image.height();
        int bottom = 0;
        for (int x = image.width() - 12; x < image.width() - 2; ++x) {
            for (int y = 2; y < image.height() - 2; ++y) {
                if (contrast(image.pixelColor(x, y), ground) >= 3) {
                    ++seen;
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
        }
        QVERIFY(seen >= 6);
        QVERIFY(std::abs((top + bottom) / 2 - image.height() / 2) <= 2);
    }

    void iconsAreSeen()
    {
        QToolButton button;
        button.setAutoRaise(true);
        button.setIcon(QIcon::fromTheme(QStringLiteral("document-import")));
        QVERIFY(!button.icon().isNull());
        const QColor ground = button.palette().color(QPalette::Window);
        QVERIFY(strongest(button, ground) >= 4.5);
        button.setEnabled(false); // steps back
        QVERIFY(strongest(button, ground) <= 4);
        QVERIFY(strongest(button, ground) >= 1.5);
    }
};

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
