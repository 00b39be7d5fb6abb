// SPDX-License-Identifier: MIT
#include "models/writers/presets/tagwords.h"

#include <QCoreApplication>

namespace visavis
{

QString wordOf(TagKind kind, const ExportWords &words)
{
    switch (kind) {
    case TagKind::Category:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Category"));
    case TagKind::Theme:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Theme"));
    case TagKind::Code:
        break;
    }
    return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Code"));
}

QString wordOf(TagStatus status, const ExportWords &words)
{
    switch (status) {
    case TagStatus::Settled:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Settled"));
    case TagStatus::Dropped:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Dropped"));
    case TagStatus::Candidate:
        break;
    }
    return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Candidate"));
}

} // namespace visavis
