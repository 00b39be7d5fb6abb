// SPDX-License-Identifier: MIT
#include "tests/models/readers/wordcheck.h"

#include <QRegularExpression>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

QStringList words(QStringView text)
{
    QStringList found;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            found.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        found.append(word);
    }
    return found;
}

/// What may be missing from the body: front matter, template tags, HTML tags, images, link targets, folds.
QString withoutMarkup(QString text, bool markdown)
{
    if (!markdown) {
        return text;
    }
    static const std::array Patterns{
        QRegularExpression(u"\\A---\\n.*?\\n---\\n"_s, QRegularExpression::DotMatchesEverythingOption),
        QRegularExpression(u"\\{%.*?%\\}|\\{\\{.*?\\}\\}"_s),
        QRegularExpression(u"<summary>.*?</summary>"_s),
        QRegularExpression(u"</?[a-zA-Z][^<>\\n]*>"_s),
        QRegularExpression(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s),
        QRegularExpression(u"(?<=\\])\\([^)\\s]*\\)"_s),
    };
    for (const QRegularExpression &pattern : Patterns) {
        text.replace(pattern, u" "_s);
    }
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    text.replace(entity, u" "_s);
    static const QRegularExpression marks(u"[*`\\\\]"_s);
    return text.remove(marks);
}

bool isLabelOrTime(const QStringList &dropped, const Transcript &transcript)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    QString joined = dropped.join(u' ');
    std::vector<QString> names;
    for (const Label &label : transcript.labels) {
        names.push_back(words(label.name).join(u' '));
    }
    std::ranges::sort(names, std::greater(), &QString::size);
    for (const QString &name : names) {
        if (!name.isEmpty()) {
            joined.replace(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s),
                           u" "_s);
        }
    }
    joined.replace(QRegularExpression(u"\\b(Break|Jingle)\\b"_s), u" "_s);
    const QStringList rest = joined.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(rest, [](const QString &word) { return digits.match(word).hasMatch(); });
}

} // namespace

QString wordDifference(const Source &source, const Transcript &transcript)
{
    const QStringList all = words(withoutMarkup(source.text, transcript.format == u"markdown"));
    QString said;
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        said += transcript.titleOf(transcript.sections[i]).toString() + u'\n';
        const auto [first, last] = transcript.turnsOf(int(i));
        for (int turn = first; turn < last; ++turn) {
            said += transcript.text(transcript.turns[size_t(turn)].range).toString() + u'\n';
        }
    }
    const QStringList kept = words(said);

    qsizetype next = 0;
    QStringList dropped;
    for (qsizetype i = 0; i < all.size();) {
        // The longest stretch that continues both: a label may begin with the word that comes next in the
        // body.
        const bool same = next < kept.size() && all[i] == kept[next];
        const bool staysSame = same && (dropped.isEmpty() || isLabelOrTime(dropped, transcript));
        if (staysSame) {
            const auto agree = [&](qsizetype shift) {
                qsizetype n = 0;
                while (n < 12 && i + shift + n < all.size() && next + n < kept.size() &&
                       all[i + shift + n] == kept[next + n]) {
                    ++n;
                }
                return i + shift + n == all.size() || next + n == kept.size() ? 12 : n;
            };
            qsizetype best = 0;
            for (qsizetype shift = 1; shift <= 8; ++shift) {
                best = agree(shift) > agree(best) ? shift : best;
            }
            if (best == 0) {
                dropped.clear();
                ++i;
                ++next;
                continue;
            }
        }
        dropped.append(all[i]);
        ++i;
        if (dropped.size() > 12) {
            return u"lost: \"%1\" before word %2 of the body"_s.arg(dropped.join(u' ')).arg(next);
        }
    }
    if (next < kept.size()) {
        return u"doubled or out of order: word %1 of the body, \"%2\""_s.arg(next).arg(
            kept.mid(next, 8).join(u' '));
    }
    return dropped.isEmpty() || isLabelOrTime(dropped, transcript)
               ? QString()
               : u"lost at the end: \"%1\""_s.arg(dropped.join(u' '));
}

} // namespace visavis::test
