// SPDX-License-Identifier: MIT
// A revised source comes: what becomes of annotations is reviewed in the window, as a person does it, and
// then the file looked at.
#include "models/items/libraryroles.h"
#include "tests/support/heldwriter.h"
#include "tests/ui/window/reviewinginuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/review/comparisonview.h"
#include "ui/review/reviewpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTextEdit>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::FerryRevised;
using test::OvenRevised;

class ReviewingTest : public QObject, test::ReviewingInUse
{
    Q_OBJECT

    [[nodiscard]] ReviewPanel *review() const { return window().review(); }

    /// The button of the message.
    void pressReview()
    {
        auto *button = window().messages()->findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), u"Review"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(review()->isVisible());
        QTRY_VERIFY(review()->current().isValid());
        QTRY_VERIFY(review()->list()->hasFocus());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused && review()->isAncestorOf(focused));
        QTest::keyClick(focused, key, modifiers);
    }

    /// What people made, as it is in the file.
    QStringList rows() const
    {
        std::ignore = project().flush();
        QStringList all;
        for (const auto &[table, columns] :
             {std::pair(u"episode"_s, u"id || '|' || revision || '|' || state"_s),
              {u"annotation"_s,
               u"id || '|' || revision || '|' || start || '|' || stop || '|' || quote || '|' || "
               "prefix || '|' || suffix || '|' || state || '|' || score"_s},
              {u"anchor"_s,
               u"annotation || '|' || revision || '|' || start || '|' || stop || '|' || state"_s},
              {u"tagging"_s, u"id || '|' || annotation || '|' || tag"_s},
              {u"note"_s, u"id || '|' || hex(object) || '|' || body"_s}}) {
            auto statement = project().snapshot().database().prepare(
                u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table));
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(table + u' ' + statement.string(0));
            }
        }
        return all;
    }

    QStringList shown() const
    {
        QStringList quotes;
        const QAbstractItemModel *model = review()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            quotes.append(model->index(row, 0).data().toString());
        }
        return quotes;
    }

    QString emptyText() const
    {
        for (const QLabel *label : review()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->alignment() == Qt::AlignCenter) {
                return label->text();
            }
        }
        return {};
    }
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// On a small screen what the panel says gives way; the window stays as wide as it is.
    void thePanelWidensNoWindow()
    {
        annotate(episode(u"The oven"_s), u"harbour"_s);
        window().resize(900, 600);
        QTRY_COMPARE(window().width(), 900);
        revise(u"The oven"_s, OvenRevised);
        pressReview();
        QTRY_VERIFY(review()->findChild<ComparisonView *>()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(window().size(), QSize(900, 600));
        QCOMPARE_LE(window().minimumSizeHint().width(), 900);
    }

    void nothingIsSaidWhereAllStands()
    {
        annotate(episode(u"The oven"_s), u"small oven in the yard"_s);
        revise(u"The oven"_s, OvenRevised);
        QVERIFY2(window().messages()->text().contains(u"1 as before"),
                 qPrintable(window().messages()->text()));
        QVERIFY(!review()->isVisible());
        QCOMPARE(records().reviewCount(), 0);
    }

    void aRevisionIsReviewedByKeys()
    {
        const EpisodeId oven = episode(u"The oven"_s);
        const AnnotationId stands = annotate(oven, u"small oven in the yard"_s);
        const AnnotationId moved = annotate(oven, u"harbour"_s);
        const AnnotationId gone = annotate(oven, u"Winters without coal"_s);
        const QStringList before = rows();
        revise(u"The oven"_s, OvenRevised);
        const QStringList revised = rows();
        QCOMPARE(annotation(stands).state, AnchorState::Anchored);
        QCOMPARE(annotation(moved).state, AnchorState::ToReview);
        QVERIFY(annotation(gone).awaitsReview());
        QVERIFY(!review()->isVisible());
        const QModelIndex row = window().library()->view()->currentIndex();
        QCOMPARE(row.data(LibraryReviewCountRole).toInt(), 2);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"2 to review"));

        pressReview();
        const QAbstractItemModelTester tester(review()->list()->model());
        QCOMPARE(review()->current(), moved);
        QCOMPARE(window().pane()->currentAnnotation(), moved); // shown in the text
        QCOMPARE(window().pane()->episode(), oven);
        QTRY_VERIFY(review()->comparison()->before()->toPlainText().contains(u"harbour"));
        QVERIFY(review()->comparison()->now()->toPlainText().contains(u"docks"));
        QVERIFY(review()->comparison()->before()->accessibleDescription().contains(u"harbour"));
        QVERIFY(review()->comparison()->now()->accessibleDescription().contains(u"docks"));
        const QTextEdit *words = review()->comparison()->before();
        QTRY_VERIFY(words->viewport()->rect().contains(words->cursorRect().center()));
        key(Qt::Key_J);
        QCOMPARE(review()->current(), gone);
        key(Qt::Key_K);
        QCOMPARE(review()->current(), moved);

        key(Qt::Key_A); // and the next one comes
        QCOMPARE(annotation(moved).state, AnchorState::Anchored);
        QCOMPARE(annotation(moved).quote, u"docks"_s);
        QCOMPARE(review()->current(), gone);
        const QStringList accepted = rows();
        key(Qt::Key_A); // there is nothing to accept
        QCOMPARE(rows(), accepted);
        key(Qt::Key_O);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!annotation(gone).awaitsReview());
        QCOMPARE(shown(), QStringList());
        QTRY_VERIFY(emptyText().startsWith(u"Nothing is left to review"));
        QCOMPARE(row.data(LibraryReviewCountRole).toInt(), 0);
        QVERIFY(review()->isAncestorOf(QApplication::focusWidget()));
        window().actions()->nextPart->trigger();
        QVERIFY(!review()->isAncestorOf(QApplication::focusWidget()));
        window().actions()->previousPart->trigger();
        QVERIFY(review()->isAncestorOf(QApplication::focusWidget()));
        const QStringList decided = rows();

        window().actions()->undo->trigger();
        QTRY_COMPARE(review()->current(), gone); // there one looks again
        QCOMPARE(rows(), accepted);
        window().actions()->undo->trigger();
        QTRY_COMPARE(review()->current(), moved);
        QCOMPARE(rows(), revised);
        QCOMPARE(shown().size(), 2);
        window().actions()->redo->trigger();
        window().actions()->redo->trigger();
        QCOMPARE(rows(), decided);
        QCOMPARE(shown(), QStringList());
        for (int i = 0; i < 3; ++i) {
            window().actions()->undo->trigger();
        }
        QCOMPARE(rows(), before);
        QVERIFY((*project().transcript(oven))->body.contains(u"coal"));
    }

    /// On a small screen the words are scrolled, and what decides about them stays in view.
    void aLowWindowHoldsIt()
    {
        annotate(episode(u"The oven"_s), u"harbour"_s);
        revise(u"The oven"_s, OvenRevised);
        constexpr QSize Small(884, 552); // 900 by 600, less what a desktop puts around a window
        window().resize(Small);
        pressReview();
        QTRY_VERIFY(review()->comparison()->now()->toPlainText().contains(u"docks"));
        QCOMPARE_LE(review()->minimumSizeHint().height(), 210);
        QTRY_COMPARE(window().size(), Small);
        const auto isInView = [this](const QToolButton *button) {
            const QRect place(button->mapTo(&window(), QPoint()), button->size());
            return !button->isVisible() || window().rect().contains(place);
        };
        QTRY_VERIFY(std::ranges::all_of(review()->findChildren<QToolButton *>(), isInView));
    }

    void filtersKnowTheState_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("quotes");
        QTest::newRow("to review") << u"state:review"_s << QStringList(u"harbour"_s);
        QTest::newRow("orphans") << u"state:orphan"_s << QStringList(u"Winters without coal"_s);
        QTest::newRow("in French") << u"ancrage:(vérifier OU orphelin)"_s
                                   << QStringList{u"harbour"_s, u"Winters without coal"_s};
        QTest::newRow("the others") << u"-state:review -state:orphan"_s
                                    << QStringList(u"small oven in the yard"_s);
    }

    void filtersKnowTheState()
    {
        QFETCH(const QString, filter);
        const EpisodeId oven = episode(u"The oven"_s);
        for (const auto &quote : {u"small oven in the yard"_s, u"harbour"_s, u"Winters without coal"_s}) {
            annotate(oven, quote);
        }
        Settings::setImportsWithoutAsking(true);
        revise(u"The oven"_s, OvenRevised);
        window().annotations()->setProjectScope(true);
        window().annotations()->filterEdit()->setFilter(filter);
        const QAbstractItemModel *cards = window().annotations()->list()->model();
        QStringList quotes;
        for (int row = 0; row < cards->rowCount(); ++row) {
            quotes.append(cards->index(row, 0).data().toString());
        }
        QTEST(quotes, "quotes");
    }

    void anAnnotationIsPlacedByHand()
    {
        const EpisodeId oven = episode(u"The oven"_s);
        const AnnotationId gone = annotate(oven, u"Winters without coal"_s);
        revise(u"The oven"_s, OvenRevised);
        pressReview();
        QCOMPARE(review()->current(), gone);
        QTRY_VERIFY(review()->comparison()->now()->toPlainText().contains(u"[…]"));
        key(Qt::Key_M); // nothing is selected: on to the text
        QVERIFY(m_use->reader()->hasFocus());
        QVERIFY(window().messages()->text().contains(u"Select the words"));
        const QString words = u"there until the"_s;
        const qsizetype at = m_use->reader()->transcript()->body.indexOf(words);
        m_use->reader()->setSelection({Utf16Offset(at), Utf16Offset(at)});
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(m_use->reader(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QTest::keyClick(m_use->reader(), Qt::Key_M);
        QCOMPARE(annotation(gone).state, AnchorState::Anchored);
        QCOMPARE(annotation(gone).quote.trimmed(), words);
        QCOMPARE(records().taggingsOf(gone).size(), 1);
        QCOMPARE(records().notesOn(annotation(gone).guid).size(), 1);
        QCOMPARE(shown(), QStringList());
        window().actions()->undo->trigger();
        QVERIFY(annotation(gone).awaitsReview());
        QTRY_COMPARE(review()->current(), gone);
    }

    void twoInterviewsAreReviewedOneBehindTheOther()
    {
        const AnnotationId rope = annotate(episode(u"The ferry"_s), u"rope"_s);
        const AnnotationId harbour = annotate(episode(u"The oven"_s), u"harbour"_s);
        const AnnotationId strike = annotate(episode(u"The oven"_s), u"Winters without coal"_s);
        Settings::setImportsWithoutAsking(true);
        revise(u"The ferry"_s, FerryRevised);
        revise(u"The oven"_s, OvenRevised);
        pressReview();
        QCOMPARE(shown(), (QStringList{u"rope"_s, u"harbour"_s, u"Winters without coal"_s}));
        QCOMPARE(review()->current(), rope);
        QTRY_COMPARE(window().pane()->episode(), episode(u"The ferry"_s));
        const QStringList before = rows();
        key(Qt::Key_A, Qt::ShiftModifier); // all of the ferry
        QCOMPARE(annotation(rope).quote, u"cable"_s);
        QCOMPARE(annotation(harbour).state, AnchorState::ToReview);
        QCOMPARE(review()->current(), harbour);
        QTRY_COMPARE(window().pane()->episode(), episode(u"The oven"_s));
        QCOMPARE(window().pane()->currentAnnotation(), harbour);
        key(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(annotation(harbour).quote, u"docks"_s);
        QCOMPARE(review()->current(), strike); // what has no place stays
        key(Qt::Key_Delete);
        QVERIFY(!records().annotations().find(strike));
        QCOMPARE(shown(), QStringList());
        for (int i = 0; i < 3; ++i) {
            window().actions()->undo->trigger();
        }
        QCOMPARE(rows(), before);
        QCOMPARE(shown().size(), 3);
    }

    void oneInterviewOrTheProject()
    {
        annotate(episode(u"The ferry"_s), u"rope"_s);
        annotate(episode(u"The oven"_s), u"harbour"_s);
        Settings::setImportsWithoutAsking(true);
        revise(u"The ferry"_s, FerryRevised);
        revise(u"The oven"_s, OvenRevised);
        pressReview();
        QCOMPARE(shown().size(), 2);
        QToolButton *one = nullptr;
        for (auto *button : review()->findChildren<QToolButton *>()) {
            one = button->text() == u"This interview" ? button : one;
        }
        QVERIFY(one);
        QTest::mouseClick(one, Qt::LeftButton);
        QCOMPARE(shown(), QStringList(u"rope"_s));
        review()->list()->setFocus();
        key(Qt::Key_A);
        QTRY_COMPARE(emptyText(), u"Nothing is left to review in this interview."_s);
    }

    /// Reading fails: it is said where one looks, and nothing unseen is accepted.
    void whatCannotBeReadIsSaidInPlace()
    {
        const EpisodeId oven = episode(u"The oven"_s);
        const AnnotationId moved = annotate(oven, u"harbour"_s);
        Settings::setImportsWithoutAsking(true);
        revise(u"The oven"_s, OvenRevised);
        const QString revision = QString::number(records().episodes().find(oven)->revision.value());
        QVERIFY(project().flush());
        const QString turn = u" WHERE ordinal = 0 AND revision = "_s + revision;
        const QString stop = test::ask(m_use->projectPath(), u"SELECT stop FROM turn"_s + turn).toString();
        const auto setStop = [&](const QString &value) {
            project().writer()->enqueue([sql = u"UPDATE turn SET stop = "_s + value + turn](
                                            WriterContext &context) { return context.database.run(sql); });
        };
        setStop(u"start"_s); // a turn without words, as in a damaged file
        auto held = std::make_unique<test::HeldWriter>(project());
        QVERIFY(Editing(project()).recolour({moved}, palette()[1].colour)); // so that a worker reads it
        auto *button = window().messages()->findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(review()->current(), moved);
        const auto tryAgain = [&]() -> QToolButton * {
            for (auto *one : review()->findChildren<QToolButton *>()) {
                if (one->text() == u"Try again" && one->isVisible()) {
                    return one;
                }
            }
            return nullptr;
        };
        QVERIFY(!tryAgain());
        key(Qt::Key_A); // what is not to be seen yet
        QCOMPARE(annotation(moved).state, AnchorState::ToReview);
        held.reset();
        QTRY_VERIFY(tryAgain());
        key(Qt::Key_A);
        QCOMPARE(annotation(moved).state, AnchorState::ToReview);
        setStop(stop);
        QVERIFY(project().flush());
        QTest::mouseClick(tryAgain(), Qt::LeftButton);
        QTRY_VERIFY(review()->comparison()->now()->toPlainText().contains(u"docks"));
        QVERIFY(!tryAgain());
        review()->list()->setFocus();
        key(Qt::Key_A);
        QCOMPARE(annotation(moved).state, AnchorState::Anchored);
    }

    /// A window that only reads shows what is to review, and changes nothing.
    void aReaderDecidesNothing()
    {
        const AnnotationId moved = annotate(episode(u"The oven"_s), u"harbour"_s);
        annotate(episode(u"The oven"_s), u"Winters without coal"_s);
        revise(u"The oven"_s, OvenRevised);
        QVERIFY(project().flush());
        Session session;
        MainWindow reading(session);
        reading.openProject(m_use->projectPath());
        QVERIFY(session.project()->isReadOnly());
        reading.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reading));
        for (QAction *action : reading.actions()->panels->actions()) {
            if (action->text().remove(u'&') == u"Review" && !reading.review()->isVisible()) {
                action->trigger();
            }
        }
        QTRY_COMPARE(reading.review()->current(), moved);
        QVERIFY(!reading.review()->placeAction()->isEnabled());
        QTest::keyClick(reading.review()->list(), Qt::Key_A);
        QTest::keyClick(reading.review()->list(), Qt::Key_W); // letters are no search for a row
        QCOMPARE(reading.review()->current(), moved);
        QCOMPARE(session.project()->data().annotations().find(moved)->state, AnchorState::ToReview);
    }
};

QTEST_MAIN(ReviewingTest)
#include "tst_reviewing.moc"
