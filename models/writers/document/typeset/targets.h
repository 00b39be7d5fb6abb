// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QHash>
#include <QString>

#include <vector>

namespace visavis::typeset
{

/// The places of a document that can be led to: its headings, and blocks with an id. Numbered from 0.
class Targets
{
public:
    explicit Targets(const Document &document);

    [[nodiscard]] int count() const { return m_count; }
    /// Of the heading at this place among the headings.
    [[nodiscard]] int ofHeading(size_t index) const { return m_headings[index]; }
    /// -1 when no block has this id.
    [[nodiscard]] int ofId(const QString &id) const { return id.isEmpty() ? -1 : m_ids.value(id, -1); }
    /// What a link in the file calls it: ASCII, ascending.
    [[nodiscard]] static QString name(int target);

private:
    QHash<QString, int> m_ids;
    std::vector<int> m_headings;
    int m_count = 0;
};

} // namespace visavis::typeset
