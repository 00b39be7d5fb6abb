// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/flowmaker.h"

#include "models/writers/document/documentwords.h"
#include "models/writers/document/typeset/gridrows.h"

#include <algorithm>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double BarWidth = 2.5 * Point;
constexpr double BarGap = 8 * Point;
constexpr double ItemStep = 15 * Point;
constexpr int MostItemLevels = 6;
/// For a page's number behind dots.
constexpr double NumberRoom = 34 * Point;

QString markerOf(const Paragraph &paragraph)
{
    return paragraph.marker.isEmpty() ? u"\x2022"_s : paragraph.marker;
}

} // namespace

FlowMaker::FlowMaker(const Document &document, const PageGeometry &page, const Targets &targets)
    : m_document(document)
    , m_page(page)
    , m_targets(targets)
    , m_comments(document)
    , m_setter(m_faces, targets, m_comments)
    , m_words(document.language)
{
}

Result<Flow> FlowMaker::make(Progress &progress, qint64 total)
{
    const size_t titleBlocks = titlePageBlocks(m_document);
    qint64 done = 0;
    for (size_t i = 0; i < m_document.blocks.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const Block &block = m_document.blocks[i];
        const size_t first = m_flow.strips.size();
        m_beginsPage = m_beginsPage || (titleBlocks > 0 && i == titleBlocks);
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(*paragraph);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            add(*heading);
        } else if (const auto *contents = std::get_if<Contents>(&block)) {
            add(*contents);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            if (const Result<void> added = add(*grid, progress); !added) {
                return std::unexpected(added.error());
            }
            done += qint64(grid->rows.size()) - 1;
        } else {
            m_beginsPage = true;
            continue;
        }
        if (first < m_flow.strips.size()) {
            m_flow.strips[first].beginsPage = std::exchange(m_beginsPage, false);
        }
        for (size_t strip = first; strip < m_flow.strips.size() && i < titleBlocks; ++strip) {
            m_flow.strips[strip].isTitlePage = true;
        }
        if (m_document.hasTitlePage && std::holds_alternative<Contents>(block)) {
            m_beginsPage = true;
        }
        if (++done % 256 == 0) {
            progress.report(done, total);
        }
    }
    addRest();
    return std::move(m_flow);
}

size_t FlowMaker::addLines(const std::shared_ptr<const SetParagraph> &paragraph, const TypeStyle &style,
                           double x)
{
    const size_t first = m_flow.strips.size();
    for (int line = 0; line < paragraph->lineCount(); ++line) {
        Strip strip;
        strip.height = style.pitch;
        strip.lines.push_back({.paragraph = paragraph, .line = line, .x = x, .y = 0});
        m_flow.strips.push_back(std::move(strip));
    }
    m_flow.strips[first].space = std::max(m_after, style.before);
    m_after = style.after;
    keepTogether(m_flow.strips, first, m_flow.strips.size() - first);
    return first;
}

void FlowMaker::add(const Paragraph &paragraph)
{
    const TypeStyle &style = m_faces.of(paragraph.kind);
    const bool isItem = paragraph.kind == ParagraphKind::Item;
    const double step = isItem ? ItemStep * double(std::clamp(paragraph.level, 0, MostItemLevels)) : 0;
    const double x = style.indent + step + (isItem ? ItemStep : 0);
    if (m_isQuoteLast && paragraph.kind == ParagraphKind::Reference) {
        m_flow.strips.back().keepsNext = true;
    }
    const auto set = std::make_shared<const SetParagraph>(m_setter.words(paragraph.inlines, style), style,
                                                          m_page.column - x);
    const size_t first = addLines(set, style, x);
    if (isItem) {
        addMarker(paragraph, style, first, step);
    }
    if (paragraph.colour) {
        for (size_t i = first; i < m_flow.strips.size(); ++i) {
            m_flow.strips[i].bars.push_back(
                {.x = x - BarGap - BarWidth, .width = BarWidth, .colour = paragraph.colour->toQColor()});
        }
    }
    if (const int target = m_targets.ofId(paragraph.id); target >= 0) {
        m_flow.strips[first].targets.push_back(target);
    }
    addNotes(*set, first);
    if (!paragraph.margin.empty()) {
        m_flow.strips[first].notes.push_back(marginNote(paragraph.margin));
    }
    m_isQuoteLast = paragraph.kind == ParagraphKind::Quote;
}

void FlowMaker::addMarker(const Paragraph &paragraph, const TypeStyle &style, size_t strip, double x)
{
    SetWords words;
    words.text = markerOf(paragraph);
    m_flow.strips[strip].lines.push_back(
        {.paragraph = std::make_shared<const SetParagraph>(std::move(words), style, m_page.column - x),
         .line = 0,
         .x = x,
         .y = 0});
}

void FlowMaker::add(const Heading &heading)
{
    const TypeStyle &style = m_faces.heading(heading.level);
    const double x = heading.colour ? BarWidth + BarGap : 0;
    const auto set = std::make_shared<const SetParagraph>(m_setter.words(heading.inlines, style), style,
                                                          m_page.column - x);
    const size_t first = addLines(set, style, x);
    for (size_t i = first; i < m_flow.strips.size(); ++i) {
        m_flow.strips[i].keepsNext = true;
        if (heading.colour) {
            m_flow.strips[i].bars.push_back(
                {.x = 0, .width = BarWidth, .colour = heading.colour->toQColor()});
        }
    }
    m_flow.strips[first].heading = int(m_heading);
    m_flow.strips[first].targets.push_back(m_targets.ofHeading(m_heading));
    ++m_heading;
    addNotes(*set, first);
    m_isQuoteLast = false;
}

void FlowMaker::add(const Contents &contents)
{
    SetWords title;
    title.text = m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Contents"));
    const TypeStyle &style = m_faces.contentsTitle();
    const size_t first =
        addLines(std::make_shared<const SetParagraph>(std::move(title), style, m_page.column), style, 0);
    m_flow.strips[first].keepsNext = true;

    const std::vector<const Heading *> headings = headingsOf(m_document);
    constexpr double Step = 13 * Point;
    for (size_t i = 0; i < headings.size(); ++i) {
        if (headings[i]->level > contents.levels) {
            continue;
        }
        const TypeStyle &entry = m_faces.contents(headings[i]->level);
        const double x = Step * double(std::clamp(headings[i]->level, 1, MostItemLevels) - 1);
        addLines(std::make_shared<const SetParagraph>(
                     WordSetter::leading(lineOf(headings[i]->inlines), m_targets.ofHeading(i)), entry,
                     m_page.column - x - NumberRoom),
                 entry, x);
        m_flow.strips.back().contentsEntry = int(i);
    }
    m_after = m_faces.heading(1).before;
    m_isQuoteLast = false;
}

Result<void> FlowMaker::add(const Grid &grid, const Progress &progress)
{
    if (grid.rows.empty()) {
        return {};
    }
    bool hasComments = !m_comments.open().empty();
    for (const std::vector<Grid::Cell> &row : grid.rows) {
        for (const Grid::Cell &cell : row) {
            TextVisitor visitor;
            visitor.paragraph = [&](const Paragraph &paragraph) {
                hasComments = hasComments || std::ranges::any_of(paragraph.inlines, [](const Inline &each) {
                                  return !std::holds_alternative<Run>(each);
                              });
            };
            forEachText(cell.paragraphs, visitor);
        }
    }
    const bool isWide = !hasComments && m_page.wide > m_page.column;
    GridRows rows(grid, isWide ? m_page.wide : m_page.column, m_faces, m_targets, m_setter);
    const int head = grid.hasHead ? int(m_flow.heads.size()) : -1;
    constexpr double Space = 10 * Point;
    for (size_t i = 0; i < grid.rows.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const bool isHead = i == 0 && grid.hasHead;
        SetRow row = rows.set(i);
        const size_t first = m_flow.strips.size();
        row.strips.front().space = i == 0 ? std::max(m_after, Space) : 0;
        if (isHead) {
            m_flow.heads.emplace_back();
        }
        for (Strip &strip : row.strips) {
            strip.isWide = isWide;
            strip.isHead = isHead;
            if (isHead) {
                // What it is the head of comes below it on the same page.
                strip.keepsNext = grid.rows.size() > 1;
                m_flow.heads.back().strips.push_back(int(m_flow.strips.size()));
                m_flow.heads.back().height += strip.height;
            } else {
                strip.head = head;
            }
            m_flow.strips.push_back(std::move(strip));
        }
        for (const SetRow::Mark &mark : row.marks) {
            m_flow.strips[first + mark.strip].notes.push_back(commentNote(mark.comment));
        }
    }
    m_after = Space;
    m_isQuoteLast = false;
    return {};
}

/// Comments that are said of no words are not lost.
void FlowMaker::addRest()
{
    for (const int comment : m_comments.notBegun()) {
        const Comment &said = m_document.comments[size_t(comment)];
        const TypeStyle &style = m_faces.of(ParagraphKind::Note);
        const auto put = [&](SetWords words) {
            addLines(
                std::make_shared<const SetParagraph>(std::move(words), style, m_page.column - style.indent),
                style, style.indent);
        };
        put(WordSetter::commentHead(comment, visavis::commentHead(said, m_words)));
        TextVisitor visitor;
        visitor.paragraph = [&](const Paragraph &paragraph) {
            put(m_setter.saidWords(paragraph.inlines, style));
        };
        forEachText(said.paragraphs, visitor);
    }
}

void FlowMaker::addNotes(const SetParagraph &paragraph, size_t first)
{
    for (const SetWords::CommentMark &mark : paragraph.marks()) {
        const size_t strip = first + size_t(paragraph.lineOf(mark.place));
        m_flow.strips[strip].notes.push_back(commentNote(mark.comment));
    }
}

int FlowMaker::commentNote(int comment)
{
    const Comment &said = m_document.comments[size_t(comment)];
    SideNote note;
    addToNote(note, WordSetter::commentHead(comment, visavis::commentHead(said, m_words)),
              m_faces.beside(ParagraphKind::Body), m_page.noteWidth, 0);
    TextVisitor visitor;
    visitor.paragraph = [&](const Paragraph &paragraph) { addToNote(note, paragraph, true); };
    forEachText(said.paragraphs, visitor);
    m_flow.notes.push_back(std::move(note));
    return int(m_flow.notes.size()) - 1;
}

int FlowMaker::marginNote(const std::vector<Paragraph> &paragraphs)
{
    SideNote note;
    for (const Paragraph &paragraph : paragraphs) {
        addToNote(note, paragraph, false);
    }
    m_flow.notes.push_back(std::move(note));
    return int(m_flow.notes.size()) - 1;
}

void FlowMaker::addToNote(SideNote &note, const Paragraph &paragraph, bool isOfComment)
{
    const TypeStyle style = m_faces.beside(paragraph.kind);
    SetWords words =
        isOfComment ? m_setter.saidWords(paragraph.inlines, style) : m_setter.words(paragraph.inlines, style);
    const std::vector<SetWords::CommentMark> marks = words.marks;
    constexpr double Step = 9 * Point;
    const bool isItem = paragraph.kind == ParagraphKind::Item;
    const double step = isItem ? Step * double(std::clamp(paragraph.level, 0, 3)) : 0;
    if (isItem) {
        SetWords marker;
        marker.text = markerOf(paragraph);
        note.lines.push_back(
            {.paragraph = std::make_shared<const SetParagraph>(std::move(marker), style, m_page.noteWidth),
             .line = 0,
             .x = step,
             .y = note.height});
    }
    addToNote(note, std::move(words), style, m_page.noteWidth, step + (isItem ? Step : 0));
    if (isOfComment) {
        return;
    }
    // A margin's own comments and margins stand below it.
    for (const SetWords::CommentMark &mark : marks) {
        const Comment &said = m_document.comments[size_t(mark.comment)];
        addToNote(note, WordSetter::commentHead(mark.comment, visavis::commentHead(said, m_words)), style,
                  m_page.noteWidth, Step);
        TextVisitor visitor;
        visitor.paragraph = [&](const Paragraph &each) { addToNote(note, each, true); };
        forEachText(said.paragraphs, visitor);
    }
    for (const Paragraph &each : paragraph.margin) {
        addToNote(note, each, false);
    }
}

void FlowMaker::addToNote(SideNote &note, SetWords words, const TypeStyle &style, double width, double indent)
{
    const auto set = std::make_shared<const SetParagraph>(std::move(words), style, width - indent);
    for (int line = 0; line < set->lineCount(); ++line) {
        note.lines.push_back({.paragraph = set, .line = line, .x = indent, .y = note.height});
        note.height += style.pitch;
    }
    note.height += style.after;
}

} // namespace visavis::typeset
