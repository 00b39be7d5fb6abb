// SPDX-License-Identifier: MIT
#include "models/sharing/aliasedexport.h"

#include "models/sharing/cutnames.h"
#include "models/sharing/elision.h"

namespace visavis
{

namespace
{

/// Where context is cut off within a name, it is cut off before it; the words of a passage that stands
/// nowhere get the name whole.
void leaveNoHalfNames(ExportAnnotation &annotation, const CutNames &names)
{
    const bool isLoose = annotation.state != AnchorState::Anchored;
    if (annotation.cutBefore) {
        const QString said = annotation.before + annotation.quote;
        if (const auto name = names.atStart(said, false)) {
            const qsizetype inQuote = name->range.stop.value() - annotation.before.size();
            annotation.before = inQuote > 0 ? QString() : annotation.before.sliced(name->range.stop.value());
            if (inQuote > 0) {
                annotation.quote = names.name(*name) + annotation.quote.sliced(inQuote);
            }
        }
    }
    if (annotation.cutAfter) {
        const QString said = annotation.quote + annotation.after;
        if (const auto name = names.atEnd(said, false)) {
            const qsizetype inAfter = name->range.start.value() - annotation.quote.size();
            annotation.after = inAfter < 0 ? QString() : annotation.after.first(inAfter);
            if (inAfter < 0) {
                annotation.quote = annotation.quote.first(name->range.start.value()) + names.name(*name);
            }
        }
    }
    if (isLoose && annotation.before.isEmpty() && annotation.after.isEmpty()) {
        annotation.quote = names.completed(annotation.quote, annotation.beginsInWord, annotation.endsInWord);
    }
}

/// A name that the quote begins or ends in becomes part of it whole.
void applyAround(ExportAnnotation &annotation, const AliasFinder &aliases, QStringView language)
{
    const QString whole = annotation.before + annotation.quote + annotation.after;
    Utf16Range quote{Utf16Offset(annotation.before.size()),
                     Utf16Offset(annotation.before.size() + annotation.quote.size())};
    for (const textedits::Replacement &name : aliases.replacements(whole, language)) {
        if (name.range.overlaps(quote)) {
            quote = {std::min(quote.start, name.range.start), std::max(quote.stop, name.range.stop)};
        }
    }
    annotation.before = aliases.applied(whole.first(quote.start.value()), language);
    annotation.quote = aliases.applied(slice(whole, quote).toString(), language);
    annotation.after = aliases.applied(whole.sliced(quote.stop.value()), language);
}

} // namespace

void applyAliases(ExportData &data, const AliasFinder &aliases)
{
    const CutNames cutNames(aliases);
    QStringList languages;
    for (const ExportEpisode &episode : data.episodes) {
        languages.append(episode.language);
    }
    // Notes and tags are in the researcher's language, of which the interviews tell at most this.
    const QString common = languageOfAll(languages);
    const auto applyIn = [&aliases](QStringView language, auto &...texts) {
        ((texts = aliases.applied(texts, language)), ...);
    };
    const auto apply = [&](auto &...texts) { applyIn(common, texts...); };
    const auto applyToNotes = [&apply](std::vector<ExportNote> &notes) {
        std::ranges::for_each(notes, [&apply](ExportNote &note) { apply(note.markdown, note.coder); });
    };
    apply(data.title);
    for (ExportTag &tag : data.tags) {
        std::ranges::for_each(tag.path, [&apply](QString &name) { apply(name); });
        apply(tag.description);
    }
    for (ExportEpisode &episode : data.episodes) {
        const QString language = episode.language.isEmpty() ? common : episode.language;
        applyIn(language, episode.title, episode.number, episode.summary);
        if (!aliases.find(episode.media).empty()) {
            episode.media.clear();
        }
        std::ranges::for_each(episode.speakers, [&apply](ExportSpeaker &speaker) { apply(speaker.name); });
        applyToNotes(episode.notes);
        for (ExportAnnotation &annotation : episode.annotations) {
            applyIn(language, annotation.section);
            apply(annotation.speaker, annotation.coder);
            leaveNoHalfNames(annotation, cutNames);
            applyAround(annotation, aliases, language);
            applyToNotes(annotation.notes);
            for (ExportTagging &tagging : annotation.taggings) {
                apply(tagging.coder);
                applyToNotes(tagging.notes);
            }
            for (ExportLink &link : annotation.links) {
                apply(link.name, link.coder);
                applyToNotes(link.notes);
            }
        }
    }
}

} // namespace visavis
