// SPDX-License-Identifier: MIT
// measure_guide FIXTURES [-v]: how well the exchanges of interviews are assigned to the questions of their
// guides, by the guide alone and with what the other interviews of the same guide tell; -v prints what is
// wrong or doubtful.
#include "tests/models/alignment/alignedpair.h"
#include "tests/models/guide/guidedinterview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

void printRow(QTextStream &out, const QString &name, const test::AssignmentAccuracy &is, double ms)
{
    out << u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(name, -30)
               .arg(is.heads, 5)
               .arg(100 * is.headShare(), 6, 'f', 1)
               .arg(is.all, 5)
               .arg(100 * is.share(), 6, 'f', 1)
               .arg(is.certain, 7)
               .arg(is.certainWrong, 5)
               .arg(ms, 6, 'f', 1);
}

void printFaults(QTextStream &out, const test::GuidedInterview &truth,
                 const std::vector<AssignedExchange> &found)
{
    for (const AssignedExchange &assigned : found) {
        const int is = truth.questions.at(size_t(assigned.exchange.first));
        const bool isHead = std::ranges::contains(truth.heads, assigned.exchange.first);
        out << (is != assigned.question ? u"    WRONG "_s
                : assigned.isDoubtful() ? u"    doubt "_s
                                        : u"    right "_s)
            << (isHead ? u"head "_s : u"     "_s) << (assigned.followsUp ? u"follows "_s : u"        "_s)
            << u"%1 is %2 found %3 %4 "_s.arg(assigned.exchange.first, 3)
                   .arg(is, 2)
                   .arg(assigned.question, 2)
                   .arg(assigned.score, 0, 'f', 2)
            << questionText(truth.transcript, assigned.exchange).left(110) << u'\n';
    }
}

/// What the guide gives to an alignment.
void printAlignments(QTextStream &out, const QString &fixtures)
{
    out << u"aligned                        exact%  F1% wrong certain | by the guide\n"_s;
    for (const auto &[json, guidePath] : test::GuidedInterview::files(fixtures)) {
        const auto truth = test::AlignedPair::load(json);
        const auto guide = askedQuestions(test::GuidedInterview::load(json, u"left"_s, guidePath).guide);
        const auto byGuide =
            facingByGuide(guide, assignExchanges(guide, truth.left), assignExchanges(guide, truth.right));
        out << QFileInfo(json).completeBaseName().leftJustified(30);
        for (const auto &known : {std::vector<FacingTurns>(), byGuide}) {
            const auto is = test::compare(
                truth.pairs, alignEpisodes(truth.left, truth.right, AlignmentKind::Guide, {}, known).pairs);
            out << u" %1 %2 %3 %4 |"_s.arg(100 * is.exactShare(), 5, 'f', 1)
                       .arg(100 * is.linkShare(), 5, 'f', 1)
                       .arg(is.wrongLinks, 4)
                       .arg(is.certainWrong, 4);
        }
        out << u'\n';
    }
}

} // namespace

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    QTextStream out(stdout);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isVerbose = arguments.removeAll(u"-v"_s) > 0;
    const auto interviews = test::GuidedInterview::all(arguments.value(0));
    out << u"interview                      heads right%   all right% certain wrong     ms\n"_s;
    for (const bool isLearned : {false, true}) {
        test::AssignmentAccuracy all;
        out << (isLearned ? u"with what others tell\n"_s : u"by the guide alone\n"_s);
        for (const test::GuidedInterview &interview : interviews) {
            std::vector<const test::GuidedInterview *> others;
            for (const test::GuidedInterview &other : interviews) {
                if (isLearned && &other != &interview && other.guide == interview.guide) {
                    others.push_back(&other);
                }
            }
            const std::vector<AskedQuestion> guide = interview.learned(others);
            QElapsedTimer timer;
            timer.start();
            const auto found = assignExchanges(guide, interview.transcript);
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            const test::AssignmentAccuracy is = test::compare(interview, found);
            all += is;
            printRow(out, interview.name, is, ms);
            if (isVerbose) {
                printFaults(out, interview, found);
            }
        }
        printRow(out, u"all"_s, all, 0);
    }
    printAlignments(out, arguments.value(0));
    return 0;
}
