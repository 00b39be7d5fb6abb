// SPDX-License-Identifier: MIT
#include "app/commands/keyfile.h"

#include "models/sharing/keyfile.h"

namespace visavis
{

using namespace Qt::StringLiterals;

QString aliasesOption()
{
    return u"aliases"_s;
}

void addAliasesOption(Invocation &call)
{
    call.addOption(aliasesOption(), u"KEYFILE"_s,
                   CommandText::tr("Puts aliases in the place of names; the key file is a table with the "
                                   "columns name, alias and, for names only with a capital, capital (yes)."));
}

Result<AliasFinder> aliasesOf(const Invocation &call)
{
    if (!call.has(aliasesOption())) {
        return AliasFinder();
    }
    return readKeyFile(call.path(call.value(aliasesOption())))
        .transform([](const std::vector<Alias> &aliases) { return AliasFinder(aliases); });
}

} // namespace visavis
