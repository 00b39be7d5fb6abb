// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdflines.h"
#include "models/readers/limits.h"
#include "models/transcript/forbidden.h"

#include <poppler-qt6.h>

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace visavis::pdf
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int MostPages = 5000;
/// A page of a book has a few hundred.
constexpr size_t MostWordsOnPage = 50'000;
constexpr qint64 MostUnits = limits::FileBytes / 4;
/// A page of a book takes a few thousandths of a second.
constexpr auto LongestPage = 20s;
/// How often Poppler asks whether to go on, about once for each word that is drawn. Afterwards it puts them
/// in order, and takes their square in time for that, without asking.
constexpr int MostSteps = 100'000;

/// What stops a page.
class Patience
{
public:
    explicit Patience(const Progress &progress)
        : m_progress(progress)
    {
    }

    /// To be asked at each step.
    [[nodiscard]] bool isOver() { return ++m_steps > MostSteps || m_progress.isCancelled() || isOverdue(); }
    [[nodiscard]] bool wasTooMuch() const { return m_steps > MostSteps || isOverdue(); }

private:
    [[nodiscard]] bool isOverdue() const { return m_deadline.hasExpired(); }

    const Progress &m_progress;
    QDeadlineTimer m_deadline{LongestPage};
    int m_steps = 0;
};

/// Poppler's complaints about damaged files go to standard error otherwise. It keeps one function for the
/// whole process.
void silencePoppler()
{
    [[maybe_unused]] static const bool isSilent = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
}

/// Shapes of letters that stand together, and of Arabic letters by their place in a word, are the letters.
QString withoutShapes(const QString &text)
{
    const auto isShape = [](QChar c) {
        return (c >= u'\ufb00' && c <= u'\ufdfb') || (c >= u'\ufe70' && c <= u'\ufefc');
    };
    if (std::ranges::none_of(text, isShape)) {
        return text;
    }
    QString letters;
    for (const QChar c : text) {
        letters += isShape(c) ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return letters;
}

/// Poppler gives the letters from left to right also where they are read from right to left.
QString inReadingOrder(const Poppler::TextBox &box)
{
    QString text = box.text();
    const qsizetype last = text.size() - 1;
    const bool isBackward =
        last > 0 && std::ranges::all_of(text, [](QChar c) {
            const QChar::Direction direction = c.direction();
            return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirNSM;
        });
    if (isBackward && box.charBoundingBox(0).left() < box.charBoundingBox(int(last)).left()) {
        std::ranges::reverse(text);
    }
    return withoutShapes(text);
}

Result<std::vector<Word>> wordsOf(const Poppler::Page &page, const Progress &progress)
{
    Patience patience(progress);
    const auto stop = [](const QVariant &closure) { return closure.value<Patience *>()->isOver(); };
    const auto boxes = page.textList(Poppler::Page::Rotate0, stop, QVariant::fromValue(&patience));
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    if (patience.wasTooMuch() || boxes.size() > MostWordsOnPage) {
        return fail(ErrorCode::PageTooComplex, {QString::number(page.index() + 1)});
    }
    std::vector<Word> words;
    words.reserve(boxes.size());
    for (const auto &box : boxes) {
        words.push_back(
            {.text = inReadingOrder(*box), .box = box->boundingBox(), .spaceAfter = box->hasSpaceAfter()});
    }
    return words;
}

/// "D:20200203040506+01'00'": the day. Poppler's own reading complains on standard error.
QDate dateOf(const Poppler::Document &document)
{
    const QString stated = document.info(u"CreationDate"_s);
    const QStringView digits = stated.startsWith(u"D:") ? QStringView(stated).sliced(2) : QStringView(stated);
    return QDate::fromString(digits.first(std::min<qsizetype>(digits.size(), 8)).toString(), u"yyyyMMdd"_s);
}

Result<void> addPages(Poppler::Document &document, Progress &progress, Text &text)
{
    qint64 units = 0;
    for (int page = 0; page < text.pages; ++page) {
        progress.report(page, text.pages);
        const std::unique_ptr<Poppler::Page> one = document.page(page);
        Result<std::vector<Word>> words =
            one == nullptr ? Result<std::vector<Word>>() : wordsOf(*one, progress);
        if (!words) {
            return std::unexpected(std::move(words.error()));
        }
        std::vector<Line> lines = linesOfPage(*std::move(words), page);
        text.emptyPages += lines.empty() ? 1 : 0;
        for (Line &line : lines) {
            units += line.text.size();
            text.lines.push_back(std::move(line));
        }
        // The same page may be referred to any number of times.
        if (units > MostUnits) {
            return fail(ErrorCode::InflatesTooMuch, {QString::number(MostUnits)});
        }
    }
    return {};
}

/// Programs that print name the file that they print.
QString titleOf(const Poppler::Document &document)
{
    static const QRegularExpression isFile(
        u"^(untitled|sans titre|microsoft \\w+ - .*|.*\\.(docx?|odt|rtf|pdf|txt|pages|html?|indd|tex|md))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString title = document.title().simplified();
    return isFile.match(title).hasMatch() ? QString() : title;
}

} // namespace

Result<Text> readLines(const QByteArray &bytes, Progress &progress)
{
    silencePoppler();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (document == nullptr) {
        return fail(ErrorCode::MalformedContainer, {u"PDF"_s});
    }
    if (document->isLocked()) {
        return fail(ErrorCode::Encrypted);
    }
    Text text;
    text.pages = document->numPages();
    if (text.pages <= 0) {
        return fail(ErrorCode::MalformedContainer, {u"PDF"_s});
    }
    if (text.pages > MostPages) {
        return fail(ErrorCode::TooManyParts, {QString::number(MostPages)});
    }
    text.title = titleOf(*document);
    replaceForbidden(text.title);
    text.date = dateOf(*document);
    return addPages(*document, progress, text).transform([&] { return std::move(text); });
}

} // namespace visavis::pdf
