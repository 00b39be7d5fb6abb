// SPDX-License-Identifier: MIT
#include "models/alignment/beadsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace visavis
{

namespace
{

constexpr float Impossible = -std::numeric_limits<float>::infinity();

/// A value for each place in a band.
template<class Value>
class BandTable
{
public:
    BandTable(const BeadBand &band, Value value)
        : m_band(band)
    {
        m_starts.reserve(band.first.size() + 1);
        size_t size = 0;
        for (size_t row = 0; row < band.first.size(); ++row) {
            m_starts.push_back(size);
            size += size_t(band.last[row] - band.first[row] + 1);
        }
        m_values.assign(size, value);
    }

    [[nodiscard]] bool has(int left, int right) const
    {
        return left >= 0 && m_band.first[size_t(left)] <= right && right <= m_band.last[size_t(left)];
    }
    [[nodiscard]] Value &at(int left, int right) { return m_values[indexOf(left, right)]; }
    [[nodiscard]] size_t indexOf(int left, int right) const
    {
        return m_starts[size_t(left)] + size_t(right - m_band.first[size_t(left)]);
    }
    [[nodiscard]] size_t size() const { return m_values.size(); }

private:
    const BeadBand &m_band;
    std::vector<size_t> m_starts;
    std::vector<Value> m_values;
};

float sumOfLogarithms(float one, float other)
{
    if (one < other) {
        std::swap(one, other);
    }
    return other == Impossible ? one : one + std::log1p(std::exp(other - one));
}

/// Widens a band so that each row can be reached from the one before.
void connect(BeadBand &band, int right)
{
    band.first.front() = 0;
    band.last.back() = right;
    for (size_t row = 1; row < band.first.size(); ++row) {
        band.last[row] = std::max(band.last[row], band.last[row - 1]);
    }
    for (size_t row = band.first.size() - 1; row > 0; --row) {
        band.first[row - 1] = std::min(band.first[row - 1], band.first[row]);
    }
}

} // namespace

BeadBand BeadBand::whole(int left, int right)
{
    const auto rows = size_t(left) + 1;
    return {.first = std::vector<int>(rows, 0), .last = std::vector<int>(rows, right)};
}

BeadBand BeadBand::around(const std::vector<Bead> &beads, int left, int right, int width)
{
    std::vector<std::pair<int, int>> places;
    for (const Bead &bead : beads) {
        places.emplace_back(bead.leftFirst, bead.rightFirst);
    }
    return between(std::move(places), left, right, width);
}

BeadBand BeadBand::between(std::vector<std::pair<int, int>> places, int left, int right, int width)
{
    places.insert(places.begin(), {0, 0});
    places.emplace_back(left, right);
    const auto rows = size_t(left) + 1;
    BeadBand band{.first = std::vector<int>(rows, right), .last = std::vector<int>(rows, 0)};
    for (size_t next = 1; next < places.size(); ++next) {
        const auto [fromLeft, fromRight] = places[next - 1];
        const auto [toLeft, toRight] = places[next];
        for (int row = fromLeft; row <= toLeft; ++row) {
            const double share = toLeft > fromLeft ? double(row - fromLeft) / (toLeft - fromLeft) : 1;
            const int at = fromRight + int(share * (toRight - fromRight));
            // A place where only right units go by widens its row to all of them.
            const int from = toLeft > fromLeft ? at : fromRight;
            band.first[size_t(row)] = std::min(band.first[size_t(row)], std::max(0, from - width));
            band.last[size_t(row)] = std::max(band.last[size_t(row)], std::min(right, at + width));
        }
    }
    connect(band, right);
    return band;
}

std::vector<Bead> bestBeads(FacingEvidence &evidence, const BeadBand &band, std::span<const BeadShape> shapes)
{
    const int left = evidence.leftCount();
    const int right = evidence.rightCount();
    BandTable<float> best(band, Impossible);
    BandTable<qint8> shapeOf(band, -1);
    best.at(0, 0) = 0;
    std::vector<float> scores;
    for (int row = 0; row <= left; ++row) {
        const int first = band.first[size_t(row)];
        const int last = band.last[size_t(row)];
        evidence.row(row, first, last, shapes, scores);
        const float *score = scores.data();
        for (int column = first; column <= last; ++column, score += shapes.size()) {
            for (size_t shape = 0; shape < shapes.size(); ++shape) {
                const int fromLeft = row - shapes[shape].left;
                const int fromRight = column - shapes[shape].right;
                if (score[shape] == Impossible || !best.has(fromLeft, fromRight)) {
                    continue;
                }
                const float sum = best.at(fromLeft, fromRight) + score[shape];
                if (sum > best.at(row, column)) {
                    best.at(row, column) = sum;
                    shapeOf.at(row, column) = qint8(shape);
                }
            }
        }
    }
    std::vector<Bead> beads;
    for (int row = left, column = right; row > 0 || column > 0;) {
        const int shape = shapeOf.at(row, column);
        if (shape < 0) {
            return {};
        }
        const BeadShape &taken = shapes[size_t(shape)];
        beads.push_back({.leftFirst = row - taken.left,
                         .leftLast = row,
                         .rightFirst = column - taken.right,
                         .rightLast = column});
        row -= taken.left;
        column -= taken.right;
    }
    std::ranges::reverse(beads);
    return beads;
}

void weighBeads(std::vector<Bead> &beads, FacingEvidence &evidence, const BeadBand &band)
{
    // What speaks for a bead is not independent of the rest that speaks for it: words come together.
    constexpr float Trust = 0.5F;
    const int left = evidence.leftCount();
    const int right = evidence.rightCount();
    BandTable<float> forward(band, Impossible);
    BandTable<float> backward(band, Impossible);
    std::vector<float> all(forward.size() * BeadShapes.size());
    std::vector<float> scores;
    forward.at(0, 0) = 0;
    const auto forEachBead = [&](int row, int column, auto &&visit) {
        const float *score = all.data() + forward.indexOf(row, column) * BeadShapes.size();
        for (size_t shape = 0; shape < BeadShapes.size(); ++shape) {
            const int fromLeft = row - BeadShapes[shape].left;
            const int fromRight = column - BeadShapes[shape].right;
            if (score[shape] != Impossible && forward.has(fromLeft, fromRight)) {
                visit(fromLeft, fromRight, score[shape] * Trust);
            }
        }
    };
    for (int row = 0; row <= left; ++row) {
        const int first = band.first[size_t(row)];
        evidence.row(row, first, band.last[size_t(row)], BeadShapes, scores);
        std::ranges::copy(scores, all.begin() + qsizetype(forward.indexOf(row, first) * BeadShapes.size()));
        for (int column = first; column <= band.last[size_t(row)]; ++column) {
            float &sum = forward.at(row, column);
            forEachBead(row, column, [&](int fromLeft, int fromRight, float score) {
                sum = sumOfLogarithms(sum, forward.at(fromLeft, fromRight) + score);
            });
        }
    }
    backward.at(left, right) = 0;
    for (int row = left; row >= 0; --row) {
        for (int column = band.last[size_t(row)]; column >= band.first[size_t(row)]; --column) {
            const float behind = backward.at(row, column);
            if (behind == Impossible) {
                continue;
            }
            forEachBead(row, column, [&](int fromLeft, int fromRight, float score) {
                float &sum = backward.at(fromLeft, fromRight);
                sum = sumOfLogarithms(sum, behind + score);
            });
        }
    }
    const float whole = forward.at(left, right);
    for (Bead &bead : beads) {
        forEachBead(bead.leftLast, bead.rightLast, [&](int fromLeft, int fromRight, float score) {
            if (fromLeft == bead.leftFirst && fromRight == bead.rightFirst) {
                bead.probability =
                    std::min(1.0, std::exp(double(forward.at(fromLeft, fromRight) + score +
                                                  backward.at(bead.leftLast, bead.rightLast) - whole)));
            }
        });
    }
}

} // namespace visavis
