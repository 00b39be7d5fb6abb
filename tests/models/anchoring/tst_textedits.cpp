// SPDX-License-Identifier: MIT
#include "models/anchoring/samewords.h"
#include "models/anchoring/textedits.h"
#include "models/transcript/transcriptbuilder.h"
#include "models/transcript/validate.h"
#include "tests/support/generator.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// Gives ids as the project does.
struct Ids {
    qint64 last = 1000;
    textedits::NewTurnId turn = [this] { return TurnId(++last); };
    textedits::NewSectionId section = [this] { return SectionId(++last); };
};

Transcript withIds(Transcript transcript)
{
    qint64 id = 0;
    for (Turn &turn : transcript.turns) {
        turn.id = TurnId(++id);
    }
    for (Section &section : transcript.sections) {
        section.id = SectionId(++id);
        section.guid = QUuid::createUuid();
    }
    for (Label &label : transcript.labels) {
        label.id = LabelId(++id);
    }
    return transcript;
}

Transcript bakery()
{
    using Join = TranscriptBuilder::Join;
    TranscriptBuilder builder({});
    const int ann = builder.label(u"Ann"_s);
    const int ben = builder.label(u"Ben"_s);
    builder.addUnit({ann}, u"Good evening."_s, Join::Line, Milliseconds(0), Milliseconds(900));
    builder.beginSection(u"Bread"_s, 2);
    builder.addUnit({ann}, u"Who taught you?"_s, Join::Line, Milliseconds(1000), Milliseconds(2000));
    builder.addUnit({ben}, u"My grandmother."_s, Join::Line, Milliseconds(2000), Milliseconds(3000));
    builder.addUnit({ben}, u"She had an oven."_s, Join::Line, Milliseconds(3000), Milliseconds(4000));
    builder.beginSection(u"Harbour"_s, 2);
    builder.addUnit({ben}, u"Then came the strike."_s, Join::Line, Milliseconds(5000), Milliseconds(6000));
    return withIds(builder.finish());
}

QString outline(const Transcript &transcript)
{
    QStringList lines;
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        const Section &one = transcript.sections[size_t(section)];
        if (!one.titleRange.isEmpty()) {
            lines.append(QString(one.level, u'#') + transcript.titleOf(one).toString());
        }
        const auto [first, last] = transcript.turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            const Turn &said = transcript.turns[size_t(turn)];
            lines.append(transcript.speakerNames(said) + u':' +
                         transcript.text(said.range).toString().replace(u"\n\n"_s, u"/"_s));
        }
    }
    return lines.join(u'|');
}

} // namespace

class TestTextEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void refusesWhatCannotBe();
    void movesSectionsWithinTheirPart_data();
    void movesSectionsWithinTheirPart();
    void keepsTimesOfWhatStays();
    void keepsTheSourceMapLetterForLetter();
    void keepsTheRulesWhateverIsDone();
};

void TestTextEdits::edits_data()
{
    using Make = std::function<std::optional<TextEdit>(const Transcript &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("after");
    static Ids ids;
    const QString start = u"Ann:Good evening.|##Bread|Ann:Who taught you?|"_s;
    const QString harbour = u"|##Harbour|Ben:Then came the strike."_s;
    const auto row = [](const char *name, const Make &make, const QString &after) {
        QTest::newRow(name) << make << after;
    };
    row(
        "rewritten",
        [](const auto &t) { return textedits::rewriteTurn(t, 2, u" My aunt. \n\n\nShe baked. "_s); },
        start + u"Ben:My aunt./She baked."_s + harbour);
    row(
        "split",
        [](const auto &t) {
            return textedits::splitTurn(t, Utf16Offset(t.body.indexOf(u"She had"_s)), ids.turn);
        },
        start + u"Ben:My grandmother.|Ben:She had an oven."_s + harbour);
    row(
        "joined", [](const auto &t) { return textedits::joinToPrevious(t, 2); },
        u"Ann:Good evening.|##Bread|Ann:Who taught you?/My grandmother. She had an oven."_s + harbour);
    row(
        "other speakers",
        [](const auto &t) { return textedits::setSpeakers(t, 0, 2, {t.labels[1].id, t.labels[0].id}); },
        u"Ben, Ann:Good evening.|##Bread|Ben, Ann:Who taught you?|Ben, Ann:My grandmother. She had an oven."_s +
            harbour);
    row(
        "a section begun",
        [](const auto &t) { return textedits::beginSection(t, 2, u"The  oven"_s, 3, ids.section); },
        start + u"###The oven|Ben:My grandmother. She had an oven."_s + harbour);
    row(
        "a section without title gets one",
        [](const auto &t) { return textedits::beginSection(t, 0, u"Greeting"_s, 2, ids.section); },
        u"##Greeting|"_s + start + u"Ben:My grandmother. She had an oven."_s + harbour);
    row(
        "a title", [](const auto &t) { return textedits::retitle(t, 1, u"Baking"_s); },
        u"Ann:Good evening.|##Baking|Ann:Who taught you?|Ben:My grandmother. She had an oven."_s + harbour);
    row(
        "a level", [](const auto &t) { return textedits::setLevel(t, 2, 3); },
        start + u"Ben:My grandmother. She had an oven.|###Harbour|Ben:Then came the strike."_s);
    row(
        "dissolved", [](const auto &t) { return textedits::dissolveSection(t, 2); },
        start + u"Ben:My grandmother. She had an oven.|Ben:Then came the strike."_s);
    row(
        "moved up", [](const auto &t) { return textedits::moveSection(t, 2, textedits::Direction::Up); },
        u"Ann:Good evening.|##Harbour|Ben:Then came the strike.|##Bread|Ann:Who taught you?|Ben:My "
        u"grandmother. "
        "She had an oven."_s);
    row(
        "moved down", [](const auto &t) { return textedits::moveSection(t, 1, textedits::Direction::Down); },
        u"Ann:Good evening.|##Harbour|Ben:Then came the strike.|##Bread|Ann:Who taught you?|Ben:My "
        u"grandmother. "
        "She had an oven."_s);
}

void TestTextEdits::edits()
{
    using Make = std::function<std::optional<TextEdit>(const Transcript &)>;
    QFETCH(const Make, make);
    const Transcript before = bakery();
    const auto edit = make(before);
    QVERIFY(edit);
    const Transcript after = applied(before, *edit);
    QCOMPARE(violation(after).value_or(QString()), QString());
    QTEST(outline(after), "after");
    Transcript back = applied(after, edit->inverse());
    QCOMPARE(violation(back).value_or(QString()), QString());
    back.pieces = before.pieces;
    QCOMPARE(back, before);
}

void TestTextEdits::refusesWhatCannotBe()
{
    const Transcript transcript = bakery();
    Ids ids;
    QVERIFY(!textedits::rewriteTurn(transcript, 0, u"Good evening."_s));
    QVERIFY(!textedits::rewriteTurn(transcript, 0, u" \n "_s));
    QVERIFY(!textedits::splitTurn(transcript, transcript.turns[1].range.start, ids.turn));
    QVERIFY(!textedits::splitTurn(transcript, transcript.turns[1].range.stop, ids.turn));
    QVERIFY(!textedits::joinToPrevious(transcript, 0));
    QVERIFY(!textedits::joinToPrevious(transcript, 1)); // another section
    QVERIFY(!textedits::beginSection(transcript, 1, u"Again"_s, 2, ids.section));
    QVERIFY(!textedits::retitle(transcript, 1, u" "_s));
    QVERIFY(!textedits::dissolveSection(transcript, 0));
    QVERIFY(!textedits::moveSection(transcript, 1, textedits::Direction::Up)); // what is above has no title
    QVERIFY(!textedits::moveSection(transcript, 2, textedits::Direction::Down));
}

void TestTextEdits::movesSectionsWithinTheirPart_data()
{
    using enum textedits::Direction;
    QTest::addColumn<QString>("title");
    QTest::addColumn<textedits::Direction>("direction");
    QTest::addColumn<QString>("after"); ///< null: it stays
    const QString head = u"#Interview|"_s;
    const QString one = u"###Chapter one|Ann:One."_s;
    const QString two = u"###Chapter two|Ann:Two."_s;
    const QString second = u"##Part two|Ann:Three."_s;
    const QString annex = u"##Annex|###Notes"_s;
    const auto row = [&](const char *name, const QString &title, textedits::Direction direction,
                         const QStringList &after) {
        QTest::newRow(name) << title << direction << (after.isEmpty() ? QString() : head + after.join(u'|'));
    };
    const QString first = u"##Part one"_s;
    row("up", u"Chapter two"_s, Up, {first, two, one, second, annex});
    row("down", u"Chapter one"_s, Down, {first, two, one, second, annex});
    row("not out of its part", u"Chapter one"_s, Up, {});
    row("nor down", u"Chapter two"_s, Down, {});
    row("a part with its chapters", u"Part two"_s, Up, {second, first, one, two, annex});
    row("before one without turns", u"Part two"_s, Down, {first, one, two, annex, second});
    row("one without turns", u"Annex"_s, Up, {first, one, two, annex, second});
    row("the whole", u"Interview"_s, Down, {});
}

void TestTextEdits::movesSectionsWithinTheirPart()
{
    QFETCH(const QString, title);
    QFETCH(const textedits::Direction, direction);
    QFETCH(const QString, after);
    Transcript transcript;
    transcript.labels.push_back({.id = {}, .name = u"Ann"_s, .role = Role::Other, .speaker = {}});
    const auto add = [&](const QString &words) {
        transcript.body += transcript.body.isEmpty() ? words : u"\n\n"_s + words;
        return Utf16Range{Utf16Offset(transcript.body.size() - words.size()),
                          Utf16Offset(transcript.body.size())};
    };
    const auto begin = [&](const QString &words, int level) {
        transcript.sections.push_back({.id = {},
                                       .guid = {},
                                       .level = level,
                                       .titleRange = add(words),
                                       .firstTurn = int(transcript.turns.size())});
    };
    const auto say = [&](const QString &words) {
        transcript.turns.push_back({.id = {}, .range = add(words), .labels = {0}, .start = {}, .end = {}});
    };
    begin(u"Interview"_s, 1);
    begin(u"Part one"_s, 2);
    begin(u"Chapter one"_s, 3);
    say(u"One."_s);
    begin(u"Chapter two"_s, 3);
    say(u"Two."_s);
    begin(u"Part two"_s, 2);
    say(u"Three."_s);
    begin(u"Annex"_s, 2);
    begin(u"Notes"_s, 3);
    transcript = withIds(transcript);
    const auto section = std::ranges::find_if(
        transcript.sections, [&](const Section &one) { return transcript.titleOf(one) == title; });
    const auto edit =
        textedits::moveSection(transcript, int(section - transcript.sections.begin()), direction);
    QCOMPARE(edit.has_value(), !after.isNull());
    if (edit) {
        const Transcript moved = applied(transcript, *edit);
        QCOMPARE(violation(moved).value_or(QString()), violation(transcript).value_or(QString()));
        QCOMPARE(outline(moved), after);
        QVERIFY(stands(edit->after, moved));
        QCOMPARE(applied(moved, edit->inverse()), transcript);
    }
}

void TestTextEdits::keepsTimesOfWhatStays()
{
    const Transcript before = bakery();
    const auto edit = textedits::rewriteTurn(before, 2, u"My dear grandmother. She had one oven."_s);
    const Transcript after = applied(before, *edit);
    QCOMPARE(after.times.size(), before.times.size());
    QStringList words;
    for (const TimeSpan &span : after.times) {
        words.append(after.text(span.range).toString());
    }
    QCOMPARE(words, QStringList({u"Good evening."_s, u"Who taught you?"_s, u"My dear grandmother."_s,
                                 u"She had one oven."_s, u"Then came the strike."_s}));
}

void TestTextEdits::keepsTheSourceMapLetterForLetter()
{
    const SameWords same(u"My old grandmother."_s, u"My grandmother!"_s, Utf16Offset(10));
    const std::vector<SourcePiece> before{{.body = Utf16Offset(0), .source = Utf16Offset(100), .length = 60}};
    const QString text = QString(10, u'x') + u"My old grandmother."_s + QString(31, u'y');
    const QString now = QString(10, u'x') + u"My grandmother!"_s + QString(31, u'y');
    qsizetype letters = 0;
    for (const SourcePiece &piece : same.carried(before)) {
        const qsizetype old = piece.source.value() - 100;
        QCOMPARE(now.sliced(piece.body.value(), piece.length), text.sliced(old, piece.length));
        letters += piece.length;
    }
    QCOMPARE(letters, now.size() - 1); // all but the mark
}

void TestTextEdits::keepsTheRulesWhateverIsDone()
{
    TranscriptGenerator generator(21);
    Transcript transcript = withIds(generator.transcript(1'500));
    Ids ids{.last = 100'000};
    for (int step = 0; step < 400; ++step) {
        const auto turn = int(generator.below(qsizetype(transcript.turns.size())));
        const auto section = int(generator.below(qsizetype(transcript.sections.size())));
        const auto place = Utf16Offset(generator.below(transcript.body.size()));
        std::optional<TextEdit> edit;
        switch (generator.below(9)) {
        case 0:
            edit =
                textedits::rewriteTurn(transcript, turn, generator.sentence(true, 1 + generator.below(20)));
            break;
        case 1: {
            const bool isInside = transcript.body[place.value()].isLowSurrogate();
            edit = textedits::splitTurn(transcript, isInside ? place + 1 : place, ids.turn);
            break;
        }
        case 2:
            edit = textedits::joinToPrevious(transcript, turn);
            break;
        case 3:
            edit = textedits::setSpeakers(transcript, turn, turn, {transcript.labels.front().id});
            break;
        case 4:
            edit = textedits::beginSection(transcript, turn, generator.sentence(false, 3),
                                           1 + int(generator.below(3)), ids.section);
            break;
        case 5:
            edit = textedits::retitle(transcript, section, generator.sentence(false, 2));
            break;
        case 6:
            edit = textedits::dissolveSection(transcript, section);
            break;
        case 7:
            edit = textedits::setLevel(transcript, section, 1 + int(generator.below(3)));
            break;
        default:
            edit = textedits::moveSection(transcript, section, textedits::Direction::Up);
            break;
        }
        if (!edit) {
            continue;
        }
        const Transcript after = applied(transcript, *edit);
        QCOMPARE(violation(after).value_or(QString()), QString());
        Transcript back = applied(after, edit->inverse());
        back.pieces = transcript.pieces;
        QCOMPARE(back, transcript);
        transcript = after;
    }
}

QTEST_GUILESS_MAIN(TestTextEdits)
#include "tst_textedits.moc"
