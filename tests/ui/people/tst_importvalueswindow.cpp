// SPDX-License-Identifier: MIT
#include "models/project/peopleediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/people/importvalueswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class ImportValuesWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;

    [[nodiscard]] QString stored(const QString &sql)
    {
        sure(m_sample->project().flush());
        return ask(m_sample->path(), sql).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_sample->add(SampleShape{});
        sure(PeopleEditing(m_sample->project()).make(u"Ann"_s));
    }
    void cleanup() { m_sample.reset(); }

    void saysWhatItWillDoAndDoesIt()
    {
        ImportValuesWindow window(
            m_sample->project(),
            sure(ValueTable::of("Name,Job,Age\nAnn,baker,54\nBen,ferryman,61\n", u"people.csv"_s)),
            AttributeObject::Speaker);
        const QSignalSpy imported(&window, &ImportValuesWindow::imported);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.summary()->text(),
                 u"2 value(s) will be set. 1 row(s) name nobody of this project."_s);
        QTest::keyClick(window.makesPersonsBox(), Qt::Key_Space);
        QCOMPARE(window.summary()->text(), u"4 value(s) will be set. 1 person(s) will be made."_s);
        // The column “Job” is left out by its box.
        window.columnTable()->setFocus();
        window.columnTable()->setCurrentCell(0, 0);
        QTest::keyClick(window.columnTable(), Qt::Key_Space);
        QCOMPARE(window.columnTable()->item(0, 2)->text(), u"left out"_s);
        QTest::mouseClick(window.importButton(), Qt::LeftButton);
        QCOMPARE(imported.size(), 1);
        const QString sql =
            u"SELECT (SELECT count(*) FROM speaker) || ' ' || (SELECT count(*) FROM attribute) || ' ' || "
            "(SELECT coalesce(sum(value), 0) FROM attribute_value)"_s;
        QCOMPARE(stored(sql), u"2 1 115.0"_s);
        m_sample->project().undo();
        QCOMPARE(stored(sql), u"1 0 0"_s);
        m_sample->project().redo();
        QCOMPARE(stored(sql), u"2 1 115.0"_s);
    }

    void nothingNewCannotBeImported()
    {
        ImportValuesWindow window(m_sample->project(),
                                  sure(ValueTable::of("Name,Job\nNobody,baker\n", u"people.csv"_s)),
                                  AttributeObject::Speaker);
        window.show();
        QVERIFY(!window.importButton()->isEnabled());
        window.objectBox()->setCurrentIndex(1); // interviews
        QVERIFY(!window.makesPersonsBox()->isVisible());
        QCOMPARE(window.summary()->text(), u"1 row(s) name no interview of this project."_s);
    }
};

QTEST_MAIN(ImportValuesWindowTest)
#include "tst_importvalueswindow.moc"
