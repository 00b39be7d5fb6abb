// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <vector>

namespace visavis
{

/// Which comments are said of the words that a writer has come to. It is told what it comes to in the order
/// of forEachText(); what does not fit (an end without a beginning, a second beginning, an index that is
/// none) is nothing, and a comment whose end is missing ends with the paragraph that it begins in.
class OpenComments
{
public:
    explicit OpenComments(const Document &document);

    /// Whether the comment begins here.
    bool begin(int comment);
    /// Whether the comment ends here.
    bool end(int comment);
    /// Those that end here as their end is missing, in the order in which they began.
    [[nodiscard]] std::vector<int> endOfParagraph();

    /// In the order in which they began.
    [[nodiscard]] const std::vector<int> &open() const { return m_open; }
    /// At the end of a document: those that are said of no words of it.
    [[nodiscard]] std::vector<int> notBegun() const;

private:
    std::vector<bool> m_begun;
    std::vector<bool> m_hasEnd;
    std::vector<int> m_open;
};

} // namespace visavis
