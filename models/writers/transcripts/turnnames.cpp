// SPDX-License-Identifier: MIT
#include "models/writers/transcripts/turnnames.h"

#include "models/transcript/oneline.h"
#include "models/writers/exportdata.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer ones are taken for words by readers of transcripts.
constexpr qsizetype LongestBeforeColon = 56;
constexpr qsizetype LongestInSubtitles = 40;
constexpr qsizetype MostSubtitleWords = 5;

bool mayHold(TurnNames::Letters letters, QChar c)
{
    switch (letters) {
    case TurnNames::Letters::All:
        return true;
    case TurnNames::Letters::BeforeColon:
        return !QStringView(u":：?!;\"«»…<>{}|=@*\n").contains(c);
    case TurnNames::Letters::InSubtitles:
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
               QStringView(u" .'’-_&/()[]#,·").contains(c);
    }
    return true;
}

/// Whole words of it where there are several.
QString shortened(const QString &name, qsizetype longest)
{
    if (name.size() <= longest) {
        return name;
    }
    QString start = name.first(longest);
    const qsizetype space = start.lastIndexOf(u' ');
    if (space > 0) {
        start.truncate(space);
    } else if (start.back().isHighSurrogate()) {
        start.chop(1);
    }
    return start;
}

QString cleaned(const QString &name, TurnNames::Letters letters)
{
    QString clean = onOneLine(name);
    // Readers may take it for words, which harms nobody; brackets with nothing in them would puzzle people.
    if (letters == TurnNames::Letters::All || clean == WithheldWords) {
        return clean;
    }
    std::ranges::replace_if(clean, [letters](QChar c) { return !mayHold(letters, c); }, QChar(u' '));
    clean = clean.simplified();
    if (letters == TurnNames::Letters::BeforeColon) {
        return shortened(clean, LongestBeforeColon);
    }
    return shortened(clean.section(u' ', 0, MostSubtitleWords - 1), LongestInSubtitles);
}

QString roleName(Role role, const ExportWords &words)
{
    QString name = words.role(role);
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

} // namespace

TurnNames::TurnNames(const Transcript &transcript, const ExportWords &words, Letters letters)
    : m_names(transcript.labels.size())
    , m_nobody(words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Unknown speaker")))
{
    QSet<QString> given;
    std::vector<size_t> changed;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const Label &label = transcript.labels[i];
        const QString role = roleName(label.role, words);
        const QString name = cleaned(label.name, letters);
        m_names[i] = !name.isEmpty() || label.name.isEmpty() ? name : m_nobody;
        m_names[i] = name.isEmpty() && !role.isEmpty() ? role : m_names[i];
        if (m_names[i] != onOneLine(label.name)) {
            changed.push_back(i);
        } else {
            given.insert(m_names[i]);
        }
    }
    // Two people must not become one by what their names lost.
    for (const size_t i : changed) {
        const QString name = m_names[i];
        for (int number = 2; !name.isEmpty() && given.contains(m_names[i]); ++number) {
            m_names[i] = u"%1 %2"_s.arg(name).arg(number);
        }
        given.insert(m_names[i]);
    }
    m_areAny =
        std::ranges::any_of(transcript.turns, [this](const Turn &turn) { return !of(turn).isEmpty(); });
}

QString TurnNames::of(const Turn &turn) const
{
    QStringList names;
    for (const int label : turn.labels) {
        names += m_names[size_t(label)];
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

} // namespace visavis
