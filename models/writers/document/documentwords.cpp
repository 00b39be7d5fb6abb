// SPDX-License-Identifier: MIT
#include "models/writers/document/documentwords.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

void forEachText(const std::vector<Paragraph> &paragraphs, const TextVisitor &visitor)
{
    for (const Paragraph &paragraph : paragraphs) {
        visitor.paragraph(paragraph);
        forEachText(paragraph.margin, visitor);
    }
}

void forEachText(const Document &document, const TextVisitor &visitor)
{
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            visitor.heading(*heading);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            visitor.paragraph(*paragraph);
            forEachText(paragraph->margin, visitor);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            for (const std::vector<Grid::Cell> &row : grid->rows) {
                for (const Grid::Cell &cell : row) {
                    forEachText(cell.paragraphs, visitor);
                }
            }
        }
    }
}

std::vector<const Heading *> headingsOf(const Document &document)
{
    std::vector<const Heading *> headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            headings.push_back(heading);
        }
    }
    return headings;
}

qint64 textCount(const Document &document)
{
    qint64 count = 0;
    for (const Block &block : document.blocks) {
        const auto *grid = std::get_if<Grid>(&block);
        count += grid ? qint64(grid->rows.size()) : 1;
    }
    return count;
}

QString wordsOf(const std::vector<Inline> &inlines)
{
    QString words;
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            words += run->text;
        }
    }
    return words;
}

QString lineOf(const std::vector<Inline> &inlines)
{
    return wordsOf(inlines).replace(u'\n', u' ').trimmed();
}

QString commentHead(const Comment &comment, const ExportWords &words)
{
    QStringList parts{comment.author, words.date(dayOf(comment.date))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

size_t titlePageBlocks(const Document &document)
{
    if (!document.hasTitlePage) {
        return 0;
    }
    const auto ends = [](const Block &block) {
        return std::holds_alternative<Heading>(block) || std::holds_alternative<Contents>(block) ||
               std::holds_alternative<PageBreak>(block);
    };
    return size_t(std::ranges::find_if(document.blocks, ends) - document.blocks.begin());
}

bool hasPlainCells(const Grid &grid)
{
    const auto isPlain = [](const Grid::Cell &cell) {
        return cell.paragraphs.empty() ||
               (cell.paragraphs.size() == 1 && cell.paragraphs.front().margin.empty() &&
                !wordsOf(cell.paragraphs.front().inlines).contains(u'\n'));
    };
    return std::ranges::all_of(
        grid.rows, [&](const std::vector<Grid::Cell> &row) { return std::ranges::all_of(row, isPlain); });
}

size_t columnCount(const Grid &grid)
{
    size_t columns = 0;
    for (const std::vector<Grid::Cell> &row : grid.rows) {
        columns = std::max(columns, row.size());
    }
    return columns;
}

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size()) {
        return {};
    }
    return std::unexpected(Error{.code = ErrorCode::FileNotWritable,
                                 .arguments = {},
                                 .file = {},
                                 .line = 0,
                                 .detail = device.errorString()});
}

} // namespace visavis
