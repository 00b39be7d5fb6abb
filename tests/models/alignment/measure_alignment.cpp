// SPDX-License-Identifier: MIT
// measure_alignment NAME.json...: how well pairs of transcripts are aligned, and what is not found; -v prints
// the pairs.
#include "tests/models/alignment/alignedpair.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(TurnRange turns)
{
    return turns.isEmpty() ? u"-"_s : u"%1..%2"_s.arg(turns.first).arg(turns.last - 1);
}

void printDifferences(QTextStream &out, const test::AlignedPair &truth, const std::vector<FacingTurns> &made)
{
    for (const FacingTurns &facing : truth.pairs) {
        if (test::compare({facing}, made).exactShare() < 1) {
            out << u"   missed "_s << textOf(facing.left) << u" | "_s << textOf(facing.right) << u'\n';
        }
    }
    for (const FacingTurns &facing : made) {
        if (test::compare({facing}, truth.pairs).exactShare() < 1) {
            out << u"   made   "_s << textOf(facing.left) << u" | "_s << textOf(facing.right) << u"  "_s
                << facing.score << u'\n';
            for (int t = facing.left.first; t < facing.left.last; ++t)
                out << u"      L "_s << truth.left.speakerNames(truth.left.turns[t]) << ": "_L1
                    << truth.left.text(truth.left.turns[t].range).left(90) << u'\n';
            for (int t = facing.right.first; t < facing.right.last; ++t)
                out << u"      R "_s << truth.right.speakerNames(truth.right.turns[t]) << ": "_L1
                    << truth.right.text(truth.right.turns[t].range).left(90) << u'\n';
        }
    }
}

} // namespace

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    QTextStream out(stdout);
    QStringList files = QCoreApplication::arguments().mid(1);
    const bool isVerbose = files.removeAll(u"-v"_s) > 0;
    const bool isDrifted = files.removeAll(u"--drift"_s) > 0;
    out << u"kind found  pairs exact  links  wrong (certain)   F1      ms\n"_s;
    for (const QString &file : files) {
        const bool isJson = file.endsWith(u".json"_s);
        const auto truth =
            isJson ? test::AlignedPair::load(file)
                   : test::AlignedPair::inParallel(file.section(u':', 0, 0), file.section(u':', 1, 1));
        if (isDrifted) {
            test::Accuracy all;
            for (quint32 seed = 1; seed <= 30; ++seed) {
                const test::AlignedPair pair = test::drifted(truth, seed);
                const auto is = test::compare(
                    pair.pairs, alignEpisodes(pair.left, pair.right, AlignmentKind::Translation).pairs);
                if (isVerbose && seed < 3) {
                    printDifferences(out, pair,
                                     alignEpisodes(pair.left, pair.right, AlignmentKind::Translation).pairs);
                }
                all += is;
            }
            out << u"drifted %1: %2 pairs, exact %3 %, F1 %4 %, wrong %5 of %6, certain %7\n"_s
                       .arg(QFileInfo(file).completeBaseName())
                       .arg(all.pairs)
                       .arg(100 * all.exactShare(), 0, 'f', 1)
                       .arg(100 * all.linkShare(), 0, 'f', 1)
                       .arg(all.wrongLinks)
                       .arg(all.links)
                       .arg(all.certainWrong);
            out.flush();
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        const Alignment found = alignEpisodes(truth.left, truth.right);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        const Alignment asked = alignEpisodes(truth.left, truth.right, truth.kind);
        const test::Accuracy is = test::compare(truth.pairs, asked.pairs);
        out << u"%1 %2 %3 %4 %5 %6 (%7) %8 %9 %10\n"_s.arg(QLatin1StringView(name(truth.kind)), -12)
                   .arg(QLatin1StringView(name(found.kind)), -12)
                   .arg(is.pairs, 5)
                   .arg(100 * is.exactShare(), 6, 'f', 1)
                   .arg(is.links, 5)
                   .arg(is.wrongLinks, 4)
                   .arg(is.certainWrong, 3)
                   .arg(100 * is.linkShare(), 6, 'f', 1)
                   .arg(ms, 8, 'f', 1)
                   .arg(QFileInfo(file).completeBaseName());
        if (!isVerbose) {
            continue;
        }
        printDifferences(out, truth, asked.pairs);
    }
    return 0;
}
