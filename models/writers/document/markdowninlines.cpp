// SPDX-License-Identifier: MIT
#include "models/writers/document/markdowninlines.h"

#include "models/writers/markdowntext.h"
#include "models/writers/weblink.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Words of one look, by their place in all the words of the paragraph.
struct Piece {
    qsizetype start = 0;
    qsizetype stop = 0;
    Looks looks;
    QString link; ///< an address that may be linked to; empty for none
};

struct Footnote {
    qsizetype place = 0; ///< the words before it are commented
    int number = 0;
};

/// As the rules of delimiters have it (CommonMark 0.31, "left-flanking delimiter run"). Symbols are
/// punctuation for some readers and not for others: they are taken as what makes it harder to mark a look.
bool isPunctuation(QChar c, bool areSymbols)
{
    return c.isPunct() || (areSymbols && c.isSurrogate()) ||
           (c.isSymbol() && (areSymbols || c.unicode() < 0x80)) || c.unicode() < 0x20;
}

class InlineWriter
{
public:
    InlineWriter(const std::vector<Inline> &inlines, MarkdownPlace place, OpenComments *comments)
        : m_place(place)
        , m_comments(comments)
    {
        collect(inlines);
    }

    QString write();

private:
    void collect(const std::vector<Inline> &inlines);
    void addRun(const Run &run);
    void writeLine(qsizetype start, qsizetype stop);
    void writePart(const Piece &piece, qsizetype start, qsizetype stop);
    void writeFootnotes(qsizetype place);
    void escapeExclamation();
    [[nodiscard]] bool canMark(qsizetype start, qsizetype stop, bool isNested) const;
    [[nodiscard]] static QString code(QStringView words);

    MarkdownPlace m_place;
    OpenComments *m_comments;
    QString m_words;
    std::vector<Piece> m_pieces;
    std::vector<Footnote> m_footnotes;
    size_t m_footnote = 0; ///< the next one
    qsizetype m_lineStart = 0;
    qsizetype m_lineStop = 0;
    qsizetype m_closed = -1; ///< where in the output a delimiter ended
    QString m_out;
};

void InlineWriter::collect(const std::vector<Inline> &inlines)
{
    const auto note = [this](int comment) {
        m_footnotes.push_back({.place = m_words.size(), .number = comment + 1});
    };
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            addRun(*run);
        } else if (!m_comments) {
            continue;
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            m_comments->begin(start->comment);
        } else if (const auto *stop = std::get_if<CommentEnd>(&each);
                   stop && m_comments->end(stop->comment)) {
            note(stop->comment);
        }
    }
    if (m_comments) {
        for (const int comment : m_comments->endOfParagraph()) {
            note(comment);
        }
    }
}

void InlineWriter::addRun(const Run &run)
{
    if (run.text.isEmpty()) {
        return;
    }
    Piece piece{.start = m_words.size(), .stop = 0, .looks = run.looks, .link = {}};
    piece.looks.setFlag(Look::Quiet, false);
    if (!run.link.isEmpty()) {
        piece.link = webLink(run.link).value_or(QString());
    }
    m_words += run.text;
    if (m_place != MarkdownPlace::OwnBlock) {
        m_words.replace(u'\n', u' ');
    }
    piece.stop = m_words.size();
    const bool isApart = m_pieces.empty() || m_pieces.back().looks != piece.looks ||
                         m_pieces.back().link != piece.link ||
                         (!m_footnotes.empty() && m_footnotes.back().place == piece.start);
    if (isApart) {
        m_pieces.push_back(piece);
    } else {
        m_pieces.back().stop = piece.stop;
    }
}

QString InlineWriter::write()
{
    const QList<QStringView> lines = QStringView(m_words).split(u'\n');
    qsizetype start = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        writeLine(start, start + lines[i].size());
        start += lines[i].size() + 1;
        if (i + 1 == lines.size()) {
            break;
        }
        const bool isFollowed = !lines[i + 1].isEmpty();
        const bool isParagraphEnd =
            !isFollowed && i + 2 < lines.size() && !lines[i + 2].isEmpty() && !lines[i].isEmpty();
        if (!lines[i].isEmpty() && isFollowed) {
            m_out += u"\\\n";
        } else if (isParagraphEnd) {
            m_out += u"\n\n";
            ++i;
            ++start;
        } else {
            m_out += u"&#10;";
        }
    }
    return m_out;
}

void InlineWriter::writeLine(qsizetype start, qsizetype stop)
{
    m_lineStart = start;
    m_lineStop = stop;
    writeFootnotes(start);
    auto piece = std::ranges::upper_bound(m_pieces, start, {}, &Piece::stop);
    for (; piece != m_pieces.end() && piece->start < stop; ++piece) {
        const qsizetype end = std::min(piece->stop, stop);
        writePart(*piece, std::max(piece->start, start), end);
        writeFootnotes(end);
    }
}

void InlineWriter::writeFootnotes(qsizetype place)
{
    for (; m_footnote < m_footnotes.size() && m_footnotes[m_footnote].place <= place; ++m_footnote) {
        escapeExclamation();
        m_out += u"[^%1]"_s.arg(m_footnotes[m_footnote].number);
    }
}

/// With a bracket behind it, it would begin an image.
void InlineWriter::escapeExclamation()
{
    if (m_out.endsWith(u'!')) {
        m_out.insert(m_out.size() - 1, u'\\');
    }
}

void InlineWriter::writePart(const Piece &piece, qsizetype start, qsizetype stop)
{
    const QStringView line = QStringView(m_words).sliced(m_lineStart, m_lineStop - m_lineStart);
    const auto words = [&](qsizetype from, qsizetype to) {
        appendMarkdownPart(m_out, line, from - m_lineStart, to - m_lineStart);
    };
    // Delimiters stand at words, not at spaces.
    qsizetype first = start;
    qsizetype last = stop;
    while (first < last && m_words[first].isSpace()) {
        ++first;
    }
    while (last > first && m_words[last - 1].isSpace()) {
        --last;
    }
    words(start, first);
    if (first == last) {
        return;
    }
    const bool isLink = !piece.link.isEmpty();
    if (isLink) {
        escapeExclamation();
        m_out += u'[';
    }
    const bool isCode = piece.looks.testFlag(Look::Code) &&
                        !(m_place == MarkdownPlace::TableCell &&
                          QStringView(m_words).sliced(first, last - first).contains(u'|'));
    QStringList delimiters;
    if (piece.looks.testFlag(Look::Struck)) {
        delimiters += u"~~"_s;
    }
    const int stars =
        (piece.looks.testFlag(Look::Strong) ? 2 : 0) + (piece.looks.testFlag(Look::Emphasis) ? 1 : 0);
    if (stars > 0) {
        delimiters += QString(stars, u'*');
    }
    // Some readers want room around strokes also where stars need none.
    const bool isNested = delimiters.size() > 1 || isCode || isLink || piece.looks.testFlag(Look::Struck);
    if (!canMark(first, last, isNested)) {
        delimiters.clear();
    }
    for (const QString &delimiter : std::as_const(delimiters)) {
        m_out += delimiter;
    }
    const bool isCodeApart = m_closed != m_out.size() || !delimiters.isEmpty() || isLink;
    if (isCode && isCodeApart) {
        m_out += code(QStringView(m_words).sliced(first, last - first));
        m_closed = m_out.size();
    } else {
        words(first, last);
    }
    for (qsizetype i = delimiters.size(); i > 0; --i) {
        m_out += delimiters[i - 1];
        m_closed = m_out.size();
    }
    if (isLink) {
        m_out += u"](<%1>)"_s.arg(piece.link);
    }
    words(last, stop);
}

/// Whether delimiters around these words are taken for such. Nested ones stand between punctuation.
bool InlineWriter::canMark(qsizetype start, qsizetype stop, bool isNested) const
{
    const bool isFirst = start == m_lineStart;
    const bool isLast = stop == m_lineStop;
    const QChar before = isFirst ? u' ' : m_words[start - 1];
    const QChar after = isLast ? u' ' : m_words[stop];
    const auto isEdge = [](QChar c) { return c.isSpace() || isPunctuation(c, false); };
    const bool opens = isEdge(before) || (!isNested && !isPunctuation(m_words[start], true));
    const bool closes = isEdge(after) || (!isNested && !isPunctuation(m_words[stop - 1], true));
    return opens && closes && m_closed != m_out.size();
}

/// A code span, within more backticks than are in it.
QString InlineWriter::code(QStringView words)
{
    qsizetype longest = 0;
    qsizetype count = 0;
    for (const QChar c : words) {
        count = c == u'`' ? count + 1 : 0;
        longest = std::max(longest, count);
    }
    const QString fence(longest + 1, u'`');
    const QString space = words.startsWith(u'`') || words.endsWith(u'`') ? u" "_s : QString();
    return fence + space + words.toString() + space + fence;
}

} // namespace

QString markdownInlines(const std::vector<Inline> &inlines, MarkdownPlace place, OpenComments *comments)
{
    return InlineWriter(inlines, place, comments).write();
}

} // namespace visavis
