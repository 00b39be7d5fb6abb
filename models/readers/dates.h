// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QStringView>

namespace visavis
{

/// The day a short text names: 2023-11-14, "Tue Nov 14 2023 00:00:00 GMT-0800 (PST)" as JavaScript prints it,
/// "25 mars 2023", "March 25, 2023", 25/03/2023 where no other reading is possible. The day is taken as
/// written, whatever the time zone. Invalid when the text names none or is more than a date.
[[nodiscard]] QDate parseDate(QStringView text);

/// Nothing but days, months and years, as a diary has above its entries: "12 March", "Monday".
[[nodiscard]] bool isCalendar(QStringView text);

} // namespace visavis
