// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"
#include "models/project/projectdata.h"

#include <QHash>

namespace visavis
{

/// Who may read on a day what persons say. A label that nobody assigned counts as the person whom labels call
/// by its name somewhere, whatever case and accents; where that may be several, as the one with the strictest
/// restriction: what was laid on a person must not depend on their labels having been assigned.
class PersonAccess
{
public:
    /// The labels of all episodes are loaded. What changes later is not seen.
    PersonAccess(const ProjectData &data, QDate day);

    [[nodiscard]] QDate day() const { return m_day; }
    /// Of all that a label's speaker says.
    [[nodiscard]] Restriction of(SpeakerId assigned, QStringView label) const;

private:
    QDate m_day;
    QHash<SpeakerId, Restriction> m_ofPersons; ///< those who are not publishable
    QHash<QByteArray, Restriction> m_ofNames;  ///< of these, by their names, folded
};

} // namespace visavis
