// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace visavis
{

class WindowActions;

/// A key, or several that do the same, and what it does.
struct KeyRow {
    QString keys;
    QString what;
};

/// The keys that hold in one place.
struct KeyGroup {
    QString where;
    QList<KeyRow> rows;
};

/// Every key of the window, in its language. Those of menus are asked from the actions; those that lists and
/// fields take themselves are written down here, and each is tested where it is taken.
[[nodiscard]] QList<KeyGroup> keyList(const WindowActions &actions);

} // namespace visavis
