// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace visavis
{

/// An address that a page may link to (http, https, mailto), encoded so that it holds neither quotes nor
/// angle brackets nor spaces; nothing for every other, so that no link runs or opens anything on the reader's
/// machine.
[[nodiscard]] std::optional<QString> webLink(QStringView address);

} // namespace visavis
