// SPDX-License-Identifier: MIT
// simulate_anchoring [--passages N] [--seed S] [--fuzzy-every K] [--wrong] [--missed] [FILE...]: revises
// transcripts at random and counts what becomes of passages in them, placed as the program places them: by a
// new text, by a new text that drops some of several equal paragraphs, and by edits in place. Without files,
// those of resources/samples and of the shared transcripts that are there, and generated ones. Prints a
// Markdown table.
#include "models/readers/reader.h"
#include "programpath.h"
#include "reviser.h"
#include "simulation.h"
#include "tests/support/generator.h"
#include "tests/support/shared.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace visavis;
using namespace visavis::test;

namespace
{

struct Subject {
    QString name;
    QString body;
};

std::vector<Subject> subjects(const QStringList &files)
{
    std::vector<Subject> found;
    for (const QString &file : files) {
        NoProgress progress;
        const auto transcript =
            loadSource(file).and_then([&](const Source &source) { return readTranscript(source, progress); });
        if (transcript) {
            found.push_back({.name = QFileInfo(file).fileName(), .body = transcript->body});
        }
    }
    return found;
}

QStringList filesIn(const QString &folder, int most)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (!folder.isEmpty() && it.hasNext()) {
        files.append(it.next());
    }
    files.sort();
    return files.first(std::min<qsizetype>(most, files.size()));
}

QString percent(qint64 part, qint64 whole)
{
    return whole == 0 ? u"–"_s : QString::number(100.0 * double(part) / double(whole), 'f', 2) + u" %"_s;
}

void printRow(QTextStream &out, const QString &name, const AnchoringCounts &counts)
{
    out << "| " << name << " | " << counts.passages << " | " << percent(counts.right, counts.passages)
        << " | " << percent(counts.right, counts.withPlace) << " | " << counts.toReview << " ("
        << counts.proposed << ") | " << counts.orphans << " (" << counts.lost << ") | " << counts.wrong
        << " (" << counts.elsewhere << ") |\n";
    out.flush();
}

/// A passage with what stands about it.
QString around(const QString &text, Utf16Range range)
{
    const qsizetype start = std::max<qsizetype>(0, range.start.value() - 40);
    const QString inside = slice(text, range).toString();
    return text.sliced(start, range.start.value() - start) + u'[' +
           (inside.size() > 120 ? inside.left(55) + u" [...] "_s + inside.right(55) : inside) + u']' +
           text.sliced(range.stop.value()).left(40);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"passages"_s, u"in each text and revision"_s, u"count"_s, u"1000"_s},
                       {u"seed"_s, u"of the revisions"_s, u"seed"_s, u"1"_s},
                       {u"fuzzy-every"_s, u"the fuzzy matcher gets every so many"_s, u"count"_s, u"50"_s},
                       {u"share"_s, u"of the words that change, instead of several"_s, u"share"_s},
                       {u"wrong"_s, u"print each passage that is anchored wrongly"_s},
                       {u"missed"_s, u"print each passage that is not anchored and could be"_s}});
    parser.process(application);
    QTextStream out(stdout);
    QStringList files = parser.positionalArguments();
    const bool isWhole = files.isEmpty();
    if (isWhole) {
        files = filesIn(QStringLiteral(SAMPLES), 8) + filesIn(sharedPath(u"seeds"_s), 4) +
                filesIn(sharedPath(u"corpus/01_md_changelog"_s), 3) +
                filesIn(sharedPath(u"corpus/02_md_bitcoin"_s), 3) +
                filesIn(sharedPath(u"corpus/10_vtt_real"_s), 2);
    }
    std::vector<Subject> texts = subjects(files);
    if (isWhole) {
        TranscriptGenerator generator(7);
        for (const qsizetype words : {2'000, 8'000, 8'000, 60'000}) {
            texts.push_back({.name = u"generated"_s, .body = generator.transcript(words).body});
        }
    }
    const int count = parser.value(u"passages"_s).toInt();
    const auto fuzzyEvery = size_t(parser.value(u"fuzzy-every"_s).toInt());
    auto seed = parser.value(u"seed"_s).toUInt();
    out << "| words changed | passages | right | right of those with a place | to review (rightly proposed) "
           "| "
           "orphans (with a place) | wrong (elsewhere) |\n| --- | --- | --- | --- | --- | --- | --- |\n";
    const auto telling = [&](const Subject &subject, const QString &name, const QString &after) {
        return [&, name, after](Utf16Range passage, const Placement &placed, Outcome outcome) {
            if (parser.isSet(outcome == Outcome::Wrong ? u"wrong"_s : u"missed"_s)) {
                out << name << ' ' << subject.name << ' ' << placed.score << "\n  "
                    << around(subject.body, passage).replace(u'\n', u'|') << "\n  "
                    << around(after, placed.range).replace(u'\n', u'|') << '\n';
            }
        };
    };
    for (const double share : parser.isSet(u"share"_s) ? QList<double>{parser.value(u"share"_s).toDouble()}
                                                       : QList<double>{0.0, 0.01, 0.05, 0.15, 0.3}) {
        const quint32 firstSeed = seed;
        const QString name = QString::number(100 * share) + u" %"_s;
        AnchoringCounts counts;
        AnchoringCounts fuzzy;
        for (const Subject &subject : texts) {
            const TrackedText original(subject.body);
            TrackedText revised = original;
            Reviser(++seed).revise(revised, RevisionPlan::realistic(original, share));
            const QString after = revised.text();
            const RevisedEpisode episode(subject.body, after);
            const auto passages = somePassages(subject.body, count, seed);
            counts += judge(
                original, revised, passages, [&](Utf16Range passage) { return episode.place(passage); },
                telling(subject, name, after));
            std::vector<Utf16Range> some;
            for (size_t i = 0; fuzzyEvery > 0 && i < passages.size(); i += fuzzyEvery) {
                some.push_back(passages[i]);
            }
            const FuzzyMatcher matcher(subject.body, after);
            fuzzy +=
                judge(original, revised, some, [&](Utf16Range passage) { return matcher.place(passage); });
        }
        printRow(out, name, counts);
        if (fuzzy.passages > 0) {
            printRow(out, name + u", fuzzy matcher"_s, fuzzy);
        }
        AnchoringCounts dropping;
        AnchoringCounts editing;
        seed = firstSeed;
        for (const Subject &subject : texts) {
            Reviser reviser(++seed);
            const TrackedText plain(subject.body);
            const int repeats = 2 + int(plain.paragraphs().size()) / 10;
            const TrackedText original = reviser.withRepeats(plain, repeats);
            const Subject repeated{.name = subject.name, .body = original.text()};
            TrackedText revised = original;
            RevisionPlan plan = RevisionPlan::realistic(original, share);
            plan.dropped = 1 + repeats / 2;
            reviser.revise(revised, plan);
            const QString after = revised.text();
            const RevisedEpisode episode(repeated.body, after);
            dropping += judge(
                original, revised, somePassages(repeated.body, count, seed),
                [&](Utf16Range passage) { return episode.place(passage); },
                telling(repeated, u"(dropped) "_s + name, after));
            const auto passages = somePassages(repeated.body, count, seed);
            const EditedEpisode edited(original, passages, share, seed);
            editing += judge(
                original, edited.text(), passages, [&](Utf16Range passage) { return edited.place(passage); },
                telling(repeated, u"(edited) "_s + name, edited.text().text()));
        }
        printRow(out, name + u", some of equal paragraphs dropped"_s, dropping);
        printRow(out, name + u", edited in place"_s, editing);
    }
    return 0;
}
