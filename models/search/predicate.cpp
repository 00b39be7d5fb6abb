// SPDX-License-Identifier: MIT
#include "models/search/predicate.h"

#include "models/search/folding.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Stands between the values of one field: no folded word has it.
constexpr QByteArrayView ValueEnd("\x1f ");

void append(QByteArray &to, QStringView value)
{
    forEachWord(value, [&to](QByteArrayView word, Utf16Range) {
        to += word;
        to += ' ';
    });
    to += ValueEnd;
}

/// The words with a space before and behind each, so that a search for bytes finds whole words only.
QByteArray foldedField(Field field, const Fields &fields)
{
    QByteArray result(" ");
    const auto addAll = [&result](const QStringList &values) {
        for (const QString &value : values) {
            append(result, value);
        }
    };
    switch (field) {
    case Field::Text:
        result.reserve(fields.text.size() + 8);
        append(result, fields.text);
        break;
    case Field::Speaker:
        addAll(fields.speakers);
        break;
    case Field::Role:
        if (fields.role) {
            append(result, QString(name(*fields.role)));
        }
        break;
    case Field::Episode:
        append(result, fields.episode);
        break;
    case Field::Section:
        append(result, fields.section);
        break;
    case Field::Tag:
        addAll(fields.tags);
        break;
    case Field::Colour:
        addAll(fields.colours);
        break;
    case Field::Coder:
        addAll(fields.coders);
        break;
    case Field::Note:
        addAll(fields.notes);
        break;
    case Field::Status:
        append(result, fields.status);
        break;
    case Field::State:
        addAll(fields.states);
        break;
    case Field::Person:
        addAll(fields.persons);
        break;
    case Field::Restriction:
        addAll(fields.restrictions);
        break;
    case Field::Attribute:
        break; // each has a name of its own
    }
    return result;
}

QByteArray needle(const Term &term)
{
    QByteArray result = ' ' + term.words.join(' ');
    return term.prefix ? result : result + ' ';
}

} // namespace

/// The fields of one asking, each folded when first needed.
class Predicate::Folded
{
public:
    explicit Folded(const Fields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] const QByteArray &operator[](Field field)
    {
        QByteArray &folded = m_folded[size_t(field)];
        if (folded.isEmpty()) {
            folded = foldedField(field, m_fields);
        }
        return folded;
    }

    /// A name, and a value as a field has it.
    struct Known {
        QByteArray name;
        QByteArray value;
    };
    [[nodiscard]] const std::vector<Known> &known()
    {
        if (!m_hasKnown) {
            for (const KnownValue &one : m_fields.known) {
                Known folded{.name = foldedText(one.name), .value = " "};
                append(folded.value, one.value);
                m_known.push_back(std::move(folded));
            }
            m_hasKnown = true;
        }
        return m_known;
    }

private:
    const Fields &m_fields;
    std::array<QByteArray, FieldCountOfQueries> m_folded;
    std::vector<Known> m_known;
    bool m_hasKnown = false;
};

Predicate::Predicate(const Query &query)
{
    m_root = compiled(Clause{.negated = false, .content = query.root});
}

Predicate::Node Predicate::compiled(const Clause &clause)
{
    Node node;
    node.negated = clause.negated;
    if (const auto *term = std::get_if<Term>(&clause.content)) {
        node.field = term->field;
        node.words.emplace(needle(*term));
        node.attribute = term->field == Field::Attribute ? foldedText(term->attribute) : QByteArray();
        m_used[size_t(term->field)] = true;
        return node;
    }
    const auto &group = std::get<Group>(clause.content);
    node.join = group.join;
    node.children.reserve(group.clauses.size());
    for (const Clause &child : group.clauses) {
        node.children.push_back(compiled(child));
    }
    return node;
}

bool Predicate::standsIn(const Node &term, Folded &folded)
{
    if (term.field != Field::Attribute) {
        return term.words->indexIn(folded[term.field]) >= 0;
    }
    return std::ranges::any_of(folded.known(), [&](const Folded::Known &known) {
        return known.name == term.attribute && term.words->indexIn(known.value) >= 0;
    });
}

bool Predicate::holds(const Node &node, Folded &folded)
{
    const auto ask = [&folded](const Node &child) { return holds(child, folded); };
    const bool found = node.words               ? standsIn(node, folded)
                       : node.join == Join::All ? std::ranges::all_of(node.children, ask)
                                                : std::ranges::any_of(node.children, ask);
    return found != node.negated;
}

bool Predicate::operator()(const Fields &fields) const
{
    Folded folded(fields);
    return holds(m_root, folded);
}

bool matches(const Query &query, const Fields &fields)
{
    return Predicate(query)(fields);
}

} // namespace visavis
