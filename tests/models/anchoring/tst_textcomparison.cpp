// SPDX-License-Identifier: MIT
#include "models/anchoring/textcomparison.h"
#include "models/transcript/transcriptbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

using Kind = ComparedRow::Kind;

class TestTextComparison : public QObject
{
    Q_OBJECT

    /// One line a part: "# Title", "## Title below", "Name: words", or "words" of nobody in particular; " / "
    /// parts paragraphs.
    static Transcript transcript(const QString &lines)
    {
        TranscriptBuilder builder(lines);
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype level = line.indexOf(u' ');
            if (line.startsWith(u'#')) {
                builder.beginSection(line.sliced(level + 1), int(level));
                continue;
            }
            const qsizetype colon = line.indexOf(u": "_s);
            std::vector<int> labels;
            if (colon > 0) {
                labels.push_back(builder.label(line.left(colon)));
            }
            const QStringList paragraphs = line.sliced(colon > 0 ? colon + 2 : 0).split(u" / "_s);
            builder.breakTurn();
            builder.addUnit(labels, paragraphs.front());
            for (const QString &paragraph : paragraphs.sliced(1)) {
                builder.addParagraph(paragraph);
            }
        }
        return builder.finish();
    }

    static QString words(const QString &body, const std::vector<Utf16Range> &ranges)
    {
        QStringList all;
        for (const Utf16Range range : ranges) {
            all.append(slice(body, range).toString().replace(u'\n', u'¶'));
        }
        return all.join(u'|');
    }

    /// One line a row: its kind, how many parts of both, what differs.
    static QStringList described(const Transcript &before, const Transcript &after,
                                 const TextComparison &comparison)
    {
        static constexpr std::array Signs{u'=', u'~', u'-', u'+', u'<', u'>'};
        QStringList lines;
        for (const ComparedRow &row : comparison.rows) {
            QString line = QChar(Signs.at(size_t(row.kind)));
            if (row.before.count() + row.after.count() > 2) {
                line += u" %1:%2"_s.arg(row.before.count()).arg(row.after.count());
            }
            line += row.removed.empty() ? QString() : u" -"_s + words(before.body, row.removed);
            line += row.inserted.empty() ? QString() : u" +"_s + words(after.body, row.inserted);
            line += row.speakersDiffer ? u" speakers"_s : QString();
            line += row.levelsDiffer ? u" level"_s : QString();
            lines.append(line);
        }
        return lines;
    }

    static QString without(const QString &body, Utf16Range whole, const std::vector<Utf16Range> &ranges)
    {
        QString rest;
        Utf16Offset at = whole.start;
        for (const Utf16Range range : ranges) {
            if (range.start < at || range.isEmpty() || range.stop > whole.stop) {
                return u"out of order"_s;
            }
            rest += slice(body, {at, range.start});
            at = range.stop;
        }
        rest += slice(body, {at, whole.stop});
        return rest;
    }

    static Utf16Range rangeOf(const std::vector<ComparedPart> &parts, PartRange range)
    {
        return range.isEmpty() ? Utf16Range()
                               : Utf16Range{parts[size_t(range.first)].range.start,
                                            parts[size_t(range.last) - 1].range.stop};
    }

    /// That both texts are there, whole and in order, and equal in what is not said to differ.
    static QString fault(const Transcript &before, const Transcript &after, const TextComparison &comparison)
    {
        int nextBefore = 0;
        int nextAfter = 0;
        for (const ComparedRow &row : comparison.rows) {
            if (!row.before.isEmpty() && std::exchange(nextBefore, row.before.last) != row.before.first) {
                return u"a part before is missing"_s;
            }
            if (!row.after.isEmpty() && std::exchange(nextAfter, row.after.last) != row.after.first) {
                return u"a part after is missing"_s;
            }
            const ComparedRow &other = row.counterpart < 0 ? row : comparison.rows[size_t(row.counterpart)];
            const auto &[from, to] =
                row.kind == Kind::MovedHere ? std::pair(&other, &row) : std::pair(&row, &other);
            const QString rest =
                without(before.body, rangeOf(comparison.before, from->before), from->removed);
            if (rest != without(after.body, rangeOf(comparison.after, to->after), to->inserted)) {
                return u"what is left differs: "_s + rest;
            }
            if (row.kind == Kind::Same && !(row.removed.empty() && row.inserted.empty())) {
                return u"the same differs"_s;
            }
            const bool isAlone = row.kind == Kind::Removed || row.kind == Kind::Inserted;
            if (isAlone && !rest.isEmpty()) {
                return u"more is left of something new"_s;
            }
        }
        const bool isAll =
            nextBefore == int(comparison.before.size()) && nextAfter == int(comparison.after.size());
        return isAll ? QString() : u"parts at the end are missing"_s;
    }

private Q_SLOTS:
    void findsDifferences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("rows");
        const QString text =
            u"# Bread\nAnn: Where did you learn to bake?\nBen: From my grandmother, at home.\n"
            "Ann: And afterwards?\nBen: I went to the harbour."_s;
        const auto row = [&](const char *name, const QString &old, const QString &now,
                             const QStringList &rows) { QTest::newRow(name) << old << now << rows; };
        const auto edit = [&](const char *name, const QString &what, const QString &by,
                              const QStringList &rows) {
            QVERIFY(text.contains(what));
            row(name, text, QString(text).replace(what, by), rows);
        };
        const QString same = u"="_s;
        row("nothing", text, text, {same, same, same, same, same});
        row("empty texts", {}, {}, {});
        row("all new", {}, u"Ann: Yes."_s, {u"+ +Yes."_s});
        row("all gone", u"Ann: Yes."_s, {}, {u"- -Yes."_s});
        edit("a word", u"bake"_s, u"cook"_s, {same, u"~ -bake +cook"_s, same, same, same});
        edit("a mark at the end", u"afterwards?"_s, u"afterwards!"_s, {same, same, same, u"~ -? +!"_s, same});
        edit("words put in", u"my grandmother"_s, u"my old grandmother"_s,
             {same, same, u"~ +old "_s, same, same});
        edit("case", u"Where did"_s, u"where did"_s, {same, u"~ -Where +where"_s, same, same, same});
        edit("a turn put in", u"Ann: And"_s, u"Cleo: I remember that oven.\nAnn: And"_s,
             {same, same, same, u"+ +I remember that oven."_s, same, same});
        edit("a turn left out", u"Ann: And afterwards?\n"_s, {},
             {same, same, same, u"- -And afterwards?"_s, same});
        edit("another speaker", u"Ann: And"_s, u"Cleo: And"_s, {same, same, same, u"~ speakers"_s, same});
        edit("a title's words", u"# Bread"_s, u"# Bread and work"_s,
             {u"~ + and work"_s, same, same, same, same});
        edit("a title's level", u"# Bread"_s, u"## Bread"_s, {u"~ level"_s, same, same, same, same});
        edit("a title put in", u"Ann: And"_s, u"# Work\nAnn: And"_s,
             {same, same, same, u"+ +Work"_s, same, same});
        edit("a turn split", u"grandmother, at"_s, u"grandmother,\nBen: at"_s,
             {same, same, u"~ 1:2 -  +¶¶"_s, same, same});
        edit("a turn split for another speaker", u"grandmother, at"_s, u"grandmother,\nCleo: at"_s,
             {same, same, u"~ 1:2 -  +¶¶ speakers"_s, same, same});
        edit("turns joined", u"bake?\nBen: From"_s, u"bake? From"_s,
             {same, u"~ 2:1 -¶¶ +  speakers"_s, same, same});
        edit("a paragraph begun", u"grandmother, at"_s, u"grandmother, / at"_s,
             {same, same, u"~ -  +¶¶"_s, same, same});
        edit("another answer", u"I went to the harbour."_s, u"Of that year nothing is left."_s,
             {same, same, same, same, u"~ -I went to the harbour +Of that year nothing is left"_s});
        edit("another answer of another", u"Ben: I went to the harbour."_s, u"Cleo: Of that year nothing."_s,
             {same, same, same, same, u"- -I went to the harbour."_s, u"+ +Of that year nothing."_s});
        row("without words", u"Ann: …\nBen: ?\nAnn: !"_s, u"Ann: …\nAnn: !"_s, {same, u"- -?"_s, same});
        const QString first = u"# The river\nAnn: Tell me of the river and of the boats on it.\n"
                              "Ben: There were eleven boats, and my father had the oldest one.\n"_s;
        const QString second = u"# The school\nAnn: When did you go to school, and was it far away?\n"
                               "Ben: At seven, over the bridge and up the hill, in snow as well.\n"
                               "Ann: Did your sisters go as far?\nBen: They did, until the war came.\n"_s;
        row("a section moved", first + second, second + first,
            {u"<"_s, u"<"_s, u"<"_s, same, same, same, same, same, u">"_s, u">"_s, u">"_s});
        row("moved and changed", first + second, second + QString(first).replace(u"eleven"_s, u"twelve"_s),
            {u"<"_s, u"<"_s, u"< -eleven"_s, same, same, same, same, same, u">"_s, u">"_s, u"> +twelve"_s});
    }

    void findsDifferences()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Transcript old = transcript(before);
        const Transcript now = transcript(after);
        const TextComparison comparison = compareTexts(old, now);
        QTEST(described(old, now, comparison), "rows");
        QCOMPARE(fault(old, now, comparison), QString());
    }

    void countsDifferences()
    {
        const Transcript before =
            transcript(u"A: one two three\nB: four five\nA: six seven eight\nB: nine"_s);
        const Transcript after = transcript(u"A: one 2 three\nB: four 5\nC: new\nC: newer\nA: six seven "
                                            "eight\nB: nine\nC: newest"_s);
        const auto differences = compareTexts(before, after).differences();
        const std::vector<TextComparison::Difference> expected{{0, 1}, {1, 2}, {2, 4}, {6, 7}};
        QVERIFY(differences == expected);
    }

    /// Whatever was done to a text, from the differences both can be put together again.
    void differencesAreTheWholeTruth_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    void differencesAreTheWholeTruth()
    {
        QFETCH(const int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto below = [&](int limit) { return int(random.bounded(limit)); };
        static const QStringList Words{u"river"_s,   u"boat"_s,  u"père"_s, u"le"_s, u"the"_s,  u"and"_s,
                                       u"😀"_s,      u"水"_s,    u"水火"_s, u"…"_s,  u"Yes."_s, u"no,"_s,
                                       u"« oui »"_s, u"l’eau"_s, u"7"_s,    u"É"_s,  u"é"_s,    u"a"_s};
        const auto line = [&] {
            if (below(8) == 0) {
                return QString(1 + below(2), u'#') + u" Part %1"_s.arg(below(9));
            }
            QStringList words;
            for (int i = below(12) + 1; i > 0; --i) {
                words.append(below(3) == 0 ? u"word%1"_s.arg(below(40)) : Words[below(int(Words.size()))]);
            }
            return QStringList{u"Ann: "_s, u"Ben: "_s, u"Cleo: "_s}[below(3)] +
                   words.join(below(9) == 0 ? u" / "_s : u" "_s);
        };
        QStringList lines;
        for (int i = below(30); i > 0; --i) {
            lines.append(line());
        }
        QStringList edited = lines;
        for (int i = below(12); i > 0 && !edited.isEmpty(); --i) {
            const int place = below(int(edited.size()));
            switch (below(6)) {
            case 0:
                edited.removeAt(place);
                break;
            case 1:
                edited.insert(place, line());
                break;
            case 2:
                edited.move(place, below(int(edited.size())));
                break;
            case 3:
                edited[place].replace(u" the "_s, u" a "_s).replace(u"word"_s, u"Word"_s);
                break;
            case 4:
                edited[place].replace(u" and "_s, u" and\nBen: "_s);
                break;
            default:
                edited[place] = edited[place].left(edited[place].size() * 2 / 3) + u" "_s +
                                Words[below(int(Words.size()))];
            }
        }
        const Transcript before = transcript(lines.join(u'\n'));
        const Transcript after = transcript(edited.join(u'\n'));
        QCOMPARE(fault(before, after, compareTexts(before, after)), QString());
        QCOMPARE(fault(after, before, compareTexts(after, before)), QString());
        for (const ComparedRow &row : compareTexts(before, before).rows) {
            QCOMPARE(row.kind, Kind::Same);
        }
    }

    void longTexts()
    {
        QRandomGenerator random(7);
        QString before;
        QString after;
        for (int turn = 0; turn < 1500; ++turn) {
            QString line = turn % 2 == 0 ? u"Ann: "_s : u"Ben: "_s;
            for (int i = 0; i < 40; ++i) {
                line += u"word%1 "_s.arg(random.bounded(4000));
            }
            before += line + u'\n';
            after += (turn % 3 == 0 ? line.replace(u"word1"_s, u"ward1"_s) : line) + u'\n';
        }
        const Transcript old = transcript(before);
        const Transcript now = transcript(after);
        QBENCHMARK_ONCE
        {
            const TextComparison comparison = compareTexts(old, now);
            QCOMPARE(comparison.rows.size(), size_t(1500));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextComparison)
#include "tst_textcomparison.moc"
