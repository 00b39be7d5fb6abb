// SPDX-License-Identifier: MIT
#include "models/writers/presets/oralhistoryindex.h"

#include "models/transcript/oneline.h"
#include "models/transcript/timetext.h"
#include "models/writers/cautions.h"
#include "models/writers/document/noteparagraphs.h"
#include "models/writers/episodetext.h"
#include "models/writers/presets/documentparts.h"
#include "models/writers/presets/turnparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A part of an interview that the index tells of.
struct IndexedPart {
    int section = -1; ///< index into ExportEpisode::text; -1 for the whole interview
    QString title;
    int depth = 0;
    std::optional<Milliseconds> time;
};

class IndexMaker
{
public:
    IndexMaker(const ExportData &data, const ExportOptions &options)
        : m_data(data)
        , m_parts(data, options)
        , m_document(m_parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Index of interviews")))
    {
    }

    Document make()
    {
        if (m_data.episodes.empty()) {
            m_document.blocks.emplace_back(m_parts.sentence(
                QT_TRANSLATE_NOOP("visavis::ExportWords", "No interview was chosen for this document.")));
        }
        for (int episode = 0; episode < int(m_data.episodes.size()); ++episode) {
            addEpisode(episode);
        }
        return std::move(m_document);
    }

private:
    void addEpisode(int index)
    {
        const ExportEpisode &episode = m_data.episodes[size_t(index)];
        addHeading(1, m_parts.title(episode));
        add(m_document.blocks, m_parts.facts(episode));
        const std::vector<IndexedPart> parts = partsOf(episode);
        const std::vector<bool> toCheck = turnsToCheck(m_data, episode, false);
        const bool isWhole = parts.size() <= 1;
        if (!isWhole) {
            add(m_document.blocks, paragraphsOf(ParagraphKind::Body, episode.summary.trimmed()));
        }
        for (const IndexedPart &part : parts) {
            if (!part.title.isEmpty()) {
                addHeading(2 + part.depth, part.title);
            }
            addTime(index, part);
            std::vector<Paragraph> synopsis = synopsisOf(episode, part.section);
            if (synopsis.empty() && isWhole) {
                synopsis = paragraphsOf(ParagraphKind::Body, episode.summary.trimmed());
            }
            add(m_document.blocks, std::move(synopsis));
            if (const QString keywords = keywordsOf(episode, isWhole ? -1 : part.section);
                !keywords.isEmpty()) {
                m_document.blocks.emplace_back(
                    m_parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Keywords"), keywords));
            }
            if (isToCheck(episode, toCheck, isWhole ? -1 : part.section)) {
                m_document.blocks.emplace_back(
                    paragraph(ParagraphKind::Small, toCheckWords(m_parts.words()), Look::Quiet));
            }
        }
    }

    [[nodiscard]] std::vector<IndexedPart> partsOf(const ExportEpisode &episode) const
    {
        if (!episode.text || episode.text->sections.empty()) {
            return {IndexedPart()};
        }
        const Transcript &text = *episode.text;
        const std::vector<int> depths = sectionDepths(text);
        std::vector<IndexedPart> parts;
        for (int section = 0; section < int(text.sections.size()); ++section) {
            const auto [first, last] = text.turnsOf(section);
            IndexedPart part{.section = section,
                             .title = onOneLine(text.titleOf(text.sections[size_t(section)])),
                             .depth = depths[size_t(section)],
                             .time = {}};
            if (first < last) {
                const Turn &turn = text.turns[size_t(first)];
                part.time = turn.start ? turn.start : text.timeAt(turn.range.start);
            } else if (part.title.isEmpty()) {
                continue;
            }
            parts.push_back(std::move(part));
        }
        if (parts.size() > 1) {
            for (IndexedPart &part : parts) {
                part.title =
                    part.title.isEmpty()
                        ? m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Before the first section"))
                        : part.title;
            }
        }
        return parts.empty() ? std::vector{IndexedPart()} : parts;
    }

    void addTime(int episode, const IndexedPart &part)
    {
        if (part.time) {
            m_document.blocks.emplace_back(m_parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Time"),
                                                        timeText(*part.time),
                                                        m_parts.momentLink(episode, *part.time)));
        }
    }

    [[nodiscard]] static std::vector<Paragraph> synopsisOf(const ExportEpisode &episode, int section)
    {
        std::vector<Paragraph> synopsis;
        if (section < 0 || section >= int(episode.sections.size())) {
            return synopsis;
        }
        for (const ExportNote &note : episode.sections[size_t(section)].notes) {
            if (note.kind != "summary"_L1) {
                continue;
            }
            for (Paragraph &paragraph : noteParagraphs(note.markdown)) {
                if (paragraph.kind == ParagraphKind::Note) {
                    paragraph.kind = ParagraphKind::Body;
                }
                synopsis.push_back(std::move(paragraph));
            }
        }
        return synopsis;
    }

    /// Section -1: of the whole interview.
    [[nodiscard]] QString keywordsOf(const ExportEpisode &episode, int section) const
    {
        std::map<int, int> counts;
        for (const ExportAnnotation &annotation : episode.annotations) {
            if (section >= 0 && annotation.sectionIndex != section) {
                continue;
            }
            std::vector<int> tags = annotation.tags;
            std::ranges::sort(tags);
            const auto doubled = std::ranges::unique(tags);
            tags.erase(doubled.begin(), doubled.end());
            for (const int tag : tags) {
                const bool isKnown = tag >= 0 && tag < int(m_data.tags.size());
                counts[tag] += isKnown && !m_data.tags[size_t(tag)].path.isEmpty() ? 1 : 0;
            }
        }
        std::vector<std::pair<int, int>> byCount(counts.begin(), counts.end());
        std::erase_if(byCount, [](const auto &tag) { return tag.second == 0; });
        std::ranges::stable_sort(byCount, std::greater(), &std::pair<int, int>::second);
        QStringList names;
        for (const auto &[tag, count] : byCount) {
            names += onOneLine(m_data.tags[size_t(tag)].path.last());
        }
        return names.join(u", "_s);
    }

    /// Whether some of what is said or marked there is. Section -1: in the whole interview.
    [[nodiscard]] static bool isToCheck(const ExportEpisode &episode, const std::vector<bool> &turns,
                                        int section)
    {
        const auto [first, last] =
            section < 0 ? std::pair(0, int(turns.size())) : spokenText(episode).turnsOf(section);
        return std::ranges::contains(turns.begin() + first, turns.begin() + std::max(first, last), true) ||
               std::ranges::any_of(episode.annotations, [section](const ExportAnnotation &annotation) {
                   return annotation.restriction == Restriction::ToCheck &&
                          (section < 0 || annotation.sectionIndex == section);
               });
    }

    void addHeading(int level, const QString &text)
    {
        Heading made = heading(level, text);
        made.id = u"h-%1"_s.arg(++m_headings);
        m_document.blocks.emplace_back(std::move(made));
    }

    const ExportData &m_data;
    DocumentParts m_parts;
    Document m_document;
    int m_headings = 0;
};

} // namespace

Document oralHistoryIndex(const ExportData &data, const ExportOptions &options)
{
    return IndexMaker(data, options).make();
}

} // namespace visavis
