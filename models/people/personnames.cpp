// SPDX-License-Identifier: MIT
#include "models/people/personnames.h"

#include "models/readers/structure/names.h"

namespace visavis
{

bool isSomebodysName(QStringView label)
{
    const QStringView name = label.trimmed();
    constexpr qsizetype LeastLetters = 2; // "Q", "E1"
    const auto letters = std::ranges::count_if(name, [](QChar c) { return c.isLetter(); });
    return letters >= LeastLetters && structure::nameLikeness(name) != structure::NameLikeness::Role &&
           !structure::statedRole(name) && !structure::isNoSpeaker(name);
}

QStringList labelNamesOf(const ProjectData &data, const Speaker &person)
{
    QStringList names{person.name};
    for (const LabelId id : data.labelsOf(person.id)) {
        const QString &name = data.labels().find(id)->name;
        if (isSomebodysName(name)) {
            names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace visavis
