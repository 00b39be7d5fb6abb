// SPDX-License-Identifier: MIT
// Writes what the readers make of files: "readeroutline FILE..." prints the outlines, "readeroutline --bench
// FILE" the speed of reading and writing the outline, median of five runs.
#include "models/readers/outline.h"
#include "models/readers/reader.h"
#include "tests/models/readers/warningkeys.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

int outline(const QString &path)
{
    const Result<Source> source = loadSource(path);
    NoProgress progress;
    const Result<Transcript> transcript =
        source ? readTranscript(*source, progress) : std::unexpected(source.error());
    QFile output;
    if (!transcript || !output.open(stdout, QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s: error %d, line %lld\n", qPrintable(path), int(transcript.error().code),
                     transcript.error().line);
        return 1;
    }
    const bool written = writeOutline(QFileInfo(path).fileName(), *transcript, test::warningKey, output);
    output.write("\n");
    return written ? 0 : 1;
}

/// Nanoseconds of this process's own processor time: other work on the machine does not count.
class CpuTimer
{
public:
    CpuTimer() { restart(); }
    void restart() { m_start = now(); }
    [[nodiscard]] qint64 elapsed() const { return std::max<qint64>(1, now() - m_start); }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_start = 0;
};

int benchmark(const QString &path)
{
    std::array<std::array<qint64, 5>, 3> times{};
    qint64 bytes = 0;
    for (size_t run = 0; run < 5; ++run) {
        CpuTimer timer;
        const Result<Source> source = loadSource(path);
        times[0][run] = timer.elapsed();
        if (!source) {
            return 1;
        }
        bytes = source->bytes.size();
        timer.restart();
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        times[1][run] = timer.elapsed();
        timer.restart();
        QFile null(u"/dev/null"_s);
        if (!transcript || !null.open(QIODevice::WriteOnly) ||
            !writeOutline(path, *transcript, test::warningKey, null)) {
            return 1;
        }
        times[2][run] = timer.elapsed();
    }
    const std::array names{"decode", "structure", "json"};
    qint64 total = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        std::ranges::sort(times[i]);
        total += times[i][2];
        std::printf("%-10s %8.1f MB/s\n", names[i], double(bytes) * 1000 / double(times[i][2]));
    }
    std::printf("%-10s %8.1f MB/s of %.1f MB\n", "outline", double(bytes) * 1000 / double(total),
                double(bytes) / 1e6);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    int status = 0;
    const bool isBenchmark = argc > 2 && QByteArrayView(argv[1]) == "--bench";
    for (int i = isBenchmark ? 2 : 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        status |= isBenchmark ? benchmark(path) : outline(path);
    }
    return status;
}
