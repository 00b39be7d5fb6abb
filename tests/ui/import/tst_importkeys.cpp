// SPDX-License-Identifier: MIT
#include "tests/ui/import/importinuse.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCompleter>
#include <QStringListModel>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The import window without a mouse, and as a screen reader has it.
class ImportKeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ImportInUse> m_in;

    [[nodiscard]] ImportReview &review() const { return m_in->review(); }
    [[nodiscard]] QList<bool> chosen() const
    {
        QList<bool> all;
        for (int row = 0; row < review().rowCount(); ++row) {
            all.append(review().isChosen(row));
        }
        return all;
    }
    /// Tab until it has the keyboard; false when it never has.
    [[nodiscard]] bool tabTo(const QWidget *widget) const
    {
        for (int i = 0; i < 20 && m_in->opened()->focusWidget() != widget; ++i) {
            m_in->press(Qt::Key_Tab);
        }
        return m_in->opened()->focusWidget() == widget;
    }

private Q_SLOTS:
    void init()
    {
        m_in = std::make_unique<test::ImportInUse>();
        const QByteArray talk = "E1: Who was there?\n\nE2: Nobody.\n\nE1: Why?\n\nE2: It rained.\n";
        m_in->use().write(u"1.txt"_s, talk + "\nE1: One.\n");
        m_in->use().write(u"2.txt"_s, talk + "\nE1: Two.\n");
        m_in->use().write(u"3.txt"_s, talk + "\nE1: Three.\n");
        m_in->use().write(u"page.html"_s, "<h1>Page</h1><p><b>Ann:</b> Who?</p><p><b>Ben:</b> I.</p>"
                                          "<p><b>Ann:</b> Why?</p><p><b>Ben:</b> So.</p>");
    }
    void cleanup() { m_in.reset(); }

    void theListHasTheKeyboardFirst()
    {
        m_in->open({u"1.txt"_s, u"2.txt"_s});
        QCOMPARE(m_in->opened()->focusWidget(), m_in->list());
        QCOMPARE(m_in->list()->currentRow(), 0);
    }

    void tabGoesRoundInTheOrderOfReading()
    {
        m_in->open({u"1.txt"_s});
        const QList<QWidget *> wanted{
            m_in->list(),   m_in->box(0), m_in->box(1),   m_in->box(2),
            m_in->labels(), m_in->tree(), m_in->source(), m_in->opened()->importButton()};
        QList<QWidget *> reached;
        for (int i = 0; i < 20 && (i == 0 || m_in->opened()->focusWidget() != m_in->list()); ++i) {
            if (wanted.contains(m_in->opened()->focusWidget())) {
                reached.append(m_in->opened()->focusWidget());
            }
            m_in->press(Qt::Key_Tab);
        }
        QCOMPARE(reached, wanted);
        QCOMPARE(m_in->opened()->focusWidget(), m_in->list()); // round
    }

    void everythingHasAName()
    {
        m_in->open({u"1.txt"_s});
        for (QWidget *widget : m_in->opened()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
        QVERIFY(review().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1.txt"));
    }

    void spaceAndDeleteSayWhatIsLeftOut()
    {
        m_in->open({u"1.txt"_s, u"2.txt"_s, u"3.txt"_s});
        m_in->press(Qt::Key_Down);
        m_in->press(Qt::Key_Delete);
        QCOMPARE(chosen(), (QList{true, false, true}));
        m_in->press(Qt::Key_Delete); // stays out
        QCOMPARE(chosen(), (QList{true, false, true}));
        m_in->press(Qt::Key_Space);
        QCOMPARE(chosen(), (QList{true, true, true}));
        m_in->press(Qt::Key_Home);
        m_in->press(Qt::Key_Down, Qt::ShiftModifier);
        m_in->press(Qt::Key_Space);
        QCOMPARE(chosen(), (QList{false, false, true}));
        m_in->press(Qt::Key_A, Qt::ControlModifier);
        m_in->press(Qt::Key_Delete);
        QCOMPARE(chosen(), (QList{false, false, false}));
        QVERIFY(!m_in->opened()->importButton()->isEnabled());
        m_in->press(Qt::Key_Return); // nothing to import
        QVERIFY(m_in->opened()->isVisible());
        m_in->press(Qt::Key_Space);
        QCOMPARE(chosen(), (QList{true, true, true}));
        QCOMPARE(m_in->importByEnter().size(), 3);
    }

    void enterImportsFromWhereverOneIs_data()
    {
        QTest::addColumn<int>("tabs");
        for (int tabs = 0; tabs < 7; ++tabs) {
            QTest::addRow("after %d tabs", tabs) << tabs;
        }
    }

    void enterImportsFromWhereverOneIs()
    {
        QFETCH(const int, tabs);
        m_in->open({u"1.txt"_s});
        for (int i = 0; i < tabs; ++i) {
            m_in->press(Qt::Key_Tab);
        }
        QCOMPARE(m_in->importByEnter().size(), 1);
    }

    void escapeClosesAnEditFirst()
    {
        m_in->open({u"1.txt"_s});
        QVERIFY(tabTo(m_in->labels()));
        m_in->labels()->setCurrentIndex(m_in->labels()->model()->index(0, ImportLabels::NameColumn));
        m_in->press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Zoe"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_in->labels()->isEditing());
        QVERIFY(m_in->opened()->isVisible());
        QVERIFY(!review().lastEdit());
        m_in->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_in->opened());
        QVERIFY(m_in->use().records().liveEpisodes().empty());
    }

    /// All by keys: for all sources, rename; back; forth.
    void anEditOfAllIsToldAndTakenBack()
    {
        m_in->open({u"1.txt"_s, u"2.txt"_s, u"3.txt"_s});
        QVERIFY(tabTo(m_in->box(0)));
        m_in->press(Qt::Key_Down);
        QCOMPARE(m_in->controls()->reach(), ImportReview::Reach::AllSources);
        m_in->edit(m_in->labels(), m_in->labels()->model()->index(0, ImportLabels::NameColumn), u"Ann"_s);
        QTRY_VERIFY(!review().isBusy());
        QVERIFY(m_in->controls()->changed().contains(u"E1"));
        QVERIFY(m_in->controls()->changed().contains(u"3.txt"));
        QVERIFY(m_in->tree()->actions().at(1)->text().contains(u"all sources"));
        const auto speakers = [&](int row) {
            return review().index(row, ImportReview::SpeakersColumn).data().toString();
        };
        QCOMPARE(speakers(2), u"Ann (3), E2 (2)"_s);
        m_in->list()->setFocus();
        m_in->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!review().isBusy());
        QCOMPARE(speakers(2), u"E1 (3), E2 (2)"_s);
        QVERIFY(m_in->controls()->changed().isEmpty());
        m_in->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!review().isBusy());
        QCOMPARE(speakers(2), u"Ann (3), E2 (2)"_s);
    }

    /// A person of the project is offered while one writes; whoever is not named stays a label.
    void aPersonOfTheProjectIsOffered()
    {
        m_in->open({u"1.txt"_s});
        const auto person = [&](int row) {
            return m_in->labels()->model()->index(row, ImportLabels::PersonColumn);
        };
        m_in->edit(m_in->labels(), person(1), u"Benedict Ray"_s);
        QTRY_VERIFY(!review().isBusy());
        m_in->list()->setFocus();
        QCOMPARE(m_in->importByEnter().size(), 1);
        QCOMPARE(m_in->use().records().speakers().size(), size_t(1));
        const auto first = m_in->transcript(0);
        QVERIFY(!first->labels[0].speaker.isValid()); // E1 is nobody

        m_in->open({u"2.txt"_s});
        m_in->labels()->setFocus();
        m_in->labels()->setCurrentIndex(person(1));
        QTest::keyClicks(m_in->labels(), u"r"_s); // writing begins an edit
        const QPointer field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"ay"_s); // a part of the name is enough
        QAbstractItemView *offered = field->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(field->text(), u"Benedict Ray"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field);
        QTRY_VERIFY(!review().isBusy());
        m_in->list()->setFocus();
        QCOMPARE(m_in->importByEnter().size(), 1);
        QCOMPARE(m_in->use().records().speakers().size(), size_t(1)); // one and the same
        QCOMPARE(m_in->transcript(1)->labels[1].speaker, first->labels[1].speaker);
    }

    /// What is being written is not lost while the source is read again, and other labels are found.
    void whatIsBeingWrittenOutlivesAReading()
    {
        m_in->open({u"1.txt"_s});
        LabelTable *labels = m_in->labels();
        labels->setFocus();
        labels->setCurrentIndex(labels->model()->index(0, ImportLabels::NameColumn));
        QTest::keyClick(labels, Qt::Key_F2);
        const QPointer field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"An"_s);
        review().setShape(0, SpeakerShape::Nobody, ImportReview::Reach::ThisSource);
        QTRY_VERIFY(!review().isBusy());
        QTRY_COMPARE(m_in->tree()->model()->rowCount(), 1);
        QVERIFY(field && field->text() == u"An");
        QTest::keyClicks(field, u"n"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field);
        QTRY_COMPARE(labels->model()->rowCount(), 0); // as it was read meanwhile
        QTRY_VERIFY(!review().isBusy());
        review().setShape(0, SpeakerShape::ByEvidence, ImportReview::Reach::ThisSource);
        QTRY_COMPARE(labels->model()->rowCount(), 2);
        QCOMPARE(labels->model()->index(0, ImportLabels::NameColumn).data().toString(), u"Ann"_s);
    }

    void theShapeFoundIsSaid()
    {
        m_in->open({u"1.txt"_s, u"page.html"_s});
        QComboBox *shape = m_in->box(2);
        QVERIFY2(shape->itemText(0).contains(u"E2: Nobody."), qPrintable(shape->itemText(0)));
        QSet<int> offered;
        for (int i = 0; i < shape->count(); ++i) {
            offered.insert(shape->itemData(i).toInt());
        }
        QCOMPARE(size_t(offered.size()), SpeakerShapeNames.size()); // each shape there is
        m_in->press(Qt::Key_Down);
        QTRY_VERIFY(!shape->itemText(0).contains(u"E2: Nobody."));
        QVERIFY(shape->isEnabled()); // a page is read in a shape as a text is
    }
};

QTEST_MAIN(ImportKeysTest)
#include "tst_importkeys.moc"
