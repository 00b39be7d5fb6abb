// SPDX-License-Identifier: MIT
#include "models/readers/structure/speakernames.h"

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

bool isNameOf(QStringView name, QStringView label)
{
    if (name.compare(label, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const qsizetype first = label.indexOf(u' ');
    const qsizetype last = label.lastIndexOf(u' ');
    return first > 0 && (name.compare(label.first(first), Qt::CaseInsensitive) == 0 ||
                         name.compare(label.sliced(last + 1), Qt::CaseInsensitive) == 0);
}

} // namespace visavis::structure
