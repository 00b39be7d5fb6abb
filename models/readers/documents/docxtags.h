// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis::docx
{

/// The elements of the main part that say something here.
enum class Tag {
    Other,
    Paragraph,
    Run,
    RunProperties,
    ParagraphProperties,
    Style,
    RunStyle,
    Bold,
    Italic,
    Outline,
    Number,
    NumberLevel,
    Text,
    Tab,
    Break,
    Hyphen,
    Table,
    Row,
    Cell,
    Deleted,
    MovedAway,
    Fallback,
    TextBox,
    Note,
    Comment,
    PageHead,
    Picture,
    OldProperties,
    Ruby,
};

/// By its name without prefix.
[[nodiscard]] Tag tagOf(QStringView name);

} // namespace visavis::docx
