// SPDX-License-Identifier: MIT
#include "models/writers/exportwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *Context = "visavis::ExportWords";

constexpr std::array Kinds{QT_TRANSLATE_NOOP("visavis::ExportWords", "descriptive"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "theoretical"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "method"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "reflexive"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "to do"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "summary"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "paraphrase")};

constexpr std::array Links{QT_TRANSLATE_NOOP("visavis::ExportWords", "contradicts"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "explains"),
                           QT_TRANSLATE_NOOP("visavis::ExportWords", "leads to")};

// Named by QLocale::languageToString; here for the translators.
[[maybe_unused]] constexpr std::array Languages{QT_TRANSLATE_NOOP("visavis::ExportWords", "English"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "French"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "German"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Spanish"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Italian"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Portuguese"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Dutch"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Polish"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Russian"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Arabic"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Chinese"),
                                                QT_TRANSLATE_NOOP("visavis::ExportWords", "Japanese")};

} // namespace

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().date() : QDate();
}

ExportWords::ExportWords(const QString &language)
    : m_language(language.isEmpty() ? u"en"_s : language)
{
    const QDir folder(u":/i18n"_s);
    const QStringList files = folder.entryList({u"*_"_s + m_language + u".qm"_s}, QDir::Files, QDir::Name);
    auto translator = std::make_shared<QTranslator>();
    if (!files.isEmpty() && translator->load(folder.filePath(files.first()))) {
        m_translator = std::move(translator);
    } else {
        m_language = u"en"_s;
    }
}

QString ExportWords::operator()(const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(Context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString ExportWords::date(QDate date) const
{
    return QLocale(m_language).toString(date, u"d MMMM yyyy"_s);
}

QString ExportWords::languageName(const QString &code) const
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage
               ? code
               : (*this)(QLocale::languageToString(language).toUtf8().constData());
}

QString ExportWords::role(Role role) const
{
    switch (role) {
    case Role::Interviewer:
        return (*this)(QT_TRANSLATE_NOOP("visavis::ExportWords", "interviewer"));
    case Role::Interviewee:
        return (*this)(QT_TRANSLATE_NOOP("visavis::ExportWords", "interviewee"));
    case Role::Other:
        break;
    }
    return {};
}

QString ExportWords::noteKind(const QString &kind) const
{
    QString word = kind.isEmpty() ? (*this)(QT_TRANSLATE_NOOP("visavis::ExportWords", "note")) : kind;
    for (const char *known : Kinds) {
        if (kind == QLatin1StringView(known)) {
            word = (*this)(known);
        }
    }
    word[0] = word[0].toUpper();
    return word;
}

QString ExportWords::linkName(const QString &name) const
{
    const auto known =
        std::ranges::find(Links, name, [](const char *word) { return QLatin1StringView(word); });
    return known == Links.end() ? name : (*this)(*known);
}

QString ExportWords::colon() const
{
    return (*this)(QT_TRANSLATE_NOOP("visavis::ExportWords", ": "));
}

} // namespace visavis
