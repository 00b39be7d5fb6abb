// SPDX-License-Identifier: MIT
#include "models/writers/document/opencomments.h"

#include "models/writers/document/documentwords.h"

#include <algorithm>

namespace visavis
{

OpenComments::OpenComments(const Document &document)
    : m_begun(document.comments.size())
    , m_hasEnd(document.comments.size())
{
    const auto look = [this](const std::vector<Inline> &inlines) {
        for (const Inline &each : inlines) {
            if (const auto *start = std::get_if<CommentStart>(&each)) {
                begin(start->comment);
            } else if (const auto *stop = std::get_if<CommentEnd>(&each); stop && end(stop->comment)) {
                m_hasEnd[size_t(stop->comment)] = true;
            }
        }
    };
    TextVisitor visitor;
    visitor.heading = [&](const Heading &heading) { look(heading.inlines); };
    visitor.paragraph = [&](const Paragraph &paragraph) { look(paragraph.inlines); };
    forEachText(document, visitor);
    std::ranges::fill(m_begun, false);
    m_open.clear();
}

bool OpenComments::begin(int comment)
{
    if (comment < 0 || size_t(comment) >= m_begun.size() || m_begun[size_t(comment)]) {
        return false;
    }
    m_begun[size_t(comment)] = true;
    m_open.push_back(comment);
    return true;
}

bool OpenComments::end(int comment)
{
    return std::erase(m_open, comment) > 0;
}

std::vector<int> OpenComments::endOfParagraph()
{
    std::vector<int> ended;
    std::ranges::copy_if(m_open, std::back_inserter(ended),
                         [this](int comment) { return !m_hasEnd[size_t(comment)]; });
    for (const int comment : ended) {
        end(comment);
    }
    return ended;
}

std::vector<int> OpenComments::notBegun() const
{
    std::vector<int> left;
    for (size_t i = 0; i < m_begun.size(); ++i) {
        if (!m_begun[i]) {
            left.push_back(int(i));
        }
    }
    return left;
}

} // namespace visavis
