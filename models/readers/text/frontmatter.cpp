// SPDX-License-Identifier: MIT
#include "models/readers/text/frontmatter.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"
#include "models/readers/linecursor.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/words.h"

#include <QSet>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What is larger is no head of a file.
constexpr qsizetype LargestYaml = 262'144;
constexpr qsizetype LongestKey = 64;
/// yaml-cpp recurses on nesting; whatever goes deeper than any real front matter is read line by line.
constexpr qsizetype DeepestIndent = 64;
constexpr qsizetype MostFlowMarks = 400;

/// In the warning of those that found no place.
constexpr qsizetype MostKeysNamed = 40;

struct Entry {
    QString key;
    QString value;
};

bool isHarmless(QStringView yaml)
{
    qsizetype flow = 0;
    for (const QStringView line : yaml.tokenize(u'\n')) {
        const auto text =
            std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'-' && c != u'?'; });
        if (text - line.begin() > DeepestIndent) {
            return false;
        }
        flow += line.count(u'[') + line.count(u'{') + line.count(u'!') + line.count(u'&') + line.count(u'*');
    }
    return flow <= MostFlowMarks;
}

QString scalar(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar()).trimmed();
}

std::optional<std::vector<Entry>> entriesByYaml(QStringView yaml)
{
    if (!isHarmless(yaml)) {
        return std::nullopt;
    }
    try {
        const YAML::Node root = YAML::Load(yaml.toUtf8().toStdString());
        if (!root.IsMap()) {
            return std::nullopt;
        }
        std::vector<Entry> entries;
        for (const auto &pair : root) {
            if (pair.first.IsScalar()) {
                entries.push_back({.key = scalar(pair.first),
                                   .value = pair.second.IsScalar() ? scalar(pair.second) : QString()});
            }
        }
        return entries;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
        value.back() == value.front()) {
        value = value.sliced(1, value.size() - 2);
    }
    return value.toString();
}

std::vector<Entry> entriesByLine(QStringView yaml)
{
    std::vector<Entry> entries;
    for (const QStringView line : yaml.tokenize(u'\n')) {
        // TOML has "key = value".
        const auto isMark = [](QChar c) { return c == u':' || c == u'='; };
        const qsizetype mark = std::ranges::find_if(line, isMark) - line.begin();
        const bool isKey = mark > 0 && mark < line.size() && !line.front().isSpace() &&
                           line.front() != u'-' && line.front() != u'#' && !line.startsWith(u"{%");
        if (isKey) {
            entries.push_back(
                {.key = line.first(mark).trimmed().toString(), .value = unquoted(line.sliced(mark + 1))});
        }
    }
    return entries;
}

/// The facts that front matter states, each under several names; the first name present wins.
struct Fact {
    QString Transcript::*place;
    std::array<QStringView, 6> keys;
};

const std::array<Fact, 4> &factKeys()
{
    static const std::array<Fact, 4> facts{
        Fact{.place = &Transcript::title, .keys = {u"title", u"titre", u"name"}},
        Fact{.place = &Transcript::number,
             .keys = {u"number", u"episode", u"episode_number", u"episodenumber", u"nr"}},
        Fact{.place = &Transcript::summary,
             .keys = {u"summary", u"description", u"excerpt", u"résumé", u"abstract"}},
        Fact{.place = &Transcript::media,
             .keys = {u"video", u"media", u"audio", u"audio_url", u"youtube", u"enclosure"}},
    };
    return facts;
}

const Entry *find(const std::vector<Entry> &entries, QStringView key)
{
    const auto found = std::ranges::find_if(
        entries, [&](const Entry &entry) { return entry.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == entries.end() || found->value.isEmpty() ? nullptr : &*found;
}

bool isRule(QStringView line)
{
    return line.startsWith(u"---") && line.trimmed() == u"---";
}

/// Text between two rules is no front matter: there every line that is not indented is a key, part of a list,
/// a comment or a template tag, and keys do not recur as the names of speakers do.
class HeadCheck
{
public:
    /// False when the line cannot be in front matter.
    [[nodiscard]] bool take(QStringView line)
    {
        if (line.trimmed().isEmpty() || line.front().isSpace() ||
            QStringView(u"-#{}]").contains(line.front())) {
            return true;
        }
        const qsizetype colon = line.first(std::min(line.size(), LongestKey)).indexOf(u':');
        if (colon <= 0 || (colon + 1 < line.size() && !line[colon + 1].isSpace())) {
            return false;
        }
        const qsizetype known = m_keys.size();
        const QStringView key = line.first(colon);
        m_keys.insert(key);
        m_repeated += m_keys.size() == known ? 1 : 0;
        if (structure::endsAsSentence(line.sliced(colon + 1))) {
            m_sentences.insert(key.trimmed());
        }
        return true;
    }

    /// Its keys differ, and most are not the names of people who say something here and speak on below.
    [[nodiscard]] bool isHead(QStringView below) const
    {
        const bool differ = m_repeated == 0 || 2 * m_repeated < m_keys.size();
        return differ && 2 * speakers(below) < std::max<qsizetype>(1, m_keys.size());
    }

private:
    [[nodiscard]] qsizetype speakers(QStringView below) const
    {
        if (m_sentences.isEmpty()) {
            return 0;
        }
        QSet<QStringView> found;
        for (const QStringView key : m_sentences) {
            if (structure::statedRole(key)) {
                found.insert(key);
            }
        }
        const auto isMark = [](QChar c) { return c == u'*' || c == u'_' || c.isSpace(); };
        for (QStringView line : below.tokenize(u'\n')) {
            line = line.first(
                std::max<qsizetype>(0, line.first(std::min(line.size(), LongestKey)).indexOf(u':')));
            line = line.sliced(std::ranges::find_if_not(line, isMark) - line.begin());
            while (!line.isEmpty() && isMark(line.back())) {
                line.chop(1);
            }
            if (m_sentences.contains(line)) {
                found.insert(line);
            }
        }
        return found.size();
    }

    QSet<QStringView> m_keys;
    QSet<QStringView> m_sentences; ///< keys whose value ends as one
    qsizetype m_repeated = 0;
};

} // namespace

namespace
{

/// Where the JSON object that a text begins with ends; 0 when there is none.
qsizetype jsonEnd(QStringView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (inString) {
            at += c == u'\\' ? 1 : 0;
            inString = c != u'"';
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if ((c == u'}' || c == u']') && --depth == 0) {
            return at + 1;
        }
    }
    return 0;
}

/// `{ "title": ... }` with a text below it. What is JSON to its end, or from line to line, is no text.
FrontMatter findJson(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace()) {
        ++start;
    }
    qsizetype key = start + 1;
    while (key < text.size() && text[key].isSpace()) {
        ++key;
    }
    if (key >= text.size() || text[start] != u'{' || text[key] != u'"') {
        return {};
    }
    const qsizetype end = start + jsonEnd(text.sliced(start));
    const qsizetype lineEnd = end > start ? text.indexOf(u'\n', end) : -1;
    if (lineEnd < 0 || !text.sliced(end, lineEnd - end).trimmed().isEmpty()) {
        return {};
    }
    const QStringView rest = text.sliced(lineEnd).trimmed();
    if (rest.isEmpty() || rest.front() == u'{' || rest.front() == u'[') {
        return {};
    }
    return {.yaml = text.sliced(start, end - start),
            .bodyStart = lineEnd + 1,
            .lines = text.first(lineEnd + 1).count(u'\n')};
}

constexpr QStringView TomlRule = u"+++";

/// Below its first rule. Some lines have keys, or it is none.
FrontMatter findToml(QStringView text, LineCursor &lines)
{
    const qsizetype start = std::min(text.size(), lines.position());
    bool hasKeys = false;
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        if (line.trimmed() == TomlRule) {
            return hasKeys ? FrontMatter{.yaml = text.sliced(start, lines.start() - start),
                                         .bodyStart = std::min(text.size(), lines.position()),
                                         .lines = lines.line()}
                           : FrontMatter{};
        }
        hasKeys = hasKeys || line.contains(u" = ");
    }
    return {};
}

} // namespace

FrontMatter findFrontMatter(QStringView text)
{
    text = text.first(std::min(text.size(), LargestYaml));
    if (const FrontMatter json = findJson(text); json.bodyStart > 0) {
        return json;
    }
    LineCursor lines(text);
    QStringView line;
    do {
        if (lines.atEnd()) {
            return {};
        }
        line = lines.next();
    } while (line.isEmpty());
    if (line.trimmed() == TomlRule) {
        return findToml(text, lines);
    }
    if (!isRule(line)) {
        return {};
    }
    const qsizetype start = std::min(text.size(), lines.position());
    for (HeadCheck check; !lines.atEnd();) {
        line = lines.next();
        if (isRule(line) || line.trimmed() == u"...") {
            return check.isHead(text.sliced(std::min(text.size(), lines.position())))
                       ? FrontMatter{.yaml = text.sliced(start, lines.start() - start),
                                     .bodyStart = std::min(text.size(), lines.position()),
                                     .lines = lines.line()}
                       : FrontMatter{};
        }
        if (!check.take(line)) {
            return {};
        }
    }
    return {};
}

namespace
{

/// What somebody wrote in whole sentences is worth a look.
QString named(const Entry &entry)
{
    constexpr qsizetype Quoted = 60;
    const QString value = entry.value.simplified();
    const bool isShort = value.size() <= Quoted;
    return structure::endsAsSentence(value)
               ? entry.key + u": "_s + (isShort ? value : value.first(Quoted) + u'…')
               : entry.key;
}

} // namespace

void readFrontMatter(QStringView yaml, Transcript &facts)
{
    std::vector<Entry> entries = entriesByYaml(yaml).value_or(std::vector<Entry>());
    if (entries.empty()) {
        entries = entriesByLine(yaml);
    }
    QStringList used;
    for (const Fact &fact : factKeys()) {
        for (const QStringView key : fact.keys) {
            if (const Entry *entry = key.isEmpty() ? nullptr : find(entries, key)) {
                facts.*fact.place = entry->value;
                used.append(entry->key);
                break;
            }
        }
    }
    for (const QStringView key : {u"date", u"published", u"pubdate"}) {
        const Entry *entry = find(entries, key);
        if (entry && !facts.date.isValid()) {
            facts.date = parseDate(entry->value);
            used.append(facts.date.isValid() ? entry->key : QString());
        }
    }
    for (const QStringView key : {u"lang", u"language", u"locale"}) {
        const Entry *entry = find(entries, key);
        if (entry && facts.language.isEmpty()) {
            facts.language = languageCode(entry->value);
            used.append(facts.language.isEmpty() ? QString() : entry->key);
        }
    }
    QStringList unused;
    for (const Entry &entry : entries) {
        // The same words under two names are left out of nothing.
        if (!used.contains(entry.key) && (entry.value.isEmpty() || entry.value != facts.summary)) {
            unused.append(named(entry));
        }
    }
    if (unused.size() > MostKeysNamed) {
        unused.resize(MostKeysNamed);
        unused.append(u"…"_s);
    }
    if (!unused.isEmpty()) {
        facts.warnings.push_back({.code = WarningCode::FrontMatterLeftOut, .arguments = unused, .line = 1});
    }
}

} // namespace visavis
