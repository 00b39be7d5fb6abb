// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace visavis
{

// Words of a project in Obsidian's Markdown, where more than in CommonMark is a mark: [[links]], #tags,
// %%comments%% and ^ids of blocks. None of these comes about by what is written here.

/// A name or title within a line; as markdownInline().
[[nodiscard]] QString obsidianInline(QStringView text);
/// Words as a block quote; as markdownQuote().
[[nodiscard]] QString obsidianQuote(QStringView text);
/// Paragraphs of running text, with an empty line between any two.
[[nodiscard]] QString obsidianParagraphs(QStringView text);
/// What a link shows: nothing can be escaped there, so what would end the link looks a little different.
[[nodiscard]] QString obsidianAlias(QStringView text);
/// A tag of the codebook as one of Obsidian's: "Work/Night-shifts"; empty where no letter or digit is left.
[[nodiscard]] QString obsidianTag(const QStringList &path);

} // namespace visavis
