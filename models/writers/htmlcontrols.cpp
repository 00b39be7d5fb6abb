// SPDX-License-Identifier: MIT
#include "models/writers/htmlcontrols.h"

#include "models/writers/exportwords.h"
#include "models/writers/htmltext.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

QVariantHash controlWords(const ExportData &data, const ExportOptions &options)
{
    const ExportWords words(options.language);
    const auto word = [&words](const char *source) { return escapeHtml(words(source)); };
    return {
        {u"word_find"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"))},
        {u"word_filter"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Filter by words"))},
        {u"word_shown"_s, annotationCount(data) == 1
                              ? word(QT_TRANSLATE_NOOP("visavis::ExportWords", "%1 of %2 passage"))
                              : word(QT_TRANSLATE_NOOP("visavis::ExportWords", "%1 of %2 passages"))},
        {u"word_clear"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Show all"))},
        {u"word_interview"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interview"))},
        {u"word_interviews"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "All interviews"))},
        {u"word_speaker"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Speaker"))},
        {u"word_speakers"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "All speakers"))},
        {u"word_order"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Order"))},
        {u"word_by_text"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "As in the text"))},
        {u"word_by_date"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "By date"))},
        {u"word_by_tag"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "By tag"))},
        {u"word_by_length"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "By length"))},
        {u"word_collapse"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Collapse all"))},
        {u"word_expand"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Expand all"))},
        {u"word_theme"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Appearance"))},
        {u"word_auto"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Automatic"))},
        {u"word_light"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Light"))},
        {u"word_dark"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Dark"))},
    };
}

} // namespace visavis
