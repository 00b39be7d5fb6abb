// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace visavis
{

/// Where the root element of an XML text stands.
struct XmlRoot {
    QStringView name;     ///< without prefix: "TEI"
    qsizetype offset = 0; ///< of its "<", UTF-16 units
};

/// The root element, behind declaration, comments, processing instructions and DOCTYPE; none where the text
/// is not XML or its root does not begin within so many UTF-16 units.
[[nodiscard]] std::optional<XmlRoot> xmlRoot(QStringView text, qsizetype within = 32 * 1024);

/// Whether an element's name may begin so.
[[nodiscard]] bool startsXmlName(QChar c);

} // namespace visavis
