// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace visavis
{

/// An address that a page may link to (http, https, mailto), encoded so that it holds neither quotes nor
/// angle brackets nor spaces; nothing for every other, so that no link runs or opens anything on the reader's
/// machine.
[[nodiscard]] std::optional<QString> webLink(QStringView address);

/// To which seconds are added to link to a moment of a recording (W3C, Media Fragments URI 1.0):
/// "https://example.org/a.mp3#t="; empty where that cannot be linked to.
[[nodiscard]] QString momentsLink(QStringView media);

} // namespace visavis
