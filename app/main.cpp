// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/windowmain.h"

int main(int argc, char **argv)
{
    const bool isCommand = argc > 1 && visavis::isCommand(QString::fromLocal8Bit(argv[1]));
    return isCommand ? visavis::runCommandLine(argc, argv) : visavis::runWindow(argc, argv);
}
