// SPDX-License-Identifier: MIT
#include "ui/export/templatevariables.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *Context = "visavis::TemplateVariables";

struct Entry {
    const char *name;
    const char *meaning;
    const char *text = nullptr; ///< null: the name between braces
};

constexpr Entry OfDocument[]{
    {"title", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the project’s title")},
    {"subtitle", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "“Annotated notes”")},
    {"groups",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "all interviews or tags, with their passages")},
    {"facts", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "how many interviews and passages, when"),
     "{% for fact in facts %}{{ fact.label }}{{ colon }}{{ fact.text }}{% endfor %}"},
    {"contents", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interviews or tags, with counts"),
     "{% for entry in contents %}{{ entry.title }} {{ entry.count }}{% endfor %}"},
    {"made_with", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the program and its version")},
};

constexpr Entry OfPage[]{
    {"style", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the style sheet")},
    {"style_hash",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "what lets browsers use this style sheet alone")},
    {"script", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the script of the page’s controls")},
    {"script_hash",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "what lets browsers run this script alone")},
};

constexpr Entry OfLatex[]{
    {"babel", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the language of the headings, for babel")},
    {"paper", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the size of the page")},
};

constexpr Entry OfGroup[]{
    {"title", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview’s title, or the tag")},
    {"annotations", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "its passages")},
    {"summary",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview’s summary, or the tag’s description")},
    {"facts", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview’s date, language, speakers"),
     "{% for fact in facts %}{{ fact.label }}{{ colon }}{{ fact.text }}{% endfor %}"},
    {"notes", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "notes on the interview as a whole"),
     "{% for note in notes %}{{ note.text }}{% endfor %}"},
    {"colour", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the tag’s colour, “e69f00”, or “none”")},
    {"kind", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "“episode”, “tag”, “person” or “question”")},
    {"id", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "a name for links to it")},
    {"text_language", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview’s language, “fr”")},
};

constexpr Entry OfPassage[]{
    {"quote", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the passage’s words")},
    {"reference", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "where it comes from, on one line")},
    {"citation", QT_TRANSLATE_NOOP("visavis::TemplateVariables",
                                   "the source of the quote, “Ann, The lock, 12:03” or “E07, turn 45”")},
    {"speaker", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "who says it")},
    {"episode",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview, where tags are the headings")},
    {"section", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the section’s title")},
    {"turn", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "“turn 45”")},
    {"time", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "“12:03”")},
    {"time_link", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the recording’s address at that moment")},
    {"tag_names", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the names of its tags")},
    {"tags", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "its tags, with colours"),
     "{% for tag in tags %}{{ tag.name }} {{ tag.colour }}{% endfor %}"},
    {"notes", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "notes on it, its tags and its links"),
     "{% for note in notes %}{{ note.text }}{% endfor %}"},
    {"links", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "links to other passages"),
     "{% for link in links %}{{ link.direction }} {{ link.name }} {{ link.quote }}{% endfor %}"},
    {"context", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "some words before and after it")},
    {"coder", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "who annotated it")},
    {"date", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "when it was annotated")},
    {"created", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "when it was annotated, “2024-03-09”")},
    {"restriction", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "that it is still to check, if so")},
    {"state", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "that its place is in doubt, if so")},
    {"colour", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "its colour, “e69f00”, or “none”")},
    {"id", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "a name for links to it")},
    {"first_id", QT_TRANSLATE_NOOP("visavis::TemplateVariables",
                                   "its name for links where it stands under another heading before")},
    {"text_language", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the interview’s language, “fr”")},
};

constexpr Entry OfNotes[]{
    {"notes", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the notes, one after the other"),
     "{% for note in notes %}{{ note.text }}{% endfor %}"},
    {"note.text", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the note’s words")},
    {"note.kind", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "what kind of note it is")},
    {"note.about", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "who wrote it and when")},
    {"note.subject",
     QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the tag or link that it is on, if any")},
};

constexpr Entry OfEverywhere[]{
    {"language", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the language of the headings, “en”")},
    {"colon", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "a colon, with the spaces of the language")},
    {"word_tags", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the word “Tags”")},
    {"word_notes", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the word “Notes”")},
    {"word_links", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the word “Links”")},
    {"word_context", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the word “Context”")},
    {"word_contents", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the word “Contents”")},
    {"word_anchor", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the words “Link to this passage”")},
    {"word_none", QT_TRANSLATE_NOOP("visavis::TemplateVariables", "the words “No annotations”")},
};

enum class Part { Document, Group, Passage, Notes, Sheet };

Part partOf(const QString &name)
{
    const QFileInfo file(name);
    const QString base = file.completeBaseName();
    return file.suffix() == u"css"       ? Part::Sheet
           : base == u"notes-group"      ? Part::Group
           : base == u"notes-annotation" ? Part::Passage
           : base == u"notes-list"       ? Part::Notes
                                         : Part::Document;
}

void append(std::vector<TemplateVariable> &variables, std::span<const Entry> entries)
{
    for (const Entry &entry : entries) {
        const QString name = QString::fromLatin1(entry.name);
        variables.push_back(
            {.name = name,
             .meaning = QCoreApplication::translate(Context, entry.meaning),
             .text = entry.text ? QString::fromLatin1(entry.text) : u"{{ "_s + name + u" }}"_s});
    }
}

class TemplateTitles
{
    Q_DECLARE_TR_FUNCTIONS(visavis::TemplateVariables)

public:
    static QString of(Part part)
    {
        switch (part) {
        case Part::Document:
            return tr("Whole document");
        case Part::Group:
            return tr("Interview or tag");
        case Part::Passage:
            return tr("Passage");
        case Part::Notes:
            return tr("Notes");
        case Part::Sheet:
            return tr("Style sheet");
        }
        return {};
    }
};

} // namespace

std::vector<TemplateVariable> templateVariables(const QString &name)
{
    std::vector<TemplateVariable> variables;
    switch (partOf(name)) {
    case Part::Document:
        append(variables, OfDocument);
        if (name.endsWith(".html"_L1)) {
            append(variables, OfPage);
        } else if (name.endsWith(".tex"_L1)) {
            append(variables, OfLatex);
        }
        break;
    case Part::Group:
        append(variables, OfGroup);
        break;
    case Part::Passage:
        append(variables, OfPassage);
        break;
    case Part::Notes:
        append(variables, OfNotes);
        break;
    case Part::Sheet:
        return variables;
    }
    append(variables, OfEverywhere);
    return variables;
}

QString templateTitle(const QString &name)
{
    return TemplateTitles::of(partOf(name));
}

} // namespace visavis
