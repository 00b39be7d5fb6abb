// SPDX-License-Identifier: MIT
// Measures how fast the readers read long interviews, and how much memory they take for it:
//   bench_readers [--megabytes N] [--filter TEXT]
// Speed is counted on what is inside a file and on the processor's time; memory is the most that reading
// took, with the file's bytes and the decoded text, in sizes of that text as UTF-16 has it.
#include "models/readers/reader.h"
#include "tests/benchmarks/memory.h"
#include "tests/benchmarks/sourcesamples.h"

#include <QCoreApplication>

#include <cstdio>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

double userSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6;
}

/// Reads one kind and prints its row. Runs in a process of its own, so that its memory is its own.
int measure(const SampleKind &kind, qsizetype bytes)
{
    const SourceSample sample = kind.make(bytes);
    const QString file = u"a."_s + QString::fromLatin1(kind.suffix);
    NoProgress progress;
    malloc_trim(0); // what making it left free would hide what reading it takes
    bench::forgetPeak();
    const double before = bench::statusBytes("VmRSS:") - double(sample.bytes.size());
    const double start = userSeconds();
    const Result<Source> source = decodeSource(file, sample.bytes);
    const double decoded = userSeconds() - start;
    const Result<Transcript> read =
        source ? readTranscript(*source, progress) : std::unexpected(source.error());
    const double seconds = userSeconds() - start;
    const double peak = bench::statusBytes("VmHWM:") - before;
    if (!read) {
        std::printf("%-10s cannot be read: error %d\n", kind.name, int(read.error().code));
        return 1;
    }
    const double inside = double(sample.inside) / 1e6;
    std::printf("%-10s %7.1f MB %8.1f MB/s %7.0f %9.2f s %9.0f MB %6.1f x %8zu turns\n", kind.name, inside,
                inside / seconds, kind.goal, decoded, peak / 1e6, peak / (2 * double(sample.inside)),
                read->turns.size());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto after = [&](const QString &option) {
        const qsizetype at = arguments.indexOf(option);
        return at >= 0 ? arguments.value(at + 1) : QString();
    };
    const qsizetype megabytes =
        std::max(1, after(u"--megabytes"_s).isEmpty() ? 24 : after(u"--megabytes"_s).toInt());
    std::printf("%-10s %10s %13s %7s %11s %12s %8s\n", "kind", "inside", "speed", "goal", "decoding",
                "memory", "of text");
    std::fflush(stdout);
    int failed = 0;
    for (const SampleKind &kind : sampleKinds()) {
        if (!QString::fromLatin1(kind.name).contains(after(u"--filter"_s))) {
            continue;
        }
        const pid_t child = fork();
        if (child == 0) {
            const int status = measure(kind, megabytes * 1'000'000);
            std::fflush(stdout);
            _exit(status);
        }
        int status = 0;
        waitpid(child, &status, 0);
        failed += status != 0 ? 1 : 0;
    }
    return failed == 0 ? 0 : 1;
}
