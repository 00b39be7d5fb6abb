// SPDX-License-Identifier: MIT
// What a person waits for when words are found and replaced in many interviews, and in a very long one; how
// long the window stands still meanwhile, and how much the file grows.
#include "models/items/replacer.h"
#include "tests/benchmarks/harness.h"
#include "tests/support/generator.h"
#include "tests/support/sampleproject.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

std::vector<EpisodeWordPlaces> find(Project &project, const QString &words)
{
    std::vector<EpisodeWordPlaces> all;
    OccurrenceSearch search;
    QEventLoop loop;
    QObject::connect(&search, &OccurrenceSearch::found, &loop, [&](const QList<EpisodeWordPlaces> &found) {
        all.insert(all.end(), found.begin(), found.end());
    });
    QObject::connect(&search, &OccurrenceSearch::finished, &loop, &QEventLoop::quit);
    QObject::connect(&search, &OccurrenceSearch::failed, &loop,
                     [](const Error &) { require(false, "finding"); });
    search.start(project, {.words = words, .options = {.wholeWords = true}, .episode = {}});
    loop.exec();
    return all;
}

ReplaceOutcome replace(Project &project, const std::vector<EpisodeWordPlaces> &places, const QString &by)
{
    Replacer replacer;
    ReplaceOutcome outcome;
    QEventLoop loop;
    QObject::connect(&replacer, &Replacer::finished, &loop, [&](const ReplaceOutcome &done) {
        outcome = done;
        loop.quit();
    });
    replacer.start(project, places, {.what = u"x"_s, .by = by});
    loop.exec();
    return outcome;
}

/// The most work that one event makes.
class Watched final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool handled = QCoreApplication::notify(receiver, event);
            --m_depth;
            return handled;
        }
        bool handled = false;
        longest = std::max(
            longest, bench::threadMilliseconds([&] { handled = QCoreApplication::notify(receiver, event); }));
        --m_depth;
        return handled;
    }
    double longest = 0;

private:
    int m_depth = 0;
};

void measure(Watched &app, bench::Table &table, const QString &what, int interviews, qsizetype words)
{
    SampleProject sample;
    TranscriptGenerator generator(8);
    for (int i = 0; i < interviews; ++i) {
        sample.add(generator.transcript(words));
    }
    Project &project = sample.project();
    require(project.flush().has_value(), "writing");
    const auto text = *project.transcript(project.data().liveEpisodes().front());
    const QString word = text->body.sliced(text->body.size() / 2).section(u' ', 1, 1);
    std::vector<EpisodeWordPlaces> places;
    table.add(bench::summarise(what + u": finding"_s, u"ms"_s,
                               {bench::milliseconds([&] { places = find(project, word); })}));
    qsizetype count = 0;
    for (const EpisodeWordPlaces &one : places) {
        count += one.places.size();
    }
    const auto sizeClosed = [&] {
        sample.reopen();
        return QFileInfo(sample.path()).size();
    };
    const qint64 size = sizeClosed();
    app.longest = 0;
    ReplaceOutcome outcome;
    table.add(bench::summarise(what + u": replacing"_s, u"ms"_s, {bench::milliseconds([&] {
                                   outcome = replace(sample.project(), places, u"Dominique"_s);
                               })}));
    table.add(bench::summarise(what + u": longest event of it, of the thread"_s, u"ms"_s, {app.longest}));
    require(sample.project().flush() && outcome.replaced > 0, "replacing");
    table.add(bench::summarise(what + u": undoing"_s, u"ms"_s,
                               {bench::milliseconds([&] { sample.project().undo(); })}));
    sample.project().redo();
    const qint64 grown = (sizeClosed() - size) / 3; // done, undone, and done again
    QTextStream(stdout) << u"%1: “%2” at %3 places in %4 interviews, the file grew by %5 MB\n"_s
                               .arg(what, word)
                               .arg(count)
                               .arg(places.size())
                               .arg(double(grown) / 1e6, 0, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    Watched app(argc, argv);
    bench::Table table(QCoreApplication::arguments());
    measure(app, table, u"300 interviews of 8,000 words"_s, 300, 8'000);
    measure(app, table, u"one of 1,000,000 words"_s, 1, 1'000'000);
    return 0;
}
