// SPDX-License-Identifier: MIT
#include "models/alignment/labelaffinity.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

constexpr float Strong = 2.5F;
constexpr float Weak = 1;

float byNameAndRole(const AlignmentUnits::Label &left, const AlignmentUnits::Label &right)
{
    if (left.isTitle || right.isTitle) {
        // A heading may be a question; hardly ever an answer.
        const Role other = left.isTitle ? right.role : left.role;
        return left.isTitle && right.isTitle ? Strong : other == Role::Interviewer ? 0 : -Weak;
    }
    if (!left.name.isEmpty() && left.name == right.name) {
        return Strong;
    }
    if (left.role == Role::Other || right.role == Role::Other) {
        return 0;
    }
    return left.role == right.role ? Weak : -Weak;
}

} // namespace

LabelAffinity::LabelAffinity(const AlignmentUnits &left, const AlignmentUnits &right)
    : m_width(right.labels().size())
    , m_often(m_width, 0)
{
    for (const auto &one : left.labels()) {
        for (const auto &other : right.labels()) {
            m_first.push_back(byNameAndRole(one, other));
        }
    }
    m_values = m_first;
    for (const AlignmentUnit &unit : right.all()) {
        m_often[size_t(unit.label)] += 1.0 / right.count();
    }
}

void LabelAffinity::learn(const AlignmentUnits &left, const AlignmentUnits &right,
                          const std::vector<Bead> &beads)
{
    constexpr double Inertia = 3; // beads that what was thought before weighs as much as
    constexpr float Most = 4;
    std::vector<double> counts(m_values.size(), 0);
    for (const Bead &bead : beads) {
        if (bead.leftCount() == 1 && bead.rightCount() == 1) {
            counts[size_t(left[bead.leftFirst].label) * m_width + size_t(right[bead.rightFirst].label)] += 1;
        }
    }
    for (size_t row = 0; row < counts.size(); row += m_width) {
        double all = 0;
        double allBefore = 0;
        for (size_t label = 0; label < m_width; ++label) {
            all += counts[row + label];
            allBefore += m_often[label] * std::exp(double(m_first[row + label]));
        }
        for (size_t label = 0; label < m_width; ++label) {
            if (m_often[label] == 0) {
                continue;
            }
            const double before = m_often[label] * std::exp(double(m_first[row + label])) / allBefore;
            const double share = (counts[row + label] + Inertia * before) / (all + Inertia);
            m_values[row + label] = std::clamp(float(std::log(share / m_often[label])), -Most, Most);
        }
    }
}

} // namespace visavis
