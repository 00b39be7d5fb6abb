// SPDX-License-Identifier: MIT
#include "tests/benchmarks/sourcesamples.h"

#include "tests/models/readers/pdfs.h"
#include "tests/models/readers/zips.h"
#include "tests/support/generator.h"

#include <functional>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

/// What one speaker says.
struct Said {
    QByteArray name;
    QByteArray text;
    int second = 0;
    int number = 0;
};

/// Turn after turn of the same interview, as long as `add` wants one: it returns whether it has enough.
void say(const std::function<bool(const Said &)> &add)
{
    TranscriptGenerator words(7);
    std::vector<QByteArray> sentences;
    for (int i = 0; i < 2000; ++i) {
        sentences.push_back(words.sentence(false, 6 + words.below(14)).toUtf8());
    }
    Said said;
    for (bool enough = false; !enough;) {
        const bool asks = ++said.number % 2 == 1;
        said.name = asks ? "Ann Miller" : "Ben Wood";
        said.text.clear();
        for (qsizetype count = asks ? 1 : 1 + words.below(6); count > 0; --count) {
            said.text += sentences[size_t(words.below(qsizetype(sentences.size())))] + ' ';
        }
        said.text.chop(asks ? 2 : 1);
        said.text += asks ? "?" : "";
        enough = add(said);
        said.second += 3 + int(words.below(20));
    }
}

QByteArray clock(int second, char mark)
{
    return QString::asprintf("%02d:%02d:%02d%c%03d", second / 3600, second / 60 % 60, second % 60, mark, 250)
        .toLatin1();
}

/// The head, then what `write` makes of each turn until it is long enough, then the tail.
template<class Write>
QByteArray written(qsizetype bytes, const QByteArray &head, Write write, const QByteArray &tail = {})
{
    QByteArray all = head;
    all.reserve(bytes + 4096);
    say([&](const Said &said) {
        all += write(said);
        return all.size() >= bytes;
    });
    return all + tail;
}

template<class Write>
SourceSample plain(qsizetype bytes, const QByteArray &head, Write write, const QByteArray &tail = {})
{
    SourceSample made{.bytes = written(bytes, head, write, tail)};
    made.inside = made.bytes.size();
    return made;
}

SourceSample zipped(const QString &part, const QByteArray &inside, ZipEntries entries)
{
    entries.emplace_back(part, inside);
    return {.bytes = zipOf(entries), .inside = inside.size()};
}

SourceSample text(qsizetype bytes)
{
    return plain(bytes, {}, [](const Said &said) { return said.name + ": " + said.text + "\n\n"; });
}

SourceSample markdown(qsizetype bytes)
{
    return plain(bytes, "---\ntitle: A long talk\n---\n\n",
                 [](const Said &said) { return "**" + said.name + ":** " + said.text + "\n\n"; });
}

SourceSample csv(qsizetype bytes)
{
    return plain(bytes, "Start,Speaker,Text\r\n", [](const Said &said) {
        return clock(said.second, '.') + ',' + said.name + ",\"" + said.text + "\"\r\n";
    });
}

SourceSample vtt(qsizetype bytes)
{
    return plain(bytes, "WEBVTT\n\n", [](const Said &said) {
        return clock(said.second, '.') + " --> " + clock(said.second + 3, '.') + "\n<v " + said.name + '>' +
               said.text + "</v>\n\n";
    });
}

SourceSample srt(qsizetype bytes)
{
    return plain(bytes, {}, [](const Said &said) {
        return QByteArray::number(said.number) + '\n' + clock(said.second, ',') + " --> " +
               clock(said.second + 3, ',') + '\n' + said.name + ": " + said.text + "\n\n";
    });
}

SourceSample whisper(qsizetype bytes)
{
    return plain(
        bytes, "{\"language\": \"en\", \"segments\": [",
        [](const Said &said) {
            return QByteArray(said.number > 1 ? "," : "") +
                   "\n  {\"id\": " + QByteArray::number(said.number) +
                   ", \"start\": " + QByteArray::number(said.second) +
                   ".25, \"end\": " + QByteArray::number(said.second + 3) + ".5, \"speaker\": \"" +
                   said.name + "\", \"text\": \" " + said.text + "\"}";
        },
        "]}");
}

QByteArray htmlTurn(const Said &said)
{
    return "<p class=\"said\"><strong>" + said.name + ":</strong> " + said.text + "</p>\n";
}

SourceSample html(qsizetype bytes)
{
    return plain(bytes, "<!DOCTYPE html><html lang=\"en\"><head><title>A talk</title></head><body>\n",
                 htmlTurn, "</body></html>");
}

SourceSample docx(qsizetype bytes)
{
    const QByteArray body = written(
        bytes,
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
        [](const Said &said) {
            return "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" +
                   said.name + ":</w:t></w:r><w:r><w:t xml:space=\"preserve\"> " + said.text +
                   "</w:t></w:r></w:p>";
        },
        "</w:body></w:document>");
    return zipped(u"word/document.xml"_s, body, {{u"[Content_Types].xml"_s, "<Types/>"}});
}

SourceSample odt(qsizetype bytes)
{
    const QByteArray body = written(
        bytes,
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>",
        [](const Said &said) {
            return "<text:p text:style-name=\"Standard\"><text:span text:style-name=\"T1\">" + said.name +
                   ":</text:span> " + said.text + "</text:p>";
        },
        "</office:text></office:body></office:document-content>");
    return zipped(u"content.xml"_s, body, {{u"META-INF/manifest.xml"_s, "<manifest/>"}});
}

SourceSample epub(qsizetype bytes)
{
    const QByteArray chapter =
        written(bytes, "<html><head><title>A talk</title></head><body>\n", htmlTurn, "</body></html>");
    return zipped(u"a.xhtml"_s, chapter,
                  {{u"META-INF/container.xml"_s,
                    "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"},
                   {u"b.opf"_s, "<package><manifest><item id='a' href='a.xhtml' "
                                "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/>"
                                "</spine></package>"}});
}

SourceSample rtf(qsizetype bytes)
{
    return plain(
        bytes, "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\n",
        [](const Said &said) {
            return "\\pard\\plain\\f0 {\\b " + said.name + ":} " + said.text + "\\par\n";
        },
        "}");
}

SourceSample tei(qsizetype bytes)
{
    return plain(
        bytes,
        "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
        "<title>A talk</title></titleStmt></fileDesc></teiHeader><text><body>\n",
        [](const Said &said) {
            return QByteArray(said.number % 2 == 1 ? "<u who=\"#ann\">" : "<u who=\"#ben\">") + said.text +
                   "</u>\n";
        },
        "</body></text></TEI>");
}

/// A page of at most 50 lines, each of at most 90 letters.
QByteArray pageOf(const QByteArrayList &lines)
{
    return "BT /F 10 Tf 14 TL 50 790 Td (" + lines.join(") ' (") + ") ' ET";
}

SourceSample pdf(qsizetype bytes)
{
    constexpr qsizetype LinesOnPage = 50;
    constexpr qsizetype LettersInLine = 90;
    constexpr qsizetype MostPages = 4900; // more are refused
    QByteArrayList lines;
    QByteArrayList pages;
    qsizetype inside = 0;
    say([&](const Said &said) {
        QByteArray rest = said.name + ": " + said.text;
        while (!rest.isEmpty()) {
            const qsizetype cut =
                rest.size() <= LettersInLine ? rest.size() : rest.lastIndexOf(' ', LettersInLine);
            lines.append(rest.first(cut));
            rest = rest.sliced(cut).trimmed();
            if (lines.size() == LinesOnPage) {
                pages.append(pageOf(lines));
                inside += pages.back().size();
                lines.clear();
            }
        }
        return inside >= bytes || pages.size() >= MostPages;
    });
    return {.bytes = pdfOfPages(pages), .inside = inside};
}

} // namespace

const std::vector<SampleKind> &sampleKinds()
{
    static const std::vector<SampleKind> kinds{
        {"text", "txt", 40, text},  {"markdown", "md", 40, markdown}, {"csv", "csv", 40, csv},
        {"webvtt", "vtt", 40, vtt}, {"subrip", "srt", 40, srt},       {"json", "json", 40, whisper},
        {"html", "html", 12, html}, {"docx", "docx", 15, docx},       {"odt", "odt", 15, odt},
        {"epub", "epub", 12, epub}, {"rtf", "rtf", 15, rtf},          {"tei", "xml", 15, tei},
        {"pdf", "pdf", 0, pdf},
    };
    return kinds;
}

} // namespace visavis::test
