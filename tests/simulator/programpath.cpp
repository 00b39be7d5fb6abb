// SPDX-License-Identifier: MIT
#include "programpath.h"

#include "models/anchoring/textedits.h"
#include "models/project/editedpassages.h"
#include "models/project/textchange.h"
#include "reviser.h"

namespace visavis::test
{

namespace
{

Annotation annotationOn(const QString &body, const OffsetMap &map, Utf16Range passage)
{
    Annotation annotation;
    const CodePointRange range = map.toCodePoints(passage);
    annotation.start = range.start;
    annotation.stop = range.stop;
    takeWords(annotation, body, map);
    return annotation;
}

Placement placementOf(const Annotation &annotation, const OffsetMap &map, AnchorRule rule = {})
{
    return {.range = map.toUtf16(annotation.range()),
            .state = annotation.state,
            .rule = rule,
            .score = annotation.score};
}

Transcript transcriptOf(const TrackedText &text)
{
    Transcript transcript;
    transcript.body = text.text();
    qsizetype start = 0;
    for (const QStringView paragraph : QStringView(transcript.body).tokenize(QStringLiteral("\n\n"))) {
        Turn turn;
        turn.id = TurnId(qint64(transcript.turns.size()) + 1);
        turn.range = {Utf16Offset(start), Utf16Offset(start + paragraph.size())};
        transcript.turns.push_back(turn);
        start += paragraph.size() + 2;
    }
    transcript.sections.push_back({.id = {}, .guid = {}, .level = 2, .titleRange = {}, .firstTurn = 0});
    return transcript;
}

} // namespace

RevisedEpisode::RevisedEpisode(const QString &before, const QString &after)
    : m_before(before)
    , m_beforeMap(before)
    , m_afterMap(after)
    , m_reanchoring(before, after)
{
}

Placement RevisedEpisode::place(Utf16Range passage) const
{
    const auto placed = m_reanchoring.placed(annotationOn(m_before, m_beforeMap, passage), {});
    return placementOf(placed.annotation, m_afterMap, placed.rule);
}

EditedEpisode::EditedEpisode(const TrackedText &original, const std::vector<Utf16Range> &passages,
                             double share, quint32 seed)
    : m_tracked(original)
    , m_transcript(transcriptOf(original))
{
    const OffsetMap map(m_transcript.body);
    for (const Utf16Range passage : passages) {
        m_indexes.insert({passage.start.value(), passage.stop.value()}, qsizetype(m_annotations.size()));
        m_annotations.push_back(annotationOn(m_transcript.body, map, passage));
    }
    Reviser reviser(seed);
    const auto turns = int(m_transcript.turns.size());
    constexpr int MostEdits = 100;
    for (int i = 0; i < std::min(turns / 3, MostEdits); ++i) {
        const int turn = reviser.anyOf(turns);
        edit(turn, reviser.editedInPlace(m_tracked, turn, share));
    }
    m_map = OffsetMap(m_transcript.body);
}

/// False where the program would bring the words into order, which the witness cannot follow.
bool EditedEpisode::edit(int turn, const TrackedParagraph &words)
{
    TrackedText after = m_tracked;
    after.paragraphs()[size_t(turn)] = words;
    const auto edit = textedits::rewriteTurn(m_transcript, turn, words.text());
    if (!edit) {
        return false;
    }
    Transcript applied = visavis::applied(m_transcript, *edit);
    if (applied.body != after.text()) {
        return false;
    }
    carry(*edit);
    m_transcript = std::move(applied);
    m_tracked = std::move(after);
    return true;
}

void EditedEpisode::carry(const TextEdit &edit)
{
    const OffsetMap map(m_transcript.body);
    const TextChange change = TextChange::of({}, {}, edit, map);
    EditedPassages edited(m_transcript, map, edit);
    for (Annotation &annotation : m_annotations) {
        if (edited.touches(annotation)) {
            annotation = edited.placed(annotation);
        } else if (annotation.start >= change.stop()) {
            annotation.start = annotation.start + change.growth();
            annotation.stop = annotation.stop + change.growth();
        }
    }
}

Placement EditedEpisode::place(Utf16Range passage) const
{
    const qsizetype index = m_indexes.value({passage.start.value(), passage.stop.value()});
    return placementOf(m_annotations[size_t(index)], m_map);
}

} // namespace visavis::test
