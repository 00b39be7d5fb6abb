// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/odfbody.h"

namespace visavis::odf
{

/// An attribute by its local name, whatever prefix its namespace has.
[[nodiscard]] QStringView attribute(const QXmlStreamReader &xml, QStringView name);

/// Takes the style, list style or fact that begins here; true when it was one, and the reader then stands at
/// its end.
bool takePart(QXmlStreamReader &xml, bool automatic, Parts &parts);

} // namespace visavis::odf
