// SPDX-License-Identifier: MIT
#include "models/search/queryparser.h"

#include "models/search/folding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool opensQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

enum class Operator { None, And, Or, Not };

constexpr qsizetype LongestOperator = 3;

Operator operatorOf(QStringView word)
{
    using Spelling = std::pair<QStringView, Operator>;
    static constexpr std::array<Spelling, 10> Spellings{{{u"AND", Operator::And},
                                                         {u"ET", Operator::And},
                                                         {u"&", Operator::And},
                                                         {u"&&", Operator::And},
                                                         {u"OR", Operator::Or},
                                                         {u"OU", Operator::Or},
                                                         {u"|", Operator::Or},
                                                         {u"||", Operator::Or},
                                                         {u"NOT", Operator::Not},
                                                         {u"NON", Operator::Not}}};
    const auto found = std::ranges::find(Spellings, word, &Spelling::first);
    return found == Spellings.end() ? Operator::None : found->second;
}

/// Takes off the stars that end a word or phrase; true when there was one.
bool takeStar(QStringView &text)
{
    bool found = false;
    text = text.trimmed();
    while (text.endsWith(u'*')) {
        text = text.chopped(1).trimmed();
        found = true;
    }
    return found;
}

/// Joins clauses, flat: groups of the same join, and groups of one, are taken apart.
class Joiner
{
public:
    explicit Joiner(Join join) { m_group.join = join; }

    void add(Clause clause)
    {
        if (auto *inner = std::get_if<Group>(&clause.content)) {
            if (inner->clauses.empty()) {
                return;
            }
            if (inner->clauses.size() == 1) {
                const bool negated = clause.negated;
                Clause only = std::move(inner->clauses.front());
                only.negated = only.negated != negated;
                add(std::move(only));
                return;
            }
            if (!clause.negated && inner->join == m_group.join) {
                std::ranges::move(inner->clauses, std::back_inserter(m_group.clauses));
                return;
            }
        }
        m_group.clauses.push_back(std::move(clause));
    }

    [[nodiscard]] Group take() { return std::move(m_group); }

private:
    Group m_group;
};

/// What the words that are read are looked for in.
struct Target {
    Field field = Field::Text;
    QString attribute = {}; ///< of Field::Attribute
};

/// Recursive descent. Keeps the first fault and goes on, mending it: the lenient parse ignores the fault.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] Query parse()
    {
        Joiner all(Join::All);
        while (!atEnd()) {
            all.add({.negated = false, .content = either({})});
            if (!atEnd()) { // a parenthesis that closes nothing
                fault();
                ++m_at;
            }
        }
        Group root = all.take();
        if (root.clauses.size() == 1 && !root.clauses.front().negated) {
            if (auto *only = std::get_if<Group>(&root.clauses.front().content)) {
                root = Group(std::move(*only));
            }
        }
        if (root.clauses.empty()) {
            m_at = 0;
            fault();
        }
        return {.root = std::move(root)};
    }

    [[nodiscard]] std::optional<qsizetype> firstFault() const { return m_fault; }

private:
    [[nodiscard]] bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_at >= m_text.size();
    }

    void fault() { faultAt(m_at); }
    void faultAt(qsizetype place)
    {
        if (!m_fault) {
            m_fault = place;
        }
    }

    /// Where the piece that starts here ends: at a space, parenthesis or quote, or before `limit`.
    [[nodiscard]] qsizetype pieceEnd(qsizetype limit) const
    {
        qsizetype end = m_at;
        while (end < limit && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')' &&
               !opensQuote(m_text[end])) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] Operator peekOperator()
    {
        if (atEnd()) {
            return Operator::None;
        }
        const qsizetype limit = std::min(m_text.size(), m_at + LongestOperator + 1);
        return operatorOf(m_text.sliced(m_at, pieceEnd(limit) - m_at));
    }

    [[nodiscard]] bool takeOperator(Operator wanted)
    {
        if (peekOperator() != wanted) {
            return false;
        }
        m_at = pieceEnd(m_text.size());
        return true;
    }

    [[nodiscard]] bool atOperand()
    {
        if (atEnd() || m_text[m_at] == u')') {
            return false;
        }
        const Operator next = peekOperator();
        return next == Operator::None || next == Operator::Not;
    }

    Group either(const Target &target)
    {
        Joiner any(Join::Any);
        for (bool first = true;; first = false) {
            const qsizetype place = m_at;
            Group part = together(target);
            if (part.clauses.empty() && (!first || peekOperator() == Operator::Or)) {
                faultAt(place);
            }
            any.add({.negated = false, .content = std::move(part)});
            if (!takeOperator(Operator::Or)) {
                return any.take();
            }
        }
    }

    Group together(const Target &target)
    {
        Joiner all(Join::All);
        bool operand = false;
        while (true) {
            if (takeOperator(Operator::And)) {
                if (!operand || !atOperand()) {
                    fault();
                }
            } else if (atOperand()) {
                if (auto clause = negatable(target)) {
                    all.add(*std::move(clause));
                }
                operand = true;
            } else {
                return all.take();
            }
        }
    }

    std::optional<Clause> negatable(const Target &target)
    {
        bool negated = false;
        while (true) {
            if (takeOperator(Operator::Not)) {
                negated = !negated;
            } else if (!atEnd() && m_text[m_at] == u'-' && m_at + 1 < m_text.size() &&
                       !m_text[m_at + 1].isSpace()) {
                negated = !negated;
                ++m_at;
            } else {
                break;
            }
        }
        if (!atOperand()) {
            fault();
            return std::nullopt;
        }
        auto clause = operand(target);
        if (clause && negated) {
            clause->negated = !clause->negated;
        }
        return clause;
    }

    std::optional<Clause> operand(const Target &target)
    {
        if (m_text[m_at] == u'(') {
            return parenthesised(target);
        }
        if (opensQuote(m_text[m_at])) {
            return phrase(target);
        }
        const qsizetype start = m_at;
        const qsizetype end = pieceEnd(m_text.size());
        const QStringView piece = m_text.sliced(start, end - start);
        const qsizetype equals = piece.indexOf(u'=');
        if (equals > 0 && isAttributeName(piece.first(equals))) {
            m_at = start + equals + 1;
            return value(attributeNamed(piece.first(equals)), start);
        }
        const qsizetype colon = piece.indexOf(u':');
        if (colon > 0) {
            const QStringView before = piece.first(colon);
            if (const auto named = fieldFromName(before)) {
                m_at = start + colon + 1;
                return value({.field = *named}, start);
            }
            // 12:30 is no field, and http://... no misspelt one.
            if (std::ranges::all_of(before, [](QChar c) { return c.isLetter(); }) &&
                !piece.sliced(colon).startsWith(u"://")) {
                fault();
            }
        }
        m_at = end;
        return term(target, piece, false); // a dash between spaces is no fault
    }

    /// Formulas and addresses have equals signs too.
    [[nodiscard]] static bool isAttributeName(QStringView text)
    {
        return std::ranges::all_of(text,
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }) &&
               !foldedWords(text).isEmpty() && operatorOf(text) == Operator::None;
    }
    [[nodiscard]] static Target attributeNamed(QStringView name)
    {
        return {.field = Field::Attribute, .attribute = name.toString().simplified()};
    }

    std::optional<Clause> value(const Target &target, qsizetype start)
    {
        if (!atOperand() || peekOperator() == Operator::Not) {
            faultAt(start);
            return std::nullopt;
        }
        if (m_text[m_at] == u'(') {
            return parenthesised(target);
        }
        if (opensQuote(m_text[m_at])) {
            return phrase(target);
        }
        const qsizetype end = pieceEnd(m_text.size());
        const QStringView piece = m_text.sliced(m_at, end - m_at);
        m_at = end;
        auto clause = term(target, piece, false);
        if (!clause) {
            faultAt(start);
        }
        return clause;
    }

    std::optional<Clause> parenthesised(const Target &target)
    {
        const qsizetype start = m_at++;
        if (m_depth >= MaxQueryDepth) {
            faultAt(start); // the parenthesis that closes this one is then a stray one
            return std::nullopt;
        }
        ++m_depth;
        Group group = either(target);
        --m_depth;
        if (atEnd() || group.clauses.empty()) {
            faultAt(start);
        }
        if (!atEnd()) {
            ++m_at;
        }
        return Clause{.negated = false, .content = std::move(group)};
    }

    /// Words within quotes, or the name of an attribute and what is looked for in it.
    std::optional<Clause> phrase(const Target &target)
    {
        const qsizetype start = m_at++;
        qsizetype end = m_at;
        while (end < m_text.size() && !opensQuote(m_text[end])) {
            ++end;
        }
        const QStringView inside = m_text.sliced(m_at, end - m_at);
        if (end == m_text.size()) {
            faultAt(start);
        }
        m_at = std::min(end + 1, m_text.size());
        const bool isName = target.field != Field::Attribute && m_at < m_text.size() && m_text[m_at] == u'=';
        if (isName && !foldedWords(inside).isEmpty()) {
            ++m_at;
            return value(attributeNamed(inside), start);
        }
        bool star = false;
        while (m_at < m_text.size() && m_text[m_at] == u'*') {
            ++m_at;
            star = true;
        }
        auto clause = term(target, inside, star);
        if (!clause) {
            faultAt(start);
        }
        return clause;
    }

    /// None when the text has no word.
    std::optional<Clause> term(const Target &target, QStringView text, bool prefix)
    {
        prefix = takeStar(text) || prefix;
        Term result = Term::of(target.field, text, prefix);
        result.attribute = target.attribute;
        if (result.words.isEmpty()) {
            return std::nullopt;
        }
        if (++m_terms > MaxQueryTerms) {
            fault();
            return std::nullopt;
        }
        return Clause{.negated = false, .content = std::move(result)};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
    std::optional<qsizetype> m_fault;
};

} // namespace

Query parseQuery(QStringView text)
{
    return Parser(text).parse();
}

Result<Query> parseQueryStrictly(QStringView text)
{
    Parser parser(text);
    Query query = parser.parse();
    if (const auto place = parser.firstFault()) {
        return fail(ErrorCode::BadQuery, {text.toString(), QString::number(*place)});
    }
    return query;
}

} // namespace visavis
