// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/htmltree.h"

#include <QHash>
#include <QSet>

namespace visavis
{

/// What a page as a whole says about the meaning of its elements, found in one walk before its words are
/// read.
struct HtmlHints {
    /// Classes of elements that hold a speaker's name and nothing else.
    QSet<QString> speakerClasses;
    /// <cite> before a <time> or a paragraph names who speaks, as Podcasting 2.0 has it.
    bool citesSpeak = false;
    /// The attribute that names who speaks in an element: "data-speaker". Null when there is none.
    const char *speakerAttribute = nullptr;
    /// Classes that the page's own style sheet sets in bold or italics.
    QSet<QString> strongClasses;
    /// Whether data-start and its like count milliseconds; else seconds.
    bool startsAreMilliseconds = false;
    int summaries = 0; ///< of folds
    int topHeadings = 0;
    /// The terms of these lists ask, or speak.
    enum class Terms { Words, Questions, Speakers };
    QHash<const GumboNode *, Terms> lists;
};

[[nodiscard]] HtmlHints findHints(const GumboNode &root);

/// A <cite> that stands before the <time> or the paragraph of who is cited.
[[nodiscard]] bool isCiteOfSpeaker(const GumboNode &cite);

/// The classes of an element.
[[nodiscard]] QStringList classesOf(const GumboNode &element);

/// The time that an element says it begins at in its attributes, whatever it is about: data-m (milliseconds),
/// data-start, data-time and their like (see HtmlHints::startsAreMilliseconds), or a name "ts_START_END_..."
/// (milliseconds). Negative when there is none.
struct AttributeTimes {
    double start = -1;
    double end = -1;
    bool isMilliseconds = false;
};
[[nodiscard]] AttributeTimes attributeTimes(const GumboNode &element);

} // namespace visavis
