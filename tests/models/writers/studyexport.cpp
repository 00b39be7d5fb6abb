// SPDX-License-Identifier: MIT
#include "tests/models/writers/studyexport.h"

#include "models/transcript/transcriptbuilder.h"
#include "tests/models/writers/exportsample.h"

#include <QTimeZone>

namespace visavis::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString Ines = u"Ines Moreau"_s;
const QString Tom = u"Tom Rey"_s;

QDateTime noonOf(int month, int day)
{
    return {QDate(2024, month, day), QTime(12, 0), QTimeZone::UTC};
}

ExportNote noteOf(const QString &markdown, const QString &kind = {})
{
    return {.guid = u"n-"_s + markdown.first(3),
            .kind = kind,
            .markdown = markdown,
            .coder = Ines,
            .date = noonOf(3, 9)};
}

ExportTagging taggingOf(int tag, const QString &coder, const QDateTime &created)
{
    return {.guid = u"g-%1-%2"_s.arg(tag).arg(coder),
            .tag = tag,
            .weight = {},
            .coder = coder,
            .created = created,
            .notes = {}};
}

/// A passage of these words, the first of their kind in the text, placed as collecting an export does.
ExportAnnotation passage(const ExportEpisode &episode, const QString &guid, const QString &quote)
{
    const Transcript &text = *episode.text;
    ExportAnnotation annotation = annotationOf(quote);
    annotation.guid = guid;
    const Utf16Offset start(text.body.indexOf(quote));
    annotation.shown = {start, start + quote.size()};
    annotation.range = OffsetMap(text.body).toCodePoints(annotation.shown);
    annotation.sectionIndex = text.sectionTitledAt(start);
    if (annotation.sectionIndex < 0) {
        const int index = text.turnAt(start);
        const Turn &turn = text.turns[size_t(index)];
        const Label &label = text.labels[size_t(turn.labels.front())];
        annotation.sectionIndex = text.sectionOf(index);
        annotation.turn = index + 1;
        annotation.start = turn.start;
        annotation.speaker = label.name;
        annotation.role = label.role;
        annotation.before = text.text({turn.range.start, start}).toString();
        annotation.after = text.text({annotation.shown.stop, turn.range.stop}).toString();
    }
    annotation.section = text.titleOf(text.sections[size_t(annotation.sectionIndex)]).toString();
    return annotation;
}

std::shared_ptr<const Transcript> lockText()
{
    const QString nobody;
    TranscriptBuilder builder(nobody);
    const int asks = builder.label(u"Tom Adeyemi"_s, Role::Interviewer);
    const int tells = builder.label(u"Ann Weaver"_s, Role::Interviewee);
    using enum TranscriptBuilder::Join;
    builder.beginSection(u"Nights", 2);
    builder.addUnit({asks}, u"How were the nights?", Paragraph, 0ms);
    builder.addUnit({tells}, u"Cold. I learned to sleep in pieces.", Paragraph, 12s);
    builder.addParagraph(u"The lamp was never out.");
    builder.beginSection(u"Leaving", 2);
    builder.addUnit({asks}, u"And then?", Paragraph, 60s);
    builder.addUnit({tells}, u"I left on a Sunday. Nobody came.", Paragraph, 65s);
    return std::make_shared<Transcript>(builder.finish());
}

std::shared_ptr<const Transcript> bakeryText()
{
    const QString nobody;
    TranscriptBuilder builder(nobody);
    const int asks = builder.label({}, Role::Interviewer);
    const int tells = builder.label({}, Role::Interviewee);
    builder.addUnit({asks}, u"Et le matin\u00a0?");
    builder.addUnit({tells}, u"La rue est à moi. Elle dit «\u00a0bonjour\u00a0» à tous.");
    return std::make_shared<Transcript>(builder.finish());
}

ExportEpisode lock()
{
    ExportEpisode episode{
        .guid = u"e-lock"_s,
        .title = u"The lock"_s,
        .number = u"E07"_s,
        .date = QDate(2023, 11, 14),
        .language = u"en"_s,
        .summary = u"A keeper tells of the lock."_s,
        .media = u"https://example.org/lock.mp3"_s,
        .speakers = {{u"Tom Adeyemi"_s, Role::Interviewer}, {u"Ann Weaver"_s, Role::Interviewee}},
        .notes = {noteOf(u"Recorded at home."_s, u"descriptive"_s)},
        .annotations = {},
        .attributes = {u"Outer rock"_s},
        .words = 1234,
        .turns = 4,
        .duration = 83s,
        .text = lockText(),
        .sections = {{.guid = u"s-0"_s, .notes = {noteOf(u"The *cold* nights."_s, u"summary"_s)}},
                     {.guid = u"s-1"_s, .notes = {}}},
        .labelPersons = {-1, 0}};

    ExportAnnotation pieces = passage(episode, u"a-0"_s, u"I learned to sleep in pieces.\n\nThe lamp"_s);
    pieces.colour = Colour{0xe69f00};
    pieces.tags = {1, 2};
    pieces.taggings = {taggingOf(1, Ines, noonOf(3, 9)), taggingOf(2, Ines, noonOf(3, 9))};
    pieces.taggings.front().weight = 2.5;
    pieces.taggings.front().notes = {noteOf(u"Sleep as a *skill*."_s)};
    pieces.coder = Ines;
    pieces.created = noonOf(3, 9);
    pieces.isQuotable = true;
    pieces.persons = {0};
    pieces.question = 0;

    ExportAnnotation word = passage(episode, u"a-1"_s, u"pieces"_s);
    word.colour = Colour{0x56b4e9};
    word.tags = {2};
    word.taggings = {taggingOf(2, Tom, noonOf(4, 2))};
    word.coder = Tom;
    word.created = noonOf(4, 2);
    word.restriction = Restriction::ToCheck;
    word.persons = {0};
    word.question = 0;

    ExportAnnotation overTitle = passage(episode, u"a-2"_s, u"Leaving\n\nAnd"_s);
    overTitle.notes = {noteOf(u"She laughs."_s, u"method"_s)};

    const ExportLink link{.name = u"contradicts"_s,
                          .other = {.episode = 0, .annotation = 0},
                          .coder = Tom,
                          .created = noonOf(4, 2)};
    overTitle.links = {link};
    pieces.links = {link};
    pieces.links.front().isFromHere = false;
    pieces.links.front().other = {.episode = 0, .annotation = 2};

    ExportAnnotation highlight = passage(episode, u"a-3"_s, u"on a Sunday"_s);
    highlight.persons = {0};
    highlight.question = 1;

    ExportAnnotation orphan = annotationOf(u"These words are gone."_s);
    orphan.guid = u"a-4"_s;
    orphan.state = AnchorState::Orphan;
    orphan.tags = {2};
    orphan.taggings = {taggingOf(2, Ines, {})};

    episode.annotations = {pieces, word, overTitle, highlight, orphan};
    return episode;
}

ExportEpisode fournil()
{
    ExportEpisode episode{.guid = u"e-fournil"_s,
                          .title = u"Le fournil"_s,
                          .number = {},
                          .date = {},
                          .language = u"fr"_s,
                          .summary = u"Un boulanger."_s,
                          .media = {},
                          .speakers = {{{}, Role::Interviewer}, {{}, Role::Interviewee}},
                          .notes = {},
                          .annotations = {},
                          .attributes = {QString()},
                          .words = 56,
                          .turns = 2,
                          .text = bakeryText(),
                          .sections = {{.guid = {}, .notes = {}}},
                          .labelPersons = {-1, 1}};

    ExportAnnotation street = passage(episode, u"b-0"_s, u"La rue est à moi."_s);
    street.tags = {1};
    street.taggings = {taggingOf(1, Ines, noonOf(4, 10))};
    street.coder = Ines;
    street.created = noonOf(4, 10);
    street.isQuotable = true;
    street.persons = {1};

    const ExportAnnotation greeting = passage(episode, u"b-1"_s, u"Elle dit «\u00a0bonjour\u00a0»"_s);
    episode.annotations = {street, greeting};
    return episode;
}

std::vector<ExportTag> codebook()
{
    return {{.guid = u"t-0"_s,
             .path = {u"Work"_s},
             .colour = Colour{0xd55e00},
             .description = {},
             .kind = TagKind::Category,
             .status = TagStatus::Settled},
            {.guid = u"t-1"_s,
             .path = {u"Work"_s, u"Night shifts"_s},
             .colour = Colour{0xe69f00},
             .description = u"Work between ten in the evening and six."_s,
             .include = u"Lamps and ovens."_s,
             .passages = 2,
             .episodes = 2,
             .persons = 2,
             .coders = {Ines}},
            {.guid = u"t-2"_s,
             .path = {u"Solitude"_s},
             .colour = Colour{0x009e73},
             .description = {},
             .kind = TagKind::Theme,
             .passages = 3,
             .episodes = 1,
             .persons = 1,
             .coders = {Ines, Tom},
             .examples = {u"a-gone"_s, u"a-1"_s}}};
}

} // namespace

ExportData studyExport()
{
    return {.title = u"Night work"_s,
            .createdWith = u"Visavis 0.1.0"_s,
            .date = QDate(2024, 4, 12),
            .tags = codebook(),
            .episodes = {lock(), fournil()},
            .questions = {{.guid = u"q-0"_s, .text = u"How were the nights?"_s},
                          {.guid = u"q-1"_s, .text = u"And then?"_s, .level = 1}},
            .persons = {{.guid = u"p-0"_s,
                         .name = u"Ann Weaver"_s,
                         .kind = u"person"_s,
                         .description = {},
                         .attributes = {u"71"_s, u"keeper"_s},
                         .consentScope = u"Quotes under her name"_s,
                         .consentDate = QDate(2023, 11, 14),
                         .episodes = {0},
                         .turns = 2,
                         .words = 1200},
                        {.guid = u"p-1"_s,
                         .name = u"Zoé Martin"_s,
                         .kind = u"person"_s,
                         .description = {},
                         .attributes = {u"40"_s, QString()},
                         .consentScope = {},
                         .consentDate = {},
                         .episodes = {1},
                         .turns = 1,
                         .words = 50}},
            .personAttributes = {u"Age"_s, u"Work"_s},
            .episodeAttributes = {u"Place"_s},
            .coders = {{.name = Ines, .initials = u"IM"_s, .annotations = 2, .taggings = 4},
                       {.name = Tom, .initials = {}, .annotations = 1, .taggings = 1}},
            .leftOut = {}};
}

} // namespace visavis::test
