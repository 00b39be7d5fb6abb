// SPDX-License-Identifier: MIT
#include "models/export/exportbeginning.h"

#include "models/export/samplepassages.h"
#include "models/writers/templatefolder.h"

#include <QBuffer>
#include <QColor>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What is shown in the place of formats that are no text.
constexpr std::array StandIns{
    std::pair{"docx"_L1, "html"_L1},
    std::pair{"odt"_L1, "html"_L1},
    std::pair{"pdf"_L1, "html"_L1},
    std::pair{"xlsx"_L1, "csv"_L1},
};

/// Null when the kind has nothing that could be shown.
const WriterFormat *shownFormat(const ExportKind &kind, const WriterFormat &format)
{
    const auto standIn =
        std::ranges::find(StandIns, format.id, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    return standIn == StandIns.end() ? &format : formatOf(kind, QString(standIn->second));
}

bool isText(const QByteArray &bytes)
{
    return !bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0');
}

/// Words on the ground of their colour, as a page for browsers has them by its style sheet.
void colourMarks(QString &html)
{
    static const QRegularExpression mark(u"<mark\\b([^>]*)>"_s);
    static const QRegularExpression colour(u"\\bc-([0-9a-f]{6})\\b"_s);
    constexpr int Strength = 40; // percent, under black words
    QString coloured;
    qsizetype from = 0;
    for (auto each = mark.globalMatch(html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QRegularExpressionMatch found = colour.match(match.captured(1));
        const QColor strong(found.hasMatch() ? u'#' + found.captured(1) : u"#c9c5b9"_s);
        const auto tinted = [](int part) { return 255 - (255 - part) * Strength / 100; };
        const QColor ground(tinted(strong.red()), tinted(strong.green()), tinted(strong.blue()));
        coloured += QStringView(html).sliced(from, match.capturedStart() - from);
        coloured += u"<span style=\"background-color:%1;color:#000000\">"_s.arg(ground.name());
        from = match.capturedEnd();
    }
    coloured += QStringView(html).sliced(from);
    html = coloured.replace("</mark>"_L1, "</span>"_L1);
}

/// What browsers set side by side by its style sheet, as a table of cells of the same width, which Qt's pages
/// can.
void standSideBySide(QString &html)
{
    static const QRegularExpression division(u"<(/?)div\\b([^>]*)>"_s);
    if (!html.contains("role=\"table\""_L1)) {
        return;
    }
    QStringList open;
    QString made;
    qsizetype from = 0;
    for (auto each = division.globalMatch(html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        made += QStringView(html).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!match.capturedView(1).isEmpty()) {
            made += u"</%1>"_s.arg(open.isEmpty() ? u"div"_s : open.takeLast());
            continue;
        }
        const QStringView attributes = match.capturedView(2);
        const auto is = [attributes](QLatin1StringView role) { return attributes.endsWith(role); };
        if (is("role=\"table\""_L1)) {
            open += u"table"_s;
            made += "<table width=\"100%\" cellspacing=\"0\">"_L1;
        } else if (is("role=\"row\""_L1)) {
            open += u"tr"_s;
            made += "<tr>"_L1;
        } else if (is("role=\"cell\""_L1) || is("role=\"columnheader\""_L1)) {
            open += u"td"_s;
            made += "<td width=\"50%\" valign=\"top\">"_L1;
        } else {
            open += u"div"_s;
            made += match.capturedView();
        }
    }
    made += QStringView(html).sliced(from);
    html = made;
}

/// The body alone, with the elements that Qt's pages do not know as those it does.
QString pageText(QString html)
{
    static const QRegularExpression head(u"<head\\b.*?</head>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression block(
        u"<(/?)(?:section|article|header|footer|main|nav|aside|figure|figcaption|details|summary)\\b"_s);
    html.remove(head);
    colourMarks(html);
    standSideBySide(html);
    return html.replace(block, u"<\\1div"_s);
}

void shorten(ExportBeginning &beginning)
{
    if (beginning.text.size() <= BeginningLength) {
        return;
    }
    beginning.isPart = true;
    // At the end of a line or of a paragraph: never within a tag.
    const QStringView start = QStringView(beginning.text).first(BeginningLength);
    const qsizetype end = beginning.isPage ? start.lastIndexOf(u"</p>") + 4 : start.lastIndexOf(u'\n') + 1;
    const bool isGood = end > BeginningLength / 2;
    qsizetype cut = isGood ? end : beginning.isPage ? start.lastIndexOf(u'>') + 1 : BeginningLength;
    cut = cut > 0 ? cut : BeginningLength;
    cut -= beginning.text[cut - 1].isHighSurrogate() ? 1 : 0;
    beginning.text.truncate(cut);
}

/// The first files of a folder, each below its name.
Result<QString> folderText(const WriterFormat &format, const ExportData &data, const ExportOptions &options,
                           Progress &progress)
{
    QString text;
    bool isEnough = false;
    const auto file = [&](const QString &name,
                          const std::function<Result<void>(QIODevice &)> &content) -> Result<void> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return content(buffer).and_then([&]() -> Result<void> {
            if (isText(buffer.data())) {
                text += u"──── %1 ────\n\n"_s.arg(name) + QString::fromUtf8(buffer.data()) + u'\n';
            }
            isEnough = text.size() > BeginningLength;
            return isEnough ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
        });
    };
    const auto written = format.writeFolder(data, options, file, progress);
    if (!written && !isEnough) {
        return std::unexpected(written.error());
    }
    return text;
}

Result<QString> fileText(const WriterFormat &format, const ExportData &data, const ExportOptions &options,
                         Progress &progress)
{
    if (!format.write && data.episodes.empty()) {
        return fail(ErrorCode::NothingToExport);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = format.write ? format.write(data, options, buffer, progress)
                                      : format.writeEpisode(data, 0, options, buffer, progress);
    if (!written) {
        return std::unexpected(written.error());
    }
    QString text = isText(buffer.data()) ? QString::fromUtf8(buffer.data()) : QString();
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return text.replace("\r\n"_L1, "\n"_L1);
}

/// Copies of a person's own templates with those that are just being written among them.
Result<void> writeTemplates(const QString &from, const QHash<QString, QString> &templates, const QString &to)
{
    const TemplateFolder into(to);
    for (const QString &name : TemplateFolder::shipped()) {
        const auto written = templates.constFind(name);
        Result<QString> text = written != templates.constEnd() ? *written : TemplateFolder(from).text(name);
        const auto saved = text.and_then([&](const QString &content) { return into.save(name, content); });
        if (!saved) {
            return saved;
        }
    }
    return {};
}

} // namespace

Result<ExportBeginning> exportBeginning(const ExportData &data, const ExportTask &task, Progress &progress)
{
    const WriterFormat *format = shownFormat(*task.kind, *task.format);
    if (!format) {
        return ExportBeginning();
    }
    const auto text = format->writeFolder ? folderText(*format, data, task.options, progress)
                                          : fileText(*format, data, task.options, progress);
    return text.transform([&](const QString &whole) {
        ExportBeginning beginning{.text = whole,
                                  .suffix = format->writeFolder ? u"md"_s : QString(format->suffix),
                                  .isPage = format->suffix == "html"_L1 && !format->writeFolder,
                                  .isStandIn = format != task.format,
                                  .isPart =
                                      data.isPart || (format->writeEpisode && data.episodes.size() > 1)};
        if (beginning.isPage) {
            beginning.text = pageText(std::move(beginning.text));
        }
        shorten(beginning);
        return beginning;
    });
}

Result<ExportBeginning> exportBeginning(const OpenSnapshot &open, const QString &title, ExportTask task,
                                        const QHash<QString, QString> &templates, Progress &progress)
{
    task.selection.limit = BeginningLimit;
    auto data = prepareExport(open, title, task, progress);
    if (!data) {
        return std::unexpected(data.error());
    }
    std::optional<QTemporaryDir> folder;
    if (!templates.isEmpty()) {
        folder.emplace();
        if (!folder->isValid()) {
            return std::unexpected(Error{.code = ErrorCode::FileNotWritable,
                                         .arguments = {},
                                         .file = folder->path(),
                                         .line = 0,
                                         .detail = folder->errorString()});
        }
        if (auto written = writeTemplates(task.options.templateFolder, templates, folder->path()); !written) {
            return std::unexpected(written.error());
        }
        task.options.templateFolder = folder->path();
        if (annotationCount(*data) == 0) {
            *data = samplePassages(task.options.language);
            data->date = task.selection.day;
        }
    }
    return exportBeginning(*data, task, progress);
}

} // namespace visavis
