// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"
#include "models/readers/structure/speakernames.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

constexpr qsizetype LongestInitials = 4;

/// "Ann: Hello". Much else has a colon: speakers recur and change places.
class ColonHypothesis final : public Hypothesis
{
public:
    ColonHypothesis(const Document &document, const LabelMarks &marks)
        : Hypothesis(LabelShape::Colon, document, marks)
    {
    }

protected:
    [[nodiscard]] int score() override
    {
        if (believeStrong()) {
            return believedTotal();
        }
        believeRecurring();
        const int total = believedTotal();
        const int names = believedNames();
        const bool talk = names >= 2 && total >= 4 && changes() * 4 >= total &&
                          (total * 100 >= paragraphs() * 12 || total >= 40);
        const bool alone = names == 1 && total >= 3 && total * 10 >= paragraphs() * 3 && onlySureNames();
        if (talk || alone) {
            believeOnce();
        } else if (!believeShortConversation() && !believeInterview()) {
            believeNobody();
        }
        doubtGroups();
        doubtLowerCase();
        return believedTotal();
    }

private:
    /// Names that begin with a small letter are believed where nearly everything is labelled.
    void doubtLowerCase()
    {
        const bool dense = believedTotal() * 2 >= paragraphs();
        for (size_t i = 0; i < counts().size() && !dense; ++i) {
            counts()[i].believed = counts()[i].believed && !marks().names[i].front().isLower();
        }
    }

    void doubtGroups()
    {
        for (size_t i = 0; i < counts().size(); ++i) {
            NameCount &name = counts()[i];
            name.believed = name.believed && (name.total > 1 || arePeople(int(i)));
        }
    }

    /// Names in bold, which recur or are sure. Bold words that open a paragraph once each are headings run
    /// in.
    bool believeStrong()
    {
        int strong = 0;
        int recurring = 0;
        bool sure = true;
        for (NameCount &name : counts()) {
            name.believed = name.strong > 0;
            strong += name.strong;
            recurring += name.strong >= 2 ? name.strong : 0;
            sure = sure && (name.strong == 0 || name.isSure());
        }
        return strong >= 2 && (recurring * 2 >= strong || sure) && strong * 20 >= paragraphs();
    }

    /// All marks look like names or roles, and nearly every paragraph has one.
    bool believeShortConversation()
    {
        int bare = 0;
        for (NameCount &name : counts()) {
            name.believed = name.total > (name.dashed > 0 ? 1 : 0) && name.likeness != NameLikeness::Weak;
            bare += name.believed ? name.bare : 0;
        }
        // Three single words that come once each are a list.
        const bool recurs = believedTotal() > believedNames();
        const bool isList = !recurs && believedNames() > 2 && !onlySureNames();
        return !isList && believedNames() >= 2 && believedTotal() * 10 >= (paragraphs() - bare) * 8;
    }

    /// Somebody who asks by role, twice at least, and somebody who may answer at length.
    bool believeInterview()
    {
        int asked = 0;
        for (size_t i = 0; i < counts().size(); ++i) {
            NameCount &name = counts()[i];
            name.believed = name.total > 0 && statedRole(marks().names[i]) == Role::Interviewer;
            asked += name.believed ? name.total : 0;
        }
        if (asked < 2) {
            return false;
        }
        believeOnce();
        return believedNames() >= 2 && believedTotal() * 5 >= paragraphs();
    }

    /// Names that occur once are believed where those that recur look the same.
    void believeOnce()
    {
        std::array<int, 5> kinds{};
        for (const NameCount &name : counts()) {
            kinds[size_t(name.likeness)] += name.believed ? 1 : 0;
        }
        // Where all others are named by their roles, one name among them looks like none of them: there the
        // document must be made of labels.
        const bool onlyRoles = kinds[size_t(NameLikeness::Role)] == believedNames();
        const bool dense = onlyRoles && believedTotal() * 2 >= paragraphs();
        const bool wordsAreNames = dense || kinds[size_t(NameLikeness::Word)] > 0;
        const size_t firstSure = firstBelieved();
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            const LabelMark &mark = marks().marks[i];
            if (mark.name < 0 || mark.shape != shape()) {
                continue;
            }
            NameCount &name = counts()[size_t(mark.name)];
            const bool alike = name.isSure() || (name.likeness == NameLikeness::Word && wordsAreNames);
            // "Recording Location: Paris" above the conversation is no turn.
            const bool inHead = i < firstSure && !isWords(i) && mark.likeness != NameLikeness::Role &&
                                (mark.likeness == NameLikeness::Word || mark.nameLength > LongestInitials);
            name.believed = name.believed || (alike && !inHead && name.dashed == 0);
        }
    }

    /// "Ann and Ben" are people where both are known; "Rights and Duties" are not.
    [[nodiscard]] bool arePeople(int name)
    {
        const auto people = peopleIn(marks().names[size_t(name)]);
        return people.size() < 2 ||
               std::ranges::all_of(
                   people,
                   [&](QStringView one) {
                       const auto known = std::ranges::find_if(marks().names, [&](const QString &other) {
                           return peopleIn(other).size() < 2 && isNameOf(one, other);
                       });
                       return known != marks().names.end() &&
                              counts()[size_t(known - marks().names.begin())].believed;
                   });
    }

    [[nodiscard]] size_t firstBelieved() const
    {
        size_t first = 0;
        while (first < marks().marks.size() && !isBelieved(first)) {
            ++first;
        }
        return first;
    }
};

} // namespace

std::unique_ptr<Hypothesis> colonHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<ColonHypothesis>(document, marks);
}

} // namespace visavis::structure
