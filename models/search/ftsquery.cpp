// SPDX-License-Identifier: MIT
#include "models/search/ftsquery.h"

#include "models/search/folding.h"

#include <algorithm>
#include <utility>

namespace visavis
{

namespace
{

/// U+E000 to U+E004 in UTF-8.
constexpr QByteArrayView Boundary("\xee\x80\x80");
constexpr QByteArrayView Nothing("\xee\x80\x8f"); ///< U+E00F, which is in no index

std::optional<QByteArrayView> fieldMark(Field field)
{
    switch (field) {
    case Field::Text:
        return QByteArrayView("");
    case Field::Speaker:
        return QByteArrayView("\xee\x80\x81");
    case Field::Role:
        return QByteArrayView("\xee\x80\x82");
    case Field::Episode:
        return QByteArrayView("\xee\x80\x83");
    case Field::Section:
        return QByteArrayView("\xee\x80\x84");
    case Field::Tag:
    case Field::Colour:
    case Field::Coder:
    case Field::Note:
    case Field::Status:
    case Field::State:
    case Field::Person:
    case Field::Restriction:
    case Field::Attribute:
        break;
    }
    return std::nullopt;
}

void appendMarked(QByteArray &to, Field field, QStringView value)
{
    const QByteArrayView mark = *fieldMark(field);
    forEachWord(value, [&to, mark](QByteArrayView word, Utf16Range) {
        to += to.isEmpty() ? "" : " ";
        to += mark;
        to += word;
    });
}

/// An expression that finds at least the rows wanted: exactly these, when exact.
struct Bound {
    std::optional<QByteArray> expression; ///< none: all rows
    bool exact = false;
};

class Translator
{
public:
    Translator(const Vocabulary &vocabulary, int limit)
        : m_vocabulary(vocabulary)
        , m_limit(limit)
    {
    }

    [[nodiscard]] bool truncated() const { return m_truncated; }

    Bound bound(const Term &term)
    {
        const auto mark = fieldMark(term.field);
        if (!mark) {
            return {};
        }
        QByteArray head;
        for (qsizetype i = 0; i + 1 < term.words.size(); ++i) {
            head.append(*mark).append(term.words[i]).append(' ');
        }
        const QByteArray last = mark->toByteArray() + term.words.back();
        const QByteArray column = term.field == Field::Text ? "words : " : "meta : ";
        if (!term.prefix) {
            return {.expression = column + '"' + head + last + '"', .exact = true};
        }
        if (!m_vocabulary) {
            return {.expression = column + '"' + head + last + "\" *", .exact = true};
        }
        return {.expression = column + '(' + expanded(head, last) + ')', .exact = true};
    }

    Bound bound(const Group &group)
    {
        return group.join == Join::All ? all(group.clauses, nullptr) : any(group.clauses);
    }

    /// What is not answered exactly is put into `residue`, when given.
    Bound all(const std::vector<Clause> &clauses, std::vector<Clause> *residue)
    {
        QByteArrayList required;
        QByteArrayList excluded;
        std::vector<const Clause *> excluding;
        Bound result{.expression = {}, .exact = true};
        const auto leave = [&](const Clause &clause) {
            result.exact = false;
            if (residue) {
                residue->push_back(clause);
            }
        };
        for (const Clause &clause : clauses) {
            if (clause.negated) {
                // Leaving out a row too many would lose it, so only what is exact and whole may be taken off.
                const bool before = std::exchange(m_truncated, false);
                Bound off = visit(clause);
                const bool isWhole = off.exact && off.expression && !m_truncated;
                m_truncated = before;
                if (isWhole) {
                    excluded.append(*std::move(off.expression));
                    excluding.push_back(&clause);
                } else {
                    leave(clause);
                }
                continue;
            }
            Bound part = visit(clause);
            if (part.expression) {
                required.append(*std::move(part.expression));
            }
            if (!part.exact) {
                leave(clause);
            }
        }
        if (required.isEmpty()) { // FTS5 has no "all rows but these"
            std::ranges::for_each(excluding, [&leave](const Clause *clause) { leave(*clause); });
            return result;
        }
        result.expression = '(' + required.join(" AND ") + ')';
        if (!excluded.isEmpty()) {
            result.expression = '(' + *result.expression + " NOT (" + excluded.join(" OR ") + "))";
        }
        return result;
    }

private:
    Bound visit(const Clause &clause)
    {
        return std::visit([this](const auto &content) { return bound(content); }, clause.content);
    }

    Bound any(const std::vector<Clause> &clauses)
    {
        QByteArrayList parts;
        bool exact = true;
        for (const Clause &clause : clauses) {
            const Bound part = visit(clause);
            if (clause.negated || !part.expression) {
                return {};
            }
            exact = exact && part.exact;
            parts.append(*part.expression);
        }
        return {.expression = '(' + parts.join(" OR ") + ')', .exact = exact};
    }

    QByteArray expanded(const QByteArray &head, const QByteArray &prefix)
    {
        const QList<QByteArray> terms = m_vocabulary(prefix, m_limit);
        m_truncated = m_truncated || terms.size() >= m_limit;
        QByteArrayList phrases;
        for (const QByteArray &term : terms) {
            phrases.append('"' + head + term + '"');
        }
        return phrases.isEmpty() ? '"' + Nothing.toByteArray() + '"' : phrases.join(" OR ");
    }

    const Vocabulary &m_vocabulary;
    int m_limit;
    bool m_truncated = false;
};

} // namespace

QByteArray metaWords(const QStringList &speakers, std::optional<Role> role, QStringView episodeTitle,
                     QStringView sectionTitle)
{
    QByteArray result;
    for (const QString &speaker : speakers) {
        if (!result.isEmpty()) {
            result.append(' ').append(Boundary);
        }
        appendMarked(result, Field::Speaker, speaker);
    }
    if (role) {
        appendMarked(result, Field::Role, QString(name(*role)));
    }
    appendMarked(result, Field::Episode, episodeTitle);
    appendMarked(result, Field::Section, sectionTitle);
    return result;
}

FtsQuery ftsQuery(const Query &query, const Vocabulary &vocabulary, int prefixTerms)
{
    Translator translator(vocabulary, prefixTerms);
    std::vector<Clause> left;
    Bound bound;
    if (query.root.join == Join::All) {
        bound = translator.all(query.root.clauses, &left);
    } else {
        bound = translator.bound(query.root);
        if (!bound.exact) {
            left.push_back(Clause{.negated = false, .content = query.root});
        }
    }
    FtsQuery result;
    if (bound.expression) {
        result.match = QString::fromUtf8(*bound.expression);
    }
    if (!left.empty()) {
        result.residue = Query{.root = {.join = Join::All, .clauses = std::move(left)}};
    }
    result.truncated = translator.truncated();
    return result;
}

} // namespace visavis
