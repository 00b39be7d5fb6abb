// SPDX-License-Identifier: MIT
#include "models/project/outlineplaces.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

/// Titled and untitled sections, an empty one, letters beyond 16 bits before all, two who speak at once,
/// nobody, and somebody who goes by a role alone.
Transcript harbour()
{
    using Join = TranscriptBuilder::Join;
    TranscriptBuilder builder({});
    builder.facts().format = u"text"_s;
    builder.facts().title = u"The harbour"_s;
    const int ann = builder.label(u"Ann"_s, Role::Interviewer);
    const int ben = builder.label(u"Ben"_s, Role::Interviewee);
    const int unnamed = builder.label({}, Role::Interviewee);
    builder.addUnit({ann}, u"𝒜 ship 🚢?"_s, Join::Paragraph);
    builder.beginSection(u"Empty 🚢"_s, 2);
    builder.beginSection(u"The flood 🌊"_s, 2);
    builder.addUnit({ben}, u"The water came."_s, Join::Paragraph);
    builder.addUnit({ben}, u"At night."_s, Join::Paragraph);
    builder.addUnit({ann, ben}, u"Yes."_s, Join::Paragraph);
    builder.beginSection(u"Afterwards"_s, 3);
    builder.addUnit({unnamed}, u"🌊 went."_s, Join::Paragraph);
    builder.addUnit({}, u"(A door.)"_s, Join::Paragraph);
    return builder.finish();
}

/// Says at once that nobody wants it.
class Unwanted final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class OutlinePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_harbour = m_sample->add(harbour());
        m_sample->add(test::SampleShape{.title = u"The mill"_s, .untitledStart = true});
    }

    void theyAreThoseOfTheText_data()
    {
        QTest::addColumn<OutlineDepth>("depth");
        QTest::newRow("speakers") << OutlineDepth::Speakers;
        QTest::newRow("sections") << OutlineDepth::Sections;
    }

    /// Wherever a passage of any of the texts begins.
    void theyAreThoseOfTheText()
    {
        QFETCH(const OutlineDepth, depth);
        std::vector<Passage> passages;
        std::vector<PassagePlace> expected;
        for (const Episode &episode : m_sample->data().episodes()) {
            const auto transcript = sure(m_sample->project().transcript(episode.id));
            const OffsetMap map(transcript->body);
            for (CodePoint at; at <= map.codePointCount(); at = at + 1) {
                passages.push_back({.annotation = AnnotationId(qint64(passages.size()) + 1),
                                    .revision = episode.revision,
                                    .start = at});
                expected.push_back(placeOf(m_sample->data(), *transcript, map.toUtf16(at)));
            }
        }
        // In whatever order they are asked.
        std::vector<Passage> asked = passages;
        std::ranges::reverse(asked);
        NoProgress progress;
        const auto found = sure(readOutlinePlaces(m_sample->project().snapshot(), asked, depth, progress));
        QCOMPARE(found.size(), qsizetype(passages.size()));
        for (size_t i = 0; i < passages.size(); ++i) {
            const OutlinePlace outlined = found.value(passages[i].annotation);
            QVERIFY(outlined.revision == passages[i].revision && outlined.start == passages[i].start);
            const PassagePlace place = placeOf(m_sample->data(), outlined);
            QCOMPARE(place.speaker, expected[i].speaker);
            QCOMPARE(place.speakerNames, expected[i].speakerNames);
            QVERIFY(place.role == expected[i].role);
            QCOMPARE(outlined.sectionTitle.has_value(), depth == OutlineDepth::Sections);
            if (outlined.sectionTitle) {
                QCOMPARE(place.sectionTitle, expected[i].sectionTitle);
            }
        }
    }

    void whatIsNotInTheFileIsMissing()
    {
        const RevisionId known = m_sample->data().episodes().find(m_harbour)->revision;
        NoProgress progress;
        const auto found = sure(readOutlinePlaces(
            m_sample->project().snapshot(),
            {{.annotation = AnnotationId(1), .revision = RevisionId(999), .start = CodePoint(3)},
             {.annotation = AnnotationId(2), .revision = known, .start = CodePoint(3)}},
            OutlineDepth::Speakers, progress));
        QCOMPARE(found.keys(), QList{AnnotationId(2)});
    }

    void nobodyWantsIt()
    {
        const RevisionId known = m_sample->data().episodes().find(m_harbour)->revision;
        const auto found =
            readOutlinePlaces(m_sample->project().snapshot(),
                              {{.annotation = AnnotationId(1), .revision = known, .start = CodePoint(3)}},
                              OutlineDepth::Speakers, Unwanted());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

private:
    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_harbour;
};

QTEST_GUILESS_MAIN(OutlinePlacesTest)
#include "tst_outlineplaces.moc"
