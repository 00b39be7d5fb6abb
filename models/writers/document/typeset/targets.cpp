// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/targets.h"

#include "models/writers/document/documentwords.h"

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

Targets::Targets(const Document &document)
{
    // Only the first block of an id can be led to.
    const auto add = [this](const QString &id) {
        if (!id.isEmpty() && !m_ids.contains(id)) {
            m_ids.insert(id, m_count);
        }
        return m_count++;
    };
    TextVisitor visitor;
    visitor.heading = [&](const Heading &heading) { m_headings.push_back(add(heading.id)); };
    visitor.paragraph = [&](const Paragraph &paragraph) {
        if (!paragraph.id.isEmpty() && !m_ids.contains(paragraph.id)) {
            add(paragraph.id);
        }
    };
    forEachText(document, visitor);
}

QString Targets::name(int target)
{
    return u"t%1"_s.arg(target, 7, 10, QLatin1Char('0'));
}

} // namespace visavis::typeset
