// SPDX-License-Identifier: MIT
#include "models/project/leftovers.h"

#include <QFile>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

bool putLeftoversAside(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString left = path + suffix;
        if (!QFileInfo::exists(left)) {
            continue;
        }
        QString aside = left + u".old"_s;
        for (int number = 2; QFileInfo::exists(aside); ++number) {
            aside = left + u".old-%1"_s.arg(number);
        }
        if (!QFile::rename(left, aside)) {
            return false;
        }
    }
    return true;
}

} // namespace visavis
