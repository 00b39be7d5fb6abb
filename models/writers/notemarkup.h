// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <md4c.h>

namespace visavis
{

/// Somebody's note read as Markdown (CommonMark with tables, strike-through, task lists; HTML is words),
/// piece by piece in its order: what is entered is left again. Details are md4c's.
class NoteMarkup
{
public:
    NoteMarkup() = default;
    virtual ~NoteMarkup() = default;
    Q_DISABLE_COPY_MOVE(NoteMarkup)

    /// Calls all the others. False when memory ran out, so that only part of it was read.
    [[nodiscard]] bool read(QStringView markdown);

    virtual void enterBlock(MD_BLOCKTYPE type, const void *detail) = 0;
    virtual void leaveBlock(MD_BLOCKTYPE type, const void *detail) = 0;
    virtual void enterSpan(MD_SPANTYPE /*type*/, const void * /*detail*/) {}
    virtual void leaveSpan(MD_SPANTYPE /*type*/) {}
    virtual void text(MD_TEXTTYPE type, QStringView words) = 0;

protected:
    /// How many of each are open where words come. Blocks whose words look so may count themselves in.
    struct Opened {
        int emphasis = 0;
        int strong = 0;
        int struck = 0;
        int link = 0;
        int code = 0;
    };
    Opened opened;

    /// What "&#8217;", "&#x2019;", "&nbsp;" stand for; names that are not known stay as written.
    [[nodiscard]] static QString entityText(const QString &entity);
    /// A link's address, its entities resolved.
    [[nodiscard]] static QString attributeText(const MD_ATTRIBUTE &attribute);

private:
    void countSpan(MD_SPANTYPE type, int by);
};

} // namespace visavis
