// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace visavis
{

/// One node of a cue's text.
struct VttNode {
    enum class Kind { Text, Timestamp, Class, Italic, Bold, Underline, Ruby, RubyText, Voice, Language };

    Kind kind = Kind::Text;
    int depth = 0;      ///< 0 at the top; the children of a node follow it, one deeper
    QStringView source; ///< of Text: where it stands in the payload, with character references as written
    QString decoded;    ///< of Text: set only if it has character references
    QString annotation; ///< of Voice the name, of Language the tag
    QStringList classes;
    Milliseconds time{0}; ///< of Timestamp

    [[nodiscard]] QStringView words() const { return decoded.isNull() ? source : QStringView(decoded); }
};

using VttVisitor = std::function<void(const VttNode &)>;

/// Tokenizer and tree construction of the W3C's WebVTT, sections 6.4 and 6.5. The tree is told node by node,
/// in the order of the text, so that no nesting is too deep for it and no payload too full of tags. Views are
/// into the payload; the node is gone after the call.
void parseVttCueText(QStringView payload, const VttVisitor &visit);

} // namespace visavis
