// SPDX-License-Identifier: MIT
#include "ui/pane/panepage.h"

namespace visavis
{

PanePage::~PanePage() = default;

Utf16Range PanePage::rangeOf(const Annotation & /*annotation*/) const
{
    return {};
}

QString PanePage::citation(Utf16Range /*range*/) const
{
    return {};
}

QUrl PanePage::mediaLink(int /*turn*/) const
{
    return {};
}

} // namespace visavis
