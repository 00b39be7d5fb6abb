// SPDX-License-Identifier: MIT
// Subtitles and JSON as their publishers wrote them; what was counted in them is in tst_corpus.
#include "models/readers/reader.h"
#include "tests/models/readers/sources.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class SubtitleFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One interview as Whisper exports it.
    void exportsOfOneInterviewSayTheSame()
    {
        const QString start = sharedPath(u"corpus/03_hitsave"_s);
        if (start.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        QString body;
        for (const QString &suffix : {u"json"_s, u"lrc"_s, u"srt"_s, u"vtt"_s}) {
            const Result<Source> source =
                loadSource(start + u"/Goodboy_Galaxy_Goodboy_Galaxy_-_Rik_Nicol."_s + suffix);
            QVERIFY(source);
            NoProgress progress;
            const auto transcript = readTranscript(*source, progress);
            QVERIFY(transcript);
            body = body.isEmpty() ? transcript->body : body;
            QCOMPARE(transcript->body, body);
        }
    }

    void leavesOtherJsonAlone()
    {
        const QString folder = sharedPath(u"corpus/11_vtt_conformance"_s);
        if (folder.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        int looked = 0;
        for (QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext(); ++looked) {
            const Result<Source> source = loadSource(files.next());
            const Format *format = source ? formatFor(*source) : nullptr;
            QVERIFY2(format == nullptr || !format->fileNameSuffixes.contains(u"json"_s),
                     qPrintable(files.filePath()));
        }
        QVERIFY(looked > 0);
    }
};

QTEST_GUILESS_MAIN(SubtitleFilesTest)
#include "tst_subtitlefiles.moc"
