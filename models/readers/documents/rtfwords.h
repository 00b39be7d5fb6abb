// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis::rtf
{

/// What a control word means here.
enum class Meaning {
    Ignored,
    Character, ///< stands for one character: characterOf
    Paragraph,
    Line,
    Tab,
    Cell,
    Row,
    InTable,
    ParagraphDefaults,
    CharacterDefaults,
    Bold,
    Italic,
    Hidden,
    Deleted,
    Style,
    Outline,
    Based,
    Font,
    Unicode,
    UnicodeSkip,
    CodePage,
    Mac,
    Pc,
    Binary,
    FontCharset,
    Year,
    Month,
    Day,
    // Groups
    FontTable,
    StyleSheet,
    Information,
    Title,
    Created,
    Note,
    Comment,
    PageHead,
    Picture,
    Skipped, ///< a group without words of the text
    Entered, ///< a group with words, though those who do not know it are told to pass over it
};

[[nodiscard]] Meaning meaningOf(QStringView word);
/// The kind of a group whose words nobody says: Note, Comment, PageHead, Picture.
[[nodiscard]] QString leftOutAs(Meaning group);
/// Of a word that stands for a character; null for others.
[[nodiscard]] QChar characterOf(QStringView word);

} // namespace visavis::rtf
