// SPDX-License-Identifier: MIT
#include "app/commands/episodes.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/project/editing.h"
#include "models/transcript/quotesearch.h"
#include "ui/base/errortext.h"

#include <optional>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct Request {
    QString episode;
    QString quote;                       ///< or else:
    std::optional<CodePointRange> range; ///< given by number
    std::optional<int> turn;             ///< from 1
    QList<QStringList> tags;
    QString note;
    Colour colour;
    QString coder;
};

std::optional<qint64> numberOf(const QString &text)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The request, or what is wrong with the usage.
std::expected<Request, QString> requestOf(const Invocation &call)
{
    Request request;
    request.episode = call.value(u"episode"_s);
    request.quote = call.value(u"quote"_s);
    request.note = call.value(u"note"_s);
    request.coder = call.value(u"coder"_s);
    if (request.episode.trimmed().isEmpty()) {
        return std::unexpected(CommandText::tr("--episode is missing."));
    }
    const bool hasRange = call.has(u"start"_s) || call.has(u"stop"_s);
    if (hasRange == call.has(u"quote"_s)) {
        return std::unexpected(CommandText::tr("Give either --quote, or --start and --stop."));
    }
    if (hasRange) {
        const auto start = numberOf(call.value(u"start"_s));
        const auto stop = numberOf(call.value(u"stop"_s));
        if (!start || !stop || call.has(u"turn"_s)) {
            return std::unexpected(
                CommandText::tr("--start and --stop are two numbers from 0, and go without --turn."));
        }
        request.range = {CodePoint(*start), CodePoint(*stop)};
    } else if (request.quote.trimmed().isEmpty()) {
        return std::unexpected(CommandText::tr("--quote is empty."));
    }
    if (call.has(u"turn"_s)) {
        const auto turn = numberOf(call.value(u"turn"_s));
        if (!turn || *turn < 1 || *turn > std::numeric_limits<int>::max()) {
            return std::unexpected(CommandText::tr("--turn is a number from 1."));
        }
        request.turn = int(*turn);
    }
    const QStringList tags = call.values(u"tag"_s);
    for (const QString &tag : tags) {
        const QStringList path = tag.split(u'>');
        if (std::ranges::any_of(path, [](const QString &name) { return name.trimmed().isEmpty(); })) {
            return std::unexpected(CommandText::tr("--tag is empty."));
        }
        request.tags.append(path);
    }
    const QString colour = call.value(u"colour"_s);
    const auto known = colour.isEmpty() ? palette().front().colour : Colour::fromName(colour);
    if (!known) {
        return std::unexpected(sentence(
            Error{.code = ErrorCode::BadColour, .arguments = {colour}, .file = {}, .line = 0, .detail = {}}));
    }
    request.colour = *known;
    return request;
}

/// "turn 3: ... words around ..." for each place of an ambiguous quote.
QStringList candidates(const Transcript &transcript, const std::vector<Utf16Range> &places)
{
    constexpr size_t Most = 100;
    constexpr qsizetype Context = 30;
    QStringList lines;
    for (size_t i = 0; i < std::min(places.size(), Most); ++i) {
        qsizetype start = std::max<qsizetype>(0, places[i].start.value() - Context);
        qsizetype stop = std::min(transcript.body.size(), places[i].stop.value() + Context);
        start -= start > 0 && transcript.body[start].isLowSurrogate() ? 1 : 0;
        stop += stop < transcript.body.size() && transcript.body[stop].isLowSurrogate() ? 1 : 0;
        const QString around = transcript.body.sliced(start, stop - start).simplified();
        const int turn = transcript.turnAt(places[i].start);
        lines.append(CommandText::tr("turn %1: …%2…").arg(QString::number(turn + 1), around));
    }
    if (places.size() > Most) {
        lines.append(u"…"_s);
    }
    return lines;
}

Result<Utf16Range> placeOfQuote(const Transcript &transcript, const Request &request)
{
    Utf16Range within{Utf16Offset(0), Utf16Offset(transcript.body.size())};
    if (request.turn) {
        if (size_t(*request.turn) > transcript.turns.size()) {
            return fail(ErrorCode::NoSuchTurn, {QString::number(*request.turn)});
        }
        within = transcript.turns[size_t(*request.turn - 1)].range;
    }
    std::vector<Utf16Range> places = findQuote(transcript.text(within), request.quote);
    for (Utf16Range &place : places) {
        place = {within.start + place.start.value(), within.start + place.stop.value()};
    }
    if (places.empty()) {
        return fail(ErrorCode::QuoteNotFound, {request.quote});
    }
    if (places.size() > 1) {
        return fail(ErrorCode::QuoteAmbiguous, QStringList{request.quote} + candidates(transcript, places));
    }
    return places.front();
}

Result<CodePointRange> passageOf(const Transcript &transcript, const Request &request)
{
    const OffsetMap map(transcript.body);
    if (!request.range) {
        return placeOfQuote(transcript, request).transform([&](Utf16Range range) {
            return map.toCodePoints(range);
        });
    }
    const CodePoint end = map.codePointCount();
    if (request.range->isEmpty() || request.range->stop > end) {
        return fail(ErrorCode::RangeOutsideText,
                    {QString::number(request.range->start.value()),
                     QString::number(request.range->stop.value()), QString::number(end.value())});
    }
    return *request.range;
}

/// Lets the coder of a request act until it is destroyed: in a window, somebody else was acting.
class ActingCoder
{
public:
    explicit ActingCoder(Project &project)
        : m_project(project)
        , m_before(project.coder())
    {
    }
    ~ActingCoder() { m_project.setCoder(m_before); }
    Q_DISABLE_COPY_MOVE(ActingCoder)

    [[nodiscard]] Result<void> become(const QString &given)
    {
        // Without a name it is the person at the window, if there is one.
        return given.trimmed().isEmpty() && m_before.isValid() ? Result<void>()
                                                               : m_project.setCoder(coderNameOr(given));
    }

private:
    Project &m_project;
    CoderId m_before;
};

Result<AnnotationId> annotate(Project &project, EpisodeId episode, const Request &request)
{
    const auto transcript = project.transcript(episode);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    const auto range = passageOf(**transcript, request);
    if (!range) {
        return std::unexpected(range.error());
    }
    ActingCoder coder(project);
    return project.load(episode)
        .and_then([&] { return coder.become(request.coder); })
        .and_then([&] {
            return Editing(project).annotateByName(episode, *range, request.colour, request.tags,
                                                   request.note);
        })
        .and_then([&](AnnotationId id) { return project.flush().transform([id] { return id; }); });
}

int annotateIn(Project &project, const Request &request, CommandContext &context)
{
    const auto sources = sourceNames(project.snapshot().database());
    if (!sources) {
        printError(context, sources.error());
        return SomeFailed;
    }
    const EpisodeId episode = episodeMeant(project.data(), *sources, request.episode, context);
    if (!episode.isValid()) {
        return SomeFailed;
    }
    const auto annotation = annotate(project, episode, request);
    if (!annotation) {
        printError(context, annotation.error());
        return SomeFailed;
    }
    const QUuid guid = project.data().annotations().find(*annotation)->guid;
    printLine(context.output, guid.toString(QUuid::WithoutBraces));
    return Done;
}

} // namespace

int runAnnotate(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(u"episode"_s, u"E"_s,
                   CommandText::tr("Title, number or file name of the interview, or how its title begins."));
    call.addOption(u"quote"_s, u"Q"_s, CommandText::tr("The words to mark, which stand there once."));
    call.addOption(u"turn"_s, u"N"_s, CommandText::tr("Number of the turn that has the quote, from 1."));
    call.addOption(u"start"_s, u"A"_s, CommandText::tr("Start of the passage, in code points from 0."));
    call.addOption(u"stop"_s, u"B"_s, CommandText::tr("End of the passage, not included."));
    call.addOption(u"tag"_s, u"T"_s,
                   CommandText::tr("A tag, made when it is new; “Parent > Child” for one below another."));
    call.addOption(u"note"_s, u"N"_s, CommandText::tr("A note in Markdown."));
    call.addOption(u"colour"_s, u"C"_s,
                   CommandText::tr("yellow, orange, green, sky, blue, vermilion, "
                                   "purple, grey, or #rrggbb."));
    call.addOption(u"coder"_s, u"C"_s, CommandText::tr("Name of the person who annotates."));
    if (!call.read(1, 1)) {
        return call.exitStatus();
    }
    const auto request = requestOf(call);
    if (!request) {
        return call.refuse(request.error());
    }
    return withWritableProject(call, call.path(call.positional().constFirst()),
                               [&](Project &project) { return annotateIn(project, *request, context); });
}

} // namespace visavis
