// SPDX-License-Identifier: MIT
#include "ui/base/desktop.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace visavis::desktop
{

bool open(const QString &path)
{
    return QFileInfo::exists(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool showFolderOf(const QString &path)
{
    return open(QFileInfo(path).absolutePath());
}

} // namespace visavis::desktop
