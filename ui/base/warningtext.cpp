// SPDX-License-Identifier: MIT
#include "models/readers/documents/leftout.h"
#include "ui/base/errortext.h"
#include "ui/base/errortextparts.h"

#include <QCoreApplication>
#include <QHash>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What readers warn of, in the translation context of all errors.
class WarningText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Warning &warning);

private:
    [[nodiscard]] static QString markup(const QString &kind, int count);
    [[nodiscard]] static QString block(const QString &kind, int count);
    [[nodiscard]] static QString part(const QString &kind, int count);
    [[nodiscard]] static QString uncertain(const QString &shape);
};

QString WarningText::markup(const QString &kind, int count)
{
    return (count == 1 ? tr("A piece of markup that is no text was left out (%1).")
                       : tr("%n pieces of markup that are no text were left out (%1).", nullptr, count))
        .arg(kind);
}

QString WarningText::block(const QString &kind, int count)
{
    return (count == 1 ? tr("A block that is not spoken was left out (%1).")
                       : tr("%n blocks that are not spoken were left out (%1).", nullptr, count))
        .arg(kind);
}

QString WarningText::part(const QString &kind, int count)
{
    static const QHash<QString, QString (*)()> kinds{
        {leftout::Notes, [] { return tr("footnotes and endnotes"); }},
        {leftout::Comments, [] { return tr("comments"); }},
        {leftout::Deletions, [] { return tr("deleted words of tracked changes"); }},
        {leftout::PageHeads, [] { return tr("headers, footers and page numbers"); }},
        {leftout::Contents, [] { return tr("table of contents"); }},
        {leftout::Pictures, [] { return tr("pictures and embedded objects"); }},
        {leftout::Navigation, [] { return tr("navigation, header and footer of the web page"); }},
        {leftout::Controls, [] { return tr("buttons and forms"); }},
        {leftout::Scripts, [] { return tr("scripts and styles"); }},
    };
    const auto known = kinds.constFind(kind);
    return tr("Left out, because nobody says it: %1 (%2).")
        .arg(known == kinds.constEnd() ? kind : (*known)(), numberText(QString::number(count)));
}

QString WarningText::uncertain(const QString &shape)
{
    return shape.isEmpty() ? tr("The structure of this text is a guess. Look whether speakers and sections "
                                "are right.")
                           : tr("The structure of this text is a guess (%1). Look whether speakers and "
                                "sections are right.")
                                 .arg(shape);
}

QString WarningText::of(const Warning &warning)
{
    const QStringList &arguments = warning.arguments;
    const QString first = arguments.value(0);
    const int count = std::max(1, arguments.value(1).toInt());
    switch (warning.code) {
    case WarningCode::FrontMatterLeftOut:
        return tr("The head of the file has facts without a place in the project, which were left out: %1.")
            .arg(arguments.join(u", "_s));
    case WarningCode::MarkupLeftOut:
        return markup(first, count);
    case WarningCode::NoteBlockLeftOut:
        return block(first, count);
    case WarningCode::BadCue:
        return first.isEmpty()
                   ? tr("A subtitle could not be read. Its text was kept, without times.")
                   : tr("A subtitle could not be read: %1. Its text was kept, without times.").arg(first);
    case WarningCode::TimesNotMonotone:
        return tr("The times go backwards at %1. They were kept as they are.").arg(first);
    case WarningCode::CharactersReplaced:
        return first.toInt() == 1 ? tr("A character that no text can hold was replaced by “\uFFFD”.")
                                  : tr("%n characters that no text can hold were replaced by “\uFFFD”.",
                                       nullptr, first.toInt());
    case WarningCode::CharsetGuessed:
        return tr("The character set was guessed as %1. Look whether accented letters are right.").arg(first);
    case WarningCode::StructureUncertain:
        return uncertain(first);
    case WarningCode::LeftOut:
        return tr("A piece of %1 characters was left out: “%2”").arg(numberText(arguments.value(1)), first);
    case WarningCode::Truncated:
        return tr("The file ends in the middle of something. The text up to there was kept.");
    case WarningCode::PartLeftOut:
        return part(first, count);
    case WarningCode::OnlyPages:
        return tr("A PDF only says where letters stand on a page. Paragraphs were found by the space between "
                  "lines and headings by the size of letters, and bold type is not seen. Look whether "
                  "they are right, or import the document that the PDF was made from.");
    case WarningCode::PagesWithoutText:
        return first.toInt() == 1
                   ? tr("A page has no text: it is empty or a picture, as scanners make. Let a program for "
                        "text recognition read it first.")
                   : tr("%n pages have no text: they are empty or pictures, as scanners make. Let a program "
                        "for text recognition read them first.",
                        nullptr, first.toInt());
    case WarningCode::HyphensAtLineEnds:
        return tr("Words were parted at the ends of lines. Put together without the hyphen, as they also "
                  "stand undivided: %1; left with it, because it may belong to them: %2.")
            .arg(numberText(first), numberText(arguments.value(1)));
    case WarningCode::LettersUnknown:
        return tr("A font of this PDF does not say which letters it draws, so that some are not known (%1). "
                  "Import the document that the PDF was made from.")
            .arg(numberText(first));
    }
    return {};
}

} // namespace

QString sentence(const Warning &warning)
{
    return WarningText::of(warning);
}

QString sentenceWithPlace(const QString &file, const Warning &warning)
{
    return withPlace(file, warning.line, sentence(warning));
}

} // namespace visavis
