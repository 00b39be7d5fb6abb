// SPDX-License-Identifier: MIT
// bench_projectsearch [INTERVIEWS]: searches a generated project of interviews of 50 kB; milliseconds a
// query.
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace visavis;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int interviews = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    QTextStream out(stdout);
    test::SampleProject sample;
    QElapsedTimer timer;
    timer.start();
    qsizetype units = 0;
    for (int i = 0; i < interviews; ++i) {
        const Transcript transcript = test::sampleTranscript({.title = u"Interview %1"_s.arg(i),
                                                              .sections = 8,
                                                              .turnsPerSection = 20,
                                                              .sentencesPerTurn = 8,
                                                              .seed = quint32(i)});
        units += transcript.body.size();
        sample.add(transcript, {}, i % 50 == 49);
    }
    if (!sample.project().flush()) {
        return 1;
    }
    out << interviews << " interviews, " << units / 1024 << " kB, made in " << timer.elapsed() << " ms\n";
    out << "query | first hit | all | hits\n";
    for (const char *text : {"marguerite", "river", "\"the river\"", "riv*", "the", "t*", "speaker:osei bell",
                             "tag:river", "-river", "marguerite -river", "nowhere"}) {
        qint64 first = -1;
        NoProgress progress;
        timer.restart();
        const auto totals = searchProject(
            sample.project().snapshot().database(), parseQuery(QString::fromUtf8(text)),
            {.limit = 10'000, .context = ContextLength, .coder = {}},
            [&](const SearchHit &) {
                if (first < 0) {
                    first = timer.elapsed();
                }
            },
            progress);
        out << text << " | " << first << " | " << timer.elapsed() << " | " << (totals ? totals->hits : -1)
            << Qt::endl;
    }
    return 0;
}
