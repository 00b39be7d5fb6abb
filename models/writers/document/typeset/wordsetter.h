// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/opencomments.h"
#include "models/writers/document/typeset/setparagraph.h"
#include "models/writers/document/typeset/targets.h"

namespace visavis::typeset
{

/// Makes words to be set of a document's inlines.
class WordSetter
{
public:
    WordSetter(const Typefaces &faces, const Targets &targets, OpenComments &comments);

    /// As part of the document, with the numbers of comments behind their words.
    [[nodiscard]] SetWords words(const std::vector<Inline> &inlines, const TypeStyle &style);
    /// Of a comment: there are no comments in it.
    [[nodiscard]] SetWords saidWords(const std::vector<Inline> &inlines, const TypeStyle &style) const;
    /// The line above a comment in the margin: its number, who says it and when.
    [[nodiscard]] static SetWords commentHead(int comment, const QString &head);
    /// Words that lead to a target.
    [[nodiscard]] static SetWords leading(const QString &text, int target);

private:
    void append(SetWords &words, const Run &run, const TypeStyle &style) const;

    const Typefaces &m_faces;
    const Targets &m_targets;
    OpenComments &m_comments;
};

} // namespace visavis::typeset
