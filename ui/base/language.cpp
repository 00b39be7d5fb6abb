// SPDX-License-Identifier: MIT
#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Keys that we call otherwise than Qt does in some language, so that menus and sentences agree.
[[maybe_unused]] constexpr auto KeyWord = QT_TRANSLATE_NOOP("QShortcut", "Return");

QLocale localeOf(const QString &language)
{
    // Dates and numbers as this country writes them, where it speaks the language.
    const QLocale system = QLocale::system();
    const bool isSystem = language.isEmpty() || system.language() == QLocale(language).language();
    return isSystem ? system : QLocale(language);
}

bool namesTerritory(const QString &tag)
{
    const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-').mid(1);
    return std::ranges::any_of(parts,
                               [](const QString &part) { return part.size() == 2 || part.size() == 3; });
}

} // namespace

void loadWords(QTranslator &translator, const QString &language)
{
    for (const QLocale &locale : {localeOf(language), QLocale(QLocale::English)}) {
        if (translator.load(locale, u"visavis"_s, u"_"_s, u":/i18n"_s)) {
            return;
        }
    }
}

void applyLanguage(const QString &language)
{
    // Installed anew at each change; they end with the application.
    static std::array<std::unique_ptr<QTranslator>, 2> translators;
    for (auto &translator : translators) {
        translator = std::make_unique<QTranslator>();
    }
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    if (translators[0]->load(locale, u"qtbase"_s, u"_"_s,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translators[0].get());
    }
    // The last is asked first, so that a word of ours goes before one of Qt's.
    loadWords(*translators[1], language);
    QCoreApplication::installTranslator(translators[1].get());
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C) {
        return {};
    }
    QString name = locale.nativeLanguageName();
    if (namesTerritory(tag)) {
        return name;
    }
    // Qt takes the most likely territory, and some of them are part of the name. The shortest name has none.
    const QList<QLocale> spoken =
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &other : spoken) {
        const QString candidate = other.nativeLanguageName();
        if (!candidate.isEmpty() && candidate.size() < name.size()) {
            name = candidate;
        }
    }
    return name;
}

} // namespace visavis
