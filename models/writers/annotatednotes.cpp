// SPDX-License-Identifier: MIT
#include "models/writers/annotatednotes.h"

#include "models/writers/notesstream.h"

namespace visavis
{

Result<void> writeAnnotatedNotes(const ExportData &data, const ExportOptions &options,
                                 const NotesTarget &target, QIODevice &device, Progress &progress)
{
    const auto templates = NotesTemplates::compile(options.templateFolder, target.suffix);
    if (!templates) {
        return std::unexpected(templates.error());
    }
    NotesValues values(data, options, target);
    return NotesStream(*templates, values, device, progress).write(notesGroups(data, options.grouping));
}

} // namespace visavis
