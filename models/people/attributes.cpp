// SPDX-License-Identifier: MIT
#include "models/people/attributes.h"

#include "models/project/recordtraits.h"
#include "models/readers/dates.h"
#include "models/search/folding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class AttributeWords
{
    Q_DECLARE_TR_FUNCTIONS(AttributeWords)

public:
    static QString type(AttributeType type)
    {
        switch (type) {
        case AttributeType::Text:
            return tr("Text");
        case AttributeType::Number:
            return tr("Number");
        case AttributeType::Date:
            return tr("Date");
        case AttributeType::Choice:
            return tr("Choice");
        case AttributeType::Boolean:
            break;
        }
        return tr("Yes or no");
    }
    static QString boolean(bool value) { return value ? tr("Yes") : tr("No"); }
};

std::optional<double> numberIn(const QString &text)
{
    for (const QLocale &locale : {QLocale(), QLocale::c(), QLocale(QLocale::French)}) {
        bool isNumber = false;
        const double value = locale.toDouble(text, &isNumber);
        if (isNumber && std::isfinite(value)) {
            return value;
        }
    }
    return std::nullopt;
}

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

std::optional<bool> booleanIn(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"oui"_s, u"true"_s, u"vrai"_s, u"y"_s, u"o"_s, u"1"_s, u"x"_s};
    static const QStringList no{u"no"_s, u"non"_s, u"false"_s, u"faux"_s, u"n"_s, u"0"_s};
    const QString word = text.toCaseFolded();
    if (yes.contains(word)) {
        return true;
    }
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

/// Whatever their case and accents; null when it is none of them.
const QString *choiceIn(const QStringList &choices, const QString &text)
{
    for (const QString &choice : choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0) {
            return &choice;
        }
    }
    const QByteArray folded = foldedText(text);
    const auto found =
        std::ranges::find_if(choices, [&](const QString &choice) { return foldedText(choice) == folded; });
    return folded.isEmpty() || found == choices.end() ? nullptr : &*found;
}

/// What differs by more than case and accents, as choiceIn() has it; no more than are asked for.
QStringList distinctIn(const QStringList &values, qsizetype most)
{
    QStringList distinct;
    QSet<QString> same; // spares most of the folding
    QSet<QByteArray> known;
    for (const QString &value : values) {
        const QString text = value.simplified();
        if (text.isEmpty() || same.contains(text)) {
            continue;
        }
        same.insert(text);
        const QByteArray folded = foldedText(text);
        const QByteArray key = folded.isEmpty() ? text.toUtf8() : folded; // signs have no folding
        if (known.contains(key)) {
            continue;
        }
        known.insert(key);
        distinct.append(text);
        if (distinct.size() >= most) {
            break;
        }
    }
    return distinct;
}

template<class Reads>
bool readsAll(const QStringList &values, const Reads &reads)
{
    return std::ranges::all_of(values, reads);
}

} // namespace

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, dayFormat()) : QString();
}

QDate dayIn(const QString &text)
{
    const QDate shown = QLocale().toDate(text, dayFormat());
    return shown.isValid() && shown.year() >= 1000 ? shown : parseDate(text);
}

Result<QVariant> attributeValue(const Attribute &attribute, QStringView given)
{
    const QString text = given.toString().simplified();
    if (text.isEmpty()) {
        return QVariant();
    }
    switch (attribute.type) {
    case AttributeType::Text:
        return QVariant(given.trimmed().toString());
    case AttributeType::Number:
        if (const auto number = numberIn(text)) {
            return QVariant(*number);
        }
        break;
    case AttributeType::Date:
        if (const QDate date = dayIn(text); date.isValid()) {
            return QVariant(date.toString(Qt::ISODate));
        }
        break;
    case AttributeType::Choice:
        if (const QString *choice = choiceIn(attribute.choices, text)) {
            return QVariant(*choice);
        }
        break;
    case AttributeType::Boolean:
        if (const auto boolean = booleanIn(text)) {
            return QVariant(int(*boolean));
        }
        break;
    }
    return fail(ErrorCode::WrongValue, {text, attribute.name, toColumn(attribute.type).toString()});
}

QString attributeText(const Attribute &attribute, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (attribute.type) {
    case AttributeType::Number: {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator); // many are years
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case AttributeType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? dayText(date) : value.toString();
    }
    case AttributeType::Boolean:
        return booleanText(value.toBool());
    case AttributeType::Text:
    case AttributeType::Choice:
        break;
    }
    return value.toString();
}

QString attributeTextForFiles(const Attribute &attribute, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (attribute.type) {
    case AttributeType::Number:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case AttributeType::Boolean:
        return value.toBool() ? u"yes"_s : u"no"_s;
    default:
        return value.toString();
    }
}

QVariant attributeSortKey(const Attribute &attribute, const QVariant &value)
{
    if (attribute.type == AttributeType::Choice && value.isValid()) {
        const qsizetype place = attribute.choices.indexOf(value.toString());
        return place < 0 ? attribute.choices.size() : place;
    }
    return value;
}

AttributeType guessedType(const QStringList &values)
{
    QStringList given;
    for (const QString &value : values) {
        if (!value.trimmed().isEmpty()) {
            given.append(value.simplified());
        }
    }
    if (given.isEmpty()) {
        return AttributeType::Text;
    }
    const auto isWordOfBoolean = [](const QString &text) { return booleanIn(text) && !numberIn(text); };
    if (readsAll(given, isWordOfBoolean)) {
        return AttributeType::Boolean;
    }
    if (readsAll(given, [](const QString &text) { return numberIn(text).has_value(); })) {
        return AttributeType::Number;
    }
    if (readsAll(given, [](const QString &text) { return dayIn(text).isValid(); })) {
        return AttributeType::Date;
    }
    constexpr qsizetype LongestChoice = 40;
    constexpr qsizetype MostChoices = 12;
    const QStringList choices = distinctIn(given, MostChoices + 1);
    const bool recur = choices.size() <= MostChoices && 2 * choices.size() <= given.size();
    const bool areShort = readsAll(choices, [](const QString &text) { return text.size() <= LongestChoice; });
    return recur && areShort ? AttributeType::Choice : AttributeType::Text;
}

QStringList choicesIn(const QStringList &values)
{
    QStringList choices = distinctIn(values, values.size());
    std::ranges::sort(choices, [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    return choices;
}

QString typeText(AttributeType type)
{
    return AttributeWords::type(type);
}

QString booleanText(bool value)
{
    return AttributeWords::boolean(value);
}

} // namespace visavis
