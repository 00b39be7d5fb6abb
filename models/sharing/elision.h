// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedits.h"

namespace visavis
{

/// French words that lose their last vowel before another: where an alias begins with the other kind of sound
/// than the name that it stands for, "d’Amélie" becomes "de Pierre", and "que Pierre" "qu’Amélie". They are
/// de, que, lorsque, puisque, quoique and jusque: whether "l’" was "le" or "la" is not known. Before an alias
/// with an H all stays as it is, since nobody can tell by its letters whether it is mute.
class Elisions
{
public:
    /// Of a text, which outlives this, in a language; empty: not known. Then what is elided is French by
    /// itself, and what is not may be any language ("de Pierre").
    Elisions(QStringView text, QStringView language);

    /// What to put in a name's place, with the word before it where that becomes another; as given where it
    /// does not. Nothing before `from` is taken along.
    [[nodiscard]] textedits::Replacement applied(const textedits::Replacement &alias, Utf16Offset from) const;

private:
    enum class French { Yes, No, Unknown };
    [[nodiscard]] static French frenchnessOf(const QString &code);

    QStringView m_text;
    French m_french;
    QChar m_apostrophe; ///< as the text has it elsewhere
};

/// The one language that all have who have one; empty where there are several, or none.
[[nodiscard]] QString languageOfAll(const QStringList &languages);

} // namespace visavis
