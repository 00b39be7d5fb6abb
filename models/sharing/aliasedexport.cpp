// SPDX-License-Identifier: MIT
#include "models/sharing/aliasedexport.h"

#include "models/anchoring/replacedtext.h"
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

/// Puts aliases into all words of what is exported.
class Aliasing
{
public:
    Aliasing(const ExportData &data, const AliasFinder &aliases)
        : m_aliases(aliases)
        , m_cutNames(aliases)
    {
        QStringList languages;
        for (const ExportEpisode &episode : data.episodes) {
            languages.append(episode.language);
        }
        m_common = languageOfAll(languages);
    }

    void applyTo(ExportData &data) const
    {
        apply(data.title);
        for (ExportTag &tag : data.tags) {
            applyToAll(tag.path);
            apply(tag.description, tag.include, tag.exclude);
            applyToAll(tag.coders);
        }
        for (ExportEpisode &episode : data.episodes) {
            applyTo(episode);
        }
        for (ExportQuestion &question : data.questions) {
            apply(question.text);
        }
        for (ExportPerson &person : data.persons) {
            apply(person.name, person.description, person.consentScope);
            applyToAll(person.attributes);
        }
        for (ExportCoder &coder : data.coders) {
            const QString name = coder.name;
            apply(coder.name);
            if (coder.name != name) {
                coder.initials.clear(); // they tell the name
            }
        }
        applyToAll(data.personAttributes);
        applyToAll(data.episodeAttributes);
    }

private:
    /// Notes and tags are in the researcher's language, of which the interviews tell at most the one that all
    /// of them have.
    template<class... Texts>
    void apply(Texts &...texts) const
    {
        applyIn(m_common, texts...);
    }

    template<class... Texts>
    void applyIn(QStringView language, Texts &...texts) const
    {
        ((texts = m_aliases.applied(texts, language)), ...);
    }

    void applyToAll(auto &texts) const
    {
        std::ranges::for_each(texts, [this](QString &text) { apply(text); });
    }

    void applyToNotes(std::vector<ExportNote> &notes) const
    {
        std::ranges::for_each(notes, [this](ExportNote &note) { apply(note.markdown, note.coder); });
    }

    void applyTo(ExportEpisode &episode) const
    {
        const QString language = episode.language.isEmpty() ? m_common : episode.language;
        applyIn(language, episode.title, episode.number, episode.summary);
        episode.media.clear(); // "MarieDupont2023.mp3" is no name that can be found
        std::ranges::for_each(episode.speakers, [this](ExportSpeaker &speaker) { apply(speaker.name); });
        applyToNotes(episode.notes);
        applyToAll(episode.attributes);
        std::ranges::for_each(episode.sections,
                              [this](ExportSection &section) { applyToNotes(section.notes); });
        applyToText(episode, language);
        for (ExportAnnotation &annotation : episode.annotations) {
            applyTo(annotation, language);
        }
    }

    /// What is marked in the text goes along.
    void applyToText(ExportEpisode &episode, QStringView language) const
    {
        if (!episode.text) {
            return;
        }
        ReplacedText replaced(*episode.text, m_aliases.replacements(episode.text->body, language));
        for (ExportAnnotation &annotation : episode.annotations) {
            annotation.shown = replaced.moved(annotation.shown);
        }
        auto text = std::make_shared<Transcript>(replaced.take());
        applyIn(language, text->title, text->number, text->summary);
        text->media = episode.media;
        std::ranges::for_each(text->labels, [this](Label &label) { apply(label.name); });
        episode.text = std::move(text);
    }

    void applyTo(ExportAnnotation &annotation, QStringView language) const
    {
        applyIn(language, annotation.section);
        apply(annotation.speaker, annotation.coder);
        leaveNoHalfNames(annotation, m_cutNames);
        applyAround(annotation, language);
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

    /// A name that the quote begins or ends in becomes part of it whole.
    void applyAround(ExportAnnotation &annotation, QStringView language) const
    {
        const QString whole = annotation.before + annotation.quote + annotation.after;
        Utf16Range quote{Utf16Offset(annotation.before.size()),
                         Utf16Offset(annotation.before.size() + annotation.quote.size())};
        for (const textedits::Replacement &name : m_aliases.replacements(whole, language)) {
            if (name.range.overlaps(quote)) {
                quote = {std::min(quote.start, name.range.start), std::max(quote.stop, name.range.stop)};
            }
        }
        annotation.before = m_aliases.applied(whole.first(quote.start.value()), language);
        annotation.quote = m_aliases.applied(slice(whole, quote).toString(), language);
        annotation.after = m_aliases.applied(whole.sliced(quote.stop.value()), language);
    }

    const AliasFinder &m_aliases;
    CutNames m_cutNames;
    QString m_common;
};

} // namespace

void applyAliases(ExportData &data, const AliasFinder &aliases)
{
    if (!aliases.isEmpty()) {
        Aliasing(data, aliases).applyTo(data);
    }
}

} // namespace visavis
