// SPDX-License-Identifier: MIT
#include "ui/pane/linkmode.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array Names{"free"_L1, "linked"_L1, "level"_L1};

} // namespace

QKeySequence keyOf(LinkMode mode)
{
    switch (mode) {
    case LinkMode::Free:
        return QKeySequence(u"Ctrl+F7"_s);
    case LinkMode::Linked:
        return QKeySequence(u"F7"_s);
    case LinkMode::Level:
        break;
    }
    return QKeySequence(u"Shift+F7"_s);
}

QLatin1StringView name(LinkMode mode)
{
    return Names[size_t(mode)];
}

std::optional<LinkMode> linkModeFromName(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (name == Names[i]) {
            return LinkMode(i);
        }
    }
    return std::nullopt;
}

} // namespace visavis
