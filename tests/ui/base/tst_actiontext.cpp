// SPDX-License-Identifier: MIT
#include "ui/base/actiontext.h"

#include <QSet>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ActionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasWords()
    {
        QSet<QString> texts;
        for (int kind = 0; kind < ActionKindCount; ++kind) {
            for (const QStringList &arguments :
                 {QStringList(), QStringList{u"1"_s, u"1"_s}, QStringList{u"3"_s, u"4"_s}}) {
                const QString text = actionText(ActionKind(kind), arguments);
                QVERIFY2(!text.isEmpty() && text.front().isUpper(), qPrintable(text));
                QVERIFY2(text != logWord(ActionKind(kind)), qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
            }
            texts.insert(actionText(ActionKind(kind), {u"3"_s, u"4"_s}));
        }
        QCOMPARE(texts.size(), ActionKindCount);
    }

    void numbersChooseTheForm()
    {
        QCOMPARE(actionText(ActionKind::DeleteAnnotations, {u"1"_s}), u"Delete an annotation"_s);
        QCOMPARE(actionText(ActionKind::DeleteAnnotations, {u"7"_s}), u"Delete 7 annotations"_s);
        QCOMPARE(actionText(ActionKind::AddTagging, {u"Wa%1ter"_s, u"2"_s}),
                 u"Tag 2 annotations with “Wa%1ter”"_s);
        QCOMPARE(actionText(ActionKind::AcceptPlace, {u"first"_s, u"30"_s}),
                 u"Accept the places of 30 annotations"_s);
        QCOMPARE(actionText(ActionKind::AcceptPlace, {u"first"_s}), u"Accept the place of “first”"_s);
        QCOMPARE(actionText(ActionKind::KeepOrphan, {u"first"_s, u"2"_s}),
                 u"Keep 2 annotations as orphans"_s);
        QCOMPARE(actionText(ActionKind::SetReadStatus, {u"Locks"_s, u"second pass"_s}),
                 u"Mark “Locks” as Second pass"_s);
    }

    void menusAndHistory()
    {
        const Action action{
            .kind = ActionKind::CreateTag, .arguments = {u"Water"_s}, .changes = {}, .undo = {}, .redo = {}};
        QCOMPARE(undoText(&action), u"Undo: Create the tag “Water”"_s);
        QCOMPARE(redoText(&action), u"Redo: Create the tag “Water”"_s);
        QCOMPARE(undoText(nullptr), u"Undo"_s);
        HistoryEntry entry;
        entry.action = u"create tag"_s;
        entry.arguments = {u"Water"_s};
        entry.direction = Direction::Undo;
        QCOMPARE(actionText(entry), u"Undone: Create the tag “Water”"_s);
        entry.action = u"dance"_s;
        entry.direction = Direction::Do;
        QCOMPARE(actionText(entry), u"dance"_s);
    }
};

QTEST_GUILESS_MAIN(ActionTextTest)
#include "tst_actiontext.moc"
