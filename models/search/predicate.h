// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/query.h"
#include "models/transcript/transcript.h"

#include <QByteArrayMatcher>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace visavis
{

/// What is known of a person or an interview: "wave", "2".
struct KnownValue {
    QString name;
    QString value; ///< as fieldvalues.h writes it
    bool operator==(const KnownValue &) const = default;
};

/// What a query is asked about: one turn, one annotation, one row of a tree. Only the fields that the
/// predicate uses() need be filled. A phrase is found within one value of a list, never across two.
struct Fields {
    QString text;
    QStringList speakers;
    std::optional<Role> role;
    QString episode; ///< its title
    QString section; ///< its title
    QStringList tags;
    QStringList colours; ///< every name a colour goes by: "yellow", "jaune", "#f0e442"
    QStringList coders;
    QStringList notes;
    QString status;
    QStringList states = {};       ///< of annotations: how sure their places are, as queryNames() has it
    QStringList persons = {};      ///< who the speakers are, once somebody said
    QStringList restrictions = {}; ///< as queryNames() has them
    std::vector<KnownValue> known = {};
};

/// A query made ready to be asked many times, in memory, with the folding of the index. Asking is const and
/// may be done in several threads at once.
class Predicate
{
public:
    explicit Predicate(const Query &query);

    [[nodiscard]] bool operator()(const Fields &fields) const;
    [[nodiscard]] bool uses(Field field) const { return m_used[size_t(field)]; }

private:
    struct Node {
        bool negated = false;
        Field field = Field::Text;
        std::optional<QByteArrayMatcher> words; ///< none: a group
        QByteArray attribute;                   ///< of Field::Attribute: its name, folded
        Join join = Join::All;
        std::vector<Node> children;
    };
    class Folded;

    [[nodiscard]] Node compiled(const Clause &clause);
    [[nodiscard]] static bool standsIn(const Node &term, Folded &folded);
    [[nodiscard]] static bool holds(const Node &node, Folded &folded);

    Node m_root;
    std::array<bool, FieldCountOfQueries> m_used{};
};

/// For asking once.
[[nodiscard]] bool matches(const Query &query, const Fields &fields);

} // namespace visavis
