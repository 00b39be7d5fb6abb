// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"
#include "models/readers/structure/speakernames.h"
#include "models/readers/structure/words.h"

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

    [[nodiscard]] bool isLabel(size_t block) const override
    {
        return isBelieved(block) && (block >= m_facts.size() || !m_facts[block]);
    }

protected:
    [[nodiscard]] int score() override
    {
        const int total = believe();
        if (total > 0) {
            findFacts();
        }
        return total;
    }

private:
    int believe()
    {
        if (believeStrong() || believeStrongAlone()) {
            return believedTotal();
        }
        forgetStrongAlone();
        believeRecurring();
        if (areAllTimed()) {
            for (NameCount &name : counts()) {
                name.believed = name.total >= 2;
            }
        }
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
        doubtUncoloned();
        doubtForms();
        doubtBooks();
        doubtGroups();
        doubtLowerCase();
        return believedTotal();
    }

    /// "[12/03/2024, 14:05:11] ann bell: Hi": where nearly every paragraph begins with a time and has a colon
    /// behind it, as in chats, whatever stands between and recurs is a name.
    [[nodiscard]] bool areAllTimed() const
    {
        const auto timed = std::ranges::count_if(marks().marks, [this](const LabelMark &mark) {
            return mark.shape == shape() && mark.name >= 0 && mark.beginsWithTime && !mark.isDashed;
        });
        return timed * 10 >= paragraphs() * 9;
    }

    /// "(Sighs) I got dressed" and "OK. So then" among "Ann: Hello": where most who speak have a colon, a
    /// name that never has one is a remark or something said.
    void doubtUncoloned()
    {
        int uncoloned = 0;
        for (const NameCount &name : counts()) {
            uncoloned += name.believed ? name.uncoloned : 0;
        }
        if (uncoloned * 2 >= believedTotal()) {
            return;
        }
        // "Q.  Where?" stands among "THE COURT: Order."
        for (size_t i = 0; i < counts().size(); ++i) {
            NameCount &name = counts()[i];
            const bool isLabel = name.uncoloned < name.total || name.likeness == NameLikeness::Role ||
                                 marks().names[i].size() == 1;
            name.believed = name.believed && isLabel;
        }
    }

    /// "Decision: ... Action: ... Deadline: ...", again and again: the fields of a form come in one order,
    /// ask nothing, are no names, and not all of them have sentences. Three who speak in turn do, and often.
    void doubtForms()
    {
        std::vector<int> order;
        size_t sentences = 0;
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            if (isBelieved(i)) {
                order.push_back(marks().marks[i].name);
                sentences += saysWords(i) ? 1 : 0;
            }
        }
        const auto fields = size_t(believedNames());
        const bool speak = order.size() >= 3 * fields && sentences * 10 >= order.size() * 9;
        bool isForm = fields >= 3 && order.size() >= 2 * fields && !speak && !asks();
        for (size_t i = fields; i < order.size() && isForm; ++i) {
            isForm = order[i] == order[i - fields];
        }
        const bool sure = std::ranges::any_of(
            counts(), [](const NameCount &name) { return name.believed && name.isSure(); });
        if (isForm && !sure) {
            believeNobody();
        }
    }

    /// "Bell, A.: The River. London, 1990.": lists of books end their lines with years. Two who speak of
    /// years take turns; no list has its authors so.
    void doubtBooks()
    {
        constexpr int FewestTurns = 3;
        int labels = 0;
        int years = 0;
        const bool takeTurns = changes() * 10 >= (believedTotal() - 1) * 8 &&
                               std::ranges::all_of(counts(), [](const NameCount &name) {
                                   return !name.believed || name.total >= FewestTurns;
                               });
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            if (isBelieved(i)) {
                ++labels;
                years += endsWithYear(document().textOf(document().blocks[i])) ? 1 : 0;
            }
        }
        if (!takeTurns && labels > 0 && years * 10 >= labels * 8) {
            believeNobody();
        }
    }

    static bool endsWithYear(QStringView text)
    {
        while (!text.isEmpty() && !text.back().isLetterOrNumber()) {
            text.chop(1);
        }
        constexpr qsizetype Digits = 4;
        const QStringView year = text.last(std::min(text.size(), Digits));
        return year.size() == Digits && (year.startsWith(u"1") || year.startsWith(u"2")) &&
               std::ranges::all_of(year, [](QChar c) { return c.isDigit(); });
    }

    /// The words behind the label of a block.
    [[nodiscard]] QStringView valueOf(size_t block) const
    {
        const Block &at = document().blocks[block];
        const qsizetype start = std::max(marks().marks[block].textStart, at.start);
        return QStringView(document().text).sliced(start, at.start + at.length - start).trimmed();
    }

    /// "Interviewer: Ann Bell" and "Participants:" above the conversation name people and say nothing.
    void findFacts()
    {
        constexpr size_t LongestHead = 24;
        const size_t end = std::min(LongestHead, marks().marks.size());
        size_t first = 0;
        while (first < end && !(isBelieved(first) && saysWords(first))) {
            ++first;
        }
        std::vector<size_t> facts;
        for (size_t i = 0; i < first; ++i) {
            if (isBelieved(i) && marks().marks[i].likeness == NameLikeness::Role && isFact(valueOf(i))) {
                facts.push_back(i);
            }
        }
        const bool several = facts.size() > 1;
        m_facts.resize(first);
        for (const size_t i : facts) {
            m_facts[i] = several || counts()[size_t(marks().marks[i].name)].total == 1;
        }
    }

    /// Whole words, in the block or below a label alone on its line.
    [[nodiscard]] bool saysWords(size_t block) const
    {
        const QStringView value = valueOf(block);
        return value.isEmpty() ? block + 1 < marks().marks.size() && isWords(block + 1)
                               : isSentenceLike(value);
    }

    [[nodiscard]] static bool isFact(QStringView value)
    {
        const auto ends = [](QChar c) { return c == u',' || c == u'('; };
        const QStringView name = value.first(std::ranges::find_if(value, ends) - value.begin()).trimmed();
        return value.isEmpty() || nameLikeness(name) == NameLikeness::Person;
    }

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
        NameIndex people;
        for (size_t i = 0; i < marks().names.size(); ++i) {
            if (peopleIn(marks().names[i]).size() < 2) {
                people.add(marks().names[i], int(i));
            }
        }
        for (size_t i = 0; i < counts().size(); ++i) {
            NameCount &name = counts()[i];
            name.believed = name.believed && (name.total > 1 || arePeople(int(i), people));
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
            name.believed = name.strong > name.dashed;
            strong += name.believed ? name.strong : 0;
            recurring += name.believed && name.strong >= 2 ? name.strong : 0;
            sure = sure && (!name.believed || name.isSure());
        }
        return strong >= 2 && (recurring * 2 >= strong || sure) && strong * 20 >= paragraphs();
    }

    /// "**Ann** Where?" without a colon. So begin the entries of lists as well: speakers recur, take turns,
    /// ask and speak in sentences, and no other labels are as many.
    bool believeStrongAlone()
    {
        int strong = 0;
        int recurring = 0;
        int others = 0;
        for (NameCount &name : counts()) {
            name.believed = name.strong > 0 && name.dashed == name.strong;
            strong += name.believed ? name.strong : 0;
            recurring += name.believed && name.strong >= 2 ? name.strong : 0;
            others += name.believed ? 0 : name.total;
        }
        return strong >= 4 && others < strong && recurring * 10 >= strong * 7 && believedNames() >= 2 &&
               changes() * 3 >= strong * 2 && strong * 10 >= paragraphs() && asks() && speakInSentences();
    }

    /// Names that have nothing but bold are none where they do not carry the document.
    void forgetStrongAlone()
    {
        for (NameCount &name : counts()) {
            name.total = name.strong == name.total && name.dashed == name.total ? 0 : name.total;
        }
    }

    [[nodiscard]] bool asks() const
    {
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            if (isBelieved(i) && endsAsQuestion(document().textOf(document().blocks[i]))) {
                return true;
            }
        }
        return false;
    }

    /// All marks look like names or roles, and nearly every paragraph has one.
    bool believeShortConversation()
    {
        int bare = 0;
        for (NameCount &name : counts()) {
            name.believed = name.total > (name.dashed > 0 ? 1 : 0) && name.likeness != NameLikeness::Weak;
            bare += name.believed ? name.bare : 0;
        }
        // Three single words that come once each are a list, and so is what is no sentence.
        const bool recurs = believedTotal() > believedNames();
        const bool isList = !recurs && believedNames() > 2 && (!onlySureNames() || !speakInSentences());
        return !isList && believedNames() >= 2 && believedTotal() * 10 >= (paragraphs() - bare) * 8;
    }

    [[nodiscard]] bool speakInSentences() const
    {
        int sentences = 0;
        int labels = 0;
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            if (isBelieved(i)) {
                ++labels;
                sentences += saysWords(i) ? 1 : 0;
            }
        }
        return sentences * 2 >= labels;
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
        const bool dense =
            (onlyRoles && believedTotal() * 2 >= paragraphs()) || believedTotal() * 10 >= paragraphs() * 8;
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
            const bool inHead = i < firstSure && !saysWords(i) && mark.likeness != NameLikeness::Role &&
                                (mark.likeness == NameLikeness::Word || mark.nameLength > LongestInitials);
            // "BY MR. BELL:" above "Q. Where?" says nothing.
            const bool aboveLabel =
                valueOf(i).isEmpty() && i + 1 < marks().marks.size() && marks().marks[i + 1].shape == shape();
            // "[Unknown Speaker] Hello" says what it is, "[Door Slams] Hello" does not.
            const bool isMarked = name.dashed == 0 || (mark.likeness == NameLikeness::Role && saysWords(i));
            name.believed = name.believed || (alike && !inHead && !aboveLabel && isMarked);
        }
    }

    /// "Ann and Ben" are people where both are known; "Rights and Duties" are not.
    [[nodiscard]] bool arePeople(int name, const NameIndex &known)
    {
        const auto people = peopleIn(marks().names[size_t(name)]);
        return people.size() < 2 || std::ranges::all_of(
                                        people,
                                        [&](QStringView one) {
                                            const int found = known.firstOf(one);
                                            return found >= 0 && isBelievedName(found);
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

    std::vector<bool> m_facts; ///< per block of the head
};

} // namespace

std::unique_ptr<Hypothesis> colonHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<ColonHypothesis>(document, marks);
}

} // namespace visavis::structure
