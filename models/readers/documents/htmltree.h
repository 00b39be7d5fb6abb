// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>
#include <gumbo.h>

#include <memory>
#include <vector>

namespace visavis
{

/// The first attribute of this name; null when there is none.
[[nodiscard]] inline const char *attributeOf(const GumboNode &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.v.element.attributes, name);
    return attribute != nullptr ? attribute->value : nullptr;
}

[[nodiscard]] inline bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

[[nodiscard]] inline bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

/// A page as HTML's own rules read it.
class HtmlTree
{
public:
    /// A stretch of a text node, and where it stands in the decoded source.
    struct Piece {
        QString words;
        qsizetype source = -1; ///< UTF-16 units; -1 where it stands nowhere letter for letter
    };

    /// Refuses what would take the parser too long; see markupcheck.h. XHTML may end elements in themselves.
    [[nodiscard]] static Result<HtmlTree> parse(QByteArray utf8);

    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }
    /// The words of a text node. To be asked in the order of the tree.
    [[nodiscard]] std::vector<Piece> piecesOf(const GumboNode &node);
    /// 1-based.
    [[nodiscard]] static qint64 lineOf(const GumboNode &node);

    /// All words below a node, as far as `most` bytes.
    [[nodiscard]] static QString wordsBelow(const GumboNode &node, qsizetype most = 2000);

private:
    struct Destroy {
        void operator()(GumboOutput *output) const;
    };

    /// The place in the decoded source; -1 when it lies before one asked for earlier.
    qsizetype place(const char *at);

    QByteArray m_utf8;
    std::unique_ptr<GumboOutput, Destroy> m_output;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

} // namespace visavis
