// SPDX-License-Identifier: MIT
// How long it takes to find which turns of two interviews stand beside each other. Goals: two of 1,000 turns
// in 100 ms, fifteen episodes of one guide in 1 s.
#include "tests/benchmarks/harness.h"
#include "tests/models/alignment/alignedpair.h"
#include "tests/support/generator.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextStream>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Turns = 1'000;
constexpr int Interviews = 15;
constexpr int Questions = 20;

void addTurn(Transcript &text, const QString &words, int label)
{
    if (!text.body.isEmpty()) {
        text.body += u"\n\n"_s;
    }
    const Utf16Offset start(text.body.size());
    text.body += words;
    text.turns.push_back(
        {.id = {}, .range = {start, start + words.size()}, .labels = {label}, .start = {}, .end = {}});
}

Transcript emptyText(const QString &language)
{
    Transcript text;
    text.language = language;
    text.labels = {{.id = {}, .name = u"A"_s, .role = Role::Interviewer, .speaker = {}},
                   {.id = {}, .name = u"B"_s, .role = Role::Interviewee, .speaker = {}}};
    text.sections.push_back({.id = {}, .titleRange = {}, .firstTurn = 0});
    return text;
}

/// A dialogue and its "translation": one word in eight is kept, as names and numbers are, the others have
/// nothing in common; then turns drift.
test::AlignedPair translatedPair()
{
    test::TranscriptGenerator generator(1);
    test::AlignedPair pair{.left = emptyText(u"fr"_s), .right = emptyText(u"en"_s), .pairs = {}};
    for (int turn = 0; turn < Turns; ++turn) {
        const int label = turn % 2;
        const auto count = label == 0 ? 3 + generator.below(15) : 10 + generator.below(150);
        QString left;
        QString right;
        for (qsizetype i = 0; i < count; ++i) {
            const QString word = generator.word(true);
            left += word + u' ';
            right += (qHash(word) % 8 == 0 ? word : generator.word(false)) + u' ';
        }
        addTurn(pair.left, left, label);
        addTurn(pair.right, right, label);
        pair.pairs.push_back({.left = {turn, turn + 1}, .right = {turn, turn + 1}});
    }
    return test::drifted(pair, 1);
}

std::vector<Transcript> guidedInterviews()
{
    test::TranscriptGenerator generator(2);
    QStringList questions;
    for (int i = 0; i < Questions; ++i) {
        questions.append(generator.sentence(true, 12).chopped(1) + u" ?"_s);
    }
    std::vector<Transcript> interviews;
    for (int i = 0; i < Interviews; ++i) {
        Transcript &text = interviews.emplace_back(emptyText(u"fr"_s));
        for (const QString &question : questions) {
            addTurn(text, question, 0);
            for (int follow = 0; follow < 3; ++follow) {
                addTurn(text, generator.sentence(true, 20 + generator.below(150)), 1);
                addTurn(text, generator.sentence(true, 5).chopped(1) + u" ?"_s, 0);
            }
        }
    }
    return interviews;
}

} // namespace

int main(int count, char **values)
{
    constexpr int Runs = 20;
    const QCoreApplication application(count, values);
    bench::Table table(QCoreApplication::arguments());
    const auto measure = [&table](const QString &name, const std::function<void()> &work) {
        table.run(name, u"ms"_s, Runs, [] {}, [&] { return bench::threadMilliseconds(work); });
    };
    const test::AlignedPair pair = translatedPair();
    Alignment found;
    measure(u"a translation, 1,000 turns, kind found"_s,
            [&] { found = alignEpisodes(pair.left, pair.right); });
    measure(u"the same, kind given"_s,
            [&] { found = alignEpisodes(pair.left, pair.right, AlignmentKind::Translation); });
    const test::Accuracy is = test::compare(pair.pairs, found.pairs);
    const auto interviews = guidedInterviews();
    measure(u"15 interviews of one guide, beside the first"_s, [&] {
        for (size_t i = 1; i < interviews.size(); ++i) {
            found = alignEpisodes(interviews[0], interviews[i], AlignmentKind::Guide);
        }
    });
    QTextStream(stdout) << u"the translation's pairs found exactly: %1 %\n"_s.arg(100 * is.exactShare(), 0,
                                                                                  'f', 1);
    return 0;
}
