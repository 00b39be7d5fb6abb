// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/windowmain.h"

#include <QLoggingCategory>

int main(int argc, char **argv)
{
    // A damaged file's reason is said once, by us.
    QLoggingCategory::setFilterRules(QStringLiteral("kf.archive*=false"));
    const bool isCommand = argc > 1 && visavis::isCommand(QString::fromLocal8Bit(argv[1]));
    return isCommand ? visavis::runCommandLine(argc, argv) : visavis::runWindow(argc, argv);
}
