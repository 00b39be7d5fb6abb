// SPDX-License-Identifier: MIT
#include "tests/ui/window/windowinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/base/language.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/keylist.h"
#include "ui/window/keysdialog.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The window without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] QWidget *text() const { return m_use->reader(); }

    /// To whatever has the keyboard.
    static void type(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    static void collectMnemonics(const QMenu &menu, QStringList &doubles)
    {
        QHash<QChar, QString> taken;
        for (const QAction *action : menu.actions()) {
            if (action->menu()) {
                collectMnemonics(*action->menu(), doubles);
            }
            const QString text = QString(action->text()).remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0) {
                continue;
            }
            const QChar letter = text[at + 1].toLower();
            if (taken.contains(letter)) {
                doubles.append(menu.title() + u": "_s + taken[letter] + u", "_s + action->text());
            }
            taken.insert(letter, action->text());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
    }
    void cleanup() { m_use.reset(); }

    void everyKeyIsGivenOnce()
    {
        QStringList keys;
        for (const auto reach : {WindowActions::Reach::Window, WindowActions::Reach::Reader}) {
            for (const QAction *action : window().actions()->withKeys(reach)) {
                for (const QKeySequence &sequence : action->shortcuts()) {
                    const QString key = sequence.toString();
                    QVERIFY2(!keys.contains(key), qPrintable(key + u' ' + action->text()));
                    keys.append(key);
                }
            }
        }
        QVERIFY(keys.size() > 25);
    }

    /// Some desktops give these to every text, which takes them before the window sees them. Ctrl+V is not
    /// among them: what a text does not take is imported.
    void keysOfTextsAreLeftAlone()
    {
        for (const QAction *action : window().actions()->withKeys(WindowActions::Reach::Window)) {
            for (const QKeySequence &sequence : action->shortcuts()) {
                for (const auto *taken :
                     {"Ctrl+A", "Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+U", "Ctrl+X", "Ctrl+Left", "Ctrl+Home"}) {
                    QVERIFY2(sequence != QKeySequence(QLatin1StringView(taken)), qPrintable(action->text()));
                }
            }
        }
    }

    void theListOfKeysIsComplete()
    {
        QStringList listed;
        for (const KeyGroup &group : keyList(*window().actions())) {
            QVERIFY(!group.rows.isEmpty());
            for (const KeyRow &row : group.rows) {
                QVERIFY(!row.what.isEmpty());
                listed += row.keys.split(u", "_s);
            }
        }
        for (char digit = '1'; digit <= '9'; ++digit) {
            listed.append(QString(QLatin1Char(digit))); // "1 to 9"
        }
        for (const QAction *action : window().findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty()) {
                const QString key = action->shortcut().toString(QKeySequence::NativeText);
                QVERIFY2(listed.contains(key), qPrintable(key + u' ' + action->text()));
            }
        }
    }

    /// What it says of a key is what the key always does, and only panels are called so.
    void theListOfKeysNamesThings()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        QVERIFY(window().actions()->undo->text() != u"&Undo"_s);
        QHash<QString, QString> everywhere;
        const auto groups = keyList(*window().actions());
        for (const KeyRow &row : groups.front().rows) {
            everywhere.insert(row.keys, row.what);
        }
        const auto nameOf = [&](const QKeySequence &key) {
            return everywhere.value(key.toString(QKeySequence::NativeText));
        };
        QCOMPARE(nameOf(window().actions()->undo->shortcut()), u"Undo"_s);
        QCOMPARE(nameOf(window().actions()->redo->shortcut()), u"Redo"_s);
        QCOMPARE(nameOf(QKeySequence(u"Ctrl+M"_s)), u"Maximise"_s);
        QCOMPARE(nameOf(QKeySequence(u"Ctrl+1"_s)), u"Open or close the panel “Library”"_s);
    }

    void theListOfKeysIsFiltered()
    {
        m_use->press(Qt::Key_F1);
        const QPointer dialog = window().findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog.data()));
        QTRY_VERIFY(dialog->field()->hasFocus());
        const auto shown = [dialog] {
            QStringList rows;
            for (QTreeWidgetItemIterator it(dialog->table(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
                rows.append((*it)->text((*it)->parent() ? 1 : 0));
            }
            return rows;
        };
        const auto all = shown();
        QTest::keyClicks(dialog->field(), u"GUIDE delete"_s);
        QCOMPARE(shown(), (QStringList{u"In the guide"_s, u"Delete the question"_s}));
        QTest::keyClick(dialog->field(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->table()->hasFocus());
        dialog->field()->setFocus();
        QTest::keyClick(dialog->field(), Qt::Key_Escape);
        QCOMPARE(shown(), all);
        QTest::keyClick(dialog->field(), Qt::Key_Escape);
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void lettersChooseInAnOpenMenu()
    {
        m_use->select(u"the ferry"_s);
        text()->setFocus();
        window().actions()->zoomIn->trigger();
        const int zoomed = m_use->reader()->zoom();
        type(Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        // "Normal size" there, "Note" in the text.
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
        QVERIFY(m_use->reader()->zoom() != zoomed);
        QCOMPARE(m_use->records().annotations().size(), 0);
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void mnemonicsAreUnique()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        if (language == u"fr") {
            QVERIFY(translator.load(QStringLiteral(FRENCH)));
            QCoreApplication::installTranslator(&translator);
        }
        Session session;
        const MainWindow other(session);
        QStringList doubles;
        QStringList titles;
        for (const QAction *action : other.menuBar()->actions()) {
            collectMnemonics(*action->menu(), doubles);
            const qsizetype at = action->text().indexOf(u'&');
            QVERIFY(at >= 0);
            titles.append(action->text().sliced(at + 1, 1));
        }
        QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void menusNameKeysAsSentencesDo()
    {
        applyLanguage(u"fr"_s);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                 u"Ctrl+Entrée"_s);
        applyLanguage(u"en"_s);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                 u"Ctrl+Return"_s);
    }

    void f6GoesFromPartToPart()
    {
        const std::array<QWidget *, 5> ring{window().library()->view(), text(),
                                            window().annotations()->list(), window().codebook()->tree(),
                                            window().guide()->tree()};
        window().messages()->hide();
        text()->setFocus();
        for (const size_t expected : {2, 3, 4, 0, 1, 2}) {
            type(Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), ring.at(expected));
        }
        type(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text());

        // To where the keyboard was last in a panel; not into a closed one.
        window().library()->filter()->setFocus();
        type(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), text());
        type(Qt::Key_2, Qt::ControlModifier);
        type(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), ring[3]);
        type(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), ring[4]);
        type(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), window().library()->filter());
    }

    void messagesAreReachedAndLeft()
    {
        window().messages()->show(MessageBar::Kind::Warning, u"Look here."_s);
        text()->setFocus();
        for (int i = 0; i < 10 && !window().messages()->isAncestorOf(QApplication::focusWidget()); ++i) {
            type(Qt::Key_F6);
        }
        QVERIFY(window().messages()->isAncestorOf(QApplication::focusWidget()));
        type(Qt::Key_Escape);
        QVERIFY(!window().messages()->isVisible());
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void aPanelIsOpenedAndClosedByItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("library") << int(Qt::Key_1);
        QTest::newRow("annotations") << int(Qt::Key_2);
        QTest::newRow("codebook") << int(Qt::Key_3);
        QTest::newRow("search") << int(Qt::Key_4);
    }

    void aPanelIsOpenedAndClosedByItsKey()
    {
        QFETCH(const int, key);
        const std::array<QWidget *, 4> panels{window().library(), window().annotations(), window().codebook(),
                                              window().search()};
        const QWidget *panel = panels.at(size_t(key - Qt::Key_1));
        text()->setFocus();
        if (panel->isVisible()) {
            type(key, Qt::ControlModifier);
            QVERIFY(!panel->isVisible());
        }
        type(key, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        type(key, Qt::ControlModifier);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void escapeLeadsBackToTheText_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("filter of the library") << 0;
        QTest::newRow("library") << 1;
        QTest::newRow("filter of the annotations") << 2;
        QTest::newRow("annotations") << 3;
        QTest::newRow("field of the codebook") << 4;
        QTest::newRow("codebook") << 5;
        QTest::newRow("search") << 6;
    }

    void escapeLeadsBackToTheText()
    {
        QFETCH(const int, place);
        window().actions()->find->trigger();
        const std::array<QWidget *, 7> places{window().library()->filter(),
                                              window().library()->view(),
                                              window().annotations()->filterEdit(),
                                              window().annotations()->list(),
                                              window().codebook()->nameEdit(),
                                              window().codebook()->tree(),
                                              window().search()->field()};
        QWidget *from = places.at(size_t(place));
        from->setFocus();
        QCOMPARE(QApplication::focusWidget(), from);
        if (auto *field = qobject_cast<QLineEdit *>(from)) {
            QTest::keyClicks(field, u"rope"_s);
            type(Qt::Key_Escape);
            QCOMPARE(field->text(), QString());
            QCOMPARE(QApplication::focusWidget(), from);
        }
        type(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), text());
    }

    /// Tab goes as one reads: from the left to the right, in each panel from the top down.
    void tabGoesAsOneReads()
    {
        window().actions()->find->trigger();
        const QList<const QWidget *> expected{window().library()->filter(),
                                              window().library()->view(),
                                              text(),
                                              window().annotations()->filterEdit(),
                                              window().annotations()->list(),
                                              window().codebook()->nameEdit(),
                                              window().codebook()->tree(),
                                              window().search()->field()};
        QList<const QWidget *> met;
        window().library()->filter()->setFocus();
        for (int steps = 0; steps < 40 && !met.contains(expected.back()); ++steps) {
            if (expected.contains(QApplication::focusWidget())) {
                met.append(QApplication::focusWidget());
            }
            const QWidget *before = QApplication::focusWidget();
            type(Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() != before, before->metaObject()->className());
        }
        QCOMPARE(met, expected);
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
