// SPDX-License-Identifier: MIT
// Prints, as Markdown, how the readers do on the shared transcripts: "corpusreport [FOLDER]", the folder with
// TRUTH.tsv. tst_corpus tests the same.
#include "tests/models/readers/corpustable.h"
#include "tests/support/shared.h"

#include <QFile>

#include <cstdio>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QString corpus = argc > 1 ? QFile::decodeName(argv[1]) : sharedPath(u"corpus"_s);
    const std::vector<CorpusFile> files = corpusFiles(corpus);
    if (files.empty()) {
        std::fprintf(stderr, "No TRUTH.tsv in \"%s\".\n", qPrintable(corpus));
        return 1;
    }
    CorpusTable table;
    for (const CorpusFile &file : files) {
        table.add(file, readCorpusFile(file));
    }
    std::fputs(qPrintable(table.markdown()), stdout);
    return 0;
}
