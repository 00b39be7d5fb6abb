// SPDX-License-Identifier: MIT
#pragma once

#include <KSyntaxHighlighting/Definition>

#include <QString>

namespace visavis
{

/// How a text of such a file ("md", "json") is coloured; an invalid definition where nothing is known.
[[nodiscard]] KSyntaxHighlighting::Definition syntaxOf(const QString &suffix, QStringView text = {});

} // namespace visavis
