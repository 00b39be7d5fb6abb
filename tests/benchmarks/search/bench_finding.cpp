// SPDX-License-Identifier: MIT
// Finding in a pane with a text of many megabytes: how long one waits for the hits of a letter, and for how
// long at a time the window does nothing else.
//   QT_QPA_PLATFORM=offscreen bench_finding [CHARACTERS]
#include "tests/benchmarks/harness.h"
#include "tests/support/generator.h"
#include "ui/pane/panefind.h"
#include "ui/reader/overviewstrip.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Runs = 9;

/// What a pane has.
struct Page {
    QWidget window;
    ReaderView *view = new ReaderView;
    PaneFind *find = new PaneFind(view);

    explicit Page(const std::shared_ptr<const Transcript> &text)
    {
        auto *lines = new QVBoxLayout(&window);
        lines->addWidget(find);
        auto *page = new QHBoxLayout;
        page->addWidget(view, 1);
        page->addWidget(new OverviewStrip(view));
        lines->addLayout(page, 1);
        window.resize(700, 900);
        window.show();
        view->setTranscript(text);
        find->begin();
        settle();
    }

    /// Until all is found and painted, the strip too, which comes later. The longest time without a pause.
    double settle() const
    {
        double longest = 0;
        bool isIdle = false;
        QTimer pause;
        pause.setSingleShot(true);
        QObject::connect(&pause, &QTimer::timeout, &pause, [&] { isIdle = true; });
        pause.start(300);
        while (find->isSearching() || !isIdle) {
            longest = std::max(longest, bench::threadMilliseconds([] { QCoreApplication::processEvents(); }));
        }
        return longest;
    }
};

void measure(bench::Table &table, const Page &page, const QString &words)
{
    std::vector<double> key;
    std::vector<double> wait;
    std::vector<double> longest;
    for (int run = 0; run < Runs; ++run) {
        page.find->field()->clear();
        (void)page.settle();
        wait.push_back(bench::milliseconds([&] {
            key.push_back(bench::threadMilliseconds([&] { page.find->field()->setText(words); }));
            while (page.find->isSearching()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }));
        longest.push_back(page.settle());
    }
    const QString what = words + u" ("_s + page.find->count() + u')';
    table.add(bench::summarise(what + u": the key"_s, u"ms"_s, key));
    table.add(bench::summarise(what + u": until found"_s, u"ms"_s, wait));
    table.add(bench::summarise(what + u": longest at a time"_s, u"ms"_s, longest));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const qsizetype characters = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 8'000'000;
    constexpr int LettersOfAWord = 6;
    const auto text =
        std::make_shared<Transcript>(test::TranscriptGenerator(1).transcript(characters / LettersOfAWord));
    const Page page(text);
    bench::Table table(QApplication::arguments());
    table.add(bench::summarise(u"characters"_s, u"million"_s, {double(text->body.size()) / 1e6}));
    for (const QString &words : {u"e"_s, u"les"_s, u"je ne sais"_s, u"nowhere"_s}) {
        measure(table, page, words);
    }
    return 0;
}
