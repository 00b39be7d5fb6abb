// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace visavis
{

/// A heading as contents list it.
struct ContentsEntry {
    int level = 1;
    QString words; ///< on one line
    QString bookmark;
};

/// The comments and bookmarks of a document while it is written from its front to its back, margins after
/// what they stand beside. A comment begins where it first begins; it ends where it is first ended after
/// that, else with the paragraph it began in. One that begins nowhere has no place, and is not written.
class DocumentMarks
{
public:
    explicit DocumentMarks(const Document &document);

    [[nodiscard]] bool hasComments() const { return m_hasComments; }
    /// Whether its words have been written.
    [[nodiscard]] bool isWritten(int comment) const
    {
        return isComment(comment) && m_comments[size_t(comment)].stage == Stage::Done;
    }
    /// Of the whole document, whatever has been written.
    [[nodiscard]] const std::vector<ContentsEntry> &headings() const { return m_headings; }
    /// The bookmark of the block with this id, of at most 40 ASCII letters, digits and underscores, the first
    /// a letter; empty when there is none.
    [[nodiscard]] QString bookmarkOf(const QString &id) const { return m_names.value(id); }
    /// The first block after the title page; none where there is no such page.
    [[nodiscard]] std::optional<size_t> afterTitlePage() const { return m_afterTitlePage; }

    // While writing, each asked once for every place.

    [[nodiscard]] bool begins(const CommentStart &start);
    [[nodiscard]] bool ends(const CommentEnd &end);
    /// The comments that end with the paragraph or heading that was just written.
    [[nodiscard]] std::vector<int> endsOfParagraph();
    /// The bookmark of the heading that is now written.
    [[nodiscard]] QString bookmarkOfHeading() { return m_headings[m_heading++].bookmark; }
    /// The bookmark that begins at a paragraph with this id; empty when it has none or another one had it.
    [[nodiscard]] QString bookmarkHere(const QString &id);

private:
    enum class Stage { Before, Open, Done };
    struct CommentPlace {
        bool hasEnd = false;
        Stage stage = Stage::Before;
    };

    [[nodiscard]] bool isComment(int index) const { return index >= 0 && size_t(index) < m_comments.size(); }
    void read(const std::vector<Inline> &inlines);
    void read(const Paragraph &paragraph);
    void read(const Heading &heading);
    [[nodiscard]] QString newName(const QString &id);

    std::vector<CommentPlace> m_comments;
    std::vector<int> m_openWithoutEnd; ///< in the paragraph now written
    std::vector<ContentsEntry> m_headings;
    size_t m_heading = 0;
    QHash<QString, QString> m_names; ///< of bookmarks, by id
    QSet<QString> m_given;           ///< names in use, lower case: Word does not tell case
    QHash<QString, int> m_numbers;   ///< last number behind a name that others wanted too
    QSet<QString> m_placed;          ///< ids whose bookmark is written, or a heading's
    std::optional<size_t> m_afterTitlePage;
    bool m_hasComments = false;
};

} // namespace visavis
