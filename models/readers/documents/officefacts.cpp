// SPDX-License-Identifier: MIT
#include "models/readers/documents/officefacts.h"

#include "models/readers/structure/structure.h"

namespace visavis
{

QString onlyTopHeading(const structure::Document &document)
{
    const structure::Block *top = nullptr;
    for (const structure::Block &block : document.blocks) {
        if (block.kind == structure::BlockKind::Heading && block.level == 1) {
            if (top != nullptr) {
                return {};
            }
            top = &block;
        }
    }
    return top != nullptr ? document.textOf(*top).toString().simplified() : QString();
}

Result<Transcript> structureOffice(structure::Document document, Transcript facts, const Transcript &stated,
                                   Progress &progress)
{
    facts.title = facts.title.isEmpty() ? stated.title : facts.title;
    facts.title = facts.title.isEmpty() ? onlyTopHeading(document) : facts.title;
    facts.language = facts.language.isEmpty() ? stated.language : facts.language;
    document.runs.clear();
    Result<Transcript> made = structure::structureDocument(std::move(document), std::move(facts), progress);
    if (!made) {
        return made;
    }
    if (!made->date.isValid()) {
        made->date = stated.date;
    }
    return made;
}

} // namespace visavis
