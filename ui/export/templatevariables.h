// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace visavis
{

/// What a template of annotated notes can say, as models/writers/annotatednotes.h lists it.
struct TemplateVariable {
    QString name;    ///< "note.kind"
    QString meaning; ///< in the window's language
    QString text;    ///< what is put into the template for it: "{{ title }}", or a whole loop

    bool operator==(const TemplateVariable &) const = default;
};

/// Of the template of this name ("notes-group.md"), in the order in which they are mostly used; none for a
/// style sheet.
[[nodiscard]] std::vector<TemplateVariable> templateVariables(const QString &name);

/// What a template makes: "Passage", "Whole document".
[[nodiscard]] QString templateTitle(const QString &name);

} // namespace visavis
