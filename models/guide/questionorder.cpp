// SPDX-License-Identifier: MIT
#include "models/guide/questionorder.h"

#include <algorithm>
#include <numeric>

namespace visavis
{

namespace
{

using Row = std::vector<double>;

// How probable it is that the next exchange asks one question rather than another: the next one of the guide,
// one behind that, one that was passed, or none.
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

/// Where the conversation is: behind which question of the guide (0: before the first), and whether it is
/// that question that is talked about, or none.
struct Places {
    Row about;
    Row besides;

    explicit Places(size_t questions)
        : about(questions + 1, 0)
        , besides(questions + 1, 0)
    {
    }
    void normalise()
    {
        const double sum = std::accumulate(about.begin(), about.end(), 0.0) +
                           std::accumulate(besides.begin(), besides.end(), 0.0);
        for (Row *row : {&about, &besides}) {
            for (double &value : *row) {
                value = sum > 0 ? value / sum : 1.0 / double(2 * row->size());
            }
        }
    }
};

/// What arrives at each question from all places, by how it is reached from there.
Row arriving(const Places &places, size_t questions)
{
    Row share(questions + 1);
    for (size_t place = 0; place <= questions; ++place) {
        share[place] = (places.about[place] + places.besides[place]) / sumAt(place, questions);
    }
    const double all = std::accumulate(share.begin(), share.end(), 0.0);
    Row arrives(questions);
    double before = 0; // from the places before the last one before this question
    for (size_t question = 0; question < questions; ++question) {
        const double here = share[question]; // the place behind question q is q + 1
        arrives[question] = Ahead * before + Next * here + Back * (all - before - here);
        before += here;
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
        leaves[place] = (Back * passed + Next * next + Ahead * (all - passed - next)) / sumAt(place, count);
        passed += next;
    }
    return leaves;
}

/// How well an exchange goes with staying at a place.
double stayOdds(const QuestionOdds &exchange, size_t place, bool isAbout)
{
    if (!isAbout) {
        return exchange.followsUp * exchange.none;
    }
    return place == 0 ? 0 : exchange.followsUp * std::max(exchange.none, exchange.questions[place - 1]);
}

/// One exchange, forward: what each way of going on comes to.
struct Step {
    Row asked; ///< a question is taken up
    Places stays;
    Row leftOpen; ///< none is, behind each place
};

Step stepFrom(const Places &places, const QuestionOdds &exchange)
{
    const size_t questions = exchange.questions.size();
    const double takesUp = 1 - exchange.followsUp;
    Step step{
        .asked = arriving(places, questions), .stays = Places(questions), .leftOpen = Row(questions + 1)};
    for (size_t question = 0; question < questions; ++question) {
        step.asked[question] *= takesUp * (1 - None) * exchange.questions[question];
    }
    for (size_t place = 0; place <= questions; ++place) {
        step.stays.about[place] = places.about[place] * stayOdds(exchange, place, true);
        step.stays.besides[place] = places.besides[place] * stayOdds(exchange, place, false);
        step.leftOpen[place] = (places.about[place] + places.besides[place]) * takesUp * None * exchange.none;
    }
    return step;
}

Places behind(const Step &step)
{
    Places places = step.stays;
    for (size_t place = 0; place < places.about.size(); ++place) {
        places.about[place] += place > 0 ? step.asked[place - 1] : 0;
        places.besides[place] += step.leftOpen[place];
    }
    places.normalise();
    return places;
}

/// What an exchange and all behind it come to, from each place before it.
Places before(const QuestionOdds &exchange, const Places &behind)
{
    const size_t questions = exchange.questions.size();
    const double takesUp = 1 - exchange.followsUp;
    Row onwards(questions);
    for (size_t question = 0; question < questions; ++question) {
        onwards[question] = exchange.questions[question] * behind.about[question + 1];
    }
    const Row leaves = leaving(onwards);
    Places made(questions);
    for (size_t place = 0; place <= questions; ++place) {
        const double anew =
            takesUp * ((1 - None) * leaves[place] + None * exchange.none * behind.besides[place]);
        made.about[place] = anew + stayOdds(exchange, place, true) * behind.about[place];
        made.besides[place] = anew + stayOdds(exchange, place, false) * behind.besides[place];
    }
    made.normalise();
    return made;
}

QuestionChances chancesOf(const Step &step, const Places &behind)
{
    const size_t questions = step.asked.size();
    QuestionChances chances{.questions = Row(questions)};
    double stays = 0;
    double none = 0;
    for (size_t place = 0; place <= questions; ++place) {
        const double about = step.stays.about[place] * behind.about[place];
        const double besides = step.stays.besides[place] * behind.besides[place];
        stays += about + besides;
        none += besides + step.leftOpen[place] * behind.besides[place];
        if (place > 0) {
            chances.questions[place - 1] = about + step.asked[place - 1] * behind.about[place];
        }
    }
    const double all = std::accumulate(chances.questions.begin(), chances.questions.end(), none);
    if (all > 0) {
        for (double &chance : chances.questions) {
            chance /= all;
        }
        chances.followsUp = stays / all;
    }
    return chances;
}

} // namespace

std::vector<QuestionChances> inGuideOrder(const std::vector<QuestionOdds> &exchanges)
{
    const size_t questions = exchanges.empty() ? 0 : exchanges.front().questions.size();
    if (questions == 0) {
        return std::vector<QuestionChances>(exchanges.size());
    }
    std::vector<Step> steps;
    Places places(questions);
    places.besides[0] = 1;
    for (const QuestionOdds &exchange : exchanges) {
        steps.push_back(stepFrom(places, exchange));
        places = behind(steps.back());
    }
    std::vector<QuestionChances> chances(exchanges.size());
    places.about.assign(questions + 1, 1);
    places.besides.assign(questions + 1, 1);
    for (size_t i = exchanges.size(); i-- > 0;) {
        chances[i] = chancesOf(steps[i], places);
        places = before(exchanges[i], places);
    }
    return chances;
}

} // namespace visavis
