// SPDX-License-Identifier: MIT
#include "models/readers/documents/paragraphstyles.h"

namespace visavis
{

namespace
{

/// Styles are based on styles that are based on styles; a circle ends here.
constexpr int LongestChain = 20;

} // namespace

void OfficeStyles::add(const QString &id, OfficeStyle style)
{
    if (!m_indexes.contains(id)) {
        m_indexes.insert(id, int(m_styles.size()));
        m_styles.push_back(std::move(style));
    }
}

void OfficeStyles::inherit()
{
    const std::vector<OfficeStyle> own = m_styles;
    for (OfficeStyle &style : m_styles) {
        int parent = indexOf(style.parent);
        for (int depth = 0; parent >= 0 && depth < LongestChain; ++depth) {
            const OfficeStyle &from = own[size_t(parent)];
            style.outline = style.outline ? style.outline : from.outline;
            style.bold = style.bold ? style.bold : from.bold;
            style.italic = style.italic ? style.italic : from.italic;
            style.isTitle = style.isTitle || (from.isTitle && !style.outline);
            parent = indexOf(from.parent);
        }
    }
}

int OfficeStyles::namedIndexOf(const QString &id) const
{
    int index = indexOf(id);
    for (int depth = 0; index >= 0 && m_styles[size_t(index)].isAutomatic && depth < LongestChain; ++depth) {
        index = indexOf(m_styles[size_t(index)].parent);
    }
    return index;
}

std::vector<QString> OfficeStyles::names() const
{
    std::vector<QString> names;
    names.reserve(m_styles.size());
    for (const OfficeStyle &style : m_styles) {
        names.push_back(style.name);
    }
    return names;
}

} // namespace visavis
