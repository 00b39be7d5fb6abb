// SPDX-License-Identifier: MIT
#include "models/guide/questionorder.h"

#include <numeric>

namespace visavis
{

namespace
{

using Row = std::vector<double>;

// How probable it is that the next exchange asks one question rather than another: the next one of the guide, one
// behind that, one that was passed, or none.
constexpr double Next = 4;
constexpr double Ahead = 1;
constexpr double Back = 0.5;
constexpr double None = 0.2;

/// The sum of the above for all questions, when the guide was followed to this place.
double sumAt(size_t place, size_t questions)
{
    const size_t left = questions - place;
    return (left > 0 ? Next + Ahead * double(left - 1) : 0) + Back * double(place);
}

void normalise(Row &row)
{
    const double sum = std::accumulate(row.begin(), row.end(), 0.0);
    for (double &value : row) {
        value = sum > 0 ? value / sum : 1 / double(row.size());
    }
}

/// From each place, summed up over the places before: what arrives at the questions, by how they are reached.
Row arriving(const Row &places, size_t questions)
{
    Row share(places);
    for (size_t place = 0; place <= questions; ++place) {
        share[place] *= (1 - None) / sumAt(place, questions);
    }
    const double all = std::accumulate(share.begin(), share.end(), 0.0);
    Row arrives(questions);
    double before = 0; // from places before the last one before this question
    for (size_t question = 0; question < questions; ++question) {
        // The place behind question q is q + 1.
        arrives[question] = Ahead * before + Next * share[question] + Back * (all - before - share[question]);
        before += share[question];
    }
    return arrives;
}

/// What comes of each place, when this comes of the questions.
Row leaving(const Row &questions)
{
    const size_t count = questions.size();
    const double all = std::accumulate(questions.begin(), questions.end(), 0.0);
    Row leaves(count + 1);
    double passed = 0;
    for (size_t place = 0; place <= count; ++place) {
        const double next = place < count ? questions[place] : 0;
        leaves[place] = (Back * passed + Next * next + Ahead * (all - passed - next)) * (1 - None) / sumAt(place, count);
        passed += next;
    }
    return leaves;
}

} // namespace

std::vector<std::vector<double>> inGuideOrder(const std::vector<QuestionOdds> &exchanges)
{
    const size_t questions = exchanges.empty() ? 0 : exchanges.front().questions.size();
    if (questions == 0) {
        return std::vector<Row>(exchanges.size());
    }
    const size_t count = exchanges.size();
    // Forward: how likely each question is asked now, and none with each the last one, from what came before.
    std::vector<Row> asked(count);
    std::vector<Row> unasked(count);
    Row places(questions + 1, 0);
    places[0] = 1;
    for (size_t i = 0; i < count; ++i) {
        asked[i] = arriving(places, questions);
        unasked[i] = places;
        for (size_t place = 0; place <= questions; ++place) {
            unasked[i][place] *= None * exchanges[i].none;
            places[place] = unasked[i][place];
            if (place > 0) {
                asked[i][place - 1] *= exchanges[i].questions[place - 1];
                places[place] += asked[i][place - 1];
            }
        }
        normalise(places);
    }
    // Backward: how well each place goes with what comes behind.
    Row behind(questions + 1, 1);
    for (size_t i = count; i-- > 0;) {
        double sum = 0;
        for (size_t place = 0; place <= questions; ++place) {
            sum += unasked[i][place] * behind[place];
            if (place > 0) {
                asked[i][place - 1] *= behind[place];
                sum += asked[i][place - 1];
            }
        }
        Row onwards(questions);
        for (size_t question = 0; question < questions; ++question) {
            asked[i][question] = sum > 0 ? asked[i][question] / sum : 0;
            onwards[question] = exchanges[i].questions[question] * behind[question + 1];
        }
        Row before = leaving(onwards);
        for (size_t place = 0; place <= questions; ++place) {
            before[place] += None * exchanges[i].none * behind[place];
        }
        normalise(before);
        behind = std::move(before);
    }
    return asked;
}

} // namespace visavis
