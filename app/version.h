// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace visavis
{

inline constexpr QLatin1StringView Version{VISAVIS_VERSION};

/// Names the application, so that the window and the command line have the same settings
/// (~/.config/visavis/visavis.conf).
inline void nameApplication()
{
    QCoreApplication::setOrganizationName(QLatin1StringView("visavis"));
    QCoreApplication::setApplicationName(QLatin1StringView("visavis"));
    QCoreApplication::setApplicationVersion(Version);
}

} // namespace visavis
