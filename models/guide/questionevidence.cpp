// SPDX-License-Identifier: MIT
#include "models/guide/questionevidence.h"

#include "models/guide/guideproposal.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

/// Both, the second one times a factor.
TermVector sum(const TermVector &one, const TermVector &other, float factor = 1)
{
    TermVector made;
    float square = 0;
    auto at = one.terms.begin();
    const auto add = [&](TermVector::Term term) {
        made.terms.push_back(term);
        square += term.weight * term.weight;
    };
    for (TermVector::Term term : other.terms) {
        while (at != one.terms.end() && at->term < term.term) {
            add(*at++);
        }
        term.weight *= factor;
        if (at != one.terms.end() && at->term == term.term) {
            term.weight += (at++)->weight;
        }
        add(term);
    }
    std::for_each(at, one.terms.end(), add);
    made.length = std::sqrt(square);
    return made;
}

QString answerText(const Transcript &transcript, const Exchange &exchange)
{
    if (exchange.answer >= exchange.last) {
        return {};
    }
    return transcript
        .text({transcript.turns[size_t(exchange.answer)].range.start,
               transcript.turns[size_t(exchange.last) - 1].range.stop})
        .toString();
}

/// Ends behind all that stands below an entry.
size_t endOf(const std::vector<AskedQuestion> &guide, size_t entry)
{
    size_t end = entry + 1;
    while (end < guide.size() && guide[end].level > guide[entry].level) {
        ++end;
    }
    return end;
}

/// "Arrival", over questions.
bool isTheme(const std::vector<AskedQuestion> &guide, size_t entry)
{
    constexpr QStringView Ends = u".!…";
    const QString text = guide[entry].text.trimmed();
    if (asksSomething(text) || text.isEmpty() || Ends.contains(text.back())) {
        return false;
    }
    const size_t end = endOf(guide, entry);
    for (size_t below = entry + 1; below < end; ++below) {
        if (guide[below].level == guide[entry].level + 1 && asksSomething(guide[below].text)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<int> mainQuestions(const std::vector<AskedQuestion> &guide)
{
    std::vector<int> mains;
    for (size_t entry = 0; entry < guide.size();) {
        mains.push_back(int(entry));
        entry = isTheme(guide, entry) ? entry + 1 : endOf(guide, entry);
    }
    return mains;
}

/// The numbers under which texts were weighed.
struct QuestionEvidence::Numbers {
    struct Entry {
        int text = 0;
        std::vector<int> alsoAsked;
        std::vector<int> answers;
    };
    struct Exchanged {
        int question = 0;
        int asked = 0;
        int answer = 0;
    };
    std::vector<Entry> guide;
    std::vector<Exchanged> exchanges;
};

QuestionEvidence::QuestionEvidence(const std::vector<AskedQuestion> &guide, const std::vector<int> &mains,
                                   const Transcript &transcript, const std::vector<Exchange> &exchanges)
{
    // All are weighed together, so that what everybody says in answers counts little in questions.
    TermWeights weights;
    Numbers numbers;
    for (const AskedQuestion &entry : guide) {
        Numbers::Entry &made = numbers.guide.emplace_back();
        made.text = weights.add(entry.text);
        for (const QString &text : entry.alsoAsked) {
            made.alsoAsked.push_back(weights.add(askedSentences(text)));
        }
        for (const QString &text : entry.answers) {
            made.answers.push_back(weights.add(text));
        }
    }
    for (const Exchange &exchange : exchanges) {
        const QString question = questionText(transcript, exchange);
        numbers.exchanges.push_back({.question = weights.add(question),
                                     .asked = weights.add(askedSentences(question)),
                                     .answer = weights.add(answerText(transcript, exchange))});
    }
    const std::vector<TermVector> vectors = weights.vectors();
    m_rarest = weights.rarest();
    for (const Numbers::Exchanged &exchange : numbers.exchanges) {
        m_exchanges.push_back({.question = vectors[size_t(exchange.question)],
                               .asked = vectors[size_t(exchange.asked)],
                               .answer = vectors[size_t(exchange.answer)]});
    }
    for (size_t main = 0; main < mains.size(); ++main) {
        const int end = main + 1 < mains.size() ? mains[main + 1] : int(guide.size());
        addMain(vectors, numbers, mains[main], end);
        m_mains.back().isTheme = isTheme(guide, size_t(mains[main]));
    }
}

void QuestionEvidence::addMain(const std::vector<TermVector> &vectors, const Numbers &numbers, int entry,
                               int end)
{
    constexpr float OfFollowUps = 0.5;
    const TermVector &own = vectors[size_t(numbers.guide[size_t(entry)].text)];
    TermVector withFollowUps = own;
    TermVector asAsked = own;
    TermVector answers;
    for (int each = entry; each < end; ++each) {
        const Numbers::Entry &here = numbers.guide[size_t(each)];
        if (each > entry) {
            withFollowUps = sum(withFollowUps, vectors[size_t(here.text)], OfFollowUps);
        }
        for (const int text : here.alsoAsked) {
            asAsked = sum(asAsked, vectors[size_t(text)]);
        }
        for (const int text : here.answers) {
            answers = sum(answers, vectors[size_t(text)]);
        }
    }
    m_mains.push_back({.wordings = {own, withFollowUps, asAsked}, .answers = {withFollowUps, answers}});
}

double QuestionEvidence::likeness(size_t exchange, size_t main) const
{
    constexpr double ShareOfAnswers = 0.4;
    constexpr float Fewest = 0.8; // of the weight of one rare word: what asks in less asks this only in part
    constexpr double OfATheme = 0.7; // it is seldom asked itself
    const Words &here = m_exchanges[exchange];
    float asked = 0;
    float answered = 0;
    for (const TermVector *words : {&here.question, &here.asked}) {
        const float whole = std::min(1.0F, words->length / (Fewest * m_rarest));
        for (const TermVector &wording : m_mains[main].wordings) {
            asked = std::max(asked, whole * TermWeights::cosine(*words, wording));
        }
    }
    for (const TermVector &words : m_mains[main].answers) {
        answered = std::max(answered, TermWeights::cosine(here.answer, words));
    }
    const double alike = std::min(1.0, asked + ShareOfAnswers * answered);
    return m_mains[main].isTheme ? OfATheme * alike : alike;
}

double QuestionEvidence::weight(size_t exchange) const
{
    return m_exchanges[exchange].question.length / m_rarest;
}

} // namespace visavis
