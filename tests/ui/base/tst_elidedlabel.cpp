// SPDX-License-Identifier: MIT
#include "ui/base/elidedlabel.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ElidedLabelTest : public QObject
{
    Q_OBJECT

    static constexpr auto Title = "The last ferry over the river, told by those who took it";

    static QImage picture(ElidedLabel &label, int width)
    {
        label.resize(width, label.sizeHint().height());
        QImage image(label.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        label.render(&image);
        return image;
    }

private Q_SLOTS:
    void endsInDotsWhereThereIsNoRoom()
    {
        ElidedLabel label(5);
        label.setText(QLatin1StringView(Title));
        const QImage narrow = picture(label, 150);
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), QLatin1StringView(Title));

        ElidedLabel dotted(5);
        dotted.setText(label.shownText());
        QVERIFY(dotted.text().endsWith(u'…'));
        QCOMPARE(narrow, picture(dotted, 150));
    }

    /// No word is cut, but for one that is nearly all there is.
    void endsBetweenWords()
    {
        ElidedLabel label(5);
        label.setText(QLatin1StringView(Title));
        for (int width = 120; width < label.sizeHint().width(); width += 7) {
            label.resize(width, label.sizeHint().height());
            const QString shown = label.shownText().chopped(1);
            QVERIFY2(label.text().startsWith(shown + u' '), qPrintable(shown));
            QCOMPARE_LE(label.fontMetrics().horizontalAdvance(shown), width);
        }
        label.setText(u"a Donaudampfschifffahrtsgesellschaft"_s);
        label.resize(label.sizeHint().width() - 20, label.sizeHint().height());
        QVERIFY(label.shownText().startsWith(u"a Donaudampf"));
        QVERIFY(label.shownText().endsWith(u'…'));
    }

    void leavesOutWholeParts()
    {
        ElidedLabel label(0);
        label.setSeparator(u"·"_s);
        label.setText(u"No. 2  ·  June 2019  ·  English"_s);
        const auto shownAt = [&](int width) {
            label.resize(width, label.sizeHint().height());
            return label.shownText();
        };
        const auto widthOf = [&](const QString &text) {
            return label.fontMetrics().horizontalAdvance(text) + 2;
        };
        QCOMPARE(shownAt(label.sizeHint().width()), label.text());
        QCOMPARE(shownAt(label.sizeHint().width() - 3), u"No. 2  ·  June 2019"_s);
        QCOMPARE(shownAt(widthOf(u"No. 2  ·  June 2019"_s)), u"No. 2  ·  June 2019"_s);
        QCOMPARE(shownAt(widthOf(u"No. 2  ·  June"_s)), u"No. 2"_s);
        QCOMPARE(shownAt(8), QString());
        QCOMPARE(label.text(), u"No. 2  ·  June 2019  ·  English"_s);
    }

    void takesTheWholeTextWhereItFits()
    {
        ElidedLabel label(5);
        label.setText(QLatin1StringView(Title));
        (void)picture(label, label.sizeHint().width());
        QVERIFY(!label.isElided());
    }

    void keepsAFewLetters()
    {
        ElidedLabel label(20);
        label.setText(u"Ann"_s);
        QCOMPARE(label.minimumSizeHint().width(), label.sizeHint().width());
        label.setText(QLatin1StringView(Title));
        QCOMPARE_LT(label.minimumSizeHint().width(), label.sizeHint().width());
        QCOMPARE_GE(label.minimumSizeHint().width(), label.fontMetrics().averageCharWidth() * 20);
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "tst_elidedlabel.moc"
