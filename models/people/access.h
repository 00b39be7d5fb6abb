// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <algorithm>
#include <optional>

namespace visavis
{

/// Who may read something: a passage, all that a person says, an interview.
struct Access {
    Restriction restriction = Restriction::Publishable;
    QDate embargo = {}; ///< of Embargoed: the first day on which all may read it; invalid: none was named

    template<class Record>
    [[nodiscard]] static Access of(const Record &record)
    {
        return {.restriction = record.restriction, .embargo = record.embargo};
    }

    /// What holds on a day: an embargo that has run out is none any more.
    [[nodiscard]] Restriction on(QDate day) const
    {
        const bool hasEnded = embargo.isValid() && day >= embargo;
        return restriction == Restriction::Embargoed && hasEnded ? Restriction::Publishable : restriction;
    }
    /// What holds today. Asks for the day only where one matters: that takes longer than all else of a
    /// highlight.
    [[nodiscard]] Restriction today() const
    {
        return restriction == Restriction::Embargoed ? on(QDate::currentDate()) : restriction;
    }
    bool operator==(const Access &) const = default;
};

/// What a restriction was laid on.
enum class AccessCause { Passage, Person, Episode };

/// The strictest restriction that holds for a passage, and what it was laid on.
struct AccessVerdict {
    Restriction restriction = Restriction::Publishable;
    AccessCause cause = AccessCause::Passage;
    bool operator==(const AccessVerdict &) const = default;
};

/// Off record before embargoed before to check.
[[nodiscard]] int strictness(Restriction restriction);
/// By what holds today. Of two embargoes the longer one, and one without a day before all.
[[nodiscard]] Access stricter(const Access &one, const Access &other);

/// Whether nobody outside may read it; with what has to be checked, if that is to be left out too.
[[nodiscard]] inline bool isWithheld(Restriction restriction, bool withToCheck = false)
{
    return restriction == Restriction::OffRecord || restriction == Restriction::Embargoed ||
           (withToCheck && restriction == Restriction::ToCheck);
}

/// "Off record", "Embargoed until 14 June 2031": in the window's language.
[[nodiscard]] QString accessText(Restriction restriction);
[[nodiscard]] QString accessText(const Access &access);
/// Where there is little room: of an embargo only the year, "Embargo 2031".
[[nodiscard]] QString shortAccessText(const Access &access);

} // namespace visavis

Q_DECLARE_METATYPE(visavis::Access)
