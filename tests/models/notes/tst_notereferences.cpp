// SPDX-License-Identifier: MIT
#include "models/notes/notereferences.h"

#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class NoteReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << u"Nothing [here] ]]"_s << QStringList();
        QTest::newRow("two") << u"[[Water]] and [[ The ferry ]]"_s << QStringList{u"Water"_s, u"The ferry"_s};
        QTest::newRow("path") << u"see [[Water > Locks]]."_s << QStringList{u"Water > Locks"_s};
        QTest::newRow("open") << u"[[Water and [[Mill]]"_s << QStringList{u"Mill"_s};
        QTest::newRow("three brackets") << u"[[[Mill]]]"_s << QStringList{u"Mill"_s};
        QTest::newRow("empty") << u"[[ ]] [[]]"_s << QStringList();
        QTest::newRow("over lines") << u"[[Wa\nter]]"_s << QStringList();
        QTest::newRow("at the end") << u"[["_s << QStringList();
    }
    void found()
    {
        QFETCH(const QString, note);
        QFETCH(const QStringList, names);
        QStringList found;
        for (const NoteReference &reference : referencesIn(note)) {
            found.append(reference.name);
            QCOMPARE(slice(note, reference.range).first(2), u"[["_s);
            QCOMPARE(slice(note, reference.range).last(2), u"]]"_s);
        }
        QCOMPARE(found, names);
    }

    void atAPlace()
    {
        const QString note = u"One\n[[Water]] x [[Mill]]"_s;
        QVERIFY(!referenceAt(note, 2));
        QCOMPARE(referenceAt(note, 4)->name, u"Water"_s);
        QCOMPARE(referenceAt(note, 13)->name, u"Water"_s);
        QVERIFY(!referenceAt(note, 14));
        QCOMPARE(referenceAt(note, note.size())->name, u"Mill"_s);
    }

    void namesAndRenames()
    {
        test::SampleProject sample;
        Editing edit(sample.project());
        const EpisodeId ferry = sample.add(test::SampleShape{.title = u"The ferry"_s});
        const TagId water = sure(edit.createTag(u"Water"_s));
        const TagId locks = sure(edit.createTag(u"Locks"_s, water));
        const TagId doors = sure(edit.createTag(u"Doors"_s));
        const TagId doorLocks = sure(edit.createTag(u"Locks"_s, doors));
        const ReferenceNames names(sample.data());
        QCOMPARE(names.find(u" water "), ReferenceTarget(water));
        QCOMPARE(names.find(u"Water > Locks"), ReferenceTarget(locks));
        QCOMPARE(names.find(u"Doors > locks"), ReferenceTarget(doorLocks));
        QCOMPARE(names.find(u"Locks"), ReferenceTarget(locks)); // the older one
        QCOMPARE(names.find(u"the FERRY"), ReferenceTarget(ferry));
        QCOMPARE(names.find(u"Nobody").index(), 0U);
        QCOMPARE(names.nameOf(locks), u"Water > Locks"_s);
        QCOMPARE(names.nameOf(ferry), u"The ferry"_s);
        QCOMPARE(names.all().front().first, u"Doors"_s);

        sure(edit.writeNote({}, u"[[Water]] [[Water > Locks]] [[Locks]] [[Doors > Locks]] [[Ferry]]"_s));
        const auto body = [&] { return sample.data().notes().begin()->body; };
        sure(edit.renameTag(water, u"Rivers"_s));
        QCOMPARE(body(), u"[[Rivers]] [[Rivers > Locks]] [[Locks]] [[Doors > Locks]] [[Ferry]]"_s);
        sure(edit.renameTag(locks, u"Gates"_s));
        QCOMPARE(body(), u"[[Rivers]] [[Rivers > Gates]] [[Gates]] [[Doors > Locks]] [[Ferry]]"_s);
        // A name that somebody else has would lead elsewhere.
        sure(edit.renameTag(locks, u"Doors"_s));
        QCOMPARE(body(), u"[[Rivers]] [[Rivers > Doors]] [[Rivers > Doors]] [[Doors > Locks]] [[Ferry]]"_s);
        sample.project().undo();
        sample.project().undo();
        sample.project().undo();
        QCOMPARE(body(), u"[[Water]] [[Water > Locks]] [[Locks]] [[Doors > Locks]] [[Ferry]]"_s);
    }
};

QTEST_GUILESS_MAIN(NoteReferencesTest)
#include "tst_notereferences.moc"
