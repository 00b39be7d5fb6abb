// SPDX-License-Identifier: MIT
#include "models/readers/text/markdown.h"

#include "models/readers/linecursor.h"
#include "models/readers/structure/structure.h"
#include "models/readers/text/frontmatter.h"
#include "models/readers/text/markdownblocks.h"
#include "models/readers/text/programdata.h"

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// How much of a file says what it is.
constexpr qsizetype LookUnits = 16'384;

Fit fitMarkdown(const Source &source)
{
    if (isProgramData(source.text)) {
        return Fit::No;
    }
    const QStringView text = QStringView(source.text).first(std::min(source.text.size(), LookUnits));
    if (findFrontMatter(source.text).bodyStart > 0) {
        return Fit::Likely;
    }
    int marks = 0;
    for (LineCursor lines(text); !lines.atEnd();) {
        const QStringView line = lines.next();
        if (atxLevel(line) > 0) {
            return Fit::Likely;
        }
        const bool emphasis =
            (line.startsWith(u"**") || line.startsWith(u"__")) && line.sliced(2).contains(line.first(2));
        marks += emphasis || line.contains(u"](") || line.startsWith(u"> ") || line.contains(u"\\[") ? 1 : 0;
    }
    return marks >= 2 ? Fit::Likely : Fit::Possible;
}

/// Without front matter the first heading of the highest level is the title, where it is the only one of its
/// level.
void takeTitle(const structure::Document &document, Transcript &facts)
{
    if (!facts.title.isEmpty()) {
        return;
    }
    const structure::Block *title = nullptr;
    int firstLevel = 0;
    for (const structure::Block &block : document.blocks) {
        if (block.kind == structure::BlockKind::Heading && block.level == 1) {
            ++firstLevel;
            title = title ? title : &block;
        }
    }
    if (firstLevel == 1) {
        facts.title = document.textOf(*title).toString();
    }
}

Result<Transcript> readMarkdown(const Source &source, Progress &progress)
{
    Transcript facts;
    facts.format = u"markdown"_s;
    const FrontMatter front = findFrontMatter(source.text);
    if (front.bodyStart > 0) {
        readFrontMatter(front.yaml, facts);
    }
    structure::Document document = scanMarkdown(source.text, front.bodyStart, front.lines, facts.warnings);
    document.shape = source.shape;
    takeTitle(document, facts);
    return structure::structureDocument(std::move(document), std::move(facts), progress);
}

} // namespace

Format markdownFormat()
{
    return {.id = "markdown"_L1,
            .fileNameSuffixes = {u"md"_s, u"markdown"_s, u"mdx"_s, u"qmd"_s, u"rmd"_s},
            .fit = fitMarkdown,
            .read = readMarkdown,
            .takesShape = true};
}

} // namespace visavis
