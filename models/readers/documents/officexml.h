// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/transcript/transcript.h"

#include <QXmlStreamReader>

namespace visavis
{

/// The XML of a part of an office document, which names its own encoding, with a bound on its nesting: text
/// boxes in tables in text boxes come to a few dozen. What a part declares as an entity may grow to a few
/// thousand characters, as the parser has it.
struct OfficeXml {
    static constexpr int DeepestElement = 2000;
    static constexpr int TokensPerReport = 16'384;

    QXmlStreamReader &reader; // Not owned.
    qint64 size = 0;          ///< of the whole, in the units of the reader's characterOffset
    int depth = 0;

    /// From a start on: passes over the element, its words and its end.
    void skip()
    {
        reader.skipCurrentElement();
        --depth;
    }
};

/// Gives the handler all elements and texts: `void start()`, `void end()`, `void text()`. Facts get the
/// warning Truncated where the part breaks off. Fails with MalformedContainer or TooDeeplyNested and the
/// line, or Cancelled; a part that breaks off before `bool hasWords()` is malformed.
template<class Handler>
[[nodiscard]] Result<void> walkOfficeXml(OfficeXml &xml, Handler &handler, Transcript &facts,
                                         Progress &progress)
{
    QXmlStreamReader &reader = xml.reader;
    for (int tokens = 1; !reader.atEnd(); ++tokens) {
        if (tokens % OfficeXml::TokensPerReport == 0) {
            progress.report(reader.characterOffset(), xml.size);
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++xml.depth > OfficeXml::DeepestElement) {
                return failAt(ErrorCode::TooDeeplyNested, reader.lineNumber(),
                              {QString::number(OfficeXml::DeepestElement)});
            }
            handler.start();
            break;
        case QXmlStreamReader::EndElement:
            --xml.depth;
            handler.end();
            break;
        case QXmlStreamReader::Characters:
            handler.text();
            break;
        default:
            break;
        }
    }
    const bool isCutOff = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (reader.hasError() && (!isCutOff || !handler.hasWords())) {
        return failAt(ErrorCode::MalformedContainer, reader.lineNumber(), {QStringLiteral("XML")});
    }
    if (isCutOff) {
        facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = 0});
    }
    return {};
}

} // namespace visavis
