// SPDX-License-Identifier: MIT
#include "models/sharing/aliasedexport.h"

namespace visavis
{

void applyAliases(ExportData &data, const AliasFinder &aliases)
{
    const auto apply = [&aliases](auto &...texts) { ((texts = aliases.applied(texts)), ...); };
    const auto applyToNotes = [&apply](std::vector<ExportNote> &notes) {
        for (ExportNote &note : notes) {
            apply(note.markdown, note.coder);
        }
    };
    apply(data.title);
    for (ExportTag &tag : data.tags) {
        std::ranges::for_each(tag.path, [&apply](QString &name) { apply(name); });
        apply(tag.description);
    }
    for (ExportEpisode &episode : data.episodes) {
        apply(episode.title, episode.number, episode.summary);
        if (!aliases.find(episode.media).empty()) {
            episode.media.clear();
        }
        std::ranges::for_each(episode.speakers, [&apply](ExportSpeaker &speaker) { apply(speaker.name); });
        applyToNotes(episode.notes);
        for (ExportAnnotation &annotation : episode.annotations) {
            apply(annotation.section, annotation.speaker, annotation.quote, annotation.before,
                  annotation.after, annotation.coder);
            applyToNotes(annotation.notes);
        }
    }
}

} // namespace visavis
