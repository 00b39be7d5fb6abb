// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/exmaralda.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture()
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/exmaralda/ferry.exb"_s);
}

} // namespace

class ExmaraldaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        addReadingColumns();
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outline, int units,
                            const QStringList &warnings = {}) {
            QTest::newRow(name) << bytes << outline << units << warnings;
        };
        row("torn words, an untimed point, annotations", fixture(),
            {u"ANN 0-3.5: Where is the village & its ferry?"_s, u"BEN 1.25-5: Ah, down there."_s}, 4,
            {u"MarkupLeftOut: BEN [de], 1"_s, u"MarkupLeftOut: [nn], 1"_s});
        row("tiers without types",
            "<basic-transcription><basic-body><tier id='dipl' category='dipl'><event start='a' "
            "end='b'>ich</event><event start='b' end='c'>hab</event></tier><tier id='norm'><event start='a' "
            "end='b'>ich</event><event start='b' end='c'>habe</event></tier></basic-body>"
            "</basic-transcription>",
            {u"dipl ?-?: ich hab"_s}, 2, {u"MarkupLeftOut: norm, 2"_s});
        row("cut", fixture().first(fixture().indexOf("its ferry")), {u"ANN 0-?: Where is the village &"_s}, 1,
            {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(exmaraldaFormat()); }

    void takesTheFacts()
    {
        NoProgress progress;
        const auto transcript = exmaraldaFormat().read(sourceOf(fixture()), progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->title, u"The ferry"_s);
        QCOMPARE(transcript->media, u"ferry.wav"_s);
        QCOMPARE(transcript->language, u"en"_s);
        QCOMPARE(exmaraldaFormat().fit(sourceOf("<segmented-transcription/>")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(ExmaraldaTest)
#include "tst_exmaralda.moc"
