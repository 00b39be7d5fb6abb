// SPDX-License-Identifier: MIT
#include "models/readers/frontmatter.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// yaml-cpp recurses on nesting; whatever goes deeper or is larger than any real front matter is read line by
/// line.
constexpr qsizetype LargestYaml = 256 * 1024;
constexpr qsizetype DeepestIndent = 64;
constexpr qsizetype MostFlowMarks = 400;

struct Entry {
    QString key;
    QString value;
};

bool isHarmless(QStringView yaml)
{
    if (yaml.size() > LargestYaml) {
        return false;
    }
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
        const qsizetype colon = line.indexOf(u':');
        const bool isKey = colon > 0 && !line.front().isSpace() && line.front() != u'-' &&
                           line.front() != u'#' && !line.startsWith(u"{%");
        if (isKey) {
            entries.push_back(
                {.key = line.first(colon).trimmed().toString(), .value = unquoted(line.sliced(colon + 1))});
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

} // namespace

FrontMatter findFrontMatter(QStringView text)
{
    qsizetype at = 0;
    qint64 lines = 0;
    while (at < text.size() && text[at] == u'\n') {
        ++at;
        ++lines;
    }
    const auto lineAt = [&](qsizetype start) {
        const qsizetype end = text.indexOf(u'\n', start);
        return text.sliced(start, (end < 0 ? text.size() : end) - start);
    };
    const auto isRule = [](QStringView line) { return line.startsWith(u"---") && line.trimmed() == u"---"; };
    if (at >= text.size() || !isRule(lineAt(at))) {
        return {};
    }
    const qsizetype start = std::min(text.size(), at + lineAt(at).size() + 1);
    ++lines;
    for (qsizetype line = start; line < text.size();) {
        const QStringView content = lineAt(line);
        ++lines;
        if (isRule(content) || content.trimmed() == u"...") {
            return {.yaml = text.sliced(start, line - start),
                    .bodyStart = std::min(text.size(), line + content.size() + 1),
                    .lines = lines};
        }
        line += content.size() + 1;
    }
    return {};
}

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
            unused.append(entry.key);
        }
    }
    if (!unused.isEmpty()) {
        facts.warnings.push_back({.code = WarningCode::FrontMatterLeftOut, .arguments = unused, .line = 1});
    }
}

} // namespace visavis
