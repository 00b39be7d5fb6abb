// SPDX-License-Identifier: MIT
#include "app/commands/keyfile.h"

#include "models/sharing/keyfile.h"

#include <QFileInfo>

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

Result<std::vector<Alias>> aliasesOf(const Invocation &call)
{
    if (!call.has(aliasesOption())) {
        return std::vector<Alias>();
    }
    return readKeyFile(call.path(call.value(aliasesOption())));
}

bool isKeyFile(const Invocation &call, const QString &path)
{
    const QString there = QFileInfo(path).canonicalFilePath();
    return call.has(aliasesOption()) && !there.isEmpty() &&
           there == QFileInfo(call.path(call.value(aliasesOption()))).canonicalFilePath();
}

} // namespace visavis
