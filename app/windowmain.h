// SPDX-License-Identifier: MIT
#pragma once

namespace visavis
{

/// Runs the window: visavis [--language L] [--theme T] [--picture FILE.png] [PROJECT] [FILE...]. The exit
/// status.
[[nodiscard]] int runWindow(int &argc, char **argv);

} // namespace visavis
