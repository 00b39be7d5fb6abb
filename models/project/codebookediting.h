// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookplan.h"
#include "models/project/editingbase.h"

namespace visavis
{

/// What a person can do to the codebook beyond making, naming and moving tags, as EditingBase says. All of it
/// but protect() and setExample() is refused with CodebookProtected while the codebook is protected.
class CodebookEditing : private EditingBase
{
public:
    explicit CodebookEditing(Project &project)
        : EditingBase(project)
    {
    }

    // Fields. Nothing happens where a tag has the value already. NoSuchTag.

    [[nodiscard]] Result<void> setKind(TagId tag, TagKind kind);
    [[nodiscard]] Result<void> setStatus(TagId tag, TagStatus status);
    /// Whether it is given to passages, or only groups others. Taggings that are there stay.
    [[nodiscard]] Result<void> setCodable(TagId tag, bool codable);
    [[nodiscard]] Result<void> setInclude(TagId tag, const QString &text);
    [[nodiscard]] Result<void> setExclude(TagId tag, const QString &text);

    /// Makes a tag part of another, which keeps its own name, colour and place. Taggings, notes, examples and
    /// children go there. Where an annotation has both from one coder, it keeps one tagging with the greater
    /// weight and both notes. Definitions are put one behind the other. TagInsideItself into itself; where
    /// the other one stands inside it, that takes its place.
    [[nodiscard]] Result<void> mergeTag(TagId tag, TagId into);

    /// What becomes of what hangs on a tag that is deleted.
    struct Removal {
        enum class Children {
            GoUp, ///< to its parent, in its place; one whose name is taken there gets its parent's behind it
            GoToo,
        };
        Children children = Children::GoUp;
        TagId taggingsTo; ///< invalid: they are deleted too; TagGoesToo for a tag that goes itself
    };
    /// Annotations stay, as do notes where taggings go elsewhere.
    [[nodiscard]] Result<void> removeTag(TagId tag, const Removal &removal);

    /// Whether an annotation is an anchor example of a tag: it shows what the tag means.
    [[nodiscard]] Result<void> setExample(AnnotationId annotation, TagId tag, bool isExample);

    /// Takes over a codebook from a file: what planCodebook says now. Notes name tags as they are called
    /// then. Gives that plan.
    [[nodiscard]] Result<CodebookPlan> importCodebook(const CodebookFile &file, const QString &fileName);

    /// Keeps the codebook as it is, until it is opened again.
    [[nodiscard]] Result<void> protect(bool isProtected);

private:
    template<auto Member, class Value>
    [[nodiscard]] Result<void> setField(TagId tag, const Value &value);
};

} // namespace visavis
