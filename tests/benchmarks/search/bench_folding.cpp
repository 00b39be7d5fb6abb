// SPDX-License-Identifier: MIT
#include "models/search/folding.h"
#include "models/search/hits.h"
#include "models/search/predicate.h"
#include "models/search/queryparser.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QString repeated(const QString &paragraph, qsizetype characters)
{
    return paragraph.repeated(characters / paragraph.size() + 1);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Processor seconds, which other programs on the machine disturb less than those of the clock.
double processorTime()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Processor seconds of one run; the median of nine after one that warms up.
double seconds(const std::function<void()> &run)
{
    run();
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const double start = processorTime();
        run();
        times.push_back(processorTime() - start);
    }
    return median(std::move(times));
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const double start = processorTime();
    (void)fold::Table::instance();
    out << "table built in ms: " << (processorTime() - start) * 1e3 << '\n';

    const QString english =
        u"I grew up on the boat, you know, and my father's hands were always black with oil. We didn't have "
        u"a school nearby, so my mother taught us at the kitchen table until I was eleven or so. "_s;
    const QString french =
        u"J’ai grandi sur la péniche, vous voyez, et les mains de mon père étaient toujours noires d’huile. "
        u"Il n’y avait pas d’école à côté, alors ma mère nous faisait la classe jusqu’à mes onze ans. "_s;
    const QString hebrew = u"גדלתי על הסירה, ואבא שלי תמיד עבד עם שמן. לא היה בית ספר קרוב אלינו. "_s;
    const QString japanese =
        u"私は船の上で育ちました。父の手はいつも油で黒かったです。近くに学校はありませんでした。"_s;
    const struct {
        const char *name;
        QString text;
    } texts[] = {{"English", repeated(english, 4'000'000)},
                 {"French", repeated(french, 4'000'000)},
                 {"both", repeated(english + french, 4'000'000)},
                 {"Hebrew", repeated(hebrew, 2'000'000)},
                 {"Japanese", repeated(japanese, 2'000'000)}};
    for (const auto &[name, text] : texts) {
        const double megabytes = double(text.toUtf8().size()) / 1e6;
        qsizetype words = 0;
        const double scan =
            seconds([&] { forEachWord(text, [&words](QByteArrayView, Utf16Range) { ++words; }); });
        const double whole = seconds([&text] { (void)foldedText(text); });
        out << name << ": forEachWord " << qRound(megabytes / scan) << " MB/s, foldedText "
            << qRound(megabytes / whole) << " MB/s of UTF-8 (" << words / 10 << " words)\n";
    }

    std::vector<Fields> turns(10'000);
    for (size_t i = 0; i < turns.size(); ++i) {
        turns[i].text = (i % 2 == 0 ? french : english) + QString::number(i);
        turns[i].speakers = {u"Ann Lee"_s};
        turns[i].tags = {u"school"_s, u"work / boats"_s};
    }
    const Predicate predicate(parseQuery(u"(école OR school) -canal tag:boat* speaker:ann"_s));
    out << "predicate, 10,000 fields of 190 characters in ms: "
        << seconds([&] { (void)std::ranges::count_if(turns, predicate); }) * 1e3 << '\n';

    const HitFinder finder(parseQuery(u"école OR \"mon père\" OR boat*"_s));
    const double marking = seconds([&] { (void)finder.find(texts[2].text); });
    out << "hits: " << qRound(double(texts[2].text.toUtf8().size()) / 1e6 / marking) << " MB/s\n";
    return 0;
}
