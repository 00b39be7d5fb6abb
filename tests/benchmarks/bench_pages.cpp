// SPDX-License-Identifier: MIT
// Measures how long a document takes as PDF, HTML, Markdown and plain text:
//   bench_pages [--passages N] [--filter TEXT]
// 2,000 passages (the default) are some 500 pages; the number of pages is told.
#include "models/writers/document/documentformats.h"
#include "tests/benchmarks/harness.h"
#include "tests/models/writers/document/pagesample.h"

#include <QBuffer>
#include <QGuiApplication>

using namespace visavis;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--passages"_s);
    const int passages = option >= 0 ? std::max(1, arguments.value(option + 1).toInt()) : 2'000;
    bench::Table table(arguments);
    const Document document = test::longDocument(passages);
    for (const DocumentFormat &format : documentFormats()) {
        if (format.id == "docx"_L1 || format.id == "odt"_L1) {
            continue;
        }
        QByteArray bytes;
        const auto once = [&] {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            NoProgress progress;
            if (!format.write(document, buffer, progress)) {
                qFatal("cannot be written");
            }
        };
        const bool isPdf = format.id == "pdf"_L1;
        const QString name = QString(format.id);
        table.run(
            u"%1, %2 passages"_s.arg(name).arg(passages), u"ms"_s, isPdf ? 3 : 10, [] {},
            [&] { return bench::processorMilliseconds(once); });
        if (!bytes.isEmpty()) {
            table.add(bench::summarise(u"%1, size"_s.arg(name), u"MB"_s, {double(bytes.size()) / 1e6}));
        }
        if (isPdf && !bytes.isEmpty()) {
            table.add(bench::summarise(u"pdf, pages"_s, u"pages"_s, {double(bytes.count("/Type /Page\n"))}));
        }
    }
    return 0;
}
