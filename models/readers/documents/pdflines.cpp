// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdflines.h"

#include "models/readers/limits.h"
#include "models/transcript/forbidden.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace visavis::pdf
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostPages = 5000;
constexpr qsizetype MostWordsOnPage = 50'000;
/// Of two lines beside each other, in heights of a line.
constexpr double SameLine = 0.5;

struct Word {
    QString text;
    QRectF box;
    bool spaceAfter = false;
};

std::vector<Word> wordsOf(const Poppler::Page &page, Progress &progress)
{
    const auto stop = [](const QVariant &closure) { return closure.value<Progress *>()->isCancelled(); };
    std::vector<Word> words;
    for (const auto &box : page.textList(Poppler::Page::Rotate0, stop, QVariant::fromValue(&progress))) {
        if (qsizetype(words.size()) >= MostWordsOnPage) {
            break;
        }
        words.push_back({.text = box->text(), .box = box->boundingBox(), .spaceAfter = box->hasSpaceAfter()});
    }
    return words;
}

/// Whether the word goes on in the line, as far as heights say.
bool isBeside(const QRectF &line, const QRectF &word)
{
    const double height = std::max(1.0, std::min(line.height(), word.height()));
    return std::abs(line.center().y() - word.center().y()) < SameLine * height;
}

/// Lines in the order in which the words are given.
std::vector<std::vector<Word>> linesInOrder(const std::vector<Word> &words)
{
    std::vector<std::vector<Word>> lines;
    for (const Word &word : words) {
        const bool goesOn = !lines.empty() && isBeside(lines.back().back().box, word.box) &&
                            word.box.left() >= lines.back().back().box.left();
        if (!goesOn) {
            lines.emplace_back();
        }
        lines.back().push_back(word);
    }
    return lines;
}

/// Lines across the page, from top to bottom: a name in the margin stands before what is said beside it.
std::vector<std::vector<Word>> linesAcross(std::vector<Word> words)
{
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.box.center().y(); });
    std::vector<std::vector<Word>> lines;
    for (Word &word : words) {
        if (lines.empty() || !isBeside(lines.back().front().box, word.box)) {
            lines.emplace_back();
        }
        lines.back().push_back(std::move(word));
    }
    for (std::vector<Word> &line : lines) {
        std::ranges::stable_sort(line, {}, [](const Word &word) { return word.box.left(); });
    }
    return lines;
}

/// A page set in two columns: most lines have words on both sides of a gutter in the middle that no word
/// crosses.
bool hasColumns(const std::vector<std::vector<Word>> &across, const QRectF &all)
{
    constexpr int Steps = 20;
    constexpr size_t FewestLines = 8;
    if (across.size() < FewestLines) {
        return false;
    }
    for (int step = 0; step <= Steps; ++step) {
        const double gutter = all.left() + all.width() * (0.4 + 0.2 * step / Steps);
        size_t both = 0;
        size_t crossed = 0;
        for (const std::vector<Word> &line : across) {
            bool left = false;
            bool right = false;
            bool crosses = false;
            for (const Word &word : line) {
                left |= word.box.right() < gutter;
                right |= word.box.left() > gutter;
                crosses |= word.box.left() <= gutter && word.box.right() >= gutter;
            }
            // Within a paragraph some space between words stands anywhere; a gutter is wider.
            const auto next =
                std::ranges::find_if(line, [&](const Word &word) { return word.box.left() > gutter; });
            const bool wide =
                left && right && next->box.left() - std::prev(next)->box.right() > next->box.height();
            both += wide && !crosses ? 1 : 0;
            crossed += crosses || (left && right && !wide) ? 1 : 0;
        }
        if (both * 10 >= across.size() * 6 && crossed * 10 <= across.size() * 2) {
            return true;
        }
    }
    return false;
}

Line lineOf(const std::vector<Word> &words, int page)
{
    Line line;
    line.page = page;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool apart =
            i > 0 && (words[i - 1].spaceAfter ||
                      words[i].box.left() - words[i - 1].box.right() > 0.15 * words[i].box.height());
        if (apart) {
            line.text += u' ';
        }
        line.text += words[i].text;
        line.box = line.box.united(words[i].box);
    }
    line.text = line.text.simplified();
    replaceForbidden(line.text);
    return line;
}

void addPage(const std::vector<Word> &words, int page, Text &text)
{
    if (words.empty()) {
        ++text.emptyPages;
        return;
    }
    QRectF all;
    for (const Word &word : words) {
        all = all.united(word.box);
    }
    const auto across = linesAcross(words);
    for (const std::vector<Word> &line : hasColumns(across, all) ? linesInOrder(words) : across) {
        if (Line made = lineOf(line, page); !made.text.isEmpty()) {
            text.lines.push_back(std::move(made));
        }
    }
}

} // namespace

Result<Text> readLines(const QByteArray &bytes, Progress &progress)
{
    // Its complaints about damaged files go to standard error otherwise.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (document == nullptr) {
        return fail(ErrorCode::MalformedContainer, {u"PDF"_s});
    }
    if (document->isLocked()) {
        return fail(ErrorCode::Encrypted);
    }
    Text text;
    text.pages = document->numPages();
    if (text.pages > MostPages) {
        return fail(ErrorCode::TooManyParts, {QString::number(MostPages)});
    }
    text.title = document->title().simplified();
    qint64 units = 0;
    for (int page = 0; page < text.pages; ++page) {
        progress.report(page, text.pages);
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const std::unique_ptr<Poppler::Page> one = document->page(page);
        if (one == nullptr) {
            ++text.emptyPages;
            continue;
        }
        const size_t before = text.lines.size();
        addPage(wordsOf(*one, progress), page, text);
        for (size_t line = before; line < text.lines.size(); ++line) {
            units += text.lines[line].text.size();
        }
        // The same page may be referred to any number of times.
        if (units > limits::FileBytes / 4) {
            return fail(ErrorCode::InflatesTooMuch, {QString::number(limits::FileBytes / 4)});
        }
    }
    return text;
}

} // namespace visavis::pdf
