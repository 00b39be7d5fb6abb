// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QStringList>

namespace visavis
{

/// The templates of annotated notes that a person made of the shipped ones: copies of the same names in a
/// folder, which ExportOptions::templateFolder takes. Looks at the disk each time.
class TemplateFolder
{
public:
    /// This person's own: "templates" where programs keep what belongs to a person.
    TemplateFolder();
    explicit TemplateFolder(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// The names of those that annotated notes are made with, and of their style sheet, by format.
    [[nodiscard]] static QStringList shipped();
    /// The shipped one; FileNotFound when there is none of that name.
    [[nodiscard]] static Result<QString> shippedText(const QString &name);

    /// Which of them have a copy.
    [[nodiscard]] QStringList copied() const;
    [[nodiscard]] bool isCopied(const QString &name) const;
    /// The copy where there is one, else the shipped one.
    [[nodiscard]] Result<QString> text(const QString &name) const;
    /// Makes or changes the copy; one that says the same as what is shipped is removed. The folder is made.
    /// FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> save(const QString &name, const QString &text) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_path;
};

} // namespace visavis
