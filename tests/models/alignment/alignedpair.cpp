// SPDX-License-Identifier: MIT
#include "tests/models/alignment/alignedpair.h"

#include "models/readers/reader.h"
#include "models/transcript/sentences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

TurnRange rangeOf(const QJsonArray &turns)
{
    if (turns.isEmpty()) {
        return {};
    }
    return {.first = turns.first().toInt(), .last = turns.last().toInt() + 1};
}

QSet<std::pair<int, int>> linksOf(const FacingTurns &facing)
{
    QSet<std::pair<int, int>> links;
    for (int left = facing.left.first; left < facing.left.last; ++left) {
        for (int right = facing.right.first; right < facing.right.last; ++right) {
            links.insert({left, right});
        }
    }
    return links;
}

bool isSamePair(const FacingTurns &one, const FacingTurns &other)
{
    const auto isSame = [](TurnRange a, TurnRange b) { return a == b || (a.isEmpty() && b.isEmpty()); };
    return isSame(one.left, other.left) && isSame(one.right, other.right);
}

} // namespace

Transcript readForAlignment(const QString &path)
{
    NoProgress progress;
    const auto source = loadSource(path);
    const auto text = source ? readTranscript(*source, progress) : std::unexpected(source.error());
    if (!text) {
        QTest::qFail(qPrintable(path + u" cannot be read"_s), __FILE__, __LINE__);
    }
    return text.value_or(Transcript());
}

AlignedPair AlignedPair::load(const QString &jsonPath)
{
    QFile file(jsonPath);
    std::ignore = file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QString folder = QFileInfo(jsonPath).path() + u'/';
    AlignedPair pair{
        .left = readForAlignment(folder + json["left"_L1].toString()),
        .right = readForAlignment(folder + json["right"_L1].toString()),
        .kind = alignmentKindFromName(json["kind"_L1].toString()).value_or(AlignmentKind::Translation),
        .pairs = {}};
    for (const QJsonValue &value : json["pairs"_L1].toArray()) {
        pair.pairs.push_back(
            {.left = rangeOf(value["left"_L1].toArray()), .right = rangeOf(value["right"_L1].toArray())});
    }
    return pair;
}

AlignedPair AlignedPair::inParallel(const QString &left, const QString &right)
{
    AlignedPair pair{.left = readForAlignment(left), .right = readForAlignment(right), .pairs = {}};
    for (int turn = 0; turn < int(pair.left.turns.size()); ++turn) {
        pair.pairs.push_back(
            {.left = {.first = turn, .last = turn + 1}, .right = {.first = turn, .last = turn + 1}});
    }
    return pair;
}

/// Turns that nothing faces one by one: how they are put together says nothing.
std::vector<FacingTurns> oneByOne(const std::vector<FacingTurns> &pairs)
{
    std::vector<FacingTurns> parted;
    for (const FacingTurns &facing : pairs) {
        if (!facing.left.isEmpty() && !facing.right.isEmpty()) {
            parted.push_back(facing);
            continue;
        }
        for (int turn = facing.left.first; turn < facing.left.last; ++turn) {
            parted.push_back({.left = {.first = turn, .last = turn + 1}, .right = {}});
        }
        for (int turn = facing.right.first; turn < facing.right.last; ++turn) {
            parted.push_back({.left = {}, .right = {.first = turn, .last = turn + 1}});
        }
    }
    return parted;
}

namespace
{

/// A turn of the text being made, and what it is made of.
struct Piece {
    QString text;
    std::vector<int> labels;
    std::vector<int> from; ///< turns of the left text, ascending
};

/// Cuts a turn in two at a sentence in its middle, with a word of somebody else between them or nothing.
std::vector<Piece> cutInTwo(const Piece &piece, const std::vector<int> &other)
{
    const auto starts = sentenceStarts(piece.text);
    if (starts.size() < 3) {
        return {piece};
    }
    const qsizetype middle = starts[starts.size() / 2];
    Piece first = piece;
    Piece second = piece;
    first.text = piece.text.first(middle).trimmed();
    second.text = piece.text.sliced(middle);
    return {first, {.text = u"Mm."_s, .labels = other, .from = piece.from}, second};
}

/// A text of these pieces, and which turns face which.
AlignedPair assembled(const AlignedPair &pair, const std::vector<Piece> &pieces)
{
    AlignedPair made{.left = pair.left, .right = {}, .kind = pair.kind, .pairs = {}};
    made.right.labels = pair.right.labels;
    made.right.language = pair.right.language;
    made.right.sections.push_back({.id = {}, .titleRange = {}, .firstTurn = 0});
    for (const Piece &piece : pieces) {
        if (!made.right.body.isEmpty()) {
            made.right.body += u"\n\n"_s;
        }
        const Utf16Offset start(made.right.body.size());
        made.right.body += piece.text;
        const int index = int(made.right.turns.size());
        made.right.turns.push_back({.id = {},
                                    .range = {start, start + piece.text.size()},
                                    .labels = piece.labels,
                                    .start = {},
                                    .end = {}});
        const auto turns = [&piece] {
            return piece.from.empty() ? TurnRange()
                                      : TurnRange{.first = piece.from.front(), .last = piece.from.back() + 1};
        }();
        if (!made.pairs.empty() && !turns.isEmpty() && made.pairs.back().left == turns) {
            made.pairs.back().right.last = index + 1;
        } else {
            made.pairs.push_back({.left = turns, .right = {.first = index, .last = index + 1}});
        }
    }
    std::vector<bool> isFaced(made.left.turns.size(), false);
    for (const FacingTurns &facing : made.pairs) {
        std::fill(isFaced.begin() + facing.left.first, isFaced.begin() + facing.left.last, true);
    }
    for (int turn = 0; turn < int(isFaced.size()); ++turn) {
        if (!isFaced[size_t(turn)]) {
            made.pairs.push_back({.left = {.first = turn, .last = turn + 1}, .right = {}});
        }
    }
    return made;
}

} // namespace

AlignedPair drifted(const AlignedPair &pair, quint32 seed)
{
    constexpr qsizetype Short = 16; // UTF-16 units of what is dropped between two turns
    QRandomGenerator random(seed);
    const auto happens = [&random](double probability) { return random.generateDouble() < probability; };
    std::vector<Piece> pieces;
    const auto pieceOf = [&](int turn) {
        const Turn &source = pair.right.turns[size_t(turn)];
        return Piece{
            .text = pair.right.text(source.range).toString(), .labels = source.labels, .from = {turn}};
    };
    const int count = int(pair.right.turns.size());
    for (int turn = 0; turn < count; ++turn) {
        if (happens(0.01)) { // a passage is left out
            turn += random.bounded(1, 4);
            continue;
        }
        Piece piece = pieceOf(turn);
        const bool canJoin = turn + 2 < count && pair.right.turns[size_t(turn) + 2].labels == piece.labels &&
                             pair.right.turns[size_t(turn) + 1].range.length() <= Short;
        if (canJoin && happens(0.5)) {
            piece.text += u' ' + pieceOf(turn + 2).text;
            piece.from = {turn, turn + 2};
            turn += 2;
            pieces.push_back(piece);
        } else if (happens(0.1)) {
            const int other = std::max(0, turn - 1);
            for (const Piece &part : cutInTwo(piece, pair.right.turns[size_t(other)].labels)) {
                pieces.push_back(part);
            }
        } else {
            pieces.push_back(piece);
        }
        if (happens(0.01)) { // the translator says something
            pieces.push_back(
                {.text = u"[Translator's remark: this is said with a smile.]"_s, .labels = {}, .from = {}});
        }
    }
    return assembled(pair, pieces);
}

Accuracy &Accuracy::operator+=(const Accuracy &other)
{
    pairs += other.pairs;
    exact += other.exact;
    links += other.links;
    foundLinks += other.foundLinks;
    wrongLinks += other.wrongLinks;
    certainWrong += other.certainWrong;
    return *this;
}

Accuracy compare(const std::vector<FacingTurns> &truth, const std::vector<FacingTurns> &found)
{
    Accuracy accuracy;
    const std::vector<FacingTurns> madeOneByOne = oneByOne(found);
    QSet<std::pair<int, int>> links;
    for (const FacingTurns &facing : oneByOne(truth)) {
        ++accuracy.pairs;
        accuracy.exact += std::ranges::any_of(
            madeOneByOne, [&](const FacingTurns &other) { return isSamePair(facing, other); });
        links.unite(linksOf(facing));
    }
    accuracy.links = int(links.size());
    for (const FacingTurns &facing : found) {
        for (const auto &link : linksOf(facing)) {
            const bool isRight = links.contains(link);
            accuracy.foundLinks += isRight ? 1 : 0;
            accuracy.wrongLinks += isRight ? 0 : 1;
            accuracy.certainWrong += isRight || facing.isDoubtful() ? 0 : 1;
        }
    }
    return accuracy;
}

} // namespace visavis::test
