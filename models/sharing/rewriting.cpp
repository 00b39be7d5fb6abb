// SPDX-License-Identifier: MIT
#include "models/sharing/rewriting.h"

#include "models/project/editing.h"
#include "models/project/reanchoring.h"
#include "models/search/folding.h"
#include "models/sharing/cutnames.h"
#include "models/sharing/elision.h"
#include "models/sharing/recordrewriting.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Words that come in the place of others.
using Replacements = std::vector<textedits::Replacement>;

/// Over the names that it shares a letter with.
Utf16Range widened(Utf16Range range, const Replacements &names)
{
    const auto first = std::ranges::upper_bound(
        names, range.start, {}, [](const textedits::Replacement &name) { return name.range.stop; });
    for (auto name = first; name != names.end() && name->range.start < range.stop; ++name) {
        range = {std::min(range.start, name->range.start), std::max(range.stop, name->range.stop)};
    }
    return range;
}

Utf16Offset startOf(const textedits::Replacement &one)
{
    return one.range.start;
}

QString replaced(const QString &text, const Replacements &replacements)
{
    QString written;
    Utf16Offset done;
    for (const textedits::Replacement &one : replacements) {
        written += slice(text, Utf16Range{done, one.range.start});
        written += one.text;
        done = one.range.stop;
    }
    return written + text.sliced(done.value());
}

/// Those of ascending ones that share a letter with the range.
std::span<const textedits::Replacement> touching(const Replacements &replacements, Utf16Range range)
{
    const auto stopOf = [](const textedits::Replacement &one) { return one.range.stop; };
    const auto first = std::ranges::upper_bound(replacements, range.start, {}, stopOf);
    return {first, std::ranges::lower_bound(first, replacements.end(), range.stop, {}, startOf)};
}

/// Those of ascending names that nothing takes out are put among what is replaced.
Replacements withNames(Replacements replacements, const Replacements &names)
{
    Replacements kept;
    std::ranges::copy_if(names, std::back_inserter(kept), [&](const textedits::Replacement &name) {
        return touching(replacements, name.range).empty();
    });
    replacements.insert(replacements.end(), kept.begin(), kept.end());
    std::ranges::sort(replacements, {}, startOf);
    return replacements;
}

class Rewriting
{
public:
    Rewriting(Project &project, const RewritingRules &rules)
        : m_project(project)
        , m_rules(rules)
    {
    }

    Result<void> run(Progress &progress)
    {
        auto done =
            m_project.loadAll()
                .and_then([&] { return Editing(m_project).removeAnnotations(redaction().annotations); })
                .and_then([&] { return withoutPersons(m_project, m_rules); })
                .and_then([&](const QList<Change> &changes) { return perform(changes); });
        const std::vector<EpisodeId> episodes = m_project.data().liveEpisodes();
        QStringList languages;
        for (const EpisodeId episode : episodes) {
            languages.append(data().episodes().find(episode)->language);
        }
        m_language = languageOfAll(languages);
        for (size_t i = 0; i < episodes.size() && done; ++i) {
            progress.report(qint64(i), qint64(episodes.size()));
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (!std::ranges::contains(redaction().episodes, episodes[i])) {
                done = rewriteText(episodes[i]);
            }
        }
        const auto words = [this](const QString &text, EpisodeId episode) {
            return rewritten(text, languageOf(episode));
        };
        return done.and_then([&] { return perform(rewrittenRecords(data(), m_rules, words)); }).and_then([&] {
            return m_project.flush();
        });
    }

private:
    [[nodiscard]] const ProjectData &data() const { return m_project.data(); }
    [[nodiscard]] const Redaction &redaction() const { return m_rules.redaction; }

    Result<void> perform(const QList<Change> &changes)
    {
        return m_project.perform({.kind = ActionKind::CopyToShare,
                                  .arguments = {},
                                  .changes = changes,
                                  .undo = QList<Change>(),
                                  .redo = {}});
    }

    Result<void> rewriteText(EpisodeId episode)
    {
        const auto transcript = m_project.transcript(episode);
        const auto map = m_project.offsets(episode);
        if (!transcript || !map) {
            return std::unexpected(transcript ? map.error() : transcript.error());
        }
        const Replacements replacements = replacementsIn(episode, **transcript, **map);
        if (replacements.empty()) {
            return keepQuotes(episode, {});
        }
        QHash<AnnotationId, Annotation> before;
        for (const AnnotationId id : data().annotationIds(episode)) {
            before.insert(id, *data().annotations().find(id));
        }
        return takeWholeNames(episode, replacements, **transcript, **map)
            .and_then([&] {
                return Editing(m_project).replaceText({{.episode = episode, .replacements = replacements}},
                                                      {.what = {}, .by = {}});
            })
            .and_then([&](qsizetype done) -> Result<void> {
                const auto wanted =
                    std::ranges::count_if(replacements, [&](const textedits::Replacement &one) {
                        return one.text != (*transcript)->text(one.range);
                    });
                return done == wanted ? Result<void>() : fail(ErrorCode::Internal, {u"names left"_s});
            })
            .and_then([&] { return keepQuotes(episode, before); })
            .and_then([&] { return m_project.flush(); }); // the writer holds each text until then
    }

    /// What goes, turn by turn, and names in what stays. A name that begins or ends in what goes, goes whole.
    [[nodiscard]] Replacements replacementsIn(EpisodeId episode, const Transcript &transcript,
                                              const OffsetMap &map) const
    {
        const Replacements names = m_rules.aliases.replacements(transcript.body, languageOf(episode));
        Replacements replacements;
        const auto blank = std::ranges::find(redaction().texts, episode, &Redaction::Text::episode);
        if (blank != redaction().texts.end()) {
            for (const CodePointRange range : blank->ranges) {
                addBlank(widened(map.toUtf16(range), names), transcript, replacements);
            }
        }
        std::ranges::sort(replacements, {}, startOf);
        return withNames(std::move(replacements), names);
    }

    static void addBlank(Utf16Range range, const Transcript &transcript, Replacements &replacements)
    {
        const auto add = [&](Utf16Range part) {
            if (part.overlaps(range)) {
                replacements.push_back(
                    {.range = part.intersected(range), .text = Redaction::Mark.toString()});
            }
        };
        for (const Section &section : transcript.sections) {
            add(section.titleRange);
        }
        for (const Turn &turn : transcript.turns) {
            add(turn.range);
        }
    }

    /// A passage cannot begin or end within what is replaced by one word.
    Result<void> takeWholeNames(EpisodeId episode, const Replacements &replacements,
                                const Transcript &transcript, const OffsetMap &map)
    {
        QList<Change> changes;
        for (const AnnotationId id : data().annotationIds(episode)) {
            const Annotation &annotation = *data().annotations().find(id);
            if (annotation.state != AnchorState::Anchored) {
                continue;
            }
            Utf16Range range = map.toUtf16(annotation.range());
            for (const textedits::Replacement &one : touching(replacements, range)) {
                range = {std::min(range.start, one.range.start), std::max(range.stop, one.range.stop)};
            }
            Annotation after = annotation;
            after.start = map.toCodePoint(range.start);
            after.stop = map.toCodePoint(range.stop);
            if (after != annotation) {
                takeWords(after, transcript.body, map);
                changes += Change::update(annotation, after);
            }
        }
        return perform(changes);
    }

    /// The words of passages that have no certain place are in no text that was rewritten.
    Result<void> keepQuotes(EpisodeId episode, const QHash<AnnotationId, Annotation> &before)
    {
        const CutNames names(m_rules.aliases);
        QList<Change> changes;
        for (const AnnotationId id : data().annotationIds(episode)) {
            const Annotation &now = *data().annotations().find(id);
            if (now.state == AnchorState::Anchored) {
                continue;
            }
            const Annotation was = before.value(id, now);
            Annotation after = now;
            after.quote = rewritten(names.completed(was.quote, isWithinWord(was.prefix, was.quote),
                                                    isWithinWord(was.quote, was.suffix)),
                                    languageOf(episode));
            after.prefix.clear(); // a few words, too few to tell whose they are
            after.suffix.clear();
            changes += Change::update(now, after);
        }
        return perform(changes);
    }

    /// Of an interview, or for none of what else people write. That is in the researcher's language, of which
    /// the interviews tell at most the one that all of them have.
    [[nodiscard]] QString languageOf(EpisodeId id) const
    {
        const Episode *episode = data().episodes().find(id);
        return episode && !episode->language.isEmpty() ? episode->language : m_language;
    }

    /// Words that somebody wrote anywhere but in the texts.
    [[nodiscard]] QString rewritten(const QString &text, QStringView language) const
    {
        const Replacements names = m_rules.aliases.replacements(text, language);
        Replacements replacements;
        for (const Utf16Range run : redaction().said.in(text)) {
            const Utf16Range blank = widened(run, names);
            if (!replacements.empty() && blank.start < replacements.back().range.stop) {
                replacements.back().range.stop = blank.stop; // one name touches both
            } else {
                replacements.push_back({.range = blank, .text = Redaction::Mark.toString()});
            }
        }
        return replaced(text, withNames(std::move(replacements), names));
    }

    Project &m_project;
    const RewritingRules &m_rules;
    QString m_language; ///< of all interviews
};

} // namespace

Result<void> rewrite(Project &project, const RewritingRules &rules, Progress &progress)
{
    return Rewriting(project, rules).run(progress);
}

} // namespace visavis
