// SPDX-License-Identifier: MIT
#include "ui/export/omissiontext.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class OmissionText
{
    Q_DECLARE_TR_FUNCTIONS(OmissionText)

public:
    static QString of(const ExportData &data)
    {
        const QStringList parts = passages(data);
        QStringList sentences;
        if (!parts.isEmpty()) {
            sentences.append(tr("Left out: %1.").arg(parts.join(u", "_s)));
        }
        if (data.episodesLeftOut > 0) {
            sentences.append(tr("%n interview(s) are left out whole.", nullptr, data.episodesLeftOut));
        }
        if (data.personsLeftOut > 0) {
            sentences.append(tr("All words of %n person(s) are left out.", nullptr, data.personsLeftOut));
        }
        if (data.summariesLeftOut > 0) {
            sentences.append(tr("The summary and notes of %n interview(s) are left out: somebody in it is "
                                "withheld.",
                                nullptr, data.summariesLeftOut));
        }
        return sentences.join(u' ');
    }

    static QString forecast(const ExportData &data)
    {
        QStringList parts;
        if (data.episodesLeftOut > 0) {
            parts.append(tr("%n interview(s) as a whole", nullptr, data.episodesLeftOut));
        }
        if (data.personsLeftOut > 0) {
            parts.append(tr("all words of %n person(s)", nullptr, data.personsLeftOut));
        }
        parts += passages(data);
        return parts.isEmpty() ? tr("Nothing will be left out.")
                               : tr("Will be left out: %1.").arg(parts.join(u", "_s));
    }

private:
    static QStringList passages(const ExportData &data)
    {
        QStringList parts;
        for (const ExportOmission &omission : data.leftOut) {
            parts.append(of(omission));
        }
        return parts;
    }

    static QString of(const ExportOmission &omission)
    {
        const int count = omission.passages;
        switch (omission.why.cause) {
        case AccessCause::Passage:
            return ofPassages(omission.why.restriction, count);
        case AccessCause::Person:
            return ofPersons(omission.why.restriction, count);
        case AccessCause::Episode:
            break;
        }
        return ofEpisodes(omission.why.restriction, count);
    }

    static QString ofPassages(Restriction restriction, int count)
    {
        switch (restriction) {
        case Restriction::OffRecord:
            return tr("%n passage(s) off record", nullptr, count);
        case Restriction::Embargoed:
            return tr("%n passage(s) under an embargo", nullptr, count);
        default:
            return tr("%n passage(s) to check", nullptr, count);
        }
    }

    static QString ofPersons(Restriction restriction, int count)
    {
        switch (restriction) {
        case Restriction::OffRecord:
            return tr("%n passage(s) of people off record", nullptr, count);
        case Restriction::Embargoed:
            return tr("%n passage(s) of people under an embargo", nullptr, count);
        default:
            return tr("%n passage(s) of people to check", nullptr, count);
        }
    }

    static QString ofEpisodes(Restriction restriction, int count)
    {
        switch (restriction) {
        case Restriction::OffRecord:
            return tr("%n passage(s) of interviews off record", nullptr, count);
        case Restriction::Embargoed:
            return tr("%n passage(s) of interviews under an embargo", nullptr, count);
        default:
            return tr("%n passage(s) of interviews to check", nullptr, count);
        }
    }
};

} // namespace

QString omissionText(const ExportData &data)
{
    return OmissionText::of(data);
}

QString omissionForecast(const ExportData &data)
{
    return OmissionText::forecast(data);
}

} // namespace visavis
