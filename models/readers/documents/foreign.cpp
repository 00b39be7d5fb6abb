// SPDX-License-Identifier: MIT
#include "models/readers/documents/foreign.h"

#include "models/readers/documents/zipped.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Error> refusal(const Source &source)
{
    const auto error = [](ErrorCode code, const QStringList &arguments = {}) {
        return Error{.code = code, .arguments = arguments, .file = {}, .line = 0, .detail = {}};
    };
    const QByteArrayView type = statedMimeType(source.bytes);
    if (mentionsEntry(source.bytes, "xl/workbook") ||
        type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return error(ErrorCode::Spreadsheet);
    }
    if (mentionsEntry(source.bytes, "ppt/presentation")) {
        return error(ErrorCode::OtherDocument, {u"PowerPoint"_s});
    }
    if (type.startsWith("application/vnd.oasis.opendocument.presentation")) {
        return error(ErrorCode::OtherDocument, {u"Impress"_s});
    }
    if (mentionsEntry(source.bytes, "Index/Document.iwa") ||
        mentionsEntry(source.bytes, "buildVersionHistory")) {
        return error(ErrorCode::OtherDocument, {u"Pages"_s});
    }
    return std::nullopt;
}

Fit fitForeign(const Source &source)
{
    return refusal(source) ? Fit::Likely : Fit::No;
}

Result<Transcript> readForeign(const Source &source, Progress & /*progress*/)
{
    if (auto error = refusal(source)) {
        return std::unexpected(*std::move(error));
    }
    return fail(ErrorCode::UnknownFormat);
}

} // namespace

Format foreignFormat()
{
    return {.id = "foreign"_L1,
            .fileNameSuffixes = {},
            .content = Content::Zip,
            .fit = fitForeign,
            .read = readForeign};
}

} // namespace visavis
