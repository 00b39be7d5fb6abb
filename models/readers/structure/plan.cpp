// SPDX-License-Identifier: MIT
#include "models/readers/structure/plan.h"

#include "models/readers/dates.h"
#include "models/readers/structure/questions.h"
#include "models/readers/timecode.h"

#include <QSet>

#include <algorithm>

namespace visavis::structure
{

namespace
{

/// A head of a page is not longer than this many blocks.
constexpr size_t LongestHead = 12;
constexpr int FewestQuestions = 3;
/// Paragraphs of prose have this many units on average, or what looks like titles among them are lines like
/// the rest.
constexpr qsizetype ShortestProse = 100;

/// "_note: HF was not received": about what is said, by nobody.
bool isRemark(QStringView line)
{
    constexpr qsizetype LongestKey = 24;
    const qsizetype colon = line.first(std::min(line.size(), LongestKey)).indexOf(u": ");
    return colon > 1 && line.front() == u'_' &&
           std::ranges::all_of(line.first(colon).sliced(1), [](QChar c) { return c.isLower() || c == u'_'; });
}

/// "[laughter]", "(End of tape)"
bool isInBrackets(QStringView line)
{
    return line.size() > 1 &&
           ((line.front() == u'(' && line.back() == u')') || (line.front() == u'[' && line.back() == u']'));
}

/// "Place: Paris"; nothing where no colon is near.
QStringView keyOf(QStringView line)
{
    constexpr qsizetype LongestKey = 30;
    const qsizetype colon = line.first(std::min(line.size(), LongestKey)).indexOf(u": ");
    return colon > 0 ? line.first(colon).trimmed() : QStringView();
}

/// "DIRECT EXAMINATION", "BY MR. BELL:"
bool isInCapitals(QStringView line)
{
    constexpr qsizetype FewestLetters = 4;
    constexpr qsizetype MostUnits = 60;
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const bool ends = QStringView(u".!?…,;").contains(line.back());
    return letters >= FewestLetters && line.size() <= MostUnits && !ends && !isInBrackets(line) &&
           std::ranges::none_of(line, [](QChar c) { return c.isLower(); });
}

/// Makes the plan in steps, each of which decides about the blocks that the steps before it left open.
class Planner
{
public:
    Planner(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
        : m_document(document)
        , m_marks(marks)
        , m_labels(labels)
    {
        m_plan.parts.resize(document.blocks.size());
        for (size_t i = 0; i < marks.marks.size(); ++i) {
            if (labels.isLabel[i] && marks.marks[i].name >= 0) {
                m_speakers.insert(marks.names[size_t(marks.marks[i].name)]);
            }
        }
    }

    Plan plan()
    {
        takeWhatIsMarked();
        findQuestions(m_document, m_marks, m_labels, m_plan.parts);
        if (!m_document.marksHeadings) {
            findHead();
            if (m_labels.any()) {
                findTitlesBetweenTurns();
                findEnd();
            } else {
                findTitlesInProse();
            }
        }
        findUnnamedAnswers(m_document, m_marks, m_labels, m_plan.parts);
        findAnswers(m_labels, m_plan.parts);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] size_t size() const { return m_document.blocks.size(); }
    [[nodiscard]] const Block &block(size_t i) const { return m_document.blocks[i]; }
    [[nodiscard]] QStringView text(size_t i) const { return m_document.textOf(block(i)); }
    Part &part(size_t i) { return m_plan.parts[i]; }
    [[nodiscard]] bool isOpen(size_t i) const { return i < size() && m_plan.parts[i].kind == PartKind::Text; }
    [[nodiscard]] bool isBareLabel(size_t i) const
    {
        return m_labels.isLabel[i] && m_marks.marks[i].textStart >= block(i).start + block(i).length;
    }

    /// "12" right above a line of times, as subtitles count.
    [[nodiscard]] bool isCounter(size_t i) const
    {
        const bool isNumber = std::ranges::all_of(text(i), [](QChar c) { return c.isDigit(); });
        return isNumber && i + 1 < size() && !block(i + 1).afterGap &&
               m_marks.marks[i + 1].shape == LabelShape::TimeLine;
    }

    /// "Photo: the gate in 1964", "Lire aussi : ..." in an interview.
    [[nodiscard]] bool isBesideText(size_t i) const
    {
        return block(i).kind == BlockKind::Paragraph && block(i).afterGap && isBesideTextKey(keyOf(text(i)));
    }

    void takeWhatIsMarked()
    {
        for (size_t i = 0; i < size(); ++i) {
            if (block(i).kind == BlockKind::Divider || m_labels.isDivider[i]) {
                part(i).kind = PartKind::Nothing;
            } else if (m_labels.isLabel[i]) {
                part(i).kind = m_labels.shape == LabelShape::Dash ? PartKind::Voice : PartKind::Speech;
            } else if (m_labels.any() && m_marks.marks[i].shape == LabelShape::Dash &&
                       text(i).startsWith(u">>")) {
                // Captions: another voice, not named.
                part(i).kind = PartKind::Voice;
            } else if (block(i).kind == BlockKind::Heading) {
                part(i) = {.kind = PartKind::Title, .level = block(i).level};
            } else if (m_marks.marks[i].shape == LabelShape::TimeLine) {
                part(i).kind = PartKind::Time;
            } else if (isCounter(i)) {
                part(i).kind = PartKind::Nothing;
            } else if (m_labels.any() && (isRemark(text(i)) || isBesideText(i))) {
                part(i).kind = PartKind::Remark;
            }
        }
    }

    // Headings found by evidence

    [[nodiscard]] bool couldBeTitle(size_t i) const
    {
        if (!isOpen(i) || block(i).kind != BlockKind::Paragraph || block(i).quoted) {
            return false;
        }
        const QStringView line = text(i);
        if (isInBrackets(line) || !looksLikeTitle(line) || timeTokenAtStart(line)) {
            return false;
        }
        const qsizetype colon = line.indexOf(u':');
        // "Episode 12: The last riveter" is one, "Source: Archive" is not.
        const bool names = colon > 0 && !line[colon - 1].isDigit() && isNoSpeaker(line.first(colon));
        const bool hasDigit = std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
        return !names && !(hasDigit && parseDate(line).isValid());
    }

    /// The lines above the text: of those that could be titles the longest is the title, one right above the
    /// first turn is a section's, a date is the date; the others stay text.
    void findHead()
    {
        size_t end = 0;
        while (end < std::min(size(), LongestHead) &&
               (part(end).kind == PartKind::Time || (isOpen(end) && !isSentenceLike(text(end))))) {
            ++end;
        }
        if (end == 0 || end == size()) {
            return;
        }
        int keys = 0;
        for (size_t i = 0; i < end; ++i) {
            takeFact(text(i));
            keys += keyOf(text(i)).isEmpty() ? 0 : 1;
        }
        const bool beforeTurns = part(end).kind == PartKind::Speech;
        keepHeadTimes(end);
        std::vector<size_t> titles;
        for (size_t i = 0; i < end; ++i) {
            // A title may have a colon; where several lines have, they are a form.
            const QStringView key = keyOf(text(i));
            const bool isFact = !key.isEmpty() && (keys > 1 || statedRole(key));
            if (!isFact && couldBeTitle(i)) {
                titles.push_back(i);
            }
        }
        if (titles.empty()) {
            return;
        }
        if (beforeTurns && titles.size() > 1 && titles.back() == end - 1 && !saysWhatSomebodyDid(end - 1)) {
            part(titles.back()) = {.kind = PartKind::Title, .level = 2};
            titles.pop_back();
        }
        const size_t best = *std::ranges::max_element(titles, {}, [&](size_t i) { return block(i).length; });
        part(best) = {.kind = PartKind::Title, .level = 1};
        if (m_plan.title.isEmpty()) {
            m_plan.title = text(best).toString();
        }
        m_headEnd = end;
    }

    /// Above turns that have their own times a time is the length of the recording: a fact, and words.
    void keepHeadTimes(size_t end)
    {
        if (part(end).kind == PartKind::Speech && m_marks.marks[end].time) {
            for (size_t i = 0; i + 1 < end; ++i) {
                part(i) = part(i).kind == PartKind::Time ? Part() : part(i);
            }
        }
    }

    /// "Ann Bell started transcription", where Ann Bell is a label.
    [[nodiscard]] bool saysWhatSomebodyDid(size_t i) const
    {
        const QStringView line = text(i);
        qsizetype space = line.indexOf(u' ');
        while (space > 0 && space + 1 < line.size() && !line[space + 1].isLower()) {
            space = line.indexOf(u' ', space + 1);
        }
        return space > 0 && m_speakers.contains(line.first(space));
    }

    void takeFact(QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = colon > 0 ? line.first(colon).trimmed() : QStringView();
        if (key.compare(u"title", Qt::CaseInsensitive) == 0 ||
            key.compare(u"titre", Qt::CaseInsensitive) == 0) {
            m_plan.title = line.sliced(colon + 1).trimmed().toString();
        }
        const bool isDate = key.compare(u"date", Qt::CaseInsensitive) == 0;
        const QDate date = isDate ? parseDate(line.sliced(colon + 1)) : dateAtEnd(line);
        if (date.isValid() && !m_plan.date.isValid()) {
            m_plan.date = date;
        }
    }

    /// Of "12 mars 2021", "Entretien du 12 mars 2021".
    static QDate dateAtEnd(QStringView line)
    {
        for (qsizetype start = 0; start >= 0 && start < line.size();) {
            if (const QDate date = parseDate(line.sliced(start)); date.isValid()) {
                return date;
            }
            const qsizetype space = line.indexOf(u' ', start);
            start = space < 0 ? -1 : space + 1;
        }
        return {};
    }

    /// A short line between what one has said and the next label. Two things must hold over the whole
    /// document: those who speak end their sentences, or every line would be a title; and where turns have
    /// several paragraphs, a last paragraph that asks is part of the turn.
    void findTitlesBetweenTurns()
    {
        int turns = 0;
        int sentences = 0;
        int further = 0;
        bool afterLabel = false;
        for (size_t i = m_headEnd; i < size(); ++i) {
            if (part(i).kind == PartKind::Speech) {
                ++turns;
                afterLabel = isBareLabel(i);
                sentences += !afterLabel && endsAsSentence(text(i)) ? 1 : 0;
            } else if (isOpen(i)) {
                sentences += afterLabel && endsAsSentence(text(i)) ? 1 : 0;
                further += !afterLabel && !couldBeTitle(i) ? 1 : 0;
                afterLabel = false;
            }
        }
        if (sentences * 10 < turns * 8) {
            return;
        }
        const bool onePerTurn = further * 50 <= turns;
        const QSet<QStringView> heads = recurringLines();
        for (size_t i = size(); i-- > std::max<size_t>(m_headEnd, 1);) {
            if (i + 1 >= size() || !isOpen(i) || isRightBelowLabel(i) || saysWhatSomebodyDid(i)) {
                continue;
            }
            const PartKind next = part(i + 1).kind;
            const bool isTitle = next == PartKind::Speech && couldBeTitle(i) && !heads.contains(text(i)) &&
                                 (onePerTurn || !endsAsQuestion(text(i)));
            // The first of several lines in capitals above a turn.
            const bool isCapitals =
                (next == PartKind::Speech || next == PartKind::Title) && isInCapitals(text(i));
            if (isTitle || isCapitals || (isPartTitle(text(i)) && couldBePartTitle(i))) {
                part(i) = {.kind = PartKind::Title, .level = 2};
            }
        }
    }

    /// Short lines that recur letter for letter are the heads of pages, not titles.
    [[nodiscard]] QSet<QStringView> recurringLines() const
    {
        QSet<QStringView> once;
        QSet<QStringView> more;
        for (size_t i = 0; i < size(); ++i) {
            if (isOpen(i) && !isSentenceLike(text(i))) {
                (once.contains(text(i)) ? more : once).insert(text(i));
            }
        }
        return more;
    }

    /// "SCENE II. The same, at dawn." is one sentence or two, and stands apart.
    [[nodiscard]] bool couldBePartTitle(size_t i) const
    {
        return isOpen(i) && block(i).kind == BlockKind::Paragraph && !block(i).quoted && block(i).afterGap &&
               block(i + 1).afterGap;
    }

    /// What somebody says begins here, remarks in brackets aside.
    [[nodiscard]] bool isRightBelowLabel(size_t i) const
    {
        while (i > 1 && isOpen(i - 1) && isInBrackets(text(i - 1))) {
            --i;
        }
        return isBareLabel(i - 1);
    }

    /// "[End of tape]", "Transcribed by otter.ai", "Ann Bell stopped transcription" below the last turn.
    void findEnd()
    {
        size_t i = size();
        while (i > 1 && isOpen(i - 1) && block(i - 1).afterGap &&
               (isInBrackets(text(i - 1)) || isAboutTranscript(text(i - 1)) || saysWhatSomebodyDid(i - 1)) &&
               !isRightBelowLabel(i - 1)) {
            --i;
        }
        if (i < size()) {
            part(i).kind = PartKind::Aside;
        }
    }

    /// Short lines above prose; none where what looks like titles are lines like the rest.
    [[nodiscard]] std::vector<size_t> titlesAboveProse() const
    {
        std::vector<size_t> titles;
        qsizetype prose = 0;
        qsizetype proseLength = 0;
        qsizetype titleLength = 0;
        for (size_t i = m_headEnd; i < size(); ++i) {
            if (isTitleAboveProse(i)) {
                titles.push_back(i);
                titleLength += block(i).length;
            } else if (isOpen(i)) {
                ++prose;
                proseLength += block(i).length;
            }
        }
        // Titles stand above paragraphs that are longer than they; lines of speech are all of a kind.
        const auto count = qsizetype(titles.size());
        const bool areTitles = count * 10 <= prose * 12 && proseLength >= prose * ShortestProse &&
                               proseLength * count >= titleLength * prose * 2;
        return areTitles ? titles : std::vector<size_t>();
    }

    /// Where a title stands right above another it holds those that follow; where the first below it is a
    /// question, or it says so itself, the questions below it are asked and answered.
    void findTitlesInProse()
    {
        const std::vector<size_t> titles = titlesAboveProse();
        const auto asks = [&](size_t i) { return endsAsQuestion(text(i)); };
        const auto holdsQuestions = [&](size_t i) {
            return isQuestionsTitle(text(i)) ||
                   (i + 1 < size() && asks(i + 1) && std::ranges::binary_search(titles, i + 1));
        };
        // Questions that stand together under a title of their own say nothing about the titles above them.
        const auto own = std::ranges::find_if(titles, holdsQuestions) - titles.begin();
        const auto questions = std::count_if(titles.begin(), titles.begin() + own, asks);
        const bool isInterview = questions >= FewestQuestions && questions * 10 >= own * 6;
        bool inQuestions = isInterview;
        bool saysSo = false; // under "FAQ" a question needs no question mark
        int level = 2;
        for (size_t place = 0; place < titles.size(); ++place) {
            const size_t i = titles[place];
            const bool holds = place + 1 < titles.size() && titles[place + 1] == i + 1;
            const bool isQuestion = asks(i) || (saysSo && opensAsQuestion(text(i)));
            if (isQuestion && inQuestions && !holds) {
                part(i).kind = PartKind::Question;
                continue;
            }
            saysSo = isQuestionsTitle(text(i));
            inQuestions = isInterview || holdsQuestions(i);
            level = holds ? 2 : level;
            part(i) = {.kind = PartKind::Title, .level = level};
            level = holds && !inQuestions ? 3 : level;
        }
    }

    [[nodiscard]] bool isTitleAboveProse(size_t i) const
    {
        const bool question = isOpen(i) && block(i).kind == BlockKind::Paragraph && endsAsQuestion(text(i)) &&
                              isOneSentence(text(i));
        if (!couldBeTitle(i) && !question) {
            return false;
        }
        const auto isProse = [&](size_t at) {
            return isOpen(at) && isSentenceLike(text(at)) &&
                   !(endsAsQuestion(text(at)) && isOneSentence(text(at)));
        };
        const bool aboveTitle =
            i + 2 < size() && isOpen(i + 1) && isProse(i + 2) &&
            (couldBeTitle(i + 1) || (endsAsQuestion(text(i + 1)) && isOneSentence(text(i + 1))));
        return isProse(i + 1) || aboveTitle;
    }

    const Document &m_document;
    const LabelMarks &m_marks;
    const LabelChoice &m_labels;
    Plan m_plan;
    QSet<QStringView> m_speakers; ///< names in labels
    size_t m_headEnd = 0;
};

} // namespace

Plan planOf(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
{
    return Planner(document, marks, labels).plan();
}

} // namespace visavis::structure
