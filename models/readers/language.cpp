// SPDX-License-Identifier: MIT
#include "models/readers/language.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype SampleUnits = 20'000;
/// Fewer function words than this prove nothing.
constexpr int FewestHits = 5;

struct Language {
    QLatin1StringView code;
    std::u16string_view words;
};

constexpr std::array Languages{
    Language{
        .code = "en"_L1,
        .words =
            u"the and of to is that it was for you with this have be are not they but what we on my so just "
            u"there would about from like your how i do"},
    Language{
        .code = "fr"_L1,
        .words =
            u"le les et des est une que vous je pas dans qui il pour sur avec ce nous mais au du cette ces "
            u"sont être c j l d n qu aux plus on ça très oui"},
    Language{
        .code = "de"_L1,
        .words =
            u"der die und das ist nicht ich ein eine es zu wir sie mit auf den auch für von dem wie aber "
            u"war haben wenn so dass sich noch ja"},
    Language{
        .code = "es"_L1,
        .words =
            u"el los y que es una no por con para las se lo como pero yo más muy su del al está porque hay "
            u"cuando también qué esto nos"},
    Language{.code = "it"_L1,
             .words =
                 u"il di che è e un una non per con sono della anche ma mi come questo si le gli nel più dei "
                 u"perché ho cosa quando alla"},
    Language{
        .code = "pt"_L1,
        .words =
            u"o os e que é um uma não por com para as se do da eu mais muito como mas em na no isso foi ele "
            u"também você está ao"},
    Language{
        .code = "nl"_L1,
        .words =
            u"de het een en van ik dat is niet je we op te zijn voor met maar die er ook als aan wat dan "
            u"heb was bij nog heel"},
};

using Masks = QHash<QStringView, quint32>;

const Masks &wordMasks()
{
    static const Masks masks = [] {
        Masks made;
        for (size_t i = 0; i < Languages.size(); ++i) {
            for (const QStringView word : QStringView(Languages[i].words).tokenize(u' ')) {
                made[word] |= 1U << i;
            }
        }
        return made;
    }();
    return masks;
}

} // namespace

QString detectLanguage(QStringView text)
{
    std::array<int, Languages.size()> hits{};
    const QString sample = text.first(std::min(text.size(), SampleUnits)).toString().toLower();
    const Masks &masks = wordMasks();
    qsizetype start = -1;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        const bool letter = i < sample.size() && sample[i].isLetter();
        if (letter && start < 0) {
            start = i;
        } else if (!letter && start >= 0) {
            // Longer words are no function words and need no look-up.
            const quint32 mask =
                i - start <= 8 ? masks.value(QStringView(sample).sliced(start, i - start)) : 0;
            for (size_t language = 0; language < hits.size(); ++language) {
                hits[language] += int((mask >> language) & 1U);
            }
            start = -1;
        }
    }
    const auto best = std::ranges::max_element(hits);
    int second = 0;
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        second = hit == best ? second : std::max(second, *hit);
    }
    if (*best < FewestHits || *best * 4 < second * 5) {
        return {};
    }
    return Languages[size_t(best - hits.begin())].code;
}

QString languageCode(QStringView stated)
{
    stated = stated.trimmed();
    const qsizetype cut = stated.indexOf(u'-') >= 0 ? stated.indexOf(u'-') : stated.indexOf(u'_');
    const QStringView first = cut < 0 ? stated : stated.first(cut);
    const QLocale::Language known =
        QLocale::codeToLanguage(first, QLocale::ISO639Part1 | QLocale::ISO639Part2 | QLocale::ISO639Part3);
    if (first.size() <= 3 && known != QLocale::AnyLanguage) {
        return QLocale::languageToCode(known, QLocale::ISO639Part1);
    }
    for (const Language &language : Languages) {
        const QLocale locale{QString(language.code)};
        if (first.compare(QLocale::languageToString(locale.language()), Qt::CaseInsensitive) == 0 ||
            first.compare(locale.nativeLanguageName(), Qt::CaseInsensitive) == 0) {
            return language.code;
        }
    }
    return {};
}

} // namespace visavis
