// SPDX-License-Identifier: MIT
// What the formats of transcription tools make of files that are built to exhaust them.
#include "models/readers/linguistic/chat.h"
#include "models/readers/linguistic/elan.h"
#include "models/readers/linguistic/exmaralda.h"
#include "models/readers/linguistic/folker.h"
#include "models/readers/linguistic/tei.h"
#include "models/readers/linguistic/textgrid.h"
#include "models/readers/linguistic/transcriber.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class HostileXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOrRefused_data()
    {
        constexpr int Many = 50'000;
        QTest::addColumn<QByteArray>("bytes");
        const std::array<QByteArray, 5> roots{"TEI", "Trans", "ANNOTATION_DOCUMENT", "basic-transcription",
                                              "folker-transcription"};
        for (const QByteArray &root : roots) {
            const auto row = [&root](const char *name, const QByteArray &inside) {
                QTest::addRow("%s, %s", root.constData(), name) << QByteArray('<' + root + '>' + inside);
            };
            row("nested", QByteArray("<text><div><u>a").repeated(Many));
            row("empty tiers",
                QByteArray("<TIER TIER_ID='a'/><tier id='a'/><Turn/><contribution/><u/>").repeated(Many));
            row("speakers", [] {
                QByteArray all = "<text>";
                for (int i = 0; i < Many; ++i) {
                    const QByteArray id = QByteArray::number(i);
                    all += "<u who='#" + id + "'>a</u><Turn speaker='" + id + "'>a</Turn>";
                }
                return all;
            }());
            row("references", "<text><u>" + QByteArray("&amp;").repeated(Many));
            row("unknown references", "<text><u>" + QByteArray("&a;").repeated(Many));
            row("brackets", "<text><u>" + QByteArray("]]>").repeated(Many));
            row("choices", "<text><u>" + QByteArray("<choice><a>").repeated(400));
        }
        QTest::newRow("tiers of TextGrid")
            << "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1e300 " +
                   QByteArray("\"IntervalTier\" \"A\" 0 1 1 0 1 \"one\" ").repeated(Many);
        QTest::newRow("quotes of TextGrid")
            << "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1 \"TextTier\" \"A\" 0 1 1 0 " +
                   QByteArray("\"").repeated(10 * Many);
        QTest::newRow("codes of CHAT")
            << "@Begin\n@Participants:\tA B\n*A:\t" + QByteArray("[").repeated(10 * Many);
        QTest::newRow("bullets of CHAT") << "@Begin\n@Participants:\tA B\n*A:\t" + QByteArray("\x15"
                                                                                              "a")
                                                                                       .repeated(Many + 1);
        QTest::newRow("speakers of CHAT") << "@Begin\n@Participants:\tA B\n" + [] {
            QByteArray all;
            for (int i = 0; i < Many; ++i) {
                all += '*' + QByteArray::number(i) + ":\ta\n%" + QByteArray::number(i) + ":\tb\n";
            }
            return all;
        }();
    }
    void isReadOrRefused()
    {
        QFETCH(const QByteArray, bytes);
        const Result<Source> source = decodeSource({}, bytes);
        QVERIFY(source);
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        if (!transcript) {
            const std::array known{ErrorCode::NoWords, ErrorCode::TooDeeplyNested, ErrorCode::TooManyParts,
                                   ErrorCode::MalformedContainer};
            QVERIFY(std::ranges::contains(known, transcript.error().code));
            return;
        }
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        QVERIFY(transcript->warnings.size() < 100);
    }
};

QTEST_GUILESS_MAIN(HostileXmlTest)
#include "tst_hostilexml.moc"
