// SPDX-License-Identifier: MIT
#include "tests/support/generator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Makes a project of any size, for looking at and for measuring by hand.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"OUT.visavis"_s, u"the file to make"_s);
    const auto option = [&](const QString &name, const QString &meaning, const QString &usual) {
        const QCommandLineOption made(name, meaning, u"N"_s, usual);
        parser.addOption(made);
        return made;
    };
    const auto episodes = option(u"episodes"_s, u"how many interviews"_s, u"20"_s);
    const auto words = option(u"words"_s, u"words in each"_s, u"5000"_s);
    const auto annotations = option(u"annotations"_s, u"annotations over all"_s, u"0"_s);
    const auto tags = option(u"tags"_s, u"tags in the codebook"_s, u"0"_s);
    const auto seed = option(u"seed"_s, u"the same seed gives the same texts"_s, u"1"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(2);
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = test::makeProject(parser.positionalArguments().first(),
                                        {.episodes = parser.value(episodes).toInt(),
                                         .words = parser.value(words).toLongLong(),
                                         .annotations = parser.value(annotations).toInt(),
                                         .tags = parser.value(tags).toInt(),
                                         .seed = parser.value(seed).toUInt()});
    if (!made) {
        QTextStream(stderr) << "error " << int(made.error().code) << ": " << made.error().detail << '\n';
        return 1;
    }
    QTextStream(stdout) << "made in " << timer.elapsed() << " ms\n";
    return 0;
}
