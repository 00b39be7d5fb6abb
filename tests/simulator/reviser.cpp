// SPDX-License-Identifier: MIT
#include "reviser.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace visavis::test
{

using namespace Qt::StringLiterals;

RevisionPlan RevisionPlan::realistic(const TrackedText &text, double words)
{
    const auto paragraphs = int(text.paragraphs().size());
    const int some = (paragraphs + 99) / 100;
    return {.words = words,
            .inserted = some,
            .removed = some,
            .moved = paragraphs >= 60 ? 1 + paragraphs / 500 : 0,
            .reworded = paragraphs / 100};
}

size_t Reviser::below(size_t limit)
{
    return limit == 0 ? 0 : size_t(m_random()) % limit;
}

bool Reviser::chance(double share)
{
    return double(m_random()) < share * 4294967296.0;
}

const QString &Reviser::anyWord()
{
    return m_words[below(m_words.size())];
}

/// What is misheard is seldom the commonest words.
const QString &Reviser::anotherWord()
{
    return m_vocabulary[below(m_vocabulary.size())];
}

void Reviser::takeVocabulary(const TrackedText &text)
{
    m_words.clear();
    for (const TrackedParagraph &paragraph : text.paragraphs()) {
        for (const TrackedWord &word : paragraph.words) {
            m_words.push_back(word.word);
        }
    }
    m_vocabulary = m_words;
    std::ranges::sort(m_vocabulary);
    const auto repeated = std::ranges::unique(m_vocabulary);
    m_vocabulary.erase(repeated.begin(), repeated.end());
}

void Reviser::revise(TrackedText &text, const RevisionPlan &plan)
{
    takeVocabulary(text);
    if (m_words.empty()) {
        return;
    }
    const auto times = [](int count, auto work) {
        for (int i = 0; i < count; ++i) {
            work();
        }
    };
    times(plan.names, [&] { renameSomebody(text); });
    times(plan.moved, [&] { moveBlock(text); });
    times(plan.removed, [&] { removeParagraph(text); });
    times(plan.dropped, [&] { dropRepeat(text); });
    times(plan.reworded, [&] { rewordParagraph(text); });
    times(plan.inserted, [&] { insertParagraph(text); }); // last: a copy of what is gone would be a move
    for (TrackedParagraph &paragraph : text.paragraphs()) {
        changeWords(paragraph, plan.words);
        changePunctuation(paragraph, plan.punctuation);
    }
    resegment(text, plan.breaks);
}

QString Reviser::respelt(const QString &word)
{
    QString other = word;
    const auto at = qsizetype(below(size_t(word.size())));
    switch (below(4)) {
    case 0:
        other.insert(at, word[at]);
        break;
    case 1:
        other.remove(at, word.size() > 2 ? 1 : 0);
        break;
    case 2:
        other[at] = QChar(u'a' + ushort(below(26)));
        break;
    default:
        other = word[0].isUpper() ? word.toLower() : word.left(1).toUpper() + word.sliced(1);
        break;
    }
    return other.isValidUtf16() ? other : word; // a body has no half of a character
}

void Reviser::changeWords(TrackedParagraph &paragraph, double share)
{
    static const std::array<QString, 5> fillers{u"euh"_s, u"donc"_s, u"well"_s, u"you"_s, u"voilà"_s};
    std::vector<TrackedWord> words;
    for (TrackedWord &word : paragraph.words) {
        if (!chance(share)) {
            words.push_back(std::move(word));
            continue;
        }
        const size_t kind = below(100);
        if (kind < 40) { // respelt
            word.word = respelt(word.word);
            words.push_back(std::move(word));
        } else if (kind < 65) { // misheard
            word.word = anotherWord();
            word.isOther = true;
            words.push_back(std::move(word));
        } else if (kind < 80) { // left out
            continue;
        } else if (kind < 95) { // put in
            words.push_back({.before = word.before, .word = fillers[below(fillers.size())]});
            word.before = u" "_s;
            words.push_back(std::move(word));
        } else if (word.word.size() > 3) { // written as two
            const qsizetype middle = word.word.size() / 2;
            words.push_back({.before = word.before, .word = word.word.left(middle), .origin = word.origin});
            words.push_back({.before = u"-"_s, .word = word.word.sliced(middle), .origin = word.origin});
        } else {
            words.push_back(std::move(word));
        }
    }
    paragraph.words = std::move(words);
}

void Reviser::changePunctuation(TrackedParagraph &paragraph, double share)
{
    for (size_t i = 1; i < paragraph.words.size(); ++i) {
        if (!chance(share)) {
            continue;
        }
        QString &gap = paragraph.words[i].before;
        if (gap == " "_L1) {
            gap = u", "_s;
        } else if (gap == ", "_L1) {
            gap = chance(0.5) ? u" "_s : u" — "_s;
        } else if (gap == ". "_L1) {
            gap = u"; "_s;
            paragraph.words[i].word = paragraph.words[i].word.toLower();
        } else if (gap == "? "_L1) {
            gap = u"\u202F? "_s;
        }
    }
    if (chance(share)) {
        paragraph.end = paragraph.end == "."_L1 ? u"…"_s : u"."_s;
    }
}

void Reviser::renameSomebody(TrackedText &text)
{
    static const std::array<QString, 4> aliases{u"Camille"_s, u"Mx"_s, u"Anne-Lise"_s, u"Personne 12"_s};
    QHash<QString, int> counts;
    for (const TrackedParagraph &paragraph : text.paragraphs()) {
        for (size_t i = 1; i < paragraph.words.size(); ++i) {
            const QString &word = paragraph.words[i].word;
            if (word.size() > 2 && word[0].isUpper()) {
                ++counts[word];
            }
        }
    }
    std::vector<QString> names(counts.keyBegin(), counts.keyEnd());
    std::ranges::sort(names);
    if (names.empty()) {
        return;
    }
    const QString name = names[below(names.size())];
    const QString alias = aliases[below(aliases.size())];
    for (TrackedParagraph &paragraph : text.paragraphs()) {
        for (TrackedWord &word : paragraph.words) {
            word.word = word.word == name ? alias : word.word;
        }
    }
}

void Reviser::resegment(TrackedText &text, double share)
{
    std::vector<TrackedParagraph> paragraphs;
    for (TrackedParagraph &paragraph : text.paragraphs()) {
        if (!paragraphs.empty() && chance(share) && !paragraph.words.empty()) { // joined with the one before
            TrackedParagraph &last = paragraphs.back();
            paragraph.words.front().before.prepend(last.end + u' ');
            last.words.insert(last.words.end(), paragraph.words.begin(), paragraph.words.end());
            last.end = paragraph.end;
        } else if (paragraph.words.size() > 4 && chance(share)) { // split
            const auto at = std::ptrdiff_t(1 + below(paragraph.words.size() - 2));
            TrackedParagraph first;
            first.words.assign(paragraph.words.begin(), paragraph.words.begin() + at);
            TrackedParagraph second;
            second.words.assign(paragraph.words.begin() + at, paragraph.words.end());
            second.end = paragraph.end;
            first.end = second.words.front().before.trimmed();
            second.words.front().before.clear();
            paragraphs.push_back(std::move(first));
            paragraphs.push_back(std::move(second));
        } else {
            paragraphs.push_back(std::move(paragraph));
        }
    }
    text.paragraphs() = std::move(paragraphs);
}

void Reviser::insertParagraph(TrackedText &text)
{
    auto &paragraphs = text.paragraphs();
    TrackedParagraph added;
    if (chance(0.5)) {
        added = paragraphs[below(paragraphs.size())]; // somebody says it again, or it was pasted twice
    } else {
        const size_t count = 5 + below(60);
        for (size_t i = 0; i < count; ++i) {
            added.words.push_back({.before = i == 0 ? QString() : u" "_s, .word = anyWord()});
        }
        added.end = u"."_s;
    }
    for (TrackedWord &word : added.words) {
        word.origin = TrackedWord::NoOrigin;
    }
    paragraphs.insert(paragraphs.begin() + std::ptrdiff_t(below(paragraphs.size() + 1)), std::move(added));
}

void Reviser::removeParagraph(TrackedText &text)
{
    auto &paragraphs = text.paragraphs();
    if (paragraphs.size() > 1) {
        paragraphs.erase(paragraphs.begin() + std::ptrdiff_t(below(paragraphs.size())));
    }
}

void Reviser::dropRepeat(TrackedText &text)
{
    auto &paragraphs = text.paragraphs();
    QHash<QString, int> counts;
    for (const TrackedParagraph &paragraph : paragraphs) {
        ++counts[paragraph.text()];
    }
    std::vector<size_t> repeated;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        if (!paragraphs[i].words.empty() && counts.value(paragraphs[i].text()) > 1) {
            repeated.push_back(i);
        }
    }
    if (!repeated.empty()) {
        paragraphs.erase(paragraphs.begin() + std::ptrdiff_t(repeated[below(repeated.size())]));
    }
}

TrackedText Reviser::withRepeats(const TrackedText &text, int count)
{
    TrackedText repeated = text;
    auto &paragraphs = repeated.paragraphs();
    for (int i = 0; i < count && !paragraphs.empty(); ++i) {
        const TrackedParagraph again = paragraphs[below(paragraphs.size())];
        paragraphs.insert(paragraphs.begin() + std::ptrdiff_t(below(paragraphs.size() + 1)), again);
    }
    return TrackedText(repeated.text());
}

TrackedParagraph Reviser::editedInPlace(const TrackedText &text, int paragraph, double words)
{
    if (m_words.empty()) {
        takeVocabulary(text);
    }
    TrackedParagraph edited = text.paragraphs()[size_t(paragraph)];
    const size_t size = edited.words.size();
    if (size < 8) {
        return edited;
    }
    const size_t kind = below(10);
    if (kind > 7) {
        leaveOutBetweenEqual(edited);
        return edited;
    }
    const size_t length = 1 + below(size / 2);
    const size_t start = 1 + below(size - length); // the first word stays, so that the turn begins with one
    const auto first = edited.words.begin() + std::ptrdiff_t(start);
    if (kind < 5) {
        changeWords(edited, words);
    } else if (kind == 5) {
        edited.words.erase(first, first + std::ptrdiff_t(length));
    } else {
        std::vector<TrackedWord> again(first, first + std::ptrdiff_t(length));
        for (TrackedWord &word : again) {
            word.origin = TrackedWord::NoOrigin;
        }
        const size_t at = 1 + below(size - 1); // the witness knows words, not the marks at the end
        edited.words.insert(edited.words.begin() + std::ptrdiff_t(at), again.begin(), again.end());
    }
    return edited;
}

/// Leaves out, or says again, the first of two equal words and what lies between them; and corrects a word
/// near by in the same edit, as happens where a whole turn is edited.
void Reviser::leaveOutBetweenEqual(TrackedParagraph &paragraph)
{
    std::vector<TrackedWord> &words = paragraph.words;
    std::vector<std::pair<size_t, size_t>> equal;
    for (size_t i = 1; i < words.size(); ++i) {
        for (size_t j = i + 1; j < words.size(); ++j) {
            if (words[i].word == words[j].word) {
                equal.emplace_back(i, j);
                break;
            }
        }
    }
    if (equal.empty()) {
        return;
    }
    const auto [start, stop] = equal[below(equal.size())];
    const auto at = [&](size_t index) { return words.begin() + std::ptrdiff_t(index); };
    size_t kept = start; // the second of the equal words
    if (chance(0.5)) {
        words.erase(at(start), at(stop));
    } else {
        kept = stop + (stop - start);
        std::vector<TrackedWord> again(at(start), at(stop));
        for (TrackedWord &word : again) {
            word.origin = TrackedWord::NoOrigin;
        }
        words.insert(at(stop), again.begin(), again.end());
    }
    const size_t near = 1 + below(4);
    const size_t last = chance(0.5) ? start - std::min(start, near) : kept + near;
    TrackedWord &word = words[std::min(last, words.size() - 1)];
    if (chance(0.5)) {
        word.word = respelt(word.word);
    } else {
        word.word = anotherWord();
        word.isOther = true;
    }
}

void Reviser::moveBlock(TrackedText &text)
{
    auto &paragraphs = text.paragraphs();
    const size_t size = 5 + below(16);
    if (paragraphs.size() < 2 * size) {
        return;
    }
    const auto start = paragraphs.begin() + std::ptrdiff_t(below(paragraphs.size() - size));
    std::vector<TrackedParagraph> block(std::make_move_iterator(start),
                                        std::make_move_iterator(start + std::ptrdiff_t(size)));
    paragraphs.erase(start, start + std::ptrdiff_t(size));
    paragraphs.insert(paragraphs.begin() + std::ptrdiff_t(below(paragraphs.size() + 1)),
                      std::make_move_iterator(block.begin()), std::make_move_iterator(block.end()));
}

/// Some words stay, as happens; they are not the same words any more.
void Reviser::rewordParagraph(TrackedText &text)
{
    auto &paragraphs = text.paragraphs();
    TrackedParagraph &paragraph = paragraphs[below(paragraphs.size())];
    for (TrackedWord &word : paragraph.words) {
        word.origin = TrackedWord::NoOrigin;
        word.word = chance(0.2) ? word.word : anyWord();
    }
}

} // namespace visavis::test
