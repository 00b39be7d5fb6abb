// SPDX-License-Identifier: MIT
// Nothing is lost and nothing doubled: over every file that lies here, of every format.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/wordcheck.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QTest>

#include <map>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// How many files of a format were held against their sources, and how many words they have.
struct Count {
    int corpus = 0;
    int here = 0;
    qsizetype words = 0;
};

/// Files that are no transcripts: what the tests expect, which turns stand beside each other, what says how
/// something was made, cues as a parser gives them.
bool isTranscript(const QString &path)
{
    static const QStringList others{
        u".expected.json"_s, u".expected.txt"_s,   u"README.md"_s,           u"ALIGN.md"_s,
        u"LICENSE"_s,        u"COPYING"_s,         u"_meta.json"_s,          u"/MANIFEST.tsv"_s,
        u"/TRUTH.tsv"_s,     u"annotations.tsv"_s, u"make-sample-project"_s, u"check-quotes"_s};
    const bool isOther = std::ranges::any_of(others, [&](const QString &end) { return path.endsWith(end); });
    return !isOther && !path.contains(u"/licenses/"_s) &&
           !(path.contains(u"/fixtures/alignment/"_s) && path.endsWith(u".json"_s)) &&
           !(path.contains(u"/11_vtt_conformance/"_s) && path.endsWith(u".json"_s));
}

/// Of the conformance suites, those whose markup is wrong on purpose: no simple pattern says what is heard
/// there, and the parsers of the suites do (tst_vttconformance).
bool isBrokenOnPurpose(const QString &path)
{
    static const QStringList folders{u"wpt-cue-parsing/"_s,   u"wpt-file-parsing/"_s,
                                     u"vttjs/cuetext/"_s,     u"vttjs/file-layout/"_s,
                                     u"vttjs/integration/"_s, u"webvtt-py/youtube_dl.vtt"_s};
    return path.contains(u"/11_vtt_conformance/"_s) &&
           std::ranges::any_of(folders, [&](const QString &folder) { return path.contains(folder); });
}

qsizetype wordsIn(const QString &text)
{
    return text.simplified().count(u' ') + (text.isEmpty() ? 0 : 1);
}

} // namespace

class EveryWordTest : public QObject
{
    Q_OBJECT

private:
    std::map<QString, Count> m_counts; ///< by format
    int m_withoutWords = 0;
    int m_brokenOnPurpose = 0;

    static void addFiles(const QString &folder)
    {
        QStringList paths;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            paths.append(files.next());
        }
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            if (isTranscript(path)) {
                QTest::newRow(qPrintable(path.mid(folder.lastIndexOf(u'/') + 1))) << path;
            }
        }
    }

private Q_SLOTS:
    void keepsEveryWord_data()
    {
        QTest::addColumn<QString>("path");
        const QDir fixtures(QStringLiteral(FIXTURES));
        for (const QString &folder : fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            // What the program writes is in one of them, guides in another; documents are held against their
            // letters by tests of their own (tst_html, tst_odf, tst_rtf), which know what is markup.
            if (!QStringList({u"writers"_s, u"guide"_s, u"html"_s, u"odt"_s, u"rtf"_s}).contains(folder)) {
                addFiles(fixtures.filePath(folder));
            }
        }
        addFiles(QStringLiteral(SAMPLES));
        if (const QString corpus = sharedPath(u"corpus"_s); !corpus.isEmpty()) {
            addFiles(corpus);
        }
    }
    void keepsEveryWord()
    {
        QFETCH(const QString, path);
        const Result<Source> source = loadSource(path);
        NoProgress progress;
        const auto transcript = source ? readTranscript(*source, progress) : std::unexpected(source.error());
        if (!transcript) {
            const ErrorCode code = transcript.error().code;
            QVERIFY(code == ErrorCode::NoWords || code == ErrorCode::FileEmpty ||
                    (code == ErrorCode::NotText && isBrokenOnPurpose(path)));
            ++m_withoutWords;
            return;
        }
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        const QString difference = wordDifference(*source, *transcript);
        if (!difference.isEmpty() && isBrokenOnPurpose(path)) {
            ++m_brokenOnPurpose;
            return;
        }
        QCOMPARE(difference, QString());
        Count &count = m_counts[transcript->format];
        ++(path.contains(u"/corpus/"_s) ? count.corpus : count.here);
        count.words += wordsIn(transcript->body);
    }

    void fewAreBroken() { QVERIFY(m_brokenOnPurpose <= 20); }

    void cleanupTestCase()
    {
        Count whole;
        for (const auto &[format, count] : m_counts) {
            qInfo("%-20s %4d files of the corpus, %4d fixtures and samples, %7lld words", qPrintable(format),
                  count.corpus, count.here, qint64(count.words));
            whole.corpus += count.corpus;
            whole.here += count.here;
            whole.words += count.words;
        }
        qInfo("%-20s %4d files of the corpus, %4d fixtures and samples, %7lld words", "all", whole.corpus,
              whole.here, qint64(whole.words));
        qInfo("without words: %d; broken on purpose, see tst_vttconformance: %d", m_withoutWords,
              m_brokenOnPurpose);
    }
};

QTEST_GUILESS_MAIN(EveryWordTest)
#include "tst_everyword.moc"
