// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView BetweenParts = u"\n\n";

/// Spaces and line ends at either end are no part of a unit; what is inside stays as it is.
QStringView trimmed(QStringView text)
{
    return text.trimmed();
}

bool mustBeReplaced(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isNull()) {
        return true;
    }
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    }
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

TranscriptBuilder::TranscriptBuilder(QStringView source) : m_source(source)
{
    m_transcript.body.reserve(source.size());
}

int TranscriptBuilder::label(const QString &name, Role role)
{
    // A text can have as many names as lines: they are looked up, not searched.
    const auto key = std::pair(name, name.isEmpty() ? role : Role::Other);
    if (const auto known = m_labels.constFind(key); known != m_labels.constEnd()) {
        return *known;
    }
    auto &labels = m_transcript.labels;
    labels.push_back({.id = {}, .name = name, .role = role, .speaker = {}});
    const int index = int(labels.size()) - 1;
    m_labels.insert(key, index);
    return index;
}

void TranscriptBuilder::beginSection(QStringView title, int level)
{
    const QStringView words = trimmed(title);
    const Utf16Range range = append(BetweenParts, words);
    m_transcript.sections.push_back(
        {.id = {}, .level = level, .titleRange = range, .firstTurn = int(m_transcript.turns.size())});
    m_sectionHasTurn = false;
    m_break = false;
}

void TranscriptBuilder::openSection()
{
    if (m_transcript.sections.empty()) {
        beginSection({}, 1);
    }
}

void TranscriptBuilder::beginTurn(const std::vector<int> &labels, QStringView text)
{
    openSection();
    const Utf16Range range = append(BetweenParts, text);
    m_transcript.turns.push_back({.id = {}, .range = range, .labels = labels, .start = {}, .end = {}});
    m_sectionHasTurn = true;
    m_break = false;
}

void TranscriptBuilder::addUnit(const std::vector<int> &labels, QStringView text, Join join,
                                std::optional<Milliseconds> start, std::optional<Milliseconds> end)
{
    const QStringView words = trimmed(text);
    if (words.isEmpty()) {
        return;
    }
    ++m_transcript.units;
    Utf16Range range;
    if (m_sectionHasTurn && !m_break && m_transcript.turns.back().labels == labels) {
        range = append(join == Join::Line ? QStringView(u" ") : BetweenParts, words);
        m_transcript.turns.back().range.stop = range.stop;
    } else {
        beginTurn(labels, words);
        range = m_transcript.turns.back().range;
    }
    Turn &turn = m_transcript.turns.back();
    if (start && !turn.start) {
        turn.start = start;
    }
    if (end) {
        turn.end = turn.end ? std::max(*turn.end, *end) : *end;
    }
    if (start && end) {
        m_transcript.times.push_back({.range = range, .start = *start, .end = *end});
    }
}

void TranscriptBuilder::addParagraph(QStringView text)
{
    const QStringView words = trimmed(text);
    if (words.isEmpty()) {
        return;
    }
    if (!m_sectionHasTurn || m_break) {
        beginTurn({}, words);
        return;
    }
    m_transcript.turns.back().range.stop = append(BetweenParts, words).stop;
}

void TranscriptBuilder::warn(WarningCode code, const QStringList &arguments, qint64 line)
{
    m_transcript.warnings.push_back({.code = code, .arguments = arguments, .line = line});
}

Utf16Range TranscriptBuilder::append(QStringView separator, QStringView text)
{
    QString &body = m_transcript.body;
    if (text.isEmpty()) {
        const Utf16Offset here(body.size());
        return {here, here};
    }
    if (!body.isEmpty()) {
        body += separator;
    }
    const qsizetype start = body.size();
    body += text;

    const auto *sourceEnd = m_source.data() + m_source.size();
    const bool isView = std::less_equal<>()(m_source.data(), text.data()) && std::less<>()(text.data(), sourceEnd);
    if (isView) {
        m_transcript.pieces.push_back({.body = Utf16Offset(start),
                                       .source = Utf16Offset(text.data() - m_source.data()),
                                       .length = text.size()});
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i].isNull() || text[i].isSurrogate()) && mustBeReplaced(text, i)) {
            body[start + i] = QChar::ReplacementCharacter;
            ++m_replaced;
        }
    }
    return {Utf16Offset(start), Utf16Offset(body.size())};
}

Transcript TranscriptBuilder::finish()
{
    openSection();
    if (m_replaced > 0) {
        warn(WarningCode::CharactersReplaced, {QString::number(m_replaced)});
    }
    m_transcript.body.squeeze();
    return std::move(m_transcript);
}

} // namespace visavis
