// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>
#include <vector>

namespace visavis
{

/// What a word of a query is looked for in.
enum class Field {
    Text,
    Speaker,
    Role,
    Episode,
    Section,
    Tag,
    Colour,
    Coder,
    Note,
    Status,
    State,
    Person,
    Restriction,
    Attribute, ///< of a person or an interview: the term says which
};
inline constexpr size_t FieldCountOfQueries = size_t(Field::Attribute) + 1;

/// "speaker", "role" ...: as canonical queries write it. Empty for Text, which is written without a field,
/// and for Attribute, which is written with its own name.
[[nodiscard]] QLatin1StringView name(Field field);
/// Knows the names of both languages of the window, without regard to case and accents ("locuteur", "rôle").
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);

/// One or more words in a row.
struct Term {
    Field field = Field::Text;
    QString text;            ///< as typed, for showing
    QList<QByteArray> words; ///< folded; never empty
    bool prefix = false;     ///< the last word is only the start of a word
    QString attribute = {};  ///< of Field::Attribute: its name as typed; it has a word

    /// Takes the words of a text. Roles become their English names, whichever language they are typed in.
    [[nodiscard]] static Term of(Field field, QStringView text, bool prefix);

    bool operator==(const Term &) const = default;
};

struct Clause;

enum class Join { All, Any };

/// Clauses joined by AND or OR. Without clauses, All holds for everything.
struct Group {
    Join join = Join::All;
    std::vector<Clause> clauses;

    bool operator==(const Group &other) const;
};

struct Clause {
    bool negated = false;
    std::variant<Term, Group> content;

    bool operator==(const Clause &) const = default;
};

/// What a person looks for: in the search field, the filters of tree and annotations, on the command line. A
/// value.
///
///     word word        both, anywhere in the text         "two words"     in this order, side by side
///     start*           words that begin so                one OR two      either; also OU, |
///     -word, NOT word  without it; also NON               ( ... )         groups
///     speaker:ann      in a field; speaker:"ann lee", speaker:(ann OR ben)
///     restriction:...  publishable, "to check", "off record", embargoed, as it holds there today
///     wave=2           in an attribute of who speaks there, or of the interview; "born in"=(Lyon OR Nice)
///
/// AND (ET, &) may be written and changes nothing. Operators are upper-case. OR binds less than
/// juxtaposition. What is one piece in the query and several words for the folding (l'école, week-end) is a
/// phrase.
struct Query {
    Group root;

    [[nodiscard]] bool isEmpty() const { return root.clauses.empty(); }
    /// The query in one canonical spelling, with English names of fields; parsing it gives an equal query.
    [[nodiscard]] QString toString() const;

    bool operator==(const Query &) const = default;
};

} // namespace visavis
