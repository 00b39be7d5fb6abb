// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfbody.h"

#include "models/readers/documents/leftout.h"
#include "models/readers/documents/rtfcharset.h"
#include "models/readers/documents/rtfstate.h"
#include "models/readers/documents/rtfstyles.h"
#include "models/readers/documents/rtftokens.h"
#include "models/readers/documents/rtfwords.h"
#include "models/readers/documents/rtfwriter.h"

#include <array>
#include <utility>

namespace visavis::rtf
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t DeepestGroup = 1000;

class BodyReader
{
public:
    BodyReader(QStringView source, Transcript &facts, Progress &progress)
        : m_source(source)
        , m_tokens(source)
        , m_facts(facts)
        , m_progress(progress)
    {
    }

    Result<structure::Document> read();

private:
    State &state() { return m_states.back(); }
    Result<void> take(const Token &token);
    void takeWord(const Token &token);
    void takeGroup(Meaning meaning);
    void takeFormat(Meaning meaning, const Token &token);
    void takeBreak(Meaning meaning);
    void takeSymbol(const Token &token);
    void takeUnicode(int number);
    void endGroup();
    void flushBytes();
    void add(QStringView words, qsizetype source = DocumentBuilder::Nowhere);
    void leaveOut(const QString &kind);

    QStringView m_source;
    Tokens m_tokens;
    Transcript &m_facts;
    Progress &m_progress;
    Charsets m_charsets;
    StyleSheet m_sheet;
    Writer m_writer{m_sheet.styles()};
    int m_font = 0; ///< of the table, at hand
    QString m_title;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    std::vector<State> m_states{State()};
    LeftOutCounts m_leftOut;
    QByteArray m_bytes; ///< not decoded yet: characters may have two
    QChar m_high;       ///< the first half of a surrogate pair
    int m_skip = 0;     ///< what follows "\u" for those who do not know it
};

Result<structure::Document> BodyReader::read()
{
    constexpr int TokensPerReport = 65'536;
    int tokens = 0;
    while (const auto token = m_tokens.next()) {
        if (++tokens % TokensPerReport == 0) {
            m_progress.report(m_tokens.position(), m_source.size());
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        if (const auto taken = take(*token); !taken) {
            return std::unexpected(taken.error());
        }
    }
    flushBytes();
    if (m_states.size() > 1) {
        m_facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = 0});
    }
    warnOfLeftOut(m_leftOut, m_facts);
    m_facts.title = m_title.simplified();
    m_facts.date = QDate(m_year, m_month, m_day);
    return m_writer.finish();
}

Result<void> BodyReader::take(const Token &token)
{
    if (token.kind != Token::Kind::Byte) {
        flushBytes();
    }
    switch (token.kind) {
    case Token::Kind::GroupStart:
        if (m_states.size() >= DeepestGroup) {
            return failAt(ErrorCode::TooDeeplyNested, m_source.first(token.start).count(u'\n') + 1,
                          {QString::number(DeepestGroup)});
        }
        m_skip = 0;
        m_states.push_back(state());
        state().isFirst = true;
        state().starred = false;
        break;
    case Token::Kind::GroupEnd:
        m_skip = 0;
        endGroup();
        break;
    case Token::Kind::Word:
        takeWord(token);
        break;
    case Token::Kind::Symbol:
        takeSymbol(token);
        break;
    case Token::Kind::Byte:
        if (m_skip > 0) {
            --m_skip;
        } else {
            m_bytes += char(*token.number);
        }
        state().isFirst = false;
        break;
    case Token::Kind::Text: {
        const qsizetype skipped = std::min<qsizetype>(m_skip, token.name.size());
        m_skip -= int(skipped);
        add(token.name.sliced(skipped), token.start + skipped);
        state().isFirst = false;
        break;
    }
    }
    return {};
}

void BodyReader::endGroup()
{
    if (m_states.size() < 2) {
        return;
    }
    const State ended = state();
    m_states.pop_back();
    if (ended.destination == Destination::StyleSheet && state().destination == Destination::StyleSheet) {
        m_sheet.endStyle();
    } else if (ended.destination == Destination::StyleSheet) {
        m_sheet.end();
    }
    m_writer.setStrong(state());
}

void BodyReader::takeWord(const Token &token)
{
    const Meaning meaning = meaningOf(token.name);
    const bool wasFirst = std::exchange(state().isFirst, false);
    if (meaning == Meaning::Binary) {
        m_tokens.skip(token.number.value_or(0));
        return;
    }
    if (meaning != Meaning::Unicode && m_skip > 0) {
        --m_skip; // a control word counts as one character
        return;
    }
    if (meaning >= Meaning::FontTable) {
        if (wasFirst || meaning == Meaning::PageHead) {
            takeGroup(meaning);
        }
        return;
    }
    if (wasFirst && state().starred) {
        // Of the groups that begin with "\*" only those with words or names are known.
        state().destination =
            state().destination == Destination::StyleSheet ? Destination::StyleSheet : Destination::Nowhere;
    }
    switch (meaning) {
    case Meaning::Character: {
        const QChar one = characterOf(token.name);
        add(QStringView(&one, 1));
        break;
    }
    case Meaning::Unicode:
        takeUnicode(token.number.value_or(0));
        break;
    case Meaning::Paragraph:
    case Meaning::Line:
    case Meaning::Tab:
    case Meaning::Cell:
    case Meaning::Row:
        takeBreak(meaning);
        break;
    case Meaning::CodePage:
    case Meaning::Mac:
    case Meaning::Pc:
        m_charsets.setDefault(statedCodePage(meaning, token.number));
        break;
    default:
        takeFormat(meaning, token);
        break;
    }
}

void BodyReader::leaveOut(const QString &kind)
{
    if (state().destination == Destination::Body) {
        ++m_leftOut[kind];
    }
    state().destination = Destination::Nowhere;
}

void BodyReader::takeGroup(Meaning meaning)
{
    State &here = state();
    switch (meaning) {
    case Meaning::Note:
    case Meaning::Comment:
    case Meaning::PageHead:
    case Meaning::Picture:
        leaveOut(leftOutAs(meaning));
        break;
    case Meaning::FontTable:
        here.destination = Destination::FontTable;
        break;
    case Meaning::StyleSheet:
        here.destination = Destination::StyleSheet;
        break;
    case Meaning::Information:
        here.destination = Destination::Information;
        break;
    case Meaning::Title:
    case Meaning::Created:
        if (here.destination == Destination::Information) {
            here.destination = meaning == Meaning::Title ? Destination::Title : Destination::Created;
        }
        break;
    case Meaning::Entered:
        break;
    default:
        here.destination = Destination::Nowhere;
        break;
    }
}

void BodyReader::takeFormat(Meaning meaning, const Token &token)
{
    State &here = state();
    const int number = token.number.value_or(0);
    applyFormat(here, meaning, token.number);
    m_writer.setStrong(here);
    OfficeStyle &style = m_sheet.style();
    switch (meaning) {
    case Meaning::Bold:
        style.bold = here.bold;
        break;
    case Meaning::Italic:
        style.italic = here.italic;
        break;
    case Meaning::Outline:
        style.outline = here.outline;
        break;
    case Meaning::Based:
        style.parent = QString::number(number);
        break;
    case Meaning::Style:
        m_sheet.setNumber(number);
        break;
    case Meaning::Deleted:
        m_leftOut[leftout::Deletions] += here.deleted ? 1 : 0;
        break;
    case Meaning::Font:
        m_font = here.font;
        break;
    case Meaning::FontCharset:
        if (here.destination == Destination::FontTable) {
            m_charsets.setFont(m_font, number);
        }
        break;
    case Meaning::Year:
    case Meaning::Month:
    case Meaning::Day:
        if (here.destination == Destination::Created) {
            (meaning == Meaning::Year ? m_year : meaning == Meaning::Month ? m_month : m_day) = number;
        }
        break;
    default:
        break;
    }
}

void BodyReader::takeBreak(Meaning meaning)
{
    if (state().destination != Destination::Body) {
        return;
    }
    switch (meaning) {
    case Meaning::Line:
        m_writer.endLine();
        break;
    case Meaning::Tab:
        add(u"\t");
        break;
    case Meaning::Cell:
        m_writer.endCell();
        break;
    case Meaning::Row:
        m_writer.endRow();
        break;
    default:
        m_writer.endParagraph();
        break;
    }
}

void BodyReader::takeSymbol(const Token &token)
{
    const QChar symbol = token.name.isEmpty() ? QChar() : token.name.front();
    if (symbol == u'*') {
        state().starred = true;
        return;
    }
    state().isFirst = false;
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    switch (symbol.unicode()) {
    case u'{':
    case u'}':
    case u'\\':
        add(token.name, token.start + 1);
        break;
    case u'~':
        add(u"\u00a0");
        break;
    case u'_':
        add(u"\u2011");
        break;
    case u'\t':
        takeBreak(Meaning::Tab);
        break;
    case u'\n':
        takeBreak(Meaning::Paragraph);
        break;
    default:
        break; // "\-" only says where a word may be parted
    }
}

/// The number is signed, and of UTF-16: what lies outside the first plane takes two.
void BodyReader::takeUnicode(int number)
{
    const QChar unit = QChar(char16_t(number & 0xffff));
    m_skip = state().unicodeSkip;
    if (unit.isHighSurrogate()) {
        m_high = unit;
    } else if (unit.isLowSurrogate() && !m_high.isNull()) {
        const std::array pair{std::exchange(m_high, QChar()), unit};
        add(QStringView(pair));
    } else if (!unit.isNull()) {
        add(QStringView(&unit, 1));
    }
}

void BodyReader::flushBytes()
{
    if (!m_bytes.isEmpty()) {
        const QByteArray bytes = std::exchange(m_bytes, {});
        add(m_charsets.decode(bytes, m_charsets.codePageOf(state().font)));
    }
}

void BodyReader::add(QStringView words, qsizetype source)
{
    switch (state().destination) {
    case Destination::Body:
        m_writer.add(words, source, state());
        break;
    case Destination::StyleSheet:
        m_sheet.style().name += words;
        break;
    case Destination::Title:
        m_title += words;
        break;
    default:
        break;
    }
}

} // namespace

Result<structure::Document> readBody(QStringView source, Transcript &facts, Progress &progress)
{
    return BodyReader(source, facts, progress).read();
}

} // namespace visavis::rtf
