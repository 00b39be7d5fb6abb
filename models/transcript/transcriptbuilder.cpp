// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"

#include "models/transcript/forbidden.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView BetweenParts = u"\n\n";

} // namespace

TranscriptBuilder::TranscriptBuilder(QStringView source)
    : m_source(source)
{
    m_transcript.body.reserve(source.size());
}

int TranscriptBuilder::label(const QString &writtenName, Role role)
{
    QString name = writtenName.simplified();
    m_replaced += replaceForbidden(name);
    auto &labels = m_transcript.labels;
    if (const auto known = m_labelByName.constFind(name); known != m_labelByName.constEnd()) {
        return *known;
    }
    if (name.isEmpty()) {
        const auto found = std::ranges::find_if(
            labels, [role](const Label &known) { return known.name.isEmpty() && known.role == role; });
        if (found != labels.end()) {
            return int(found - labels.begin());
        }
    }
    const int index = int(labels.size());
    labels.push_back({.id = {}, .name = name, .role = role, .speaker = {}});
    if (!name.isEmpty()) {
        m_labelByName.insert(name, index);
    }
    return index;
}

void TranscriptBuilder::beginSection(QStringView title, int level)
{
    const QStringView words = wordsOf(title);
    if (words.isEmpty() && !m_transcript.sections.empty()) {
        return;
    }
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

bool TranscriptBuilder::addUnit(const std::vector<int> &labels, QStringView text, Join join,
                                std::optional<Milliseconds> start, std::optional<Milliseconds> end)
{
    const QStringView words = wordsOf(text);
    if (words.isEmpty()) {
        return false;
    }
    ++m_transcript.units;
    Utf16Range range;
    if (m_sectionHasTurn && !m_break && m_transcript.turns.back().labels == labels) {
        range = append(separatorOf(join), words);
        m_transcript.turns.back().range.stop = range.stop;
    } else {
        beginTurn(labels, words);
        range = m_transcript.turns.back().range;
    }
    Turn &turn = m_transcript.turns.back();
    // A turn whose first unit has no start, or whose times turn back, must not end before it starts.
    if (start && !turn.start && (!turn.end || *start <= *turn.end)) {
        turn.start = start;
    }
    if (end && (!turn.start || *turn.start <= *end)) {
        turn.end = turn.end ? std::max(*turn.end, *end) : *end;
    }
    m_unitIsTimed = start && end;
    if (m_unitIsTimed) {
        m_transcript.times.push_back({.range = range, .start = *start, .end = *end});
    }
    return true;
}

QStringView TranscriptBuilder::separatorOf(Join join)
{
    switch (join) {
    case Join::Paragraph:
        return BetweenParts;
    case Join::Line:
        return u" ";
    case Join::Glued:
        break;
    }
    return {};
}

void TranscriptBuilder::continueUnit(QStringView text, Join join)
{
    const QStringView words = wordsOf(text);
    if (words.isEmpty()) {
        return;
    }
    const Utf16Offset stop = append(separatorOf(join), words).stop;
    m_transcript.turns.back().range.stop = stop;
    if (m_unitIsTimed) {
        m_transcript.times.back().range.stop = stop;
    }
}

void TranscriptBuilder::addParagraph(QStringView text)
{
    const QStringView words = wordsOf(text);
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

QStringView TranscriptBuilder::wordsOf(QStringView text) const
{
    QStringView words = text.trimmed();
    while (m_transcript.body.isEmpty() && words.startsWith(QChar(QChar::ByteOrderMark))) {
        words = words.sliced(1).trimmed();
    }
    return words;
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
    const bool isView =
        std::less_equal<>()(m_source.data(), text.data()) && std::less<>()(text.data(), sourceEnd);
    if (isView) {
        m_transcript.pieces.push_back({.body = Utf16Offset(start),
                                       .source = Utf16Offset(text.data() - m_source.data()),
                                       .length = text.size()});
    }
    m_replaced += replaceForbidden(body, start);
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
