// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// A note's Markdown (CommonMark with tables, strike-through and task lists) as HTML that is well-formed XML,
/// to stand in a page under an <h2>. HTML in the note is shown as words, links lead to the web or to a mail
/// address or are left as words, and images give their alternative text: nothing is run or fetched.
[[nodiscard]] QString noteHtml(QStringView markdown);

} // namespace visavis
