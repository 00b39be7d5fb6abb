// SPDX-License-Identifier: MIT
#include "models/readers/documents/htmlhints.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Numbers beyond a day of seconds count milliseconds.
constexpr double MostSeconds = 86'400;
constexpr qsizetype LargestSheet = 256 * 1024;

bool mayBeName(const QString &words)
{
    static const QRegularExpression end(u"[.!?…]$"_s);
    const bool isInitial = words.size() < 5;
    return !words.isEmpty() && words.size() <= structure::LongestName &&
           (isInitial || !end.match(words).hasMatch());
}

/// "speaker", "speaker-name", "transcript__speaker", "speakerName"; not "speaker-1" or "speakers".
bool soundsLikeSpeaker(const QString &name)
{
    static const QRegularExpression speaker(
        u"(^|[-_a-z])(speaker|locuteur|participant)([-_]*(name|label|title|nom))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return speaker.match(name).hasMatch();
}

void takeSheet(const QString &sheet, QSet<QString> &strong)
{
    static const QRegularExpression rule(u"\\.([A-Za-z_][\\w-]*)\\s*\\{([^}]*)\\}"_s);
    static const QRegularExpression isStrong(
        u"font-weight\\s*:\\s*(bold|[6-9]00)|font-style\\s*:\\s*italic"_s);
    for (auto rules = rule.globalMatch(sheet.first(std::min(sheet.size(), LargestSheet))); rules.hasNext();) {
        const QRegularExpressionMatch match = rules.next();
        if (isStrong.match(match.captured(2)).hasMatch()) {
            strong.insert(match.captured(1));
        }
    }
}

HtmlHints::Terms termsOf(const GumboNode &list)
{
    const GumboVector &children = list.v.element.children;
    QHash<QString, int> terms;
    qsizetype all = 0;
    qsizetype asked = 0;
    qsizetype named = 0;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(child) || child.v.element.tag != GUMBO_TAG_DT) {
            continue;
        }
        const QString term = HtmlTree::wordsBelow(child);
        ++all;
        ++terms[term];
        asked += structure::endsAsQuestion(term) ? 1 : 0;
        named += mayBeName(term) ? 1 : 0;
    }
    const bool recur = terms.size() > 1 && terms.size() * 3 <= all * 2;
    return all > 0 && named == all && recur ? HtmlHints::Terms::Speakers
           : all > 1 && asked * 2 > all     ? HtmlHints::Terms::Questions
                                            : HtmlHints::Terms::Words;
}

struct ClassCount {
    int all = 0;
    int names = 0;
};

void count(const GumboNode &element, HtmlHints &hints, QHash<QString, ClassCount> &classes)
{
    const GumboTag tag = element.v.element.tag;
    hints.topHeadings += tag == GUMBO_TAG_H1 ? 1 : 0;
    hints.summaries += tag == GUMBO_TAG_SUMMARY ? 1 : 0;
    if (tag == GUMBO_TAG_STYLE) {
        takeSheet(HtmlTree::wordsBelow(element, LargestSheet), hints.strongClasses);
    } else if (tag == GUMBO_TAG_DL) {
        hints.lists.insert(&element, termsOf(element));
    } else if (tag == GUMBO_TAG_CITE && !hints.citesSpeak) {
        hints.citesSpeak = isCiteOfSpeaker(element);
    }
    if (attributeOf(element, "data-speaker") != nullptr) {
        hints.speakerAttribute = "data-speaker";
    } else if (attributeOf(element, "data-speaker-name") != nullptr) {
        hints.speakerAttribute = "data-speaker-name";
    }
    const AttributeTimes times = attributeTimes(element);
    hints.startsAreMilliseconds |= !times.isMilliseconds && times.start > MostSeconds;
    for (const QString &name : classesOf(element)) {
        if (soundsLikeSpeaker(name)) {
            ClassCount &counted = classes[name];
            ++counted.all;
            counted.names += mayBeName(HtmlTree::wordsBelow(element)) ? 1 : 0;
        }
    }
}

double numberOf(const char *value)
{
    bool isNumber = false;
    const double number = QByteArray(value).toDouble(&isNumber);
    if (isNumber) {
        return std::isfinite(number) && number >= 0 && number < 1e12 ? number : -1;
    }
    const auto time = parseTime(QString::fromUtf8(value));
    return time ? double(time->count()) / 1000 : -1;
}

} // namespace

QStringList classesOf(const GumboNode &element)
{
    const char *classes = attributeOf(element, "class");
    return classes == nullptr ? QStringList()
                              : QString::fromUtf8(classes).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isCiteOfSpeaker(const GumboNode &cite)
{
    const GumboNode *parent = cite.parent;
    if (parent == nullptr || !isElement(*parent) || parent->v.element.tag == GUMBO_TAG_P ||
        parent->v.element.tag == GUMBO_TAG_BLOCKQUOTE) {
        return false;
    }
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = unsigned(cite.index_within_parent) + 1; i < children.length; ++i) {
        const auto &next = *static_cast<const GumboNode *>(children.data[i]);
        if (isElement(next)) {
            const GumboTag tag = next.v.element.tag;
            return tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_P;
        }
        if (next.type == GUMBO_NODE_TEXT) {
            return false;
        }
    }
    return false;
}

AttributeTimes attributeTimes(const GumboNode &element)
{
    static const QRegularExpression anchor(u"^ts_(\\d{1,10})_(\\d{1,10})(_|$)"_s);
    if (element.v.element.attributes.length == 0) {
        return {};
    }
    if (const char *start = attributeOf(element, "data-m")) {
        const char *length = attributeOf(element, "data-d");
        const double from = numberOf(start);
        return {.start = from,
                .end = length != nullptr && from >= 0 ? from + std::max(0.0, numberOf(length)) : -1,
                .isMilliseconds = true};
    }
    static constexpr std::array Starts{"data-start", "data-start-time", "data-time", "data-timestamp",
                                       "data-begin"};
    static constexpr std::array Ends{"data-end", "data-end-time", "", "", "data-end"};
    for (size_t i = 0; i < Starts.size(); ++i) {
        if (const char *start = attributeOf(element, Starts[i])) {
            const char *end = attributeOf(element, Ends[i]);
            return {.start = numberOf(start),
                    .end = end != nullptr ? numberOf(end) : -1,
                    .isMilliseconds = false};
        }
    }
    if (const char *name = element.v.element.tag == GUMBO_TAG_A ? attributeOf(element, "name") : nullptr) {
        if (const auto match = anchor.match(QString::fromUtf8(name)); match.hasMatch()) {
            return {.start = match.captured(1).toDouble(),
                    .end = match.captured(2).toDouble(),
                    .isMilliseconds = true};
        }
    }
    return {};
}

HtmlHints findHints(const GumboNode &root)
{
    HtmlHints hints;
    QHash<QString, ClassCount> classes;
    std::vector<const GumboNode *> open{&root};
    while (!open.empty()) {
        const GumboNode &node = *open.back();
        open.pop_back();
        if (!isElement(node)) {
            continue;
        }
        count(node, hints, classes);
        const GumboVector &children = node.v.element.children;
        for (unsigned i = children.length; i > 0; --i) {
            open.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
        }
    }
    for (auto one = classes.cbegin(); one != classes.cend(); ++one) {
        if (one->names * 10 >= one->all * 9) {
            hints.speakerClasses.insert(one.key());
        }
    }
    if (!hints.speakerClasses.isEmpty() || hints.citesSpeak) {
        hints.speakerAttribute = nullptr;
    }
    return hints;
}

} // namespace visavis
