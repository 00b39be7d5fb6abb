// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace visavis
{

struct DecodedText {
    QString text;              ///< without byte order mark; line ends as they were
    QString charset;           ///< "UTF-8", "UTF-16LE", "windows-1252" ...
    qsizetype undecodable = 0; ///< U+FFFD written for bytes that mean nothing
    bool guessed = false;      ///< neither a byte order mark nor the bytes' own form proves the set
};

/// Decodes text of an unknown character set: a byte order mark, else UTF-16 by its zero bytes, else valid
/// UTF-8, else what an XML or HTML head declares, else the most likely of the older sets. Nothing when the
/// bytes are no text.
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace visavis
