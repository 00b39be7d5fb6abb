// SPDX-License-Identifier: MIT
#include "tests/models/writers/presets/studylines.h"

namespace visavis::test
{

using namespace Qt::StringLiterals;

QStringList notesByInterview()
{
    return {
        u"[title] Night work"_s,
        u"[subtitle] Annotated notes"_s,
        u"[fact] Interviews: 2"_s,
        u"[fact] Passages: 7"_s,
        u"[fact] Exported: 12 April 2024"_s,
        u"[fact] Made with: Visavis 0.1.0"_s,
        u"contents 2"_s,
        u"page"_s,
        u"# E07 · The lock"_s,
        u"[body] A keeper tells of the lock."_s,
        u"[fact] Date: 14 November 2023"_s,
        u"[fact] Language: English"_s,
        u"[fact] Speakers: Tom Adeyemi (interviewer), Ann Weaver (interviewee)"_s,
        u"[fact] Place: Outer rock"_s,
        u"[fact] Recording: https://example.org/lock.mp3"_s,
        u"[note] Descriptive · Ines Moreau · 9 March 2024"_s,
        u"[note] Recorded at home."_s,
        u"## Nights"_s,
        u"[quote] I learned to sleep in pieces."_s,
        u"[quote] The lamp"_s,
        u"[reference] Ann Weaver, The lock, 0:12 · turn 2 · Ines Moreau · 9 March 2024"_s,
        u"[note] Note · Work › Night shifts · Ines Moreau · 9 March 2024"_s,
        u"[note] Sleep as a skill."_s,
        u"[fact] Tags: Work › Night shifts (2.5), Solitude"_s,
        u"[fact] ← contradicts: “Leaving And” · Tom Rey · 2 April 2024"_s,
        u"[quote] pieces"_s,
        u"[reference] Ann Weaver, The lock, 0:12 · turn 2 · Tom Rey · 2 April 2024 · "
        "to check before publishing"_s,
        u"[fact] Tags: Solitude"_s,
        u"## Leaving"_s,
        u"[quote] Leaving"_s,
        u"[quote] And"_s,
        u"[reference] The lock"_s,
        u"[note] Method · Ines Moreau · 9 March 2024"_s,
        u"[note] She laughs."_s,
        u"[fact] → contradicts: “I learned to sleep in pieces. The lamp” · turn 2 · Tom Rey · 2 April 2024"_s,
        u"[quote] on a Sunday"_s,
        u"[reference] Ann Weaver, The lock, 1:05 · turn 4"_s,
        u"## Without section"_s,
        u"[quote] These words are gone."_s,
        u"[reference] The lock · not in the text any more"_s,
        u"[fact] Tags: Solitude"_s,
        u"# Le fournil"_s,
        u"[body] Un boulanger."_s,
        u"[fact] Language: French"_s,
        u"[fact] Speakers: interviewer, interviewee"_s,
        u"[quote] La rue est à moi."_s,
        u"[reference] interviewee, Le fournil · turn 2 · Ines Moreau · 10 April 2024"_s,
        u"[fact] Tags: Work › Night shifts"_s,
        u"[quote] Elle dit «\u00a0bonjour\u00a0»"_s,
        u"[reference] interviewee, Le fournil · turn 2"_s};
}

QStringList methodsFacts()
{
    return {u"[title] Night work"_s,
            u"[subtitle] Facts for the methods section"_s,
            u"[fact] Interviews: 2"_s,
            u"[fact] Dates of the interviews: 14 November 2023"_s,
            u"[fact] Persons: 2"_s,
            u"[fact] Words: 1,290"_s,
            u"[fact] Turns: 6"_s,
            u"[fact] Duration: 1:23"_s,
            u"[fact] Interviews whose duration is known: 1"_s,
            u"[fact] Tags: 3"_s,
            u"[fact] Passages: 7"_s,
            u"[fact] Passages without tag: 3"_s,
            u"# Interviews"_s,
            u"| Interview | Words | Turns | Duration | Passages |"_s,
            u"| E07 · The lock | 1,234 | 4 | 1:23 | 5 |"_s,
            u"| Le fournil | 56 | 2 |  | 2 |"_s,
            u"# Coders"_s,
            u"| Coder | Annotations | Taggings |"_s,
            u"| Ines Moreau | 2 | 4 |"_s,
            u"| Tom Rey | 1 | 1 |"_s,
            u"# Tags by kind and status"_s,
            u"| Kind | Candidate | Settled | Dropped | Total |"_s,
            u"| Code | 1 | 0 | 0 | 1 |"_s,
            u"| Category | 0 | 1 | 0 | 1 |"_s,
            u"| Theme | 1 | 0 | 0 | 1 |"_s,
            u"# Tags over time"_s,
            u"| Month | Taggings | Tags used for the first time | Tags used so far |"_s,
            u"| March 2024 | 2 | 2 | 2 |"_s,
            u"| April 2024 | 2 | 0 | 2 |"_s,
            u"| Date unknown | 1 |  |  |"_s};
}

} // namespace visavis::test
