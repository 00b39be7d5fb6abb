// SPDX-License-Identifier: MIT
#include "models/readers/documents/speakerstyles.h"

#include "models/readers/structure/names.h"
#include "models/readers/timecode.h"

#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace structure;

namespace
{

/// A label of its own stands this near the start of a paragraph.
constexpr qsizetype LabelReach = 30;

/// "SpeakerOne" and "speaker-1" as words.
QString wordsOf(const QString &style)
{
    static const QRegularExpression edge(u"(?<=\\p{Ll})(?=[\\p{Lu}\\d])|[-_]+"_s);
    QString words = style;
    words.replace(edge, u" "_s);
    return words.simplified();
}

bool startsWithLabel(QStringView text)
{
    const qsizetype colon = text.first(std::min(text.size(), LabelReach)).indexOf(u':');
    return (colon > 0 && colon + 1 < text.size() && !text[colon - 1].isDigit()) ||
           timeTokenAtStart(text).has_value();
}

} // namespace

bool isSpeakerStyle(const QString &style)
{
    const QString words = wordsOf(style);
    return nameLikeness(words) == NameLikeness::Role || statedRole(words).has_value();
}

void speakersFromStyles(Document &document, const std::vector<int> &styles, const std::vector<QString> &names)
{
    if (!document.speakers.empty() || names.empty()) {
        return;
    }
    std::vector<bool> isSpeaker(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        isSpeaker[i] = isSpeakerStyle(names[i]);
    }
    const auto speaks = [&](size_t block) {
        return document.blocks[block].kind == BlockKind::Paragraph && styles[block] >= 0 &&
               isSpeaker[size_t(styles[block])];
    };
    std::vector<int> speakerOfStyle(names.size(), Block::NoSpeaker);
    std::vector<QString> speakers;
    int paragraphs = 0;
    int styled = 0;
    int labelled = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        paragraphs += document.blocks[i].kind == BlockKind::Paragraph ? 1 : 0;
        if (!speaks(i)) {
            continue;
        }
        ++styled;
        labelled += startsWithLabel(document.textOf(document.blocks[i])) ? 1 : 0;
        int &speaker = speakerOfStyle[size_t(styles[i])];
        if (speaker == Block::NoSpeaker) {
            speaker = int(speakers.size());
            speakers.push_back(wordsOf(names[size_t(styles[i])]));
        }
    }
    if (speakers.size() < 2 || styled * 2 < paragraphs || labelled * 5 > styled) {
        return;
    }
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (speaks(i) && document.blocks[i].afterGap) {
            document.blocks[i].speaker = speakerOfStyle[size_t(styles[i])];
        }
    }
    document.speakers = std::move(speakers);
}

} // namespace visavis
