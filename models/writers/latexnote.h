// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// A note's Markdown as paragraphs of LaTeX. HTML in it is shown as words, links lead to the web or to a mail
/// address or are left as words, and images give their alternative text. Needs the packages hyperref and
/// ulem; its environments and groups are closed again.
[[nodiscard]] QString latexNote(QStringView markdown);

} // namespace visavis
