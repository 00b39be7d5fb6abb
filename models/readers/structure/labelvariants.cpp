// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelvariants.h"

#include "models/readers/structure/legend.h"
#include "models/readers/structure/speakernames.h"
#include "models/readers/structure/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace visavis::structure
{

namespace
{

/// Joins names into others, and renames the marks at the end.
class VariantJoiner
{
public:
    VariantJoiner(Document &document, LabelMarks &found)
        : m_document(document)
        , m_found(found)
        , m_whole(found.names.size())
        , m_neighbours(found.names.size())
    {
        std::iota(m_whole.begin(), m_whole.end(), 0);
        for (size_t i = 0; i < found.names.size(); ++i) {
            m_known.insert(found.names[i], int(i));
        }
    }

    void join()
    {
        mendSlips();
        findNeighbours();
        joinRunningNumbers();
        joinManners();
        joinBracketed();
        joinInitials();
        joinLegend();
        joinCases();
        joinShortNames();
        joinInitialsOfNames();
        for (LabelMark &mark : m_found.marks) {
            mark.name = mark.name < 0 ? mark.name : wholeOf(mark.name);
        }
        for (auto &[index, name] : m_renamed) {
            m_found.names[size_t(index)] = std::move(name);
        }
    }

private:
    [[nodiscard]] int wholeOf(int name) const
    {
        while (m_whole[size_t(name)] != name) {
            name = m_whole[size_t(name)];
        }
        return name;
    }

    /// One name, and all that mean the same, mean another from now on. Only what stands for itself is
    /// linked, to what stands for itself: no circle comes about. False when they are one already.
    bool unite(int name, int whole)
    {
        const int from = wholeOf(name);
        const int to = wholeOf(whole);
        if (from == to) {
            return false;
        }
        m_whole[size_t(from)] = to;
        auto &gone = m_neighbours[size_t(from)];
        auto &kept = m_neighbours[size_t(to)];
        if (gone.size() > kept.size()) {
            std::swap(gone, kept);
        }
        kept.insert(kept.end(), gone.begin(), gone.end());
        gone = {};
        return true;
    }

    /// "AB; So" among many lines of "AB: So".
    void mendSlips()
    {
        constexpr int FewestOthers = 3;
        constexpr qsizetype LongestName = 40;
        const std::vector<int> count = countLabels(m_found);
        for (size_t i = 0; i < m_found.marks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            LabelMark &mark = m_found.marks[i];
            if (mark.shape != LabelShape::None || block.kind != BlockKind::Paragraph) {
                continue;
            }
            const QStringView line = m_document.textOf(block);
            const qsizetype slip = line.first(std::min(line.size(), LongestName)).indexOf(u"; ");
            const auto known = slip > 0 ? m_known.constFind(line.first(slip)) : m_known.constEnd();
            if (known != m_known.constEnd() && count[size_t(*known)] >= FewestOthers) {
                mark = {.shape = LabelShape::Colon,
                        .likeness = nameLikeness(line.first(slip)),
                        .isDashed = false,
                        .strong = block.strong >= slip,
                        .nameStart = block.start,
                        .nameLength = slip,
                        .textStart = block.start + slip + 2,
                        .name = *known,
                        .time = {},
                        .beginsWithTime = false,
                        .endTime = {}};
            }
        }
    }

    /// "Q1", "A1", "Q2", "A2": the numbers are of the questions, not of people, where each comes once.
    void joinRunningNumbers()
    {
        QHash<QString, std::vector<int>> byBase;
        const std::vector<int> count = countLabels(m_found);
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            QStringView base = m_found.names[i];
            while (!base.isEmpty() && (base.back().isDigit() || isBlank(base.back()))) {
                base.chop(1);
            }
            static const QSet<QStringView> parts{u"q", u"a", u"r", u"question", u"answer", u"réponse"};
            const bool isPart = parts.contains(base.toString().toLower());
            if (isPart && base.size() < m_found.names[i].size() && count[i] > 0) {
                byBase[base.toString()].push_back(int(i));
            }
        }
        for (const auto &[base, names] : byBase.asKeyValueRange()) {
            const bool once = std::ranges::all_of(names, [&](int name) { return count[size_t(name)] == 1; });
            if (names.size() < 2 || !once) {
                continue;
            }
            for (const int name : names) {
                unite(name, names.front());
            }
            m_renamed.emplace_back(names.front(), base);
        }
    }

    /// "Ann (laughing): No" is Ann, and how she says it stays with her words.
    void joinManners()
    {
        std::vector<qsizetype> manners(m_found.names.size(), -1); // where the bracket opens
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            const QStringView name = m_found.names[i];
            const qsizetype open = name.lastIndexOf(u" (");
            const bool isManner =
                open > 0 && name.endsWith(u')') && name[open + 2].isLower() && !name.contains(u'/');
            const auto base = isManner ? m_known.constFind(name.first(open)) : m_known.constEnd();
            if (base != m_known.constEnd() && !saysRole(name.sliced(open))) {
                manners[i] = open + 1;
                unite(int(i), *base);
            }
        }
        for (LabelMark &mark : m_found.marks) {
            const qsizetype open = mark.name >= 0 ? manners[size_t(mark.name)] : -1;
            const qsizetype end = mark.nameStart + mark.nameLength;
            const bool isTag = end < m_document.text.size() && m_document.text[end] == u'>';
            if (open > 0 && mark.shape == LabelShape::Colon && !isTag) {
                mark.textStart = mark.nameStart + open;
            }
        }
    }

    /// "Interviewer (Ann Bell)" once, "Interviewer" from then on; not where there is "Interviewer (Cleo)"
    /// too.
    void joinBracketed()
    {
        QHash<int, std::vector<int>> longer;
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            const QStringView name = m_found.names[i];
            const qsizetype open = name.indexOf(u" (");
            const auto base =
                open > 0 && name.endsWith(u')') ? m_known.constFind(name.first(open)) : m_known.constEnd();
            if (base != m_known.constEnd() && wholeOf(int(i)) == int(i)) {
                longer[*base].push_back(int(i));
            }
        }
        for (const auto &[base, names] : longer.asKeyValueRange()) {
            const bool isAlone = names.size() == 1 && wholeOf(base) == base;
            if (isAlone && !followEachOther(base, names.front())) {
                unite(base, names.front());
            }
        }
    }

    void joinInitials()
    {
        constexpr qsizetype LongestInBrackets = 8;
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            const QStringView name = m_found.names[i];
            const qsizetype open = name.lastIndexOf(u'(');
            if (open < 2 || !name.endsWith(u')') || name.size() - open > LongestInBrackets + 2) {
                continue;
            }
            const QStringView initials = name.sliced(open + 1, name.size() - open - 2).trimmed();
            const QStringView whole = name.first(open).trimmed();
            const auto other = m_known.constFind(initials);
            if (other != m_known.constEnd() && !whole.isEmpty() && unite(*other, int(i))) {
                m_renamed.emplace_back(int(i), whole.toString());
            }
        }
    }

    /// "AJB  Ann Jane Bell, interviewer" above the first line that begins with "AJB:". Lines of such a table
    /// that stand together vouch for each other: "I: Ann Bell", "B: Tom Reed (narrator)".
    void joinLegend()
    {
        const std::vector<LegendLine> lines = findLegend(m_document, m_found, m_known);
        for (const LegendLine &line : lines) {
            if (wholeOf(line.key) == line.key) {
                m_renamed.emplace_back(line.key, line.name);
                m_found.marks[line.block] = {};
                m_document.blocks[line.block].quoted = true;
            }
        }
    }

    void joinCases()
    {
        QHash<QString, int> byLower;
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            const QString &name = m_found.names[i];
            const auto same = byLower.constFind(name.toLower());
            if (same == byLower.constEnd()) {
                byLower.insert(name.toLower(), int(i));
                continue;
            }
            unite(int(i), *same);
            QString &kept = m_found.names[size_t(wholeOf(*same))];
            if (kept == kept.toUpper() && name != name.toUpper()) {
                kept = name;
            }
        }
    }

    /// By name, the first mark that it stands for.
    [[nodiscard]] std::vector<size_t> firstMarks() const
    {
        std::vector<size_t> first(m_found.names.size(), m_found.marks.size());
        for (size_t i = m_found.marks.size(); i > 0; --i) {
            if (const int name = m_found.marks[i - 1].name; name >= 0) {
                first[size_t(wholeOf(name))] = i - 1;
            }
        }
        return first;
    }

    /// "Ann Bell: It was" once, "A. B.: And then" from then on, as newspapers have it.
    void joinInitialsOfNames()
    {
        constexpr size_t MostNames = 50; // each is held against each
        if (m_found.names.size() > MostNames) {
            return;
        }
        const std::vector<int> count = countLabels(m_found);
        const std::vector<size_t> first = firstMarks();
        const auto isWhole = [&](size_t name) { return wholeOf(int(name)) == int(name); };
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            std::vector<size_t> people;
            for (size_t other = 0; other < m_found.names.size() && isWhole(i); ++other) {
                if (isWhole(other) && count[other] > 0 && m_found.names[other].contains(u' ') &&
                    isInitialsOf(m_found.names[i], m_found.names[other]) &&
                    !isInitialsOf(m_found.names[other], m_found.names[other])) {
                    people.push_back(other);
                }
            }
            if (people.size() == 1 && count[people.front()] == 1 && count[i] > 1 &&
                first[people.front()] < first[i]) {
                unite(int(i), int(people.front()));
            }
        }
    }

    void joinShortNames()
    {
        QHash<QString, int> byWord; ///< -1: of several
        const std::vector<size_t> first = firstMarks();
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            if (wholeOf(int(i)) == int(i)) {
                for (const QString &word : shortNamesOf(m_found.names[i])) {
                    const auto other = byWord.constFind(word);
                    byWord[word] = other == byWord.constEnd() ? int(i) : -1;
                }
            }
        }
        for (size_t i = 0; i < m_found.names.size(); ++i) {
            const QString &name = m_found.names[i];
            const auto full = byWord.constFind(name.toLower());
            const bool isShort = wholeOf(int(i)) == int(i) && full != byWord.constEnd() && *full >= 0 &&
                                 first[size_t(*full)] < first[i];
            const NameLikeness likeness = nameLikeness(name);
            const bool isOneWord =
                likeness == NameLikeness::Word || (likeness == NameLikeness::Person && !name.contains(u' '));
            if (isShort && isOneWord && !followEachOther(int(i), *full)) {
                unite(int(i), *full);
            }
        }
    }

    /// "ann" and "bell" of "Ann Bell" and of "ANN BELL, HOST"; none of names of one word, roles, or names of
    /// several people.
    static QStringList shortNamesOf(const QString &whole)
    {
        constexpr qsizetype MostWords = 4;
        const qsizetype comma = whole.indexOf(u", ");
        const bool hasTitle = comma > 0 && !QStringView(whole).sliced(comma + 2).contains(u' ');
        const QString name = hasTitle ? whole.first(comma) : whole;
        const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
        const bool plain = std::ranges::all_of(name, [](QChar c) {
            return c.isLetter() || isBlank(c) || c == u'-' || c == u'.' || c == u'\'' || c == u'’';
        });
        if (words.size() < 2 || words.size() > MostWords || !plain || peopleIn(name).size() > 1 ||
            nameLikeness(name) != NameLikeness::Person) {
            return {};
        }
        return {words.front(), words.back()};
    }

    /// Whose labels come one after the other.
    void findNeighbours()
    {
        int last = -1;
        for (const LabelMark &mark : m_found.marks) {
            if (mark.name < 0 || (mark.shape != LabelShape::Colon && mark.shape != LabelShape::NameTime &&
                                  mark.shape != LabelShape::NameLine && mark.shape != LabelShape::Heading)) {
                continue;
            }
            if (last >= 0 && last != mark.name) {
                m_neighbours[size_t(last)].push_back(mark.name);
                m_neighbours[size_t(mark.name)].push_back(last);
            }
            last = mark.name;
        }
    }

    /// Of two that stand for themselves.
    [[nodiscard]] bool followEachOther(int one, int other) const
    {
        const bool isShorter = m_neighbours[size_t(one)].size() < m_neighbours[size_t(other)].size();
        const auto &neighbours = m_neighbours[size_t(isShorter ? one : other)];
        return std::ranges::any_of(
            neighbours, [&, wanted = isShorter ? other : one](int name) { return wholeOf(name) == wanted; });
    }

    Document &m_document;
    LabelMarks &m_found;
    std::vector<int> m_whole;
    std::vector<std::vector<int>> m_neighbours; ///< of what stands for itself, with all that mean it
    QHash<QString, int> m_known;
    std::vector<std::pair<int, QString>> m_renamed;
};

} // namespace

void joinNameVariants(Document &document, LabelMarks &marks)
{
    constexpr size_t MostNames = 5000;
    if (!marks.names.empty() && marks.names.size() <= MostNames) {
        VariantJoiner(document, marks).join();
    }
}

} // namespace visavis::structure
