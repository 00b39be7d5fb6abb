// SPDX-License-Identifier: MIT
#include "models/guide/guideproposal.h"

#include "models/alignment/followups.h"
#include "models/search/folding.h"
#include "models/transcript/exchanges.h"
#include "models/transcript/sentences.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A question, with the words that tell whether it only follows up.
struct Asked {
    QString all;
    QString text; ///< without what is said besides; empty when that is all
    bool isTitled = false;
};

std::vector<Asked> askedIn(const Transcript &transcript)
{
    constexpr qsizetype Fewest = 3; // words; what asks for more in less ("Forty?") asks nobody else anything
    std::vector<Asked> asked;
    for (const Exchange &exchange : exchangesOf(transcript)) {
        if (!exchange.hasQuestion()) {
            continue;
        }
        Exchange turns = exchange;
        turns.title = -1;
        const QString title =
            exchange.title < 0 ? QString()
                               : transcript.titleOf(transcript.sections[size_t(exchange.title)]).toString();
        const bool isTitle = asksSomething(title);
        const QString spoken = questionText(transcript, turns);
        Asked question{.all = questionText(transcript, exchange),
                       .text = askedSentences(isTitle ? title : spoken),
                       .isTitled = exchange.title >= 0};
        if (!isTitle && foldedWords(question.text).size() < Fewest) {
            question.text.clear();
        }
        asked.push_back(std::move(question));
    }
    return asked;
}

/// Leaves out "(laughs)" and "[points]", but not what asks in brackets.
QString withoutNotes(QStringView text)
{
    constexpr qsizetype Longest = 200; // UTF-16 units of a note
    QString kept;
    for (qsizetype at = 0; at < text.size();) {
        const QChar opening = text[at];
        const QStringView note = text.sliced(at).first(std::min(Longest, text.size() - at));
        const qsizetype end = opening == u'['   ? note.indexOf(u']')
                              : opening == u'(' ? note.indexOf(u')')
                                                : -1;
        if (end > 0 && !note.first(end).contains(u'?')) {
            at += end + 1;
        } else {
            kept += opening;
            ++at;
        }
    }
    return kept;
}

} // namespace

QString askedSentences(const QString &question)
{
    const QString text = withoutNotes(question).simplified();
    const std::vector<qsizetype> starts = sentenceStarts(text);
    QStringList sentences;
    for (size_t i = 0; i < starts.size(); ++i) {
        const qsizetype stop = i + 1 < starts.size() ? starts[i + 1] : text.size();
        const QStringView sentence = QStringView(text).sliced(starts[i], stop - starts[i]).trimmed();
        if (asksSomething(sentence)) {
            sentences.append(sentence.toString());
        }
    }
    return sentences.isEmpty() ? text : sentences.join(u' ');
}

Guide proposeGuide(const Transcript &transcript)
{
    const std::vector<Asked> asked = askedIn(transcript);
    TermWeights weights;
    for (const Asked &question : asked) {
        weights.add(question.all);
    }
    const std::vector<TermVector> vectors = weights.vectors();
    Guide guide;
    for (size_t i = 0; i < asked.size(); ++i) {
        if (!asked[i].text.isEmpty()) {
            const bool followsUp = !asked[i].isTitled && i > 0 && isFollowUp(vectors[i], weights);
            guide.push_back({.text = asked[i].text, .level = followsUp ? 1 : 0});
        }
    }
    return tidied(std::move(guide));
}

} // namespace visavis
