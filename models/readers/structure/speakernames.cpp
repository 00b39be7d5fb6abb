// SPDX-License-Identifier: MIT
#include "models/readers/structure/speakernames.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

std::vector<QStringView> peopleIn(QStringView label)
{
    static constexpr std::array<QStringView, 9> Between{u" and ", u" & ", u" et ", u" und ", u" y ",
                                                        u" + ",   u"/",   u", ",   u" e "};
    std::vector<QStringView> people;
    while (!label.isEmpty()) {
        qsizetype end = label.size();
        qsizetype next = label.size();
        for (const QStringView between : Between) {
            const qsizetype at = label.indexOf(between, 0, Qt::CaseInsensitive);
            if (at >= 0 && at < end) {
                end = at;
                next = at + between.size();
            }
        }
        if (const QStringView name = label.first(end).trimmed(); !name.isEmpty()) {
            people.push_back(name);
        }
        label = label.sliced(next);
    }
    return people;
}

void NameIndex::add(QStringView label, int index)
{
    const QString folded = label.toString().toCaseFolded();
    if (!m_whole.contains(folded)) {
        m_whole.insert(folded, index);
    }
    const qsizetype first = folded.indexOf(u' ');
    if (first <= 0) {
        return;
    }
    const auto addPart = [&](const QString &word) {
        Part &part = m_parts[word];
        part.isOfSeveral = part.isOfSeveral || (part.first >= 0 && part.first != index);
        part.first = part.first < 0 ? index : part.first;
    };
    addPart(folded.first(first));
    addPart(folded.sliced(folded.lastIndexOf(u' ') + 1));
}

int NameIndex::firstOf(QStringView name) const
{
    const QString folded = name.toString().toCaseFolded();
    const int whole = m_whole.value(folded, -1);
    const int part = m_parts.value(folded).first;
    return whole < 0 ? part : part < 0 ? whole : std::min(whole, part);
}

int NameIndex::onlyOf(QStringView name) const
{
    const QString folded = name.toString().toCaseFolded();
    const auto whole = m_whole.constFind(folded);
    if (whole != m_whole.constEnd()) {
        return *whole;
    }
    const Part part = m_parts.value(folded);
    return part.isOfSeveral ? -1 : part.first;
}

} // namespace visavis::structure
