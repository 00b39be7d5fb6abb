// SPDX-License-Identifier: MIT
#include "ui/export/exportnames.h"

#include "ui/base/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct KindWords {
    QLatin1StringView id;
    const char *name;
    const char *purpose;
};

constexpr const char *Context = "visavis::ExportNames";

constexpr std::array Kinds{
    KindWords{"notes"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Annotated notes"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Passages with their tags and notes")},
    KindWords{"transcript"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Transcripts"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Whole interviews, with comments if wished")},
    KindWords{"facing"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Two interviews facing each other"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "A translation or a second interview side by side")},
    KindWords{"codebook"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Codebook for an appendix"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Definitions, examples and counts of the tags")},
    KindWords{"quotes"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Quote table"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Quotes by theme, for a paper")},
    KindWords{"participants"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Participants"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Who was interviewed, for a paper")},
    KindWords{"fact-check"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Fact check"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Quotes with their places, to be ticked off")},
    KindWords{"index"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Index of an oral history"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Sections with times, synopses and keywords")},
    KindWords{"methods"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Methods: numbers of the study"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "Interviews, words, coders, tags over time")},
    KindWords{"annotations"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table of annotations"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "A row for each passage, for statistics")},
    KindWords{"taggings"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table of taggings"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "A row for each tag on each passage")},
    KindWords{"codebook-table"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table of the codebook"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "A row for each tag, with counts")},
    KindWords{"people"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table of people"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "A row for each person, with attributes")},
    KindWords{"web-annotations"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Web annotations (JSON-LD)"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "For programs that know the W3C’s annotations")},
    KindWords{"references"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "References (BibTeX, CSL)"),
              QT_TRANSLATE_NOOP("visavis::ExportNames", "The interviews, for a reference manager")},
};

constexpr std::array Formats{
    std::pair{"html"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Web page (HTML)")},
    std::pair{"markdown"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Markdown")},
    std::pair{"latex"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "LaTeX")},
    std::pair{"obsidian"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Obsidian (folder)")},
    std::pair{"docx"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Word (DOCX)")},
    std::pair{"odt"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "OpenDocument (ODT)")},
    std::pair{"pdf"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "PDF")},
    std::pair{"text"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Plain text")},
    std::pair{"csv"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table (CSV)")},
    std::pair{"tsv"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Table with tabs (TSV)")},
    std::pair{"xlsx"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Excel (XLSX)")},
    std::pair{"json"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "JSON")},
    std::pair{"webvtt"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Subtitles (WebVTT)")},
    std::pair{"subrip"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "Subtitles (SubRip)")},
    std::pair{"tei"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "TEI (XML)")},
    std::pair{"json-ld"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "JSON-LD")},
    std::pair{"bibtex"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "BibTeX")},
    std::pair{"csl-json"_L1, QT_TRANSLATE_NOOP("visavis::ExportNames", "CSL-JSON")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate(Context, words);
}

const KindWords *wordsOf(QLatin1StringView kind)
{
    const auto found = std::ranges::find(Kinds, kind, &KindWords::id);
    return found == Kinds.end() ? nullptr : &*found;
}

class ExportNames
{
    Q_DECLARE_TR_FUNCTIONS(visavis::ExportNames)

public:
    static QString ofGrouping(Grouping grouping)
    {
        switch (grouping) {
        case Grouping::ByEpisode:
            return tr("By interview, in the order of the text");
        case Grouping::ByTag:
            return tr("By tag");
        case Grouping::ByPerson:
            return tr("By person");
        case Grouping::ByQuestion:
            return tr("By question of the guide");
        }
        return {};
    }

    static QString of(const ExportLoss &loss)
    {
        const int count = int(std::min<qint64>(loss.count, std::numeric_limits<int>::max()));
        switch (loss.kind) {
        case ExportLoss::Kind::CellsCut:
            return tr("%n cell(s) of “%1” were longer than Excel takes and are cut; CSV has them whole.",
                      nullptr, count)
                .arg(loss.what);
        case ExportLoss::Kind::NameRefused:
            return tr("Excel takes no sheet of the name “%1”: it has another.").arg(loss.what);
        case ExportLoss::Kind::TimesMissing:
            return tr("%n turn(s) of “%1” without a time are not in the subtitles.", nullptr, count)
                .arg(loss.what);
        }
        return {};
    }

    static QString ofTimes(const ExportLosses &losses)
    {
        qint64 turns = 0;
        for (const ExportLoss &loss : losses) {
            turns += loss.count;
        }
        return tr("%1 turns in %2 interviews have no time and are not in the subtitles.")
            .arg(QLocale().toString(turns), QLocale().toString(qlonglong(losses.size())));
    }
};

} // namespace

QString kindName(QLatin1StringView kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? translated(words->name) : QString(kind);
}

QString kindPurpose(QLatin1StringView kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? translated(words->purpose) : QString();
}

QString formatName(QLatin1StringView format)
{
    const auto found = std::ranges::find(Formats, format, &std::pair<QLatin1StringView, const char *>::first);
    return found == Formats.end() ? QString(format) : translated(found->second);
}

QString groupingName(Grouping grouping)
{
    return ExportNames::ofGrouping(grouping);
}

QLatin1StringView groupingId(Grouping grouping)
{
    constexpr std::array Ids{"episode"_L1, "tag"_L1, "person"_L1, "question"_L1};
    return Ids[size_t(grouping)];
}

QString lossText(const ExportLosses &losses)
{
    constexpr int FewInterviews = 3;
    const auto isOfTimes = [](const ExportLoss &loss) { return loss.kind == ExportLoss::Kind::TimesMissing; };
    const bool areMany = std::ranges::count_if(losses, isOfTimes) > FewInterviews;
    QStringList sentences;
    ExportLosses ofTimes;
    for (const ExportLoss &loss : losses) {
        if (areMany && isOfTimes(loss)) {
            ofTimes.push_back(loss);
        } else {
            sentences.append(ExportNames::of(loss));
        }
    }
    if (areMany) {
        sentences.append(ExportNames::ofTimes(ofTimes));
    }
    return sentences.join(u' ');
}

QString exportErrorText(const Error &error)
{
    const bool isOfTemplate = error.code == ErrorCode::TemplateRefused && !error.arguments.isEmpty();
    return isOfTemplate ? withPlace(error.arguments.front(), error.line, sentence(error))
                        : sentenceWithPlace(error);
}

} // namespace visavis
