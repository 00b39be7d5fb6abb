// SPDX-License-Identifier: MIT
// Marking and tagging by keys, and by the bar at the selected words.
#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/passageediting.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotating/peekpopup.h"
#include "ui/annotating/selectionbar.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotating/weightpopup.h"
#include "ui/base/messagebar.h"
#include "ui/pane/paneboard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;

class AnnotatingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode() const { return m_use->records().liveEpisodes().front(); }
    [[nodiscard]] EpisodePane *pane() const { return m_use->window().pane(); }
    /// "quote: tags", in the order of the text.
    [[nodiscard]] QStringList marked() const
    {
        QStringList all;
        for (const AnnotationId id : m_use->records().annotationsOf(episode())) {
            QStringList tags;
            for (const TaggingId tagging : m_use->records().taggingsOf(id)) {
                tags.append(
                    m_use->records().tags().find(m_use->records().taggings().find(tagging)->tag)->name);
            }
            tags.sort();
            const QString quote = m_use->records().annotations().find(id)->quote;
            all.append(tags.isEmpty() ? quote : quote + u": "_s + tags.join(u", "_s));
        }
        return all;
    }
    void putCaret(const QString &words) const
    {
        const qsizetype at = m_use->reader()->transcript()->body.indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        m_use->reader()->setFocus();
        QTest::mouseClick(m_use->reader()->viewport(), Qt::LeftButton, {},
                          m_use->reader()->rectOf(Utf16Offset(at)).center() + QPoint(1, 0));
    }
    [[nodiscard]] QString selected() const { return m_use->reader()->selectedText(); }
    TagId makeTag(const QString &name, const QString &slot = {}) const
    {
        Editing editing(project());
        const TagId tag = editing.createTag(name).value_or(TagId());
        if (!slot.isEmpty()) {
            (void)editing.setShortcut(tag, slot);
        }
        return tag;
    }
    [[nodiscard]] const Annotation &annotation(size_t place = 0) const
    {
        return *m_use->records().annotations().find(m_use->records().annotationsOf(episode()).at(place));
    }
    /// What was done last is undone and done again, and leaves the same.
    void checkUndo(const QStringList &before) const
    {
        const QStringList after = marked();
        project().undo();
        QCOMPARE(marked(), before);
        project().redo();
        QCOMPARE(marked(), after);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    /// A whole interview can be coded without a mouse: nothing is selected, and keys act on the sentence.
    void keysActOnTheSentence()
    {
        makeTag(u"Family"_s, u"1"_s);
        putCaret(u"father"_s);
        m_use->press(Qt::Key_1);
        QCOMPARE(marked(), QStringList{u"My father ran the ferry.: Family"_s});
        QVERIFY(m_use->reader()->selection().isEmpty());
        checkUndo({});
        m_use->press(Qt::Key_1); // it is the current annotation now, and has the tag
        QCOMPARE(marked().size(), 1);
        putCaret(u"river"_s);
        m_use->press(Qt::Key_H);
        QCOMPARE(marked(), (QStringList{u"By the river."_s, u"My father ran the ferry.: Family"_s}));
    }

    void unitsAreSelectedByKeys()
    {
        putCaret(u"river"_s);
        m_use->press(Qt::Key_D);
        QCOMPARE(selected(), u"By the river."_s);
        m_use->press(Qt::Key_D);
        QCOMPARE(selected(), u"My father ran the ferry."_s);
        m_use->press(Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(selected(), u"By the river."_s);
        m_use->press(Qt::Key_W);
        QVERIFY(selected().startsWith(u"By the river."_s));
        QVERIFY(selected().endsWith(u"he rang a bell."_s));
        m_use->press(Qt::Key_W);
        QVERIFY(selected().startsWith(u"Where did you grow up?"_s));
        m_use->press(Qt::Key_W, Qt::ShiftModifier);
        m_use->press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Where did you grow up?"_s);
        QCOMPARE(Settings::readingUnit(), u"sentence"_s);
    }

    void theNextUnitFollowsWhatWasMarked()
    {
        makeTag(u"Family"_s, u"1"_s);
        putCaret(u"river"_s);
        for (int i = 0; i < 3; ++i) {
            m_use->press(Qt::Key_D);
            m_use->press(Qt::Key_1);
        }
        QCOMPARE(marked(), (QStringList{u"By the river.: Family"_s, u"My father ran the ferry.: Family"_s,
                                        u"😀 Every evening he rang a bell.: Family"_s}));
        m_use->press(Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(selected(), u"My father ran the ferry."_s);
    }

    void recentTagsAndTheSameAgain()
    {
        makeTag(u"Family"_s, u"1"_s);
        makeTag(u"Water"_s, u"2"_s);
        putCaret(u"river"_s);
        m_use->press(Qt::Key_2);
        putCaret(u"father"_s);
        m_use->press(Qt::Key_1);
        putCaret(u"rope"_s);
        m_use->press(Qt::Key_R);
        auto *picker = m_use->window().findChild<TagPicker *>();
        QVERIFY(picker->isVisible());
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_2);
        QVERIFY(!picker->isVisible());
        const QString rope = u"I held the rope, and I learned to wait.: "_s;
        QCOMPARE(marked().last(), rope + u"Water"_s);
        m_use->press(Qt::Key_R);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_2); // the one before it
        QCOMPARE(marked().last(), rope + u"Family, Water"_s);
        putCaret(u"bell"_s);
        m_use->press(Qt::Key_A);
        QCOMPARE(marked().at(2), u"😀 Every evening he rang a bell.: Family"_s);
    }

    void tagOfItsOwnWords()
    {
        m_use->select(u"ran the ferry."_s);
        m_use->press(Qt::Key_V);
        QCOMPARE(marked(), QStringList{u"ran the ferry.: ran the ferry"_s});
        checkUndo({});
        m_use->select(u"I held the rope, and I learned to wait."_s);
        m_use->press(Qt::Key_V);
        QCOMPARE(marked().size(), 2);
    }

    void sameTagExtendsIfWished()
    {
        const TagId tag = makeTag(u"Family"_s, u"1"_s);
        m_use->select(u"My father"_s);
        m_use->press(Qt::Key_1);
        Settings::setExtendsSameTag(true);
        m_use->select(u"father ran the ferry"_s);
        m_use->press(Qt::Key_1);
        QCOMPARE(marked(), QStringList{u"My father ran the ferry: Family"_s});
        checkUndo({u"My father: Family"_s});
        Settings::setExtendsSameTag(false);
        m_use->select(u"father ran the ferry"_s);
        m_use->press(Qt::Key_1);
        QCOMPARE(marked().size(), 2);
        QCOMPARE(m_use->records().taggingCount(tag), 2);
    }

    void passagesGrowAndShrink()
    {
        m_use->select(u"father ran"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_Y);
        QCOMPARE(marked(), QStringList{u"father ran the"_s});
        m_use->press(Qt::Key_Z);
        QCOMPARE(marked(), QStringList{u"My father ran the"_s});
        m_use->press(Qt::Key_Y, Qt::ShiftModifier);
        m_use->press(Qt::Key_Z, Qt::ShiftModifier);
        QCOMPARE(marked(), QStringList{u"father ran"_s});
        m_use->press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(marked(), QStringList{u"father ran the ferry."_s});
        checkUndo({u"father ran"_s});
        m_use->press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        m_use->press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(marked(), QStringList{u"By the river. My father ran the ferry."_s});
        QCOMPARE(annotation().suffix.left(3), u" 😀"_s);
        // With words selected it is these that grow.
        m_use->select(u"the rope"_s);
        m_use->press(Qt::Key_Z);
        QCOMPARE(selected(), u"held the rope"_s);
        QCOMPARE(marked().size(), 1);
    }

    void splitAndJoined()
    {
        const TagId tag = makeTag(u"Family"_s, u"1"_s);
        m_use->select(u"By the river. My father ran the ferry."_s);
        m_use->press(Qt::Key_1);
        QVERIFY(Editing(project()).writeNote(annotation().guid, u"Where it began"_s));
        const TaggingId tagging = m_use->records().taggingsOf(annotation().id).front();
        QVERIFY(PassageEditing(project()).setWeight(tagging, 40));
        putCaret(u"My father"_s);
        m_use->press(Qt::Key_X);
        const QStringList parts{u"By the river.: Family"_s, u"My father ran the ferry.: Family"_s};
        QCOMPARE(marked(), parts);
        checkUndo({u"By the river. My father ran the ferry.: Family"_s});
        QCOMPARE(m_use->records().notesOn(annotation(0).guid).size(), 1);
        QCOMPARE(m_use->records().notesOn(annotation(1).guid).size(), 0);
        QCOMPARE(m_use->records().taggingCount(tag), 2);
        QVERIFY(Editing(project()).writeNote(annotation(1).guid, u"And then"_s));
        putCaret(u"river"_s);
        m_use->press(Qt::Key_L);
        QCOMPARE(marked(), QStringList{u"By the river. My father ran the ferry.: Family"_s});
        checkUndo(parts);
        QCOMPARE(m_use->records().taggingCount(tag), 1);
        const auto &notes = m_use->records().notesOn(annotation().guid);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(m_use->records().notes().find(notes.front())->body, u"Where it began\n\nAnd then"_s);
        QCOMPARE(
            m_use->records().taggings().find(m_use->records().taggingsOf(annotation().id).front())->weight,
            40.0);
        m_use->press(Qt::Key_L); // nothing follows
        QVERIFY(m_use->window().messages()->isVisible());
    }

    void splitNeedsACaretInside()
    {
        m_use->select(u"By the river."_s);
        m_use->press(Qt::Key_H);
        putCaret(u"By"_s);
        m_use->press(Qt::Key_Home);
        m_use->press(Qt::Key_X);
        QCOMPARE(marked(), QStringList{u"By the river."_s});
    }

    void overlapsTakeTurns()
    {
        for (const QString &words : {u"By the river. My father"_s, u"My father ran"_s, u"father"_s}) {
            m_use->select(words);
            m_use->press(Qt::Key_H);
        }
        putCaret(u"ather"_s);
        QSet<AnnotationId> seen;
        for (int i = 0; i < 3; ++i) {
            seen.insert(pane()->currentAnnotation());
            m_use->press(Qt::Key_O);
        }
        QCOMPARE(seen.size(), 3);
        QVERIFY(seen.contains(pane()->currentAnnotation()));
    }

    void quotableAndWeight()
    {
        makeTag(u"Family"_s, u"1"_s);
        m_use->select(u"My father"_s);
        m_use->press(Qt::Key_G); // nothing has a tag
        QVERIFY(m_use->window().messages()->isVisible());
        m_use->press(Qt::Key_1);
        m_use->press(Qt::Key_C);
        QVERIFY(annotation().quotable);
        project().undo();
        QVERIFY(!annotation().quotable);
        project().redo();
        QVERIFY(annotation().quotable);
        m_use->press(Qt::Key_G);
        auto *weights = m_use->window().findChild<WeightPopup *>();
        QVERIFY(weights->isVisible());
        auto *field = weights->findChild<QSpinBox *>();
        QTest::keyClicks(field, u"70"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!weights->isVisible());
        const TaggingId tagging = m_use->records().taggingsOf(annotation().id).front();
        QCOMPARE(m_use->records().taggings().find(tagging)->weight, 70.0);
        project().undo();
        QCOMPARE(m_use->records().taggings().find(tagging)->weight, 0.0);
    }

    void peekShowsWhatATagMeans()
    {
        const TagId tag = makeTag(u"Family"_s, u"1"_s);
        QVERIFY(Editing(project()).describeTag(tag, u"Whoever one grew up with"_s));
        m_use->select(u"By the river."_s);
        m_use->press(Qt::Key_1);
        const AnnotationId first = annotation().id;
        putCaret(u"bell"_s);
        m_use->press(Qt::Key_1);
        m_use->press(Qt::Key_I);
        auto *peek = m_use->window().findChild<PeekPopup *>();
        QVERIFY(peek->isVisible());
        const QRect line = pane()->view()->rectOf(pane()->view()->caret());
        QVERIFY(!peek->geometry().intersects(
            {pane()->view()->viewport()->mapToGlobal(line.topLeft()), line.size()}));
        const auto passages = peek->findChildren<QPushButton *>();
        QCOMPARE(passages.size(), 2);
        QVERIFY(passages.last()->text().contains(u"By the river."_s));
        QTest::mouseClick(passages.last(), Qt::LeftButton);
        QVERIFY(!peek->isVisible());
        QTRY_COMPARE(pane()->currentAnnotation(), first);
    }

    void theBarAtSelectedWords()
    {
        const TagId tag = makeTag(u"Family"_s, u"1"_s);
        const auto bar = [&] { return pane()->view()->findChild<SelectionBar *>(); };
        m_use->reader()->setFocus();
        QVERIFY(!bar()->isVisible());
        const qsizetype at = m_use->reader()->transcript()->body.indexOf(u"father"_s);
        const QPoint place = m_use->reader()->rectOf(Utf16Offset(at + 2)).center();
        QTest::mouseDClick(m_use->reader()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(m_use->reader()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(selected(), u"father"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(m_use->reader()->hasFocus());
        const auto buttons = bar()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), qsizetype(visavis::palette().size()) + 3);
        QVERIFY(buttons.last()->text().contains(u"Family"_s));
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(marked(), QStringList{u"father: Family"_s});
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_use->records().taggingCount(tag), 1);
        // A colour; and Escape takes the bar away, not the selection.
        m_use->select(u"river"_s);
        QTRY_VERIFY(bar()->isVisible());
        QTest::mouseClick(bar()->findChildren<QToolButton *>().at(3), Qt::LeftButton);
        QCOMPARE(annotation(0).colour, palette()[3].colour);
        m_use->select(u"rope"_s);
        QTRY_VERIFY(bar()->isVisible());
        m_use->press(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(selected(), u"rope"_s);
        Settings::setShowsSelectionBar(true);
    }
};

QTEST_MAIN(AnnotatingTest)
#include "tst_annotating.moc"
