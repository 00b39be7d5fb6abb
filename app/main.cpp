// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/version.h"
#include "app/windowmain.h"

int main(int argc, char **argv)
{
    // They name the folders of settings and data, for the window and the command line alike.
    QCoreApplication::setOrganizationName(QStringLiteral("visavis"));
    QCoreApplication::setApplicationName(QStringLiteral("visavis"));
    QCoreApplication::setApplicationVersion(visavis::Version);

    const bool isCommand = argc > 1 && visavis::isCommand(QString::fromLocal8Bit(argv[1]));
    return isCommand ? visavis::runCommandLine(argc, argv) : visavis::runWindow(argc, argv);
}
