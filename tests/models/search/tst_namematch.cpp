// SPDX-License-Identifier: MIT
#include "models/search/folding.h"
#include "models/search/namematch.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class NameMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameFit>("fit");
        QTest::addColumn<QString>("marked"); ///< what fits in brackets
        const auto row = [](const char *test, const QString &typed, const QString &name, NameFit fit,
                            const QString &marked) { QTest::newRow(test) << typed << name << fit << marked; };
        row("nothing typed", u" "_s, u"Water"_s, NameFit::Whole, u"Water"_s);
        row("a word", u"WATER"_s, u"The water"_s, NameFit::Whole, u"The [water]"_s);
        row("its start", u"wat"_s, u"Water > Locks"_s, NameFit::Begins, u"[Wat]er > Locks"_s);
        row("two, in any order", u"loc wa"_s, u"Water > Locks"_s, NameFit::Begins, u"[Wa]ter > [Loc]ks"_s);
        row("within", u"ock"_s, u"Water > Locks"_s, NameFit::Within, u"Water > L[ock]s"_s);
        row("accents", u"ecl"_s, u"Les écluses"_s, NameFit::Begins, u"Les [écl]uses"_s);
        row("accents apart", u"cole"_s, u"E\u0301cole\u0301 x"_s, NameFit::Within,
            u"E\u0301[cole\u0301] x"_s);
        row("one letter that is two", u"coeu"_s, u"À cœur"_s, NameFit::Begins, u"À [cœu]r"_s);
        row("half of such a letter", u"co"_s, u"À cœur"_s, NameFit::Begins, u"À [cœ]ur"_s);
        row("an emoji", u"noir"_s, u"😀 noir"_s, NameFit::Whole, u"😀 [noir]"_s);
        row("initials", u"wl"_s, u"Water > Locks"_s, NameFit::Initials, u"[W]ater > [L]ocks"_s);
        row("initials and more", u"walo"_s, u"Water > old Locks"_s, NameFit::Initials,
            u"[W][a]ter > old [L][o]cks"_s);
        row("initials must begin words", u"wk"_s, u"Water > Locks"_s, NameFit::None, u"Water > Locks"_s);
        row("two letters the wrong way round", u"watre"_s, u"Water"_s, NameFit::Similar, u"[Water]"_s);
        row("one too few, more to come", u"watr"_s, u"Waterways"_s, NameFit::Similar, u"[Waterways]"_s);
        row("too many mistakes", u"wxyer"_s, u"Water"_s, NameFit::None, u"Water"_s);
        row("two in a long word", u"interveiwwer"_s, u"Interviewer"_s, NameFit::Similar, u"[Interviewer]"_s);
        row("short words are typed rightly", u"ixe"_s, u"Ice"_s, NameFit::None, u"Ice"_s);
        row("one word fits, the other does not", u"water fire"_s, u"Water"_s, NameFit::None, u"Water"_s);
    }

    void fits()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        const NameMatcher matcher(typed);
        QTEST(matcher.fit(foldedText(name)), "fit");
        QString marked = name;
        const auto marks = matcher.marks(name);
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            marked.insert(mark->stop.value(), u']');
            marked.insert(mark->start.value(), u'[');
        }
        QTEST(marked, "marked");
    }
};

QTEST_MAIN(NameMatchTest)
#include "tst_namematch.moc"
