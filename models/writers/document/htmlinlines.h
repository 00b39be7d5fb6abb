// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/document/opencomments.h"

#include <QHash>
#include <QString>

#include <vector>

namespace visavis
{

/// The ids of a document as they may stand in a page: letters, digits, hyphens, each only once.
class HtmlIds
{
public:
    explicit HtmlIds(const Document &document);

    /// Empty when no block has this id.
    [[nodiscard]] QString ofBlock(const QString &id) const { return m_ids.value(id); }
    /// Of the heading at this place among the headings.
    [[nodiscard]] QString ofHeading(size_t index) const { return m_headings[index]; }

private:
    QHash<QString, QString> m_ids;
    std::vector<QString> m_headings;
};

/// ` class="..."`, empty without names.
[[nodiscard]] QString htmlClass(const QStringList &names);
/// The class of a colour, "c-rrggbb"; empty without one. Rules for it are the page's.
[[nodiscard]] QString colourClass(std::optional<Colour> colour);

/// The content of a paragraph: well-formed by itself, comments' words as <mark> with a link where they end.
class HtmlInlines
{
public:
    HtmlInlines(const HtmlIds &ids, OpenComments &comments);

    /// As part of the document; `ended` takes the comments whose words end in it.
    [[nodiscard]] QString html(const std::vector<Inline> &inlines, std::vector<int> &ended);
    /// Of a comment: there are no comments in it.
    [[nodiscard]] QString html(const std::vector<Inline> &inlines) const;

private:
    [[nodiscard]] QString run(const Run &run, bool isCommented) const;
    [[nodiscard]] QString address(const Run &run) const;

    const HtmlIds &m_ids;
    OpenComments &m_comments;
};

} // namespace visavis
