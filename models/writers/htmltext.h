// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// Text for element content and for attributes in double or single quotes, in HTML and in XML alike. What XML
/// cannot hold (control characters, lone surrogates) becomes U+FFFD.
[[nodiscard]] QString escapeHtml(QStringView text);
void appendHtml(QString &html, QStringView text);

/// A quote's paragraphs as <p> elements; further line breaks and spaces stay as they are, for white-space:
/// pre-wrap.
[[nodiscard]] QString htmlParagraphs(QStringView text);

} // namespace visavis
