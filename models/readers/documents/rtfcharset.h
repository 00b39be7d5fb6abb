// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/rtfwords.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace visavis::rtf
{

/// Of "\ansicpg1252", "\mac", "\pc".
[[nodiscard]] int statedCodePage(Meaning meaning, std::optional<int> number);

/// Decodes the bytes of RTF ("\'e9") by the code pages of the document and its fonts.
class Charsets
{
public:
    /// Of the document: see statedCodePage.
    void setDefault(int codePage) { m_default = codePage; }
    /// "\fcharset204" of the font table.
    void setFont(int font, int charset);

    /// The code page of a font; the document's own where the font says nothing.
    [[nodiscard]] int codePageOf(int font) const { return m_codePages.value(font, m_default); }
    [[nodiscard]] QString decode(const QByteArray &bytes, int codePage);

private:
    QHash<int, int> m_codePages; ///< by font
    int m_default = 1252;
};

} // namespace visavis::rtf
