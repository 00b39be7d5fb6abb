// SPDX-License-Identifier: MIT
#include "models/project/annotationfields.h"
#include "models/project/editing.h"
#include "models/search/queryparser.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

/// Two sections; the second speaker's answer is timed as cues are; two speak at once at the end.
Transcript ferry()
{
    TranscriptBuilder builder({});
    builder.facts().format = u"text"_s;
    builder.facts().title = u"The ferry"_s;
    const int ann = builder.label(u"Ann"_s, Role::Interviewer);
    const int ben = builder.label(u"Ben"_s, Role::Interviewee);
    builder.addUnit({ann}, u"Ready?"_s, TranscriptBuilder::Join::Paragraph);
    builder.beginSection(u"The flood"_s, 2);
    builder.addUnit({ben}, u"The water came."_s, TranscriptBuilder::Join::Paragraph, Milliseconds(1000),
                    Milliseconds(2000));
    builder.addUnit({ben}, u"At night."_s, TranscriptBuilder::Join::Line, Milliseconds(3000),
                    Milliseconds(4000));
    builder.addUnit({ann, ben}, u"Yes."_s, TranscriptBuilder::Join::Paragraph);
    return builder.finish();
}

} // namespace

class AnnotationFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesPassages_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("turn");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<qint64>("time");
        const qint64 none = -1;
        QTest::newRow("before any title") << u"Ready"_s << QString() << 0 << u"Ann"_s << none;
        QTest::newRow("a title") << u"flood"_s << u"The flood"_s << -1 << QString() << none;
        QTest::newRow("a turn") << u"water"_s << u"The flood"_s << 1 << u"Ben"_s << qint64(1000);
        QTest::newRow("a later cue") << u"night"_s << u"The flood"_s << 1 << u"Ben"_s << qint64(3000);
        QTest::newRow("two at once") << u"Yes"_s << u"The flood"_s << 2 << u"Ann, Ben"_s << none;
    }

    void placesPassages()
    {
        QFETCH(const QString, quote);
        const Transcript transcript = ferry();
        const PassagePlace place = placeOf({}, transcript, Utf16Offset(transcript.body.indexOf(quote)));
        QTEST(place.sectionTitle, "section");
        QTEST(place.turn, "turn");
        QTEST(place.speaker, "speaker");
        QTEST(place.time ? qint64(place.time->count()) : -1, "time");
    }

    /// One text for the panel's filter and the filter of exports.
    void tellsQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("holds");
        QTest::newRow("quote") << u"water"_s << true;
        QTest::newRow("speaker") << u"speaker:ben"_s << true;
        QTest::newRow("role") << u"role:interviewee"_s << true;
        QTest::newRow("section") << u"section:flood"_s << true;
        QTest::newRow("episode") << u"episode:ferry"_s << true;
        QTest::newRow("tag by one above") << u"tag:nature"_s << true;
        QTest::newRow("note") << u"note:councillor"_s << true;
        QTest::newRow("colour in French") << u"couleur:bleu"_s << true;
        QTest::newRow("coder's initials") << u"coder:a"_s << true;
        QTest::newRow("status") << u"status:read"_s << true;
        QTest::newRow("another speaker") << u"speaker:ann"_s << false;
        QTest::newRow("another status") << u"status:coded"_s << false;
    }

    void tellsQueries()
    {
        QFETCH(const QString, query);
        test::SampleProject sample;
        Editing edit(sample.project());
        const EpisodeId episode = sample.add(ferry());
        const TagId nature = sure(edit.createTag(u"Nature"_s));
        const TagId water = sure(edit.createTag(u"Water"_s, nature));
        const AnnotationId id =
            sure(edit.annotate(episode, sample.startOf(episode, 1, 15), *Colour::fromName(u"blue"), {water},
                               u"What the councillor said."_s));
        sure(edit.setStatus(episode, ReadStatus::Read));
        const auto transcript = sure(sample.project().transcript(episode));
        const Annotation &annotation = *sample.data().annotations().find(id);
        const Predicate predicate(parseQuery(query));
        const PassagePlace place =
            usesPlace(predicate)
                ? placeOf(sample.data(), *transcript, OffsetMap(transcript->body).toUtf16(annotation.start))
                : PassagePlace();
        QTEST(predicate(fieldsOf(sample.data(), annotation, predicate, place)), "holds");
    }
};

QTEST_GUILESS_MAIN(AnnotationFieldsTest)
#include "tst_annotationfields.moc"
