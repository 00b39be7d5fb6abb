// SPDX-License-Identifier: MIT
// Measures how fast documents of annotated passages are written:
//   bench_exports [--passages N] [--filter TEXT]
#include "models/writers/document/documentformats.h"
#include "tests/benchmarks/harness.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTimeZone>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Runs = 7;

/// Words that differ from passage to passage, as what people say does: repeated ones would pack too well.
QString words(int count, quint32 &state)
{
    static const QStringList all =
        u"the of and we were there then water lock mill night work bread they said "
        "nobody knew it was cold in winter my father came home late every day "
        "années là-bas rivière œuvre c'était quand même village école"_s.split(u' ');
    QString text;
    for (int i = 0; i < count; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        text += (i > 0 ? u" "_s : QString()) + all[qsizetype(state >> 8U) % all.size()];
    }
    return text;
}

/// A heading, a quote, where it is from and a note for each passage; so many of them have no comment between
/// two that have one.
Document annotated(int passages, int between)
{
    Document document;
    document.title = u"Annotated notes"_s;
    document.madeWith = u"Visavis"_s;
    document.date = QDate(2025, 3, 10);
    document.hasTitlePage = true;
    document.blocks.emplace_back(paragraph(ParagraphKind::Title, document.title));
    document.blocks.emplace_back(Contents{.levels = 1});
    quint32 state = 1;
    for (int i = 0; i < passages; ++i) {
        document.blocks.emplace_back(Heading{
            .level = i % 50 == 0 ? 1 : 2, .inlines = {plain(words(4, state))}, .id = u"passage-%1"_s.arg(i)});
        const Colour colour = palette()[size_t(i) % palette().size()].colour;
        Paragraph quote{.kind = ParagraphKind::Quote, .inlines = {}, .colour = colour};
        if (i % (between + 1) == 0) {
            const int index = int(document.comments.size());
            document.comments.push_back({.author = u"Ann Weaver"_s,
                                         .initials = u"AW"_s,
                                         .date = QDateTime(QDate(2025, 3, 9), QTime(12, 0), QTimeZone::UTC),
                                         .paragraphs = {paragraph(ParagraphKind::Body, words(12, state))}});
            quote.inlines = {CommentStart{index}, Run{.text = words(10, state), .highlight = colour},
                             CommentEnd{index}, plain(u' ' + words(30, state))};
        } else {
            quote.inlines = {plain(words(40, state))};
        }
        document.blocks.emplace_back(std::move(quote));
        document.blocks.emplace_back(
            Paragraph{.kind = ParagraphKind::Reference,
                      .inlines = {plain(u"Ann Weaver, The lock, "_s),
                                  Run{.text = u"12:%1"_s.arg(i % 60, 2, 10, QLatin1Char('0')),
                                      .link = u"https://example.org/lock.mp3#t=%1"_s.arg(i % 600)}}});
        document.blocks.emplace_back(
            Paragraph{.kind = ParagraphKind::Note,
                      .inlines = {plain(u"Method: "_s, Look::Strong), plain(words(20, state))}});
    }
    return document;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--passages"_s);
    const int passages = option >= 0 ? std::max(1, arguments.value(option + 1).toInt()) : 10'000;
    bench::Table table(arguments);
    for (const int between : {9, 0}) {
        const Document document = annotated(passages, between);
        const QString what = between == 0 ? u"%1 commented"_s.arg(passages) : u"%1 passages"_s.arg(passages);
        for (const auto &[name, write] : {std::pair{u"docx"_s, &writeDocx}, std::pair{u"odt"_s, &writeOdt}}) {
            qsizetype size = 0;
            const auto once = [&] {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                NoProgress progress;
                if (!write(document, buffer, progress)) {
                    qFatal("cannot be written");
                }
                size = buffer.size();
            };
            table.run(
                u"%1, %2"_s.arg(name, what), u"ms"_s, Runs, [] {},
                [&] { return bench::processorMilliseconds(once); });
            if (size > 0) {
                table.add(bench::summarise(u"%1, %2: size"_s.arg(name, what), u"MB"_s, {double(size) / 1e6}));
            }
        }
    }
    return 0;
}
