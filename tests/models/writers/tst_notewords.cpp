// SPDX-License-Identifier: MIT
#include "models/writers/notewords.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using enum visavis::NoteWords::Look;

namespace
{

/// The words of a note with each stretch in braces, its looks as a number before it.
QString written(const NoteWords &note)
{
    QString text = note.words;
    for (auto stretch = note.stretches.rbegin(); stretch != note.stretches.rend(); ++stretch) {
        text.insert(stretch->start + stretch->length, u'}');
        text.insert(stretch->start, QString::number(stretch->looks.toInt()) + u'{');
    }
    return text.replace(QChar::Nbsp, u'~');
}

} // namespace

class NoteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheMarkupMeans_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown"); // 1 strong, 2 emphasis, 4 struck, 8 link, 16 code, 32 mark
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("words") << u"He waits: 3 years - no more."_s << u"He waits: 3 years - no more."_s;
        QTest::newRow("lines stay, empty ones go") << u" One\n\n\nTwo\nThree\n"_s << u"One\nTwo\nThree"_s;
        QTest::newRow("the same with markup") << u"*One*\n\nTwo\nThree\n"_s << u"2{One}\nTwo\nThree"_s;
        QTest::newRow("emphasis") << u"the *son*, not **the father**"_s << u"the 2{son}, not 1{the father}"_s;
        QTest::newRow("both") << u"***all***"_s << u"3{all}"_s;
        QTest::newRow("struck") << u"~~no~~ yes"_s << u"4{no} yes"_s;
        QTest::newRow("a star") << u"5 * 3 and \\*so\\*"_s << u"5 * 3 and *so*"_s;
        QTest::newRow("link") << u"see [the map](https://example.org/a_b)"_s << u"see 8{the map}"_s;
        QTest::newRow("bare address")
            << u"at https://example.org now"_s << u"at 8{https://example.org} now"_s;
        QTest::newRow("image") << u"![a boat](b.png)"_s << u"a boat"_s;
        QTest::newRow("code") << u"`a*b*`"_s << u"16{a*b*}"_s;
        QTest::newRow("code block") << u"```\na *b*\nc\n```\nd"_s << u"16{a *b*}\n16{c}\nd"_s;
        QTest::newRow("heading") << u"# Plan\nfirst"_s << u"1{Plan}\nfirst"_s;
        QTest::newRow("a tag is no heading") << u"#water here"_s << u"#water here"_s;
        QTest::newRow("list") << u"Then:\n- one\n- *two*"_s << u"Then:\n32{•~}one\n32{•~}2{two}"_s;
        QTest::newRow("loose list") << u"- one\n\n- two\n\n  more"_s << u"32{•~}one\n32{•~}two\nmore"_s;
        QTest::newRow("numbers") << u"3. c\n4. d"_s << u"32{3.~}c\n32{4.~}d"_s;
        QTest::newRow("list in a list") << u"- a\n  1. b\n- c"_s << u"32{•~}a\n32{~~1.~}b\n32{•~}c"_s;
        QTest::newRow("tasks") << u"- [ ] ask\n- [x] done"_s << u"32{☐~}ask\n32{☑~}done"_s;
        QTest::newRow("quote") << u"> said\n\nso"_s << u"2{said}\nso"_s;
        QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"a\n32{———}\nb"_s;
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|c|d|"_s << u"1{a}32{ · }1{b}\nc32{ · }d"_s;
        QTest::newRow("entity") << u"fish &amp; chips"_s << u"fish & chips"_s;
        QTest::newRow("HTML is words") << u"<b>a</b>"_s << u"<b>a</b>"_s;
    }

    void showsWhatTheMarkupMeans()
    {
        QFETCH(const QString, markdown);
        QTEST(written(noteWords(markdown)), "shown");
    }
};

QTEST_GUILESS_MAIN(NoteWordsTest)
#include "tst_notewords.moc"
