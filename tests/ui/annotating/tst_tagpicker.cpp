// SPDX-License-Identifier: MIT
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "ui/annotating/tagpicker.h"

#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class TagPickerTest : public QObject
{
    Q_OBJECT

    SampleProject m_sample;
    TagId m_water;
    TagId m_locks;
    TagId m_school;

    static QStringList rows(const TagPicker &picker)
    {
        const QAbstractItemModel *model = picker.findChild<QListView *>()->model();
        QStringList texts;
        for (int i = 0; i < model->rowCount(); ++i) {
            texts.append(model->index(i, 0).data().toString());
        }
        return texts;
    }

    /// QTest::keyClicks knows ASCII alone.
    static void type(const TagPicker &picker, const QString &text)
    {
        for (const QChar c : text) {
            QTest::sendKeyEvent(QTest::Click, picker.findChild<QLineEdit *>(), Qt::Key_unknown, QString(c),
                                {});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        Editing editing(m_sample.project());
        const auto water = editing.createTag(u"Eau"_s);
        QVERIFY(water);
        m_water = *water;
        const auto locks = editing.createTag(u"Écluses"_s, m_water);
        const auto school = editing.createTag(u"École"_s);
        QVERIFY(locks && school);
        m_locks = *locks;
        m_school = *school;
    }

    void typingNarrows_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tags"); ///< of those that are there
        QTest::addColumn<bool>("offersNew");
        QTest::newRow("nothing") << u""_s << 3 << false;
        QTest::newRow("without the accent") << u"ecl"_s << 1 << true;
        QTest::newRow("two begin so") << u"éc"_s << 2 << true;
        QTest::newRow("words in any order") << u"ecl eau"_s << 1 << true;
        QTest::newRow("the whole name") << u"eau"_s << 2 << false;
        QTest::newRow("in the middle of a word") << u"luses"_s << 1 << true;
        QTest::newRow("initials") << u"eé"_s << 1 << true;
        QTest::newRow("mistyped") << u"eclsues"_s << 1 << true;
        QTest::newRow("something else") << u"neige"_s << 0 << true;
        QTest::newRow("spaces only") << u"   "_s << 3 << false;
    }

    void typingNarrows()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, tags);
        QFETCH(const bool, offersNew);
        TagPicker picker;
        picker.open(m_sample.data(), {10, 10});
        type(picker, typed);
        QCOMPARE(rows(picker).size(), tags + (offersNew ? 1 : 0));
        QCOMPARE(picker.height(), picker.layout()->sizeHint().height());
    }

    void enterTakesTheMarkedOne()
    {
        TagPicker picker;
        const QSignalSpy chosen(&picker, &TagPicker::tagChosen);
        const QSignalSpy made(&picker, &TagPicker::newTagChosen);
        picker.open(m_sample.data(), {10, 10});
        auto *field = picker.findChild<QLineEdit *>();
        type(picker, u"éc"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up); // round the top to the last: the new tag
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<TagId>(), m_school);
        QCOMPARE(made.size(), 0);
        QVERIFY(!picker.isVisible());
    }

    void enterMakesANewOne()
    {
        TagPicker picker;
        const QSignalSpy made(&picker, &TagPicker::newTagChosen);
        picker.open(m_sample.data(), {10, 10});
        auto *field = picker.findChild<QLineEdit *>();
        type(picker, u"  Moulins   à eau "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.front().front().toString(), u"Moulins à eau"_s);
    }

    void aClickTakesARow()
    {
        TagPicker picker;
        const QSignalSpy chosen(&picker, &TagPicker::tagChosen);
        picker.open(m_sample.data(), {10, 10});
        auto *list = picker.findChild<QListView *>();
        const QRect row = list->visualRect(list->model()->index(1, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.size(), 1);
    }

    void theBestComesFirst()
    {
        TagPicker picker;
        picker.open(m_sample.data(), {10, 10});
        type(picker, u"école"_s);
        QCOMPARE(rows(picker), QStringList(u"École"_s));
        picker.findChild<QLineEdit *>()->clear();
        // What is only similar comes behind the new one: Return must not take it unseen.
        type(picker, u"ecoel"_s);
        QCOMPARE(rows(picker), QStringList({u"New tag “ecoel”"_s, u"École"_s}));
    }

    void offersWhatMayBeGiven()
    {
        Editing editing(m_sample.project());
        CodebookEditing codebook(m_sample.project());
        QVERIFY(codebook.setCodable(m_water, false));
        QVERIFY(codebook.setStatus(m_school, TagStatus::Dropped));
        QVERIFY(codebook.protect(true));
        TagPicker picker;
        picker.open(m_sample.data(), {10, 10});
        QCOMPARE(rows(picker), QStringList(u"Eau > Écluses"_s));
        type(picker, u"neige"_s);
        QCOMPARE(rows(picker), QStringList()); // none is made while the codebook is protected
        while (m_sample.data().tags().find(m_school)->status == TagStatus::Dropped ||
               !m_sample.data().tags().find(m_water)->codable) {
            m_sample.project().undo();
        }
    }

    void escapeTakesNothing()
    {
        TagPicker picker;
        const QSignalSpy chosen(&picker, &TagPicker::tagChosen);
        const QSignalSpy made(&picker, &TagPicker::newTagChosen);
        picker.open(m_sample.data(), {10, 10});
        type(picker, u"eau"_s);
        QTest::keyClick(picker.findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!picker.isVisible());
        QCOMPARE(chosen.size() + made.size(), 0);
    }

    void staysOnTheScreen()
    {
        TagPicker picker;
        picker.open(m_sample.data(), {100'000, 100'000});
        QVERIFY(picker.screen()->availableGeometry().contains(picker.geometry().topLeft()));
    }
};

QTEST_MAIN(TagPickerTest)
#include "tst_tagpicker.moc"
