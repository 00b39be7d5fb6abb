// SPDX-License-Identifier: MIT
#include "ui/export/syntaxof.h"

#include "ui/annotations/notetext.h"

#include <KSyntaxHighlighting/Repository>

namespace visavis
{

using namespace Qt::StringLiterals;

KSyntaxHighlighting::Definition syntaxOf(const QString &suffix, QStringView text)
{
    // Several languages have files of this name.
    if (suffix == u"tex") {
        return syntaxRepository().definitionForName(u"LaTeX"_s);
    }
    if (suffix == u"txt" || suffix == u"vtt" || suffix == u"srt") {
        return syntaxRepository().definitionForName(u"Visavis Transcript"_s);
    }
    const KSyntaxHighlighting::Definition found =
        syntaxRepository().definitionForFileName(u"export."_s + suffix);
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 100)).trimmed();
    if (!found.isValid() && (start.startsWith(u'{') || start.startsWith(u'['))) {
        return syntaxRepository().definitionForName(u"JSON"_s);
    }
    return found;
}

} // namespace visavis
