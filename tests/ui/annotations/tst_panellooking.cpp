// SPDX-License-Identifier: MIT
// What the panel says while a filter's answer is looked up.
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"

#include <QLabel>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class PanelLookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsLooking()
    {
        test::SampleProject sample;
        Editing edit(sample.project());
        constexpr int Interviews = 8;
        for (int i = 0; i < Interviews; ++i) {
            const EpisodeId episode = sample.add(test::SampleShape{.title = u"Interview %1"_s.arg(i)});
            for (const int turn : {0, 1}) {
                sure(edit.highlight(episode, sample.startOf(episode, turn, 5), Colour(0xf0e442)));
            }
        }
        AnnotationPanel panel;
        panel.setProject(&sample.project());
        panel.setProjectScope(true);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTRY_COMPARE(panel.list()->model()->rowCount(), Interviews * 2);

        panel.filterEdit()->setFocus();
        QTest::keyClicks(panel.filterEdit(), u"speaker:ben"_s);
        QTest::keyClick(panel.filterEdit(), Qt::Key_Return);
        QVERIFY(says(panel, u"Looking…"_s));
        QCOMPARE(panel.list()->model()->rowCount(), Interviews * 2); // until it is known
        QTRY_COMPARE(panel.list()->model()->rowCount(), Interviews);
        QVERIFY(says(panel, u"8 of 16"_s));
        QVERIFY(!says(panel, u"Looking…"_s));
        panel.setProject(nullptr);
    }

private:
    [[nodiscard]] static bool says(const AnnotationPanel &panel, const QString &text)
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }
};

QTEST_MAIN(PanelLookingTest)
#include "tst_panellooking.moc"
