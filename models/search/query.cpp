// SPDX-License-Identifier: MIT
#include "models/search/query.h"

#include "models/search/folding.h"
#include "models/transcript/transcript.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct FieldName {
    QByteArrayView folded; ///< without spaces between its words
    Field field;
};

/// The canonical name of each field first. English, then the words of the French window.
constexpr std::array<FieldName, 36> FieldNames{{
    {"speaker", Field::Speaker},
    {"locuteur", Field::Speaker},
    {"locutrice", Field::Speaker},
    {"role", Field::Role},
    {"episode", Field::Episode},
    {"interview", Field::Episode},
    {"entretien", Field::Episode},
    {"section", Field::Section},
    {"tag", Field::Tag},
    {"code", Field::Tag},
    {"etiquette", Field::Tag},
    {"colour", Field::Colour},
    {"color", Field::Colour},
    {"couleur", Field::Colour},
    {"coder", Field::Coder},
    {"codedby", Field::Coder},
    {"codepar", Field::Coder},
    {"codeur", Field::Coder},
    {"codeuse", Field::Coder},
    {"note", Field::Note},
    {"memo", Field::Note},
    {"status", Field::Status},
    {"statut", Field::Status},
    {"etat", Field::Status},
    {"text", Field::Text},
    {"texte", Field::Text},
    {"words", Field::Text},
    {"state", Field::State},
    {"anchoring", Field::State},
    {"ancrage", Field::State},
    {"person", Field::Person},
    {"personne", Field::Person},
    {"restriction", Field::Restriction},
    {"access", Field::Restriction},
    {"diffusion", Field::Restriction},
    {"acces", Field::Restriction},
}};

struct RoleName {
    QByteArrayView folded;
    Role role;
};

constexpr std::array<RoleName, 14> RoleNames{{
    {"interviewer", Role::Interviewer},
    {"enqueteur", Role::Interviewer},
    {"enquetrice", Role::Interviewer},
    {"intervieweur", Role::Interviewer},
    {"intervieweuse", Role::Interviewer},
    {"interviewee", Role::Interviewee},
    {"enquete", Role::Interviewee},
    {"enquetee", Role::Interviewee},
    {"interviewe", Role::Interviewee},
    {"temoin", Role::Interviewee},
    {"other", Role::Other},
    {"autre", Role::Other},
    {"autres", Role::Other},
    {"others", Role::Other},
}};

QString quoted(const Term &term)
{
    return u'"' + term.text + u'"' + (term.prefix ? u"*"_s : QString());
}

bool isOperator(QStringView text)
{
    static constexpr std::array<QStringView, 6> Operators{u"AND", u"OR", u"NOT", u"ET", u"OU", u"NON"};
    return std::ranges::contains(Operators, text);
}

bool isBare(QStringView text)
{
    return !isOperator(text) && std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// With what stands between it and the words.
QString writtenField(const Term &term)
{
    switch (term.field) {
    case Field::Text:
        return {};
    case Field::Attribute:
        return (isBare(term.attribute) ? term.attribute : u'"' + term.attribute + u'"') + u'=';
    default:
        return name(term.field) + u':';
    }
}

QString written(const Term &term)
{
    return writtenField(term) +
           (isBare(term.text) ? term.text + (term.prefix ? u"*"_s : QString()) : quoted(term));
}

QString written(const Group &group);

QString written(const Clause &clause)
{
    const QString content = std::visit(
        [](const auto &part) {
            if constexpr (std::is_same_v<std::decay_t<decltype(part)>, Group>) {
                return u'(' + written(part) + u')';
            } else {
                return written(part);
            }
        },
        clause.content);
    return clause.negated ? u'-' + content : content;
}

QString written(const Group &group)
{
    QStringList parts;
    parts.reserve(qsizetype(group.clauses.size()));
    for (const Clause &clause : group.clauses) {
        parts.append(written(clause));
    }
    return parts.join(group.join == Join::Any ? u" OR "_s : u" "_s);
}

} // namespace

QLatin1StringView name(Field field)
{
    if (field == Field::Text || field == Field::Attribute) {
        return {};
    }
    return QLatin1StringView(std::ranges::find(FieldNames, field, &FieldName::field)->folded);
}

std::optional<Field> fieldFromName(QStringView name)
{
    const QByteArray folded = foldedText(name).replace(' ', QByteArray());
    const auto found = std::ranges::find(FieldNames, QByteArrayView(folded), &FieldName::folded);
    return found == FieldNames.end() ? std::nullopt : std::optional(found->field);
}

Term Term::of(Field field, QStringView text, bool prefix)
{
    Term term{.field = field,
              .text = text.toString().simplified(),
              .words = foldedWords(text),
              .prefix = prefix,
              .attribute = {}};
    if (field == Field::Role && !prefix && term.words.size() == 1) {
        const auto role = std::ranges::find(RoleNames, QByteArrayView(term.words.front()), &RoleName::folded);
        if (role != RoleNames.end()) {
            term.text = visavis::name(role->role);
            term.words = {term.text.toLatin1()};
        }
    }
    return term;
}

bool Group::operator==(const Group &) const = default;

QString Query::toString() const
{
    return written(root);
}

} // namespace visavis
