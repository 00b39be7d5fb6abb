// SPDX-License-Identifier: MIT
#include "models/base/colour.h"

namespace visavis
{

using namespace Qt::StringLiterals;

QString Colour::name() const
{
    return u"#%1"_s.arg(rgb & 0xffffffU, 6, 16, QLatin1Char('0'));
}

std::optional<Colour> Colour::fromName(QStringView name)
{
    if (name.size() == 7 && name.front() == u'#') {
        bool ok = false;
        const quint32 rgb = name.sliced(1).toUInt(&ok, 16);
        return ok ? std::optional(Colour{rgb}) : std::nullopt;
    }
    for (const NamedColour &entry : palette()) {
        if (name.compare(QLatin1StringView(entry.name), Qt::CaseInsensitive) == 0) {
            return entry.colour;
        }
    }
    return std::nullopt;
}

const std::array<NamedColour, 8> &palette()
{
    static const std::array<NamedColour, 8> colours{{{"yellow", {0xf0e442}},
                                                     {"orange", {0xe69f00}},
                                                     {"green", {0x009e73}},
                                                     {"sky", {0x56b4e9}},
                                                     {"blue", {0x0072b2}},
                                                     {"vermilion", {0xd55e00}},
                                                     {"purple", {0xcc79a7}},
                                                     {"grey", {0x8c8c8c}}}};
    return colours;
}

} // namespace visavis
