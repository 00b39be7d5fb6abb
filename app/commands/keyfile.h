// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "models/base/error.h"
#include "models/sharing/alias.h"

#include <vector>

namespace visavis
{

/// "aliases": names the key file.
[[nodiscard]] QString aliasesOption();
void addAliasesOption(Invocation &call);
/// Those of the key file; none where none is named.
[[nodiscard]] Result<std::vector<Alias>> aliasesOf(const Invocation &call);

/// Whether this is the key file that is named: the only table of who is who, which nothing may replace.
[[nodiscard]] bool isKeyFile(const Invocation &call, const QString &path);

} // namespace visavis
