// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"

#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

/// "Ann Bell" alone on its line. So stand titles and short turns as well: speakers recur, change places and
/// have words below them.
class NameLineHypothesis final : public Hypothesis
{
public:
    NameLineHypothesis(const Document &document, const LabelMarks &marks)
        : Hypothesis(LabelShape::NameLine, document, marks)
    {
    }

    [[nodiscard]] bool isLabel(size_t block) const override { return isBelieved(block) && !isInHead(block); }

protected:
    [[nodiscard]] int score() override
    {
        believeRecurring();
        const bool inBrackets = areNamesInBrackets();
        for (NameCount &name : counts()) {
            name.believed = name.believed && name.followedByWords * 10 >= name.total * 7 &&
                            (inBrackets || name.dashed == 0);
        }
        doubtShortTurns();
        const int names = believedNames();
        const int total = believedTotal();
        const bool talk = names >= 2 && total >= 4 && changes() * 3 >= total && total * 5 >= paragraphs();
        const bool alone = names == 1 && total >= 3 && total * 4 >= paragraphs() && onlySureNames();
        if (!talk && !alone) {
            return 0;
        }
        believeLinesHeardOnce();
        return believedTotal();
    }

private:
    /// "[Ann Bell]" and "[Applause]": speakers take turns, and nearly all that is said stands below them.
    [[nodiscard]] bool areNamesInBrackets()
    {
        int total = 0;
        int names = 0;
        int turns = 0;
        bool sure = true;
        int last = -1;
        for (const NameCount &name : counts()) {
            const bool recurs = name.dashed > 0 && name.total >= 2;
            names += recurs ? 1 : 0;
            total += recurs ? name.followedByWords : 0;
            sure = sure && (!recurs || name.isSure());
        }
        for (const LabelMark &mark : marks().marks) {
            if (mark.shape == shape() && mark.isDashed) {
                turns += last >= 0 && mark.name != last ? 1 : 0;
                last = mark.name;
            }
        }
        return names >= 2 && total >= 4 && turns * 3 >= total * 2 &&
               total * 10 >= (paragraphs() - total) * (sure ? 5 : 8);
    }

    [[nodiscard]] static bool isUpper(const QString &name) { return name == name.toUpper(); }

    /// Name, title, date and caption stand at the head of a page before anybody speaks.
    [[nodiscard]] bool isInHead(size_t block) const
    {
        constexpr size_t LongestHead = 8;
        return block < LongestHead && block + 1 < firstWords();
    }

    /// "Yes" recurs as a name does, but stands below names: what one of the commonest lines has right below
    /// it, more often than not, is what that person says.
    void doubtShortTurns()
    {
        std::vector<int> below(counts().size());
        for (size_t i = 1; i < marks().marks.size(); ++i) {
            const int name = marks().marks[i].name;
            const int above = marks().marks[i - 1].name;
            if (isBelieved(i) && isBelieved(i - 1) && name != above &&
                counts()[size_t(above)].total > counts()[size_t(name)].total) {
                ++below[size_t(name)];
            }
        }
        for (size_t i = 0; i < below.size(); ++i) {
            NameCount &name = counts()[i];
            name.believed = name.believed && below[i] * 2 <= name.total;
        }
    }

    [[nodiscard]] bool isHeardOnce(size_t i, bool inCapitals)
    {
        const LabelMark &mark = marks().marks[i];
        const qsizetype spaces = document().textOf(document().blocks[i]).count(u' ');
        const bool isFullName = mark.likeness == NameLikeness::Person && spaces >= 1;
        const bool isCapitals =
            inCapitals && isUpper(marks().names[size_t(mark.name)]) &&
            (mark.likeness == NameLikeness::Word || mark.likeness == NameLikeness::Person);
        const bool isName = spaces <= 2 && (isFullName || isCapitals || mark.likeness == NameLikeness::Role);
        const bool between = isWords(i - 1) && !isBelieved(i - 1) && isWords(i + 1) && !isBelieved(i + 1);
        const bool nextIsLabel = i + 2 >= marks().marks.size() || isBelieved(i + 2);
        return isName && between && nextIsLabel && counts()[size_t(mark.name)].total == 1;
    }

    /// A line with a full name between two turns, and words below it, is somebody who speaks once. A
    /// section's title in the same place has a label below it.
    void believeLinesHeardOnce()
    {
        // Plays set all names in capitals.
        bool inCapitals = true;
        for (size_t i = 0; i < counts().size(); ++i) {
            inCapitals = inCapitals && (!counts()[i].believed || isUpper(marks().names[i]));
        }
        std::vector<int> heard;
        for (size_t i = std::max<size_t>(firstWords(), 1); i + 1 < marks().marks.size(); ++i) {
            if (marks().marks[i].shape == shape() && !isBelieved(i) && isHeardOnce(i, inCapitals)) {
                heard.push_back(marks().marks[i].name);
            }
        }
        for (const int name : heard) {
            counts()[size_t(name)].believed = true;
        }
    }
};

} // namespace

std::unique_ptr<Hypothesis> nameLineHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<NameLineHypothesis>(document, marks);
}

} // namespace visavis::structure
