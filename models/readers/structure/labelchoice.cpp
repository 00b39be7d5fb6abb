// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelchoice.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace visavis::structure
{

namespace
{

/// More different names than this are no speakers: a list, a glossary, a log.
constexpr int MostSpeakers = 2000;
constexpr qsizetype LongestInitials = 4;

/// What one name's occurrences in one shape add up to.
struct NameCount {
    int total = 0;
    int strong = 0;
    int bare = 0; ///< the words follow in the next block
    int followedByWords = 0;
    NameLikeness likeness = NameLikeness::None;
    bool believed = false;
};

/// Weighs one shape. Each instance is one hypothesis: "this document labels its speakers like that".
class Hypothesis
{
public:
    Hypothesis(LabelShape shape, const Document &document, const LabelMarks &marks)
        : m_shape(shape)
        , m_document(document)
        , m_marks(marks)
        , m_counts(marks.names.size())
    {
        count();
    }

    /// How many blocks it explains; 0 when it is not believed.
    [[nodiscard]] int score()
    {
        if (m_names > MostSpeakers) {
            return 0;
        }
        switch (m_shape) {
        case LabelShape::Colon:
            return colonScore();
        case LabelShape::NameTime:
            return nameTimeScore();
        case LabelShape::NameLine:
            return nameLineScore();
        case LabelShape::None:
        case LabelShape::TimeLine:
            break;
        }
        return 0;
    }

    [[nodiscard]] bool isLabel(size_t block) const
    {
        const LabelMark &mark = m_marks.marks[block];
        if (mark.name < 0) {
            return false;
        }
        const NameCount &name = m_counts[size_t(mark.name)];
        if (!name.believed) {
            return false;
        }
        if (mark.shape == m_shape) {
            return m_shape != LabelShape::NameLine || !isInHead(block);
        }
        // Otter leaves a time out now and then; a line of nothing but a known name is then still its label.
        return m_shape == LabelShape::NameTime && mark.shape == LabelShape::NameLine && hasWordsAfter(block);
    }

private:
    void count()
    {
        const auto &blocks = m_document.blocks;
        while (m_firstWords < blocks.size() && !isWords(m_firstWords)) {
            ++m_firstWords;
        }
        for (size_t i = 0; i < blocks.size(); ++i) {
            const Block &block = blocks[i];
            if (block.kind != BlockKind::Paragraph) {
                continue;
            }
            m_paragraphs += block.afterGap || !m_document.joinsLines ? 1 : 0;
            const LabelMark &mark = m_marks.marks[i];
            if (mark.shape != m_shape || mark.name < 0) {
                continue;
            }
            NameCount &name = m_counts[size_t(mark.name)];
            name.likeness = mark.likeness;
            m_names += name.total == 0 ? 1 : 0;
            ++name.total;
            name.strong += mark.strong ? 1 : 0;
            name.bare += mark.textStart >= block.start + block.length ? 1 : 0;
            name.followedByWords += hasWordsAfter(i) ? 1 : 0;
        }
    }

    [[nodiscard]] bool isWords(size_t block) const
    {
        return m_document.blocks[block].kind == BlockKind::Paragraph &&
               isSentenceLike(m_document.textOf(m_document.blocks[block]));
    }

    [[nodiscard]] bool hasWordsAfter(size_t block) const
    {
        return block + 1 < m_document.blocks.size() &&
               m_document.blocks[block + 1].kind == BlockKind::Paragraph &&
               m_marks.marks[block + 1].name != m_marks.marks[block].name;
    }

    /// Name, title, date and caption stand at the head of a page before anybody speaks.
    [[nodiscard]] bool isInHead(size_t block) const { return block < 8 && block + 1 < m_firstWords; }

    /// Marks the names that recur; returns how often they do in all.
    int believeRecurring(int fewest)
    {
        int total = 0;
        for (NameCount &name : m_counts) {
            name.believed = name.total >= (name.likeness == NameLikeness::Weak ? fewest + 1 : fewest);
            total += name.believed ? name.total : 0;
        }
        return total;
    }

    [[nodiscard]] int believedNames() const
    {
        return int(std::ranges::count_if(m_counts, &NameCount::believed));
    }

    void believeNobody()
    {
        for (NameCount &name : m_counts) {
            name.believed = false;
        }
    }

    [[nodiscard]] int changes() const
    {
        int last = -1;
        int count = 0;
        for (const LabelMark &mark : m_marks.marks) {
            if (mark.name >= 0 && mark.shape == m_shape && m_counts[size_t(mark.name)].believed) {
                count += last >= 0 && mark.name != last ? 1 : 0;
                last = mark.name;
            }
        }
        return count;
    }

    [[nodiscard]] int believedTotal() const
    {
        int total = 0;
        for (const NameCount &name : m_counts) {
            total += name.believed ? name.total : 0;
        }
        return total;
    }

    /// All marks look like names or roles, and nearly every paragraph has one: a short conversation.
    bool believeShortConversation()
    {
        int bare = 0;
        for (NameCount &name : m_counts) {
            name.believed = name.total > 0 && name.likeness != NameLikeness::Weak;
            bare += name.believed ? name.bare : 0;
        }
        return believedNames() >= 2 && believedTotal() * 10 >= (m_paragraphs - bare) * 8;
    }

    int strongColonScore(int strong)
    {
        int recurring = 0;
        for (NameCount &name : m_counts) {
            name.believed = name.strong > 0;
            recurring += name.strong >= 2 ? name.strong : 0;
        }
        // Bold words that open a paragraph once each are headings run in, not speakers.
        const bool names = recurring * 2 >= strong || (strong >= 2 && onlyNamesAreStrong());
        return names && strong * 20 >= m_paragraphs ? believedTotal() : 0;
    }

    [[nodiscard]] bool onlyNamesAreStrong() const
    {
        return std::ranges::all_of(m_counts, [](const NameCount &name) {
            return name.strong == 0 || name.likeness == NameLikeness::Person ||
                   name.likeness == NameLikeness::Role;
        });
    }

    int colonScore()
    {
        int strong = 0;
        for (const NameCount &name : m_counts) {
            strong += name.strong;
        }
        if (strong >= 2) {
            if (const int score = strongColonScore(strong)) {
                return score;
            }
        }
        const int total = believeRecurring(2);
        const int names = believedNames();
        const bool talk = names >= 2 && total >= 4 && changes() * 4 >= total &&
                          (total * 100 >= m_paragraphs * 12 || total >= 40);
        const bool alone = names == 1 && total >= 3 && total * 10 >= m_paragraphs * 3 && onlySureNames();
        if (!talk && !alone) {
            if (believeShortConversation()) {
                return believedTotal();
            }
            believeNobody();
            return 0;
        }
        believeOnce();
        return believedTotal();
    }

    [[nodiscard]] bool onlySureNames() const
    {
        return std::ranges::all_of(m_counts, [](const NameCount &name) {
            return !name.believed || name.likeness == NameLikeness::Person ||
                   name.likeness == NameLikeness::Role;
        });
    }

    /// Names that occur once are believed where those that recur look the same.
    void believeOnce()
    {
        std::array<int, 5> kinds{};
        for (const NameCount &name : m_counts) {
            kinds[size_t(name.likeness)] += name.believed ? 1 : 0;
        }
        // Where all others are named by their roles, one name among them looks like none of them: there the
        // document must be made of labels.
        const bool onlyRoles = kinds[size_t(NameLikeness::Role)] == believedNames();
        const bool dense = onlyRoles && believedTotal() * 2 >= m_paragraphs;
        const bool wordsAreNames = dense || kinds[size_t(NameLikeness::Word)] > 0;
        const size_t firstSure = firstBelieved();
        for (size_t i = 0; i < m_marks.marks.size(); ++i) {
            const LabelMark &mark = m_marks.marks[i];
            if (mark.name < 0 || mark.shape != m_shape) {
                continue;
            }
            NameCount &name = m_counts[size_t(mark.name)];
            const bool alike = name.likeness == NameLikeness::Person || name.likeness == NameLikeness::Role ||
                               (name.likeness == NameLikeness::Word && wordsAreNames);
            // "Recording Location: Paris" above the conversation is no turn.
            const bool inHead = i < firstSure && !isSentenceLike(m_document.textOf(m_document.blocks[i])) &&
                                (mark.likeness == NameLikeness::Word || mark.nameLength > LongestInitials) &&
                                mark.likeness != NameLikeness::Role;
            name.believed = name.believed || (alike && !inHead);
        }
    }

    [[nodiscard]] size_t firstBelieved() const
    {
        for (size_t i = 0; i < m_marks.marks.size(); ++i) {
            const LabelMark &mark = m_marks.marks[i];
            if (mark.name >= 0 && mark.shape == m_shape && m_counts[size_t(mark.name)].believed) {
                return i;
            }
        }
        return m_marks.marks.size();
    }

    int nameTimeScore()
    {
        for (NameCount &name : m_counts) {
            name.believed = name.total > 0;
        }
        const int total = believedTotal();
        return total >= 2 && total * 20 >= m_paragraphs ? total : 0;
    }

    int nameLineScore()
    {
        believeRecurring(2);
        for (NameCount &name : m_counts) {
            name.believed = name.believed && name.followedByWords * 10 >= name.total * 7;
        }
        doubtShortTurns();
        const int names = believedNames();
        const int total = believedTotal();
        const bool talk = names >= 2 && total >= 4 && changes() * 3 >= total && total * 5 >= m_paragraphs;
        const bool alone = names == 1 && total >= 3 && total * 4 >= m_paragraphs && onlySureNames();
        if (!talk && !alone) {
            believeNobody();
            return 0;
        }
        believeLinesHeardOnce();
        return believedTotal();
    }

    [[nodiscard]] bool isBelievedLine(size_t block) const
    {
        const LabelMark &mark = m_marks.marks[block];
        return mark.name >= 0 && mark.shape == m_shape && m_counts[size_t(mark.name)].believed;
    }

    /// "Yes" recurs as a name does, but stands below names: what one of the commonest lines has right below
    /// it, more often than not, is what that person says.
    void doubtShortTurns()
    {
        std::vector<int> below(m_counts.size());
        for (size_t i = 1; i < m_marks.marks.size(); ++i) {
            const int name = m_marks.marks[i].name;
            const int above = m_marks.marks[i - 1].name;
            if (isBelievedLine(i) && isBelievedLine(i - 1) && name != above &&
                m_counts[size_t(above)].total > m_counts[size_t(name)].total) {
                ++below[size_t(name)];
            }
        }
        for (size_t name = 0; name < below.size(); ++name) {
            m_counts[name].believed = m_counts[name].believed && below[name] * 2 <= m_counts[name].total;
        }
    }

    /// A line with a full name between two turns, and words below it, is somebody who speaks once. A
    /// section's title in the same place has a label below it.
    void believeLinesHeardOnce()
    {
        std::vector<int> heard;
        for (size_t i = std::max<size_t>(m_firstWords, 1); i + 1 < m_marks.marks.size(); ++i) {
            const LabelMark &mark = m_marks.marks[i];
            if (mark.shape != m_shape || mark.likeness != NameLikeness::Person || isBelievedLine(i)) {
                continue;
            }
            const QStringView name = m_document.textOf(m_document.blocks[i]);
            const qsizetype spaces = name.count(u' ');
            const bool between =
                isWords(i - 1) && !isBelievedLine(i - 1) && isWords(i + 1) && !isBelievedLine(i + 1);
            const bool nextIsLabel = i + 2 >= m_marks.marks.size() || isBelievedLine(i + 2);
            if (between && nextIsLabel && spaces >= 1 && spaces <= 2 &&
                m_counts[size_t(mark.name)].total == 1) {
                heard.push_back(mark.name);
            }
        }
        for (const int name : heard) {
            m_counts[size_t(name)].believed = true;
        }
    }

    LabelShape m_shape;
    const Document &m_document;
    const LabelMarks &m_marks;
    std::vector<NameCount> m_counts;
    size_t m_firstWords = 0;
    int m_paragraphs = 0;
    int m_names = 0;
};

} // namespace

LabelChoice chooseLabels(const Document &document, const LabelMarks &marks)
{
    LabelChoice choice;
    choice.isLabel.resize(marks.marks.size());
    choice.isDivider.resize(marks.marks.size());
    std::vector<Hypothesis> hypotheses;
    size_t best = 0;
    int bestScore = 0;
    // A shape that says more stands first: it wins where two explain the same.
    for (const LabelShape shape : {LabelShape::NameTime, LabelShape::Colon, LabelShape::NameLine}) {
        hypotheses.emplace_back(shape, document, marks);
        const int score = hypotheses.back().score();
        if (score > bestScore) {
            bestScore = score;
            best = hypotheses.size() - 1;
            choice.shape = shape;
        }
    }
    if (!choice.any()) {
        return choice;
    }
    std::vector<bool> isDividerName;
    isDividerName.reserve(marks.names.size());
    std::ranges::transform(marks.names, std::back_inserter(isDividerName), isDividerLabel);
    for (size_t i = 0; i < marks.marks.size(); ++i) {
        const LabelMark &mark = marks.marks[i];
        choice.isDivider[i] = mark.shape == LabelShape::Colon && isDividerName[size_t(mark.name)];
        choice.isLabel[i] = !choice.isDivider[i] && hypotheses[best].isLabel(i);
        choice.labelled += choice.isLabel[i] ? 1 : 0;
    }
    return choice;
}

} // namespace visavis::structure
