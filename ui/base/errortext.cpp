// SPDX-License-Identifier: MIT
#include "ui/base/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace visavis
{

namespace
{

/// All sentences share one translation context, since the functions here belong to no class.
QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString argument(const QStringList &arguments, qsizetype index)
{
    return arguments.value(index);
}

QString size(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong());
}

} // namespace

QString sentence(const Error &error)
{
    Q_UNUSED(size);
    return tr("Something went wrong inside Visavis. %1").arg(argument(error.arguments, 0));
}

QString sentenceWithPlace(const Error &error)
{
    return sentence(error);
}

QString sentence(const Warning &warning)
{
    return argument(warning.arguments, 0);
}

} // namespace visavis
