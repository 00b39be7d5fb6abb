// SPDX-License-Identifier: MIT
#include "models/readers/structure/plan.h"

#include "models/readers/structure/draft.h"
#include "models/readers/structure/pagehead.h"
#include "models/readers/structure/prosetitles.h"
#include "models/readers/structure/questions.h"
#include "models/readers/structure/titlelines.h"
#include "models/readers/structure/turntitles.h"
#include "models/readers/structure/words.h"

#include <algorithm>
#include <utility>

namespace visavis::structure
{

namespace
{

/// "_note: HF was not received": about what is said, by nobody.
bool isRemark(QStringView line)
{
    constexpr qsizetype LongestKey = 24;
    const qsizetype colon = line.first(std::min(line.size(), LongestKey)).indexOf(u": ");
    return colon > 1 && line.front() == u'_' &&
           std::ranges::all_of(line.first(colon).sliced(1), [](QChar c) { return c.isLower() || c == u'_'; });
}

/// "12" right above a line of times, as subtitles count.
bool isCounter(const Draft &draft, size_t i)
{
    const bool isNumber = std::ranges::all_of(draft.text(i), [](QChar c) { return c.isDigit(); });
    return isNumber && draft.isOpenParagraph(i) && !draft.labels().isLabel[i] && i + 1 < draft.size() &&
           !draft.block(i + 1).afterGap && draft.mark(i + 1).shape == LabelShape::TimeLine;
}

/// "Photo: the gate in 1964", "Lire aussi : ..." in an interview.
bool isBesideText(const Draft &draft, size_t i)
{
    return draft.block(i).kind == BlockKind::Paragraph && draft.block(i).afterGap &&
           isBesideTextKey(keyOf(draft.text(i)));
}

void takeWhatIsMarked(Draft &draft)
{
    for (size_t i = 0; i < draft.size(); ++i) {
        if (draft.block(i).kind == BlockKind::Divider || draft.labels().isDivider[i] || isCounter(draft, i)) {
            draft.part(i).kind = PartKind::Nothing;
        } else if (draft.labels().isLabel[i]) {
            draft.part(i).kind =
                draft.labels().shape == LabelShape::Dash ? PartKind::Voice : PartKind::Speech;
        } else if (draft.labels().any() && draft.mark(i).shape == LabelShape::Dash &&
                   draft.text(i).startsWith(u">>")) {
            // Captions: another voice, not named.
            draft.part(i).kind = PartKind::Voice;
        } else if (draft.block(i).kind == BlockKind::Heading) {
            draft.part(i) = {.kind = PartKind::Title, .level = draft.block(i).level};
        } else if (draft.mark(i).shape == LabelShape::TimeLine) {
            draft.part(i).kind = PartKind::Time;
        } else if (draft.labels().any() && (isRemark(draft.text(i)) || isBesideText(draft, i))) {
            draft.part(i).kind = PartKind::Remark;
        }
    }
}

} // namespace

Plan planOf(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
{
    // Each step decides about the blocks that the steps before it left open.
    Draft draft(document, marks, labels);
    takeWhatIsMarked(draft);
    findQuestions(draft);
    if (!document.marksHeadings) {
        const size_t below = findPageHead(draft);
        if (labels.any()) {
            findTitlesBetweenTurns(draft, below);
        } else {
            findTitlesInProse(draft, below);
        }
    }
    findUnnamedAnswers(draft);
    findAnswers(draft);
    return std::move(draft.plan);
}

} // namespace visavis::structure
