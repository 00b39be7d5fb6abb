// SPDX-License-Identifier: MIT
// Measures how fast tables are written, and how much memory that takes beyond what is exported:
//   bench_tables [--rows N] [--filter TEXT]
// Goals of 100,000 annotations as XLSX: 2 s, 30 MB.
#include "models/writers/tables/annotationtable.h"
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/memory.h"
#include "tests/models/writers/exportsample.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QTimeZone>

#include <cstdio>
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// Annotations with all that their columns ask for.
ExportData samples(int rows)
{
    ExportData data = largeExport(rows);
    data.personAttributes = {u"Age"_s, u"Occupation"_s};
    data.persons = {{.guid = u"p-1"_s,
                     .name = u"Marta Lindqvist"_s,
                     .kind = u"person"_s,
                     .description = {},
                     .attributes = {u"61"_s, u"Keeper of a lighthouse"_s},
                     .consentScope = {},
                     .consentDate = {},
                     .episodes = {}}};
    const QDateTime evening(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::UTC);
    qsizetype place = 0;
    for (ExportEpisode &episode : data.episodes) {
        for (ExportAnnotation &annotation : episode.annotations) {
            annotation.range = {CodePoint(place), CodePoint(place + annotation.quote.size())};
            place += 997;
            annotation.persons = {0};
            annotation.coder = u"Ines Moreau"_s;
            annotation.created = evening.addSecs(place);
            annotation.modified = evening.addSecs(place + 60);
        }
    }
    return data;
}

/// Writes one format and prints its row. Runs in a process of its own, so that its memory is its own.
int measure(const TableFormat &format, int rows)
{
    const ExportData data = samples(rows);
    QTemporaryFile file;
    if (!file.open()) {
        std::printf("no temporary file: %s\n", qPrintable(file.errorString()));
        return 1;
    }
    NoProgress progress;
    malloc_trim(0); // what making it left free would hide what writing it takes
    bench::forgetPeak();
    const double before = bench::statusBytes("VmRSS:");
    bool isWritten = false;
    double processor = 0;
    const double clock = bench::milliseconds([&] {
        processor = bench::processorMilliseconds(
            [&] { isWritten = format.write(annotationTable(data, {}), file, progress).has_value(); });
    });
    const double peak = bench::statusBytes("VmHWM:") - before;
    if (!isWritten) {
        std::printf("%-6s cannot be written\n", format.id.data());
        return 1;
    }
    std::printf("%-6s %9d %10.0f ms %10.0f ms %8.1f MB %8.1f MB\n", format.id.data(), rows, clock, processor,
                peak / 1e6, double(file.size()) / 1e6);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bench::Table filter(arguments);
    const qsizetype at = arguments.indexOf(u"--rows"_s);
    const int rows = at >= 0 ? std::max(1, arguments.value(at + 1).toInt()) : 100'000;
    std::printf("%-6s %9s %13s %13s %11s %11s\n", "format", "rows", "clock", "processor", "memory", "file");
    std::fflush(stdout);
    int failed = 0;
    for (const TableFormat &format : tableFormats()) {
        if (!filter.wants(format.id)) {
            continue;
        }
        const pid_t child = fork();
        if (child == 0) {
            const int status = measure(format, rows);
            std::fflush(stdout);
            _exit(status);
        }
        int status = 0;
        waitpid(child, &status, 0);
        failed += status != 0 ? 1 : 0;
    }
    return failed == 0 ? 0 : 1;
}
