// SPDX-License-Identifier: MIT
#pragma once

namespace visavis
{

/// main() with a window, on the arguments that are no command. Gives the exit status.
[[nodiscard]] int runWindow(int &argc, char **argv);

} // namespace visavis
