// SPDX-License-Identifier: MIT
#include "models/readers/text/plaintext.h"

#include "models/readers/linecursor.h"
#include "models/readers/structure/structure.h"
#include "models/readers/structure/words.h"
#include "models/readers/text/programdata.h"

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Text that a program broke into lines of one width: paragraphs of several lines that all come near the same
/// length.
bool isHardWrapped(const std::vector<structure::Block> &blocks)
{
    constexpr qsizetype Narrowest = 45;
    constexpr qsizetype Widest = 100;
    constexpr qsizetype FewestLines = 6;
    qsizetype inner = 0;
    qsizetype full = 0;
    for (size_t i = 0; i + 1 < blocks.size(); ++i) {
        if (blocks[i + 1].afterGap) {
            continue;
        }
        if (blocks[i].length > Widest + 20) {
            return false;
        }
        ++inner;
        full += blocks[i].length >= Narrowest && blocks[i].length <= Widest ? 1 : 0;
    }
    return inner >= FewestLines && full * 10 >= inner * 8;
}

/// Makes the line ends inside paragraphs spaces, so that the reader's window and not the file says where
/// lines end.
void unwrap(structure::Document &document)
{
    document.joinsLines = true;
    std::vector<SourcePiece> kept;
    qsizetype runStart = 0;
    QChar *text = document.text.data();
    const auto endRun = [&](qsizetype end) {
        kept.push_back(
            {.body = Utf16Offset(runStart), .source = Utf16Offset(runStart), .length = end - runStart});
        runStart = end + 1;
    };
    for (size_t i = 1; i < document.blocks.size(); ++i) {
        const structure::Block &block = document.blocks[i];
        if (!block.afterGap) {
            const qsizetype lineEnd = document.text.lastIndexOf(u'\n', block.start);
            text[lineEnd] = u' ';
            endRun(lineEnd);
        }
    }
    endRun(document.text.size());
    document.runs = structure::piecesInSource(kept, document.runs);
}

Fit fitPlainText(const Source &source)
{
    return source.text.trimmed().isEmpty() || isProgramData(source.text) ? Fit::No : Fit::Possible;
}

/// The length of a number at the start of a line and the blanks behind it; 0 when there is none.
qsizetype lineNumberLength(QStringView line)
{
    constexpr qsizetype MostDigits = 4;
    qsizetype at = 0;
    while (at < line.size() && at < MostDigits && line[at].isDigit()) {
        ++at;
    }
    if (at == 0 || (at < line.size() && !structure::isBlank(line[at]))) {
        return 0;
    }
    while (at < line.size() && structure::isBlank(line[at])) {
        ++at;
    }
    return at;
}

/// Each line has its number, as depositions and conversation analysis print them: from 1 on, on each page or
/// over the whole.
bool areLinesNumbered(const std::vector<structure::Block> &blocks, QStringView text)
{
    constexpr size_t Fewest = 6;
    int numbered = 0;
    int last = 0;
    for (const structure::Block &block : blocks) {
        const QStringView line = text.sliced(block.start, block.length);
        const qsizetype length = lineNumberLength(line);
        const int number = length > 0 ? line.first(length).trimmed().toInt() : -1;
        numbered += number == last + 1 || number == 1 ? 1 : 0;
        last = number > 0 ? number : last;
    }
    return blocks.size() >= Fewest && numbered * 10 >= int(blocks.size()) * 9;
}

/// Takes the numbers of lines out of the text.
void takeOutLineNumbers(structure::Document &document)
{
    QString text;
    text.reserve(document.text.size());
    document.runs.clear();
    std::erase_if(document.blocks, [&](structure::Block &block) {
        const qsizetype number = lineNumberLength(document.textOf(block));
        block.start += number;
        block.length -= number;
        if (block.length == 0) {
            return true;
        }
        document.runs.push_back(
            {.body = Utf16Offset(text.size()), .source = Utf16Offset(block.start), .length = block.length});
        const qsizetype start = text.size();
        text += document.textOf(block);
        text += u'\n';
        block.start = start;
        return false;
    });
    document.text = std::move(text);
}

/// One block for each line with words.
std::vector<structure::Block> blocksOf(QStringView text)
{
    std::vector<structure::Block> blocks;
    bool gap = true;
    for (LineCursor lines(text); !lines.atEnd();) {
        QStringView line = lines.next();
        qsizetype start = lines.start();
        while (!line.isEmpty() && line.front().isSpace()) {
            line = line.sliced(1);
            ++start;
        }
        line = line.trimmed();
        if (line.isEmpty()) {
            gap = true;
            continue;
        }
        if (line.startsWith(u"<v") && line.endsWith(u"</v>")) {
            line = line.chopped(4).trimmed();
        }
        const bool rule = structure::isRule(line);
        blocks.push_back({.kind = rule ? structure::BlockKind::Divider : structure::BlockKind::Paragraph,
                          .level = 0,
                          .start = start,
                          .length = line.size(),
                          .strong = 0,
                          .line = lines.line(),
                          .afterGap = gap,
                          .quoted = false});
        gap = rule;
    }
    return blocks;
}

Result<Transcript> readPlainText(const Source &source, Progress &progress)
{
    structure::Document document{
        .text = source.text,
        .runs = {{.body = Utf16Offset(0), .source = Utf16Offset(0), .length = source.text.size()}},
        .blocks = blocksOf(source.text),
        .joinsLines = false,
        .marksHeadings = false};
    document.shape = source.shape;
    const bool areNumbered = areLinesNumbered(document.blocks, document.text);
    if (areNumbered) {
        takeOutLineNumbers(document);
    }
    if (areNumbered || isHardWrapped(document.blocks)) {
        unwrap(document);
    }
    Transcript facts;
    facts.format = u"text"_s;
    return structure::structureDocument(std::move(document), std::move(facts), progress);
}

} // namespace

Format plainTextFormat()
{
    return {.id = "text"_L1,
            .fileNameSuffixes = {u"txt"_s, u"text"_s},
            .fit = fitPlainText,
            .read = readPlainText,
            .takesShape = true};
}

} // namespace visavis
