// SPDX-License-Identifier: MIT
#include "models/guide/guidefile.h"

#include "models/readers/reader.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What a reader took for a transcript as lines again: what it took for a speaker may be a number ("Q1:").
QString linesOf(const Transcript &text)
{
    QString lines;
    for (int section = 0; section < int(text.sections.size()); ++section) {
        const Section &one = text.sections[size_t(section)];
        if (!one.titleRange.isEmpty()) {
            lines +=
                QString(std::clamp(one.level, 1, 6), u'#') + u' ' + text.titleOf(one).toString() + u"\n\n"_s;
        }
        const auto [first, last] = text.turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            const Turn &said = text.turns[size_t(turn)];
            const QString names = text.speakerNames(said);
            lines += (names.isEmpty() ? QString() : names + u": "_s) + text.text(said.range).toString() +
                     u"\n\n"_s;
        }
    }
    return lines;
}

} // namespace

Result<Guide> readGuideFile(const QString &path)
{
    const auto source = loadSource(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    const Format *format = formatFor(*source);
    const bool isPlain = !format || format->id == "markdown"_L1 || format->id == "text"_L1;
    if (source->content == Content::Text && isPlain) {
        return readGuide(source->text);
    }
    NoProgress progress;
    return readTranscript(*source, progress).transform([](const Transcript &text) {
        return readGuide(linesOf(text));
    });
}

} // namespace visavis
