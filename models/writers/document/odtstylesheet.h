// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/document/officexml.h"

namespace visavis
{

// Names of ODT's styles beside those of officestyle.h.
inline constexpr QLatin1StringView PageMaster{"Standard"};
inline constexpr QLatin1StringView TitleMaster{"First_20_Page"};
inline constexpr QLatin1StringView CodeStyle{"Source_20_Text"};
inline constexpr QLatin1StringView QuietStyle{"Quiet"};
inline constexpr QLatin1StringView LinkStyle{"Internet_20_link"};

inline constexpr QLatin1StringView OdtSerifFace{"Liberation Serif"};
inline constexpr QLatin1StringView OdtSansFace{"Liberation Sans"};
inline constexpr QLatin1StringView OdtCodeFace{"Liberation Mono"};

/// Begins a root element, with every namespace of ODF that is used here.
void startOdf(OfficeXml &xml, QLatin1StringView name);
/// The faces that styles name: in styles.xml and content.xml alike.
void writeOdtFaces(OfficeXml &xml);
/// styles.xml: the styles of officestyle.h, the pages and their footer.
[[nodiscard]] QByteArray odtStylesheet(const Document &document);

/// "12.5pt"
[[nodiscard]] QString points(double length);

} // namespace visavis
