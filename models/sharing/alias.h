// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// What stands for a real name where others read. Each name, and each part of one that stands alone somewhere
/// ("Marie Dupont", "Marie"), is one of its own.
struct Alias {
    QString name;
    QString alias;
    /// Only where it is written with a capital letter: for a name that is also a word ("Rose", "Pierre").
    bool needsCapital = false;

    bool operator==(const Alias &) const = default;
};

} // namespace visavis
