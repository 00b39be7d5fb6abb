// SPDX-License-Identifier: MIT
#include "models/people/personaccess.h"

#include "models/people/personnames.h"
#include "models/search/folding.h"

namespace visavis
{

PersonAccess::PersonAccess(const ProjectData &data, QDate day)
    : m_day(day)
{
    for (const Speaker &person : data.speakers()) {
        const Restriction restriction = Access::of(person).on(day);
        if (restriction == Restriction::Publishable) {
            continue;
        }
        m_ofPersons.insert(person.id, restriction);
        for (const QString &name : labelNamesOf(data, person)) {
            Restriction &held = m_ofNames[foldedText(name)];
            held = strictness(restriction) > strictness(held) ? restriction : held;
        }
    }
    m_ofNames.remove(QByteArray()); // what has no letters names nobody
}

Restriction PersonAccess::of(SpeakerId assigned, QStringView label) const
{
    if (m_ofPersons.isEmpty()) {
        return Restriction::Publishable; // most projects
    }
    return assigned.isValid() ? m_ofPersons.value(assigned) : m_ofNames.value(foldedText(label));
}

} // namespace visavis
