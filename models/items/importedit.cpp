// SPDX-License-Identifier: MIT
#include "models/items/importedit.h"

#include <QCoreApplication>

namespace visavis
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportEdit)

public:
    static QString of(ImportEdit::Kind kind, int sources)
    {
        switch (kind) {
        case ImportEdit::Kind::Format:
            return tr("Format changed in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::Shape:
            return tr("Names looked for in another way in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::Name:
            return tr("“%1” renamed in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::Role:
            return tr("Role of “%1” changed in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::Person:
            return tr("Person of “%1” changed in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::LeftOut:
        case ImportEdit::Kind::LeftOutKind:
            return tr("“%1” left out in %Ln source(s)", nullptr, sources);
        case ImportEdit::Kind::Pasted:
            break;
        }
        return tr("Taken from the clipboard in another way");
    }
};

} // namespace

QString ImportEdit::sentence() const
{
    const QString sentence = Words::of(kind, int(sources.size()));
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(about) : sentence;
}

} // namespace visavis
