// SPDX-License-Identifier: MIT
#include "models/writers/presets/methods.h"

#include "models/transcript/oneline.h"
#include "models/transcript/timetext.h"
#include "models/writers/personroles.h"
#include "models/writers/presets/documentparts.h"
#include "models/writers/presets/tagwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What was coded in one month.
struct Month {
    qint64 taggings = 0;
    qint64 newTags = 0; ///< used then for the first time
};

/// A year and a month of it; of taggings without a date {0, 0}.
using YearMonth = std::pair<int, int>;

std::map<YearMonth, Month> monthsOf(const ExportData &data)
{
    std::map<YearMonth, Month> months;
    std::map<int, YearMonth> firstUses;
    for (const ExportEpisode &episode : data.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            for (const ExportTagging &tagging : annotation.taggings) {
                const QDate day = dayOf(tagging.created);
                const YearMonth month = day.isValid() ? YearMonth(day.year(), day.month()) : YearMonth();
                ++months[month].taggings;
                if (day.isValid()) {
                    const auto [first, isNew] = firstUses.try_emplace(tagging.tag, month);
                    first->second = isNew ? month : std::min(first->second, month);
                }
            }
        }
    }
    for (const auto &[tag, month] : firstUses) {
        ++months[month].newTags;
    }
    return months;
}

qint64 untaggedCount(const ExportData &data)
{
    qint64 count = 0;
    for (const TagGroup &group : groupByTag(data)) {
        count += group.tag < 0 ? qint64(group.annotations.size()) : 0;
    }
    return count;
}

class MethodsMaker
{
public:
    MethodsMaker(const ExportData &data, const ExportOptions &options)
        : m_data(data)
        , m_parts(data, options)
        , m_document(
              m_parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Facts for the methods section")))
    {
    }

    Document make()
    {
        if (m_data.episodes.empty()) {
            m_document.blocks.emplace_back(m_parts.sentence(
                QT_TRANSLATE_NOOP("visavis::ExportWords", "No interview was chosen for this document.")));
            return std::move(m_document);
        }
        addTotals();
        addEpisodes();
        addCoders();
        addTags();
        addMonths();
        return std::move(m_document);
    }

private:
    using Row = std::vector<QString>;

    void addTotals()
    {
        qint64 words = 0;
        qint64 turns = 0;
        qint64 timed = 0;
        Milliseconds duration{0};
        QDate first;
        QDate last;
        for (const ExportEpisode &episode : m_data.episodes) {
            words += episode.words;
            turns += episode.turns;
            timed += episode.duration ? 1 : 0;
            duration += episode.duration.value_or(Milliseconds(0));
            if (episode.date.isValid()) {
                first = first.isValid() ? std::min(first, episode.date) : episode.date;
                last = last.isValid() ? std::max(last, episode.date) : episode.date;
            }
        }
        const auto addFact = [&](const char *label, const QString &text) {
            m_document.blocks.emplace_back(m_parts.fact(label, text));
        };
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"),
                m_parts.number(qint64(m_data.episodes.size())));
        if (first.isValid()) {
            const QString from = m_parts.words().date(first);
            addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Dates of the interviews"),
                    first == last ? from : from + u" – "_s + m_parts.words().date(last));
        }
        if (const auto persons = qint64(participantsOf(m_data).size()); persons > 0) {
            addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Persons"), m_parts.number(persons));
        }
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Words"), m_parts.number(words));
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Turns"), m_parts.number(turns));
        if (timed > 0) {
            addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Duration"), timeText(duration));
        }
        if (timed > 0 && timed < qint64(m_data.episodes.size())) {
            addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews whose duration is known"),
                    m_parts.number(timed));
        }
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"),
                m_parts.number(qint64(m_data.tags.size())));
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"),
                m_parts.number(annotationCount(m_data)));
        addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages without tag"),
                m_parts.number(untaggedCount(m_data)));
    }

    void addEpisodes()
    {
        addHeading(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"));
        std::vector<Row> rows{{m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interview")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Words")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Turns")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Duration")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"))}};
        for (const ExportEpisode &episode : m_data.episodes) {
            rows.push_back({m_parts.title(episode), m_parts.number(episode.words),
                            m_parts.number(episode.turns),
                            episode.duration ? timeText(*episode.duration) : QString(),
                            m_parts.number(qint64(episode.annotations.size()))});
        }
        addGrid({3, 1, 1, 1, 1}, rows);
    }

    void addCoders()
    {
        if (m_data.coders.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("visavis::ExportWords", "Coders"));
        std::vector<Row> rows{{m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Coder")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Annotations")),
                               m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Taggings"))}};
        for (const ExportCoder &coder : m_data.coders) {
            rows.push_back(
                {onOneLine(coder.name), m_parts.number(coder.annotations), m_parts.number(coder.taggings)});
        }
        addGrid({2, 1, 1}, rows);
    }

    void addTags()
    {
        if (m_data.tags.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags by kind and status"));
        std::vector<Row> rows{{m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Kind"))}};
        for (const TagStatus status : AllTagStatuses) {
            rows.front().push_back(wordOf(status, m_parts.words()));
        }
        rows.front().push_back(m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Total")));
        for (const TagKind kind : AllTagKinds) {
            Row row{wordOf(kind, m_parts.words())};
            for (const TagStatus status : AllTagStatuses) {
                row.push_back(m_parts.number(std::ranges::count_if(m_data.tags, [&](const ExportTag &tag) {
                    return tag.kind == kind && tag.status == status;
                })));
            }
            row.push_back(m_parts.number(std::ranges::count(m_data.tags, kind, &ExportTag::kind)));
            rows.push_back(std::move(row));
        }
        addGrid({2, 1, 1, 1, 1}, rows);
    }

    void addMonths()
    {
        const std::map<YearMonth, Month> months = monthsOf(m_data);
        if (months.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags over time"));
        std::vector<Row> rows{
            {m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Month")),
             m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Taggings")),
             m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags used for the first time")),
             m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags used so far"))}};
        qint64 soFar = 0;
        const Month *undated = nullptr;
        for (const auto &[month, coded] : months) {
            if (month == YearMonth()) {
                undated = &coded;
                continue;
            }
            soFar += coded.newTags;
            const QDate day(month.first, month.second, 1);
            rows.push_back({m_parts.locale().toString(day, u"MMMM yyyy"_s), m_parts.number(coded.taggings),
                            m_parts.number(coded.newTags), m_parts.number(soFar)});
        }
        if (undated) {
            rows.push_back({m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Date unknown")),
                            m_parts.number(undated->taggings), QString(), QString()});
        }
        addGrid({2, 1, 1, 1}, rows);
    }

    void addGrid(std::vector<double> widths, const std::vector<Row> &rows)
    {
        Grid grid{.widths = std::move(widths), .hasHead = true, .hasLines = true, .rows = {}};
        for (const Row &row : rows) {
            std::vector<Grid::Cell> cells;
            for (const QString &text : row) {
                cells.push_back(cell(text));
            }
            grid.rows.push_back(std::move(cells));
        }
        m_document.blocks.emplace_back(std::move(grid));
    }

    void addHeading(const char *title)
    {
        Heading made = heading(1, m_parts.word(title));
        made.id = u"h-%1"_s.arg(++m_headings);
        m_document.blocks.emplace_back(std::move(made));
    }

    const ExportData &m_data;
    DocumentParts m_parts;
    Document m_document;
    int m_headings = 0;
};

} // namespace

Document methodsDocument(const ExportData &data, const ExportOptions &options)
{
    return MethodsMaker(data, options).make();
}

} // namespace visavis
