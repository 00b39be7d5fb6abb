// SPDX-License-Identifier: MIT
// Transcripts in text, Markdown and tables as their publishers wrote them, against what was counted by hand.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/wordcheck.h"
#include "tests/support/shared.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

enum class Verdict { Exact, Near, Wrong };

/// Nothing when nobody counted.
std::optional<int> number(const QString &cell)
{
    bool ok = false;
    const int value = cell.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Verdict judge(int found, int expected)
{
    return found == expected                                          ? Verdict::Exact
           : std::abs(found - expected) * 50 <= std::max(expected, 1) ? Verdict::Near
                                                                      : Verdict::Wrong;
}

/// What nobody says is not counted, and what goes on below a heading is one turn to some and two to others.
int turnsNear(const Transcript &transcript, int expected)
{
    int turns = 0;
    int changes = 0;
    std::vector<int> last;
    for (const Turn &turn : transcript.turns) {
        turns += turn.labels.empty() ? 0 : 1;
        changes += !turn.labels.empty() && turn.labels != last ? 1 : 0;
        last = turn.labels.empty() ? last : turn.labels;
    }
    return std::abs(changes - expected) <= std::abs(turns - expected) ? changes : turns;
}

/// The title of the whole is counted as a section by some, and not by others.
int sectionsNear(const Transcript &transcript, int expected)
{
    int titled = 0;
    int first = 0;
    for (const Section &section : transcript.sections) {
        titled += section.titleRange.isEmpty() ? 0 : 1;
        first += !section.titleRange.isEmpty() && section.level == 1 ? 1 : 0;
    }
    return titled - first == expected ? expected : titled;
}

double seconds(Milliseconds time)
{
    return double(time.count()) / 1000;
}

/// The first time of the file, and what may be meant by the last one: the start of the last turn, or the
/// start or end of the last time span.
struct FirstAndLast {
    double first = -1;
    std::vector<double> last;
};

FirstAndLast firstAndLast(const Transcript &transcript)
{
    FirstAndLast found;
    const auto takeFirst = [&](Milliseconds time) {
        found.first = found.first < 0 ? seconds(time) : std::min(found.first, seconds(time));
    };
    std::optional<Milliseconds> lastStart;
    for (const Turn &turn : transcript.turns) {
        lastStart = turn.start ? turn.start : lastStart;
        if (turn.start) {
            takeFirst(*turn.start);
        }
    }
    if (lastStart) {
        found.last.push_back(seconds(*lastStart));
    }
    if (!transcript.times.empty()) {
        takeFirst(transcript.times.front().start);
        found.last.push_back(seconds(transcript.times.back().start));
        found.last.push_back(seconds(transcript.times.back().end));
    }
    return found;
}

} // namespace

class TextCorpusTest : public QObject
{
    Q_OBJECT

private:
    using Counts = std::array<int, 3>; ///< by verdict
    std::map<QString, std::array<Counts, 4>> m_table;

    void count(const QString &format, size_t what, Verdict verdict)
    {
        ++m_table[format][what][size_t(verdict)];
    }

private Q_SLOTS:
    void agreesWithTheTruth_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("truth");
        const QString corpus = sharedPath(u"corpus"_s);
        if (corpus.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        const QList<QByteArray> rows = bytesOf(corpus + u"/TRUTH.tsv"_s).split('\n');
        for (const QByteArray &row : rows) {
            const QStringList columns = QString::fromUtf8(row).split(u'\t');
            const QString &name = columns.front();
            const bool isText =
                std::ranges::any_of(std::array{u".md"_s, u".txt"_s, u".text"_s, u".tsv"_s},
                                    [&](const QString &suffix) { return name.endsWith(suffix); });
            if (isText && columns.size() > 8) {
                QTest::newRow(qPrintable(name)) << QString(corpus + u'/' + name) << columns;
            }
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(const QString, path);
        QFETCH(const QStringList, truth);
        const Result<Source> source = loadSource(path);
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        QCOMPARE(wordDifference(*source, *transcript), QString());

        QStringList names;
        for (const Label &label : transcript->labels) {
            names.append(label.name);
        }
        const std::array<int, 4> found{
            transcript->units, turnsNear(*transcript, number(truth[2]).value_or(0)),
            int(transcript->labels.size()), sectionsNear(*transcript, number(truth[4]).value_or(0))};
        for (size_t what = 0; what < found.size(); ++what) {
            if (const auto expected = number(truth[qsizetype(what) + 1])) {
                const Verdict verdict = judge(found[what], *expected);
                count(transcript->format, what, verdict);
                QVERIFY2(verdict != Verdict::Wrong,
                         qPrintable(u"%1: %2, not %3"_s.arg(what).arg(found[what]).arg(*expected)));
            }
        }
        QCOMPARE(names.join(u" | "_s), truth[7]);
        const FirstAndLast times = firstAndLast(*transcript);
        if (!truth[5].isEmpty()) {
            QCOMPARE(times.first, truth[5].toDouble());
        }
        if (!truth[6].isEmpty()) {
            QVERIFY(std::ranges::contains(times.last, truth[6].toDouble()));
        }
    }

    void cleanupTestCase()
    {
        constexpr std::array What{"units", "turns", "speakers", "sections"};
        for (const auto &[format, counts] : m_table) {
            for (size_t what = 0; what < What.size(); ++what) {
                qInfo("%-10s %-9s exact %2d  within 2 %% %2d  wrong %2d", qPrintable(format), What[what],
                      counts[what][0], counts[what][1], counts[what][2]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextCorpusTest)
#include "tst_textcorpus.moc"
