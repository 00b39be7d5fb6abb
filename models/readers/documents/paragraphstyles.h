// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace visavis
{

/// A style of an office document, as far as it tells about structure. What it does not say itself it has from
/// the style it is based on.
struct OfficeStyle {
    QString name; ///< as people see it: "heading 1", "Interviewer"
    QString parent;
    std::optional<int> outline; ///< level of headings, 1 is the highest; 0 for what is none
    std::optional<bool> bold;
    std::optional<bool> italic;
    bool isTitle = false;
    bool isAutomatic = false; ///< without a name, made by formatting by hand
};

/// The styles of a document by their ids, with what they inherit.
class OfficeStyles
{
public:
    void add(const QString &id, OfficeStyle style);
    /// Fills in what styles have from others. To be called once, when all are added.
    void inherit();
    /// -1 for an unknown id.
    [[nodiscard]] int indexOf(const QString &id) const { return m_indexes.value(id, -1); }
    /// The same, or of the first style with a name that it is based on.
    [[nodiscard]] int namedIndexOf(const QString &id) const;
    [[nodiscard]] const OfficeStyle *find(const QString &id) const
    {
        const int index = indexOf(id);
        return index < 0 ? nullptr : &m_styles[size_t(index)];
    }
    [[nodiscard]] std::vector<QString> names() const;

private:
    std::vector<OfficeStyle> m_styles;
    QHash<QString, int> m_indexes;
};

} // namespace visavis
