// SPDX-License-Identifier: MIT
#include "models/project/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

bool hasStructure(QStringView page)
{
    constexpr qsizetype Looked = 200'000; // Word puts its styles first
    constexpr qsizetype Wrapping = 1000;
    constexpr int FewestMarks = 2; // one word in italics is no structure
    const QStringView start = page.first(std::min(page.size(), Looked));
    static const QRegularExpression code(u"white-space:\\s*pre\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (code.matchView(start.first(std::min(start.size(), Wrapping))).hasMatch()) {
        return false;
    }
    static const QRegularExpression block(u"<(h[1-6]|td|th|cite|time|dt)[\\s>]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (block.matchView(start).hasMatch()) {
        return true;
    }
    // Google Docs wraps everything in a <b> that is not bold.
    static const QRegularExpression marked(u"<(strong|em|i|b(?![^>]*font-weight:\\s*normal))(\\s[^>]*)?>"
                                           u"|<[a-z][^>]*font-(weight:\\s*(bold|[6-9]00)|style:\\s*italic)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    int marks = 0;
    for (auto found = marked.globalMatchView(start); found.hasNext() && marks < FewestMarks; ++marks) {
        found.next();
    }
    return marks >= FewestMarks;
}

} // namespace visavis
