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
        dotted.setText(label.fontMetrics().elidedText(label.text(), Qt::ElideRight, 150));
        QVERIFY(dotted.text().endsWith(u'…'));
        QCOMPARE(narrow, picture(dotted, 150));
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
