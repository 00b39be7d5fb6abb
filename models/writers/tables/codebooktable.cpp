// SPDX-License-Identifier: MIT
#include "models/writers/tables/codebooktable.h"

#include "models/codebook/codebookfile.h"
#include "models/codebook/codebookwords.h"
#include "models/writers/exportwords.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/placecells.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

Table codebookTable(const ExportData &data, const ExportOptions &options)
{
    const ExportWords words(options.language);
    Table table{.name = words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Codebook")),
                .columns = {u"id"_s, u"name"_s, u"path"_s, u"level"_s, u"kind"_s, u"status"_s, u"colour"_s,
                            u"definition"_s, u"include"_s, u"exclude"_s, u"passages"_s, u"interviews"_s,
                            u"persons"_s, u"coders"_s},
                .rowCount = qint64(data.tags.size()),
                .row = {}};
    table.row = [&data](qint64 row) {
        const ExportTag &tag = data.tags[size_t(row)];
        return std::vector<Cell>{textCell(tag.guid),
                                 textCell(tag.path.value(tag.path.size() - 1)),
                                 textCell(writtenPath(tag.path)),
                                 qint64(tag.path.size()),
                                 codebookwords::wordOf(tag.kind),
                                 codebookwords::wordOf(tag.status),
                                 colourCell(tag.colour),
                                 textCell(tag.description),
                                 textCell(tag.include),
                                 textCell(tag.exclude),
                                 qint64(tag.passages),
                                 qint64(tag.episodes),
                                 qint64(tag.persons),
                                 textCell(tag.coders.join(u"; "_s))};
    };
    return table;
}

} // namespace visavis
