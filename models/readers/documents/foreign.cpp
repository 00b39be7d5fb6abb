// SPDX-License-Identifier: MIT
#include "models/readers/documents/foreign.h"

#include "models/readers/documents/zipped.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Every whole zip file ends with this record, and a comment behind it of this size at most.
bool hasEnd(QByteArrayView zip)
{
    constexpr qsizetype LongestEnd = 22 + 65'535;
    return zip.last(std::min(zip.size(), LongestEnd)).contains("PK\x05\x06");
}

} // namespace

Error whyNoTranscript(QByteArrayView zip)
{
    const auto error = [](ErrorCode code, const QStringList &arguments = {}) {
        return Error{.code = code, .arguments = arguments, .file = {}, .line = 0, .detail = {}};
    };
    const auto mentions = [zip](QByteArrayView name) { return mentionsEntry(zip, name); };
    const QByteArrayView type = statedMimeType(zip);
    if (!hasEnd(zip)) {
        return error(ErrorCode::MalformedContainer, {u"ZIP"_s});
    }
    if (mentions("xl/workbook") || type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return error(ErrorCode::Spreadsheet);
    }
    if (mentions("ppt/presentation")) {
        return error(ErrorCode::OtherDocument, {u"PowerPoint"_s});
    }
    if (type.startsWith("application/vnd.oasis.opendocument.presentation")) {
        return error(ErrorCode::OtherDocument, {u"Impress"_s});
    }
    if (mentions("Index/Slide")) {
        return error(ErrorCode::OtherDocument, {u"Keynote"_s});
    }
    if (mentions("Index/Document.iwa") || mentions("buildVersionHistory")) {
        return error(ErrorCode::OtherDocument, {u"Pages"_s});
    }
    return error(ErrorCode::Archive);
}

} // namespace visavis
