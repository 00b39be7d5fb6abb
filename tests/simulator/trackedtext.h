// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QString>

#include <vector>

namespace visavis::test
{

/// A word that knows which word of the original it is, however it is spelt now.
struct TrackedWord {
    static constexpr int NoOrigin = -1;

    QString before; ///< what stands between it and the word before, without paragraph breaks
    QString word;
    int origin = NoOrigin;
    bool isOther = false; ///< another word stands in its place
};

struct TrackedParagraph {
    std::vector<TrackedWord> words;
    QString end; ///< what stands behind the last word

    [[nodiscard]] QString text() const;
};

/// A text that can be changed without losing track of its words: what an honest witness of a revision would
/// know.
class TrackedText
{
public:
    TrackedText() = default;
    explicit TrackedText(const QString &original);

    [[nodiscard]] std::vector<TrackedParagraph> &paragraphs() { return m_paragraphs; }
    [[nodiscard]] const std::vector<TrackedParagraph> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] QString text() const;
    /// The words' places in text() and their origins.
    struct Place {
        Utf16Range range;
        int origin = TrackedWord::NoOrigin;
        bool isOther = false;
    };
    [[nodiscard]] std::vector<Place> places() const;

private:
    std::vector<TrackedParagraph> m_paragraphs;
};

} // namespace visavis::test
