// SPDX-License-Identifier: MIT
#include "tests/models/readers/spokenletters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

const auto EachLine = QRegularExpression::MultilineOption;
const auto AcrossLines = QRegularExpression::DotMatchesEverythingOption;

QString unescaped(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return text.remove(tag)
        .replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&#160;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&eacute;"_s, u"é"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// What the first group of a pattern finds, one after the other.
QString captured(const QString &text, const QRegularExpression &pattern)
{
    QString found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found += match.captured(1) + u'\n';
    }
    return found;
}

QString warnedNames(const Transcript &transcript)
{
    QString names;
    for (const Warning &warning : transcript.warnings) {
        names += u'|' + warning.arguments.join(u'|') + u'|';
    }
    return names;
}

// XML

QString spokenInTei(QString text)
{
    static const QRegularExpression beforeBody(u"^.*<body>"_s, AcrossLines);
    static const QRegularExpression aside(u"<(spanGrp|speaker|incident|reg|note|timeline)\\b.*?</\\1>"_s,
                                          AcrossLines);
    return unescaped(text.remove(beforeBody).remove(aside));
}

QString spokenInTranscriber(const QString &text)
{
    static const QRegularExpression parts(u"(<Section [^>]*>|<Turn\\b[^>]*>.*?</Turn>)"_s, AcrossLines);
    static const QRegularExpression topic(u"<Section [^>]*topic=\"(\\w+)\""_s);
    QString found;
    for (const QRegularExpressionMatch &match : parts.globalMatch(text)) {
        QString part = match.captured(1);
        if (const auto named = topic.match(part); named.hasMatch()) {
            const QRegularExpression title(u"<Topic id=\"%1\" desc=\"([^\"]*)\""_s.arg(named.captured(1)));
            part = title.match(text).captured(1);
        }
        found += unescaped(part);
    }
    return found;
}

/// The reader names the tiers that are no speech: translations, glosses.
QString spokenInElan(const QString &text, const Transcript &transcript)
{
    static const QRegularExpression tier(
        u"<TIER\\b([^>]*)>(.*?)(?=<TIER|<LINGUISTIC_TYPE|</ANNOTATION_DOC)"_s, AcrossLines);
    static const QRegularExpression name(u"TIER_ID=\"([^\"]*)\""_s);
    static const QRegularExpression value(u"<ANNOTATION_VALUE>([^<]*)</ANNOTATION_VALUE>"_s);
    const QString leftOut = warnedNames(transcript);
    QString found;
    for (const QRegularExpressionMatch &match : tier.globalMatch(text)) {
        if (!leftOut.contains(u'|' + name.match(match.captured(1)).captured(1) + u'|')) {
            found += captured(match.captured(2), value);
        }
    }
    return unescaped(found);
}

QString spokenInTextGrid(const QString &text, const Transcript &transcript)
{
    // Long: name = "Ann", then text = "..."; short: the values alone.
    const QString leftOut = warnedNames(transcript);
    static const QRegularExpression token(u"\"((?:[^\"]|\"\")*)\""_s);
    static const QRegularExpression tiers(
        u"\"(?:IntervalTier|TextTier)\"\\s*(?:name = )?\"((?:[^\"]|\"\")*)\"(.*?)(?=\"(?:IntervalTier|TextTier)\"|$(?![\\s\\S]))"_s,
        AcrossLines);
    QString found;
    for (const QRegularExpressionMatch &match : tiers.globalMatch(text)) {
        if (!leftOut.contains(u'|' + match.captured(1) + u'|')) {
            found += captured(match.captured(2), token).replace(u"\"\""_s, u"\""_s);
        }
    }
    return found;
}

QString spokenInXml(const Source &source, const Transcript &transcript)
{
    static const QRegularExpression paragraph(u"<p\\b[^>]*>(.*?)(?:<metadata>.*?</metadata>)?</p>"_s,
                                              AcrossLines);
    static const QRegularExpression contribution(u"<contribution\\b[^>]*>(.*?)</contribution>"_s,
                                                 AcrossLines);
    static const QRegularExpression spokenTier(u"<tier [^>]*type=\"t\"[^>]*>(.*?)</tier>"_s, AcrossLines);
    static const QRegularExpression event(u"<event [^>]*>([^<]*)</event>"_s);
    const QString &format = transcript.format;
    return format == u"tei"           ? spokenInTei(source.text)
           : format == u"transcriber" ? spokenInTranscriber(source.text)
           : format == u"ttml"        ? unescaped(captured(source.text, paragraph))
           : format == u"folker"      ? unescaped(captured(source.text, contribution))
           : format == u"exmaralda"   ? unescaped(captured(captured(source.text, spokenTier), event))
                                      : spokenInElan(source.text, transcript);
}

// Lines

QString spokenInChat(QString text)
{
    static const QRegularExpression continued(u"\\n\\t"_s);
    static const QRegularExpression speech(u"^(?:\\*\\w+:|@G:|@Bg:)\\t(.*)$"_s, EachLine);
    static const QRegularExpression codes(
        u"\\x15[^\\x15]*\\x15|%snd:\"[^\"]*\"[0-9_]*|@[a-z:]+|\\[(?!=!)[^\\]]*\\]|&\\*\\w+:|\\b0\\w+|⌈[0-9]?|\\[=!"_s);
    return captured(text.replace(continued, u" "_s), speech).remove(codes);
}

/// The texts of Dialogue lines, whose place their section's Format line says.
QString spokenInAss(const QString &text)
{
    static const QRegularExpression codes(u"\\{\\\\p1\\}.*?\\{\\\\p0\\}|\\{[^}]*\\}|\\\\[Nnh]"_s);
    qsizetype commas = 9;
    QString found;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"Format:"_s)) {
            commas = line.count(u',');
        } else if (line.startsWith(u"Dialogue:"_s)) {
            found += line.section(u',', int(commas)).replace(codes, u" "_s) + u'\n';
        }
    }
    return found;
}

QString spokenInSbv(QString text, const Transcript &transcript)
{
    static const QRegularExpression aside(u"^\\[[A-Z ]+[\\]=,].*$|^\\[COLF.*$|^[0-9:.]+,[0-9:.]+$|\\[br\\]"_s,
                                          EachLine);
    text.remove(aside);
    for (const Label &label : transcript.labels) {
        text.remove(QRegularExpression(u"^"_s + QRegularExpression::escape(label.name) + u":"_s, EachLine));
    }
    return text;
}

/// A line comes as often as it has times.
QString spokenInLrc(const QString &text)
{
    static const QRegularExpression line(u"^((?:\\[[0-9:.]+\\])+)(.*)$"_s, EachLine);
    static const QRegularExpression wordTime(u"<[0-9:.]+>"_s);
    QString found;
    for (const QRegularExpressionMatch &match : line.globalMatch(text)) {
        found += match.captured(2).remove(wordTime).repeated(match.captured(1).count(u'['));
    }
    return found;
}

// JSON

/// By the way to it ("segments.words.word"), all strings that stand there, one after the other.
using Streams = QMap<QString, QString>;

void collect(const QJsonValue &value, const QString &way, Streams &streams)
{
    if (value.isString()) {
        streams[way] += value.toString() + u' ';
    }
    for (const QJsonValueConstRef one : value.toArray()) {
        collect(one, way, streams);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        collect(*member, way + u'.' + member.key(), streams);
    }
}

} // namespace

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            letters += c;
        }
    }
    return letters;
}

namespace
{

/// Python's NaN, and several values one after the other, are no JSON, and programs write them.
QJsonValue parsed(const QString &text)
{
    static const QRegularExpression between(u"\\}\\s*\\{"_s);
    static const QRegularExpression nan(u"\\bNaN\\b"_s);
    QString mended = text;
    mended.replace(nan, u"null"_s).replace(between, u"},{"_s);
    return QJsonDocument::fromJson(u"["_s.append(mended).append(u']').toUtf8()).array();
}

/// One of the ways to strings has the words, from the first to the last; programs write them twice and more,
/// so that the others do not say what is lost.
QString spokenInJson(const Source &source, const Transcript &transcript)
{
    Streams streams;
    collect(parsed(source.text), {}, streams);
    QString names;
    for (const Label &label : transcript.labels) {
        names += u'|' + QRegularExpression::escape(label.name);
    }
    const QRegularExpression labels(
        u"(?<!\\w)(%1):"_s.arg(names.sliced(std::min<qsizetype>(1, names.size()))));
    static const QRegularExpression times(u"[0-9]+(:[0-9]{2})+"_s);
    QString body = lettersOf(transcript.body);
    const auto sorted = [](QString letters) {
        std::ranges::sort(letters);
        return letters;
    };
    QString longest;
    for (const QString &text : std::as_const(streams)) {
        QString plain = unescaped(text);
        // Channels come one behind the other, and the words in the order of their times.
        for (const QString &letters : {lettersOf(plain), lettersOf(plain.remove(times).remove(labels))}) {
            if (letters == body || sorted(letters) == sorted(body)) {
                return body;
            }
            longest = letters.size() > longest.size() ? letters : longest;
        }
    }
    return longest;
}

} // namespace

std::optional<SpokenLetters> spokenLetters(const Source &source, const Transcript &transcript)
{
    const QString &format = transcript.format;
    static const QStringList xml{u"tei"_s,    u"transcriber"_s, u"ttml"_s,
                                 u"folker"_s, u"exmaralda"_s,   u"elan"_s};
    const auto unordered = [](const QString &text) {
        return SpokenLetters{.letters = lettersOf(text), .isOrdered = false};
    };
    if (xml.contains(format)) {
        const QString text = lettersOf(spokenInXml(source, transcript));
        return SpokenLetters{.letters = text, .isOrdered = format == u"tei" || format == u"transcriber"};
    }
    if (format == u"textgrid") {
        return unordered(spokenInTextGrid(source.text, transcript));
    }
    if (format == u"chat") {
        return SpokenLetters{.letters = lettersOf(spokenInChat(source.text)), .isOrdered = true};
    }
    if (format == u"ass") {
        return unordered(spokenInAss(source.text));
    }
    if (format == u"sbv") {
        return unordered(spokenInSbv(source.text, transcript));
    }
    if (format == u"lrc") {
        return unordered(spokenInLrc(source.text));
    }
    if (source.text.trimmed().startsWith(u'{') || source.text.trimmed().startsWith(u'[')) {
        return SpokenLetters{.letters = spokenInJson(source, transcript), .isOrdered = true};
    }
    return std::nullopt;
}

} // namespace visavis::test
