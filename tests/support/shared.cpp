// SPDX-License-Identifier: MIT
#include "tests/support/shared.h"

#include <QDir>
#include <QFileInfo>

namespace visavis::test
{

using namespace Qt::StringLiterals;

QString sharedPath(const QString &relative)
{
    const QString fallback = QStringLiteral(VISAVIS_SOURCE_DIR) + u"/../shared"_s;
    const QDir root(qEnvironmentVariable("VISAVIS_SHARED", fallback));
    const QString path = QDir::cleanPath(root.absoluteFilePath(relative));
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace visavis::test
