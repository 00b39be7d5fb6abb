// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/chat.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"
#include "models/readers/linecursor.h"
#include "models/readers/linguistic/chatline.h"
#include "models/readers/linguistic/utterances.h"
#include "models/readers/structure/names.h"

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;
using linguistic::Utterances;

namespace
{

constexpr qsizetype LongestCode = 40; ///< of a speaker; they have three letters as a rule

/// "ANN" of "*ANN:"; empty when the line is no main line.
QStringView codeOf(QStringView line)
{
    const qsizetype colon =
        line.startsWith(u'*') ? line.first(std::min(line.size(), LongestCode)).indexOf(u':') : -1;
    const QStringView code = colon < 0 ? QStringView() : line.sliced(1, colon - 1);
    return std::ranges::any_of(code, [](QChar c) { return c.isSpace(); }) ? QStringView() : code;
}

/// Headers that say nothing to a reader, or what the reader gets elsewhere.
bool isSilent(QStringView key)
{
    static constexpr std::array<QStringView, 12> Keys{u"Begin",       u"End",    u"UTF8",        u"Font",
                                                      u"PID",         u"Window", u"ID",          u"Options",
                                                      u"Color words", u"Eg",     u"New Episode", u"Number"};
    return std::ranges::contains(Keys, key);
}

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_text(source.text)
        , m_progress(progress)
        , m_words(source.text)
    {
    }

    Result<Transcript> read();

private:
    void takeLine(QStringView line, qint64 number);
    void takeHeader(QStringView key, QStringView value, qint64 number);
    void takeParticipants(QStringView value);
    void finish();

    QStringView m_text;
    Progress &m_progress;
    Utterances m_words;
    struct Participant {
        QString name;
        Role role = Role::Other;
    };
    QHash<QString, Participant> m_participants; ///< by code
    QStringList m_keysLeftOut;
    int m_codesLeftOut = 0;
    bool m_ended = false;
};

Result<Transcript> Reader::read()
{
    // A line begins with its kind; what begins otherwise goes on with the line before.
    qsizetype start = -1;
    qint64 number = 0;
    LineCursor lines(m_text);
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (const auto looked = lookUp(lines, m_progress); !looked) {
            return std::unexpected(looked.error());
        }
        if (start >= 0 && (line.isEmpty() || !u"@*%"_s.contains(line[0]))) {
            continue;
        }
        if (start >= 0) {
            takeLine(m_text.sliced(start, lines.start() - start), number);
        }
        start = lines.start();
        number = lines.line();
    }
    if (start >= 0) {
        takeLine(m_text.sliced(start), number);
    }
    finish();
    return m_words.transcript(m_progress);
}

void Reader::takeLine(QStringView line, qint64 number)
{
    if (const QStringView code = codeOf(line); !code.isEmpty()) {
        Utterances::Item &item = m_words.begin(Utterances::Kind::Unit, number);
        item.speaker = m_words.speaker(code);
        m_codesLeftOut += linguistic::appendChatLine(line.sliced(code.size() + 2), m_words);
        return;
    }
    const qsizetype colon = line.first(std::min(line.size(), LongestCode)).indexOf(u':');
    if (line.startsWith(u'%') && colon > 0) {
        m_words.leaveOut(line.first(colon).toString());
    } else if (line.startsWith(u'@')) {
        const QStringView key = (colon < 0 ? line : line.first(colon)).sliced(1).trimmed();
        takeHeader(key, colon < 0 ? QStringView() : line.sliced(colon + 1).trimmed(), number);
    } else {
        m_words.leaveOutWords(line, number);
    }
}

void Reader::takeHeader(QStringView key, QStringView value, qint64 number)
{
    Transcript &facts = m_words.facts();
    if (key == u"Participants") {
        takeParticipants(value);
    } else if (key == u"Languages" || key == u"Language") {
        const auto end = std::ranges::find_if(value, [](QChar c) { return c == u',' || c.isSpace(); });
        facts.language = languageCode(value.first(end - value.begin()));
    } else if (key == u"Media") {
        facts.media = value.first(std::max<qsizetype>(value.indexOf(u','), 0)).toString();
        facts.media = facts.media.isEmpty() ? value.toString() : facts.media;
    } else if (key == u"Date") {
        facts.date = parseDate(value);
    } else if (key == u"Title") {
        facts.title = value.toString().simplified();
    } else if (key == u"G" || key == u"Bg") {
        m_words.begin(Utterances::Kind::Heading, number).level = 1;
        m_words.append(value);
    } else if (key == u"End") {
        m_ended = true;
    } else if (key == u"Comment") {
        m_words.leaveOutWords(value, number);
    } else if (!isSilent(key) && !m_keysLeftOut.contains(key) && m_keysLeftOut.size() < 50) {
        m_keysLeftOut.append(key.toString());
    }
}

/// "ANN Ann_Smith Informant, INV Investigator": code, perhaps a name, and a role.
void Reader::takeParticipants(QStringView value)
{
    for (const QStringView entry : value.tokenize(u',')) {
        const QStringList parts = entry.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 2) {
            continue;
        }
        QString role = parts.last();
        role.replace(u'_', u' ');
        Participant participant;
        participant.name = parts.size() > 2 ? parts[1] : QString();
        participant.name.replace(u'_', u' ');
        participant.role =
            role == u"Investigator" ? Role::Interviewer : structure::statedRole(role).value_or(Role::Other);
        m_participants.insert(parts[0], participant);
    }
}

void Reader::finish()
{
    QHash<QString, int> bearers; // of a name
    for (const Participant &participant : std::as_const(m_participants)) {
        ++bearers[participant.name];
    }
    for (auto one = m_participants.begin(); one != m_participants.end(); ++one) {
        m_words.rename(one.key(), bearers.value(one->name) == 1 ? one->name : QString(), one->role);
    }
    m_words.facts().format = u"chat"_s;
    if (m_codesLeftOut > 0) {
        m_words.leaveOut(u"[ ]"_s, m_codesLeftOut);
    }
    if (!m_keysLeftOut.isEmpty()) {
        m_words.facts().warnings.push_back(
            {.code = WarningCode::FrontMatterLeftOut, .arguments = m_keysLeftOut, .line = 0});
    }
    if (!m_ended) {
        m_words.warnOfTruncation(m_text.count(u'\n') + 1);
    }
}

Fit fit(const Source &source)
{
    constexpr qsizetype look = 8 * 1024;
    bool begins = false;
    bool hasParticipants = false;
    bool hasSpeech = false;
    LineCursor lines(QStringView(source.text).first(std::min(source.text.size(), look)));
    while (!lines.atEnd() && !(begins && hasParticipants)) {
        const QStringView line = lines.next();
        if (lines.line() == 1 && !line.startsWith(u'@') && !line.startsWith(u'*')) {
            return Fit::No;
        }
        begins = begins || line.trimmed() == u"@Begin";
        hasParticipants = hasParticipants || line.startsWith(u"@Participants:");
        const QStringView code = codeOf(line);
        hasSpeech = hasSpeech || (!code.isEmpty() && line.sliced(code.size() + 2).startsWith(u'\t'));
    }
    return begins && (hasParticipants || hasSpeech) ? Fit::Certain
           : hasParticipants && hasSpeech           ? Fit::Likely
                                                    : Fit::No;
}

} // namespace

Format chatFormat()
{
    return {.id = "chat"_L1, .fileNameSuffixes = {u"cha"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
