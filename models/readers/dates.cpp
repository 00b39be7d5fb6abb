// SPDX-License-Identifier: MIT
#include "models/readers/dates.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The longest text that can be a date and nothing else.
constexpr qsizetype LongestDate = 80;
constexpr qsizetype LengthOfIso = 10; // "2023-03-25"

/// Month names of the commonest European languages; a token of three letters or more that begins one of them,
/// or a full name, is that month.
constexpr std::array<std::u16string_view, 12> MonthNames{
    u"january janvier januar januari enero gennaio janeiro ",
    u"february fevrier februar februari febrero febbraio fevereiro ",
    u"march mars marz maart marzo marco ",
    u"april avril abril aprile ",
    u"may mai mei mayo maggio maio ",
    u"june juin juni junio giugno junho ",
    u"july juillet juli julio luglio julho ",
    u"august aout augustus agosto ",
    u"september septembre septiembre settembre setembro ",
    u"october octobre oktober octubre ottobre outubro ",
    u"november novembre noviembre novembro ",
    u"december decembre dezember diciembre dicembre dezembro ",
};

QString withoutAccents(QStringView text)
{
    QString folded;
    for (const QChar c : text.toString().toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded;
}

int monthOf(const QString &token)
{
    if (token.size() < 3) {
        return 0;
    }
    for (size_t month = 0; month < MonthNames.size(); ++month) {
        const QStringView names(MonthNames[month]);
        const bool begins = names.startsWith(token) || names.contains(QString(u' ' + token));
        if (begins && (token.size() <= 4 || names.contains(QString(token + u' ')))) {
            return int(month) + 1;
        }
    }
    return 0;
}

bool isListed(std::u16string_view list, const QString &token)
{
    return QStringView(list).contains(QString(u' ' + token + u' '));
}

constexpr std::u16string_view Weekdays =
    u" monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche "
    u"montag dienstag mittwoch donnerstag freitag samstag sonntag "
    u"lunes martes miercoles jueves viernes sabado domingo "
    u"lunedi martedi mercoledi giovedi venerdi sabato domenica ";

/// Words that stand beside a date and add nothing: articles, ordinals.
constexpr std::u16string_view Fillers =
    u" le the on of de du del den der am vom el il la st nd rd th er ere published publie posted date ";

bool isWeekday(const QString &token)
{
    return isListed(Weekdays, token);
}

bool isFiller(const QString &token)
{
    return isListed(Fillers, token);
}

/// Which two letters begin words of dates. Most lines begin with others, and need no closer look.
class Beginnings
{
public:
    Beginnings()
    {
        add(Weekdays);
        add(Fillers);
        std::ranges::for_each(MonthNames, [this](std::u16string_view names) { add(names); });
    }

    /// A date may begin so: with a digit, or with one of its words.
    [[nodiscard]] bool begin(QStringView text) const
    {
        const auto isSign = [](QChar c) { return c.isLetterOrNumber(); };
        const auto first = std::ranges::find_if(text, isSign);
        const auto second = first == text.end() ? first : std::next(first);
        if (second == text.end() || first->isDigit()) {
            return first != text.end();
        }
        const int letters = indexOf(plain(*first), plain(*second));
        return letters >= 0 && m_known[size_t(letters)];
    }

private:
    static constexpr int Letters = 26;

    static QChar plain(QChar c)
    {
        const QChar lower = c.toLower();
        return lower.unicode() < 128 || lower.decompositionTag() != QChar::Canonical
                   ? lower
                   : lower.decomposition().front();
    }

    static int indexOf(QChar first, QChar second)
    {
        const int one = first.unicode() - u'a';
        const int two = second.unicode() - u'a';
        return one >= 0 && one < Letters && two >= 0 && two < Letters ? one * Letters + two : -1;
    }

    void add(std::u16string_view words)
    {
        for (const QStringView word : QStringView(words).tokenize(u' ', Qt::SkipEmptyParts)) {
            m_known[size_t(indexOf(word[0], word[1]))] = true;
        }
    }

    std::array<bool, size_t(Letters) * Letters> m_known{};
};

bool mayBeDate(QStringView text)
{
    static const Beginnings beginnings;
    return beginnings.begin(text);
}

/// Runs of letters and runs of digits, in lower case without accents.
QStringList tokensOf(QStringView text)
{
    QStringList tokens;
    const QString folded = withoutAccents(text);
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        const bool digits = folded[i].isDigit();
        while (i < folded.size() && folded[i].isLetterOrNumber() && folded[i].isDigit() == digits) {
            ++i;
        }
        tokens.append(folded.sliced(start, i - start));
    }
    return tokens;
}

QDate fromNumbers(const QVarLengthArray<int, 4> &numbers)
{
    if (numbers.size() != 3) {
        return {};
    }
    if (numbers[0] >= 1000) {
        return QDate(numbers[0], numbers[1], numbers[2]);
    }
    // 25/03/2023 can only be read one way; 03/04/2023 cannot be told.
    if (numbers[2] >= 1000 && numbers[0] > 12) {
        return QDate(numbers[2], numbers[1], numbers[0]);
    }
    if (numbers[2] >= 1000 && (numbers[1] > 12 || numbers[0] == numbers[1])) {
        return QDate(numbers[2], numbers[0], numbers[1]);
    }
    return {};
}

} // namespace

QDate parseDate(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > LongestDate || !mayBeDate(text) ||
        std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })) {
        return {};
    }
    if (text.size() >= LengthOfIso && text[4] == u'-' && text[7] == u'-') {
        const QStringView rest = text.sliced(LengthOfIso);
        const bool isTime = rest.size() > 1 && (rest[0] == u'T' || rest[0] == u' ') && rest[1].isDigit();
        return rest.isEmpty() || isTime ? QDate::fromString(text.first(LengthOfIso), Qt::ISODate) : QDate();
    }
    QVarLengthArray<int, 4> numbers;
    int month = 0;
    int year = 0;
    for (const QString &token : tokensOf(text)) {
        if (token.front().isDigit()) {
            // After day, month and year a JavaScript date goes on with the time of day.
            if (month > 0 && year > 0 && numbers.size() == 2) {
                return QDate(year, month, numbers[0] == year ? numbers[1] : numbers[0]);
            }
            numbers.append(token.toInt());
            year = token.size() == 4 ? token.toInt() : year;
        } else if (const int found = monthOf(token); found > 0 && month == 0) {
            month = found;
        } else if (!isFiller(token) && !isWeekday(token)) {
            return {};
        }
    }
    if (month == 0) {
        return fromNumbers(numbers);
    }
    return numbers.size() == 2 && year > 0 ? QDate(year, month, numbers[0] == year ? numbers[1] : numbers[0])
                                           : QDate();
}

bool isCalendar(QStringView text)
{
    constexpr qsizetype ShortestSure = 5; // "Sun" and "Jan" are people too
    if (!mayBeDate(text)) {
        return false;
    }
    bool number = false;
    bool month = false;
    bool weekday = false;
    bool sure = false;
    for (const QString &token : tokensOf(text)) {
        const bool isDay = isWeekday(token);
        number = number || token.front().isDigit();
        month = month || monthOf(token) > 0;
        weekday = weekday || isDay;
        sure = sure || (isDay && token.size() >= ShortestSure);
        if (!token.front().isDigit() && monthOf(token) == 0 && !isDay && !isFiller(token)) {
            return false;
        }
    }
    return sure || (number && (month || weekday));
}

} // namespace visavis
