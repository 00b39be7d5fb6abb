// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

#include <functional>

namespace visavis
{

using TextTest = std::function<bool(QStringView)>;

enum class Mention {
    No,
    Yes,
    Untold, ///< some of the file cannot be read as text: a PDF, a picture in a document, RTF
};

/// Whether a source file has something that the test holds for, in any of its parts: what readers leave out
/// as well (comments, what was deleted with changes being tracked, properties). Markup is seen through, which
/// may part a word, and so are characters that are written by number or name.
[[nodiscard]] Mention mentionIn(const QByteArray &source, const TextTest &test);

} // namespace visavis
