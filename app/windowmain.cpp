// SPDX-License-Identifier: MIT
#include "app/windowmain.h"

#include <cstdio>

namespace visavis
{

int runWindow(int & /*argc*/, char ** /*argv*/)
{
    std::fputs("visavis: this build has no window. \"visavis --help\" lists the commands.\n", stderr);
    return 1;
}

} // namespace visavis
