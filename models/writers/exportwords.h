// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTranslator>

#include <memory>

namespace visavis
{

/// UTC's day of it, so that the machine's time zone changes no byte of an export; invalid when it is unknown.
[[nodiscard]] QDate dayOf(const QDateTime &moment);

/// The words that exports add to the data, in a language of its own: the window's may be another, and the
/// machine's does not matter. Source words are English, marked with QT_TRANSLATE_NOOP in the context
/// "visavis::ExportWords".
class ExportWords
{
public:
    /// "en", "fr". A language without a translation (":/i18n/*_LANGUAGE.qm") gives English.
    explicit ExportWords(const QString &language);

    [[nodiscard]] QString operator()(const char *source) const;
    [[nodiscard]] QString date(QDate date) const; ///< "14 November 2023"; empty when invalid
    /// "French" for "fr"; in English when this language has no word for it, the code itself when it is
    /// unknown.
    [[nodiscard]] QString languageName(const QString &code) const;
    [[nodiscard]] QString role(Role role) const; ///< empty for Role::Other
    /// A note's kind with its first letter large, "Note" for a plain one; an unknown kind stays as it is.
    [[nodiscard]] QString noteKind(const QString &kind) const;
    /// What a link is called: those that Visavis proposes in this language, others as they are.
    [[nodiscard]] QString linkName(const QString &name) const;
    /// What is put between a label and its text: a colon, with its spaces.
    [[nodiscard]] QString colon() const;
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    std::shared_ptr<const QTranslator> m_translator; ///< null for English
};

} // namespace visavis
