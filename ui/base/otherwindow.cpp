// SPDX-License-Identifier: MIT
#include "ui/base/otherwindow.h"

#include <QCoreApplication>
#include <QProcess>

namespace visavis
{

namespace
{

std::function<bool(const QString &)> &opener()
{
    static std::function<bool(const QString &)> instead;
    return instead;
}

} // namespace

bool OtherWindow::open(const QString &projectPath)
{
    return opener() ? opener()(projectPath)
                    : QProcess::startDetached(QCoreApplication::applicationFilePath(), {projectPath});
}

void OtherWindow::setOpener(std::function<bool(const QString &)> instead)
{
    opener() = std::move(instead);
}

} // namespace visavis
