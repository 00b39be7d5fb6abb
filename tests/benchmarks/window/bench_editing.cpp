// SPDX-License-Identifier: MIT
// What a person waits for when a turn of a very long text is edited: done in memory, and shown; how long the
// writer then works. Beside it the copy of the text, which each edit makes.
#include "models/project/editing.h"
#include "tests/benchmarks/harness.h"
#include "tests/support/generator.h"
#include "tests/support/sampleproject.h"
#include "ui/pane/episodepane.h"

#include <QApplication>
#include <QEventLoop>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype BodyUnits = 8 * 1024 * 1024;
constexpr int Passages = 10'000;
constexpr int Edits = 30;

void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

/// 10,000 passages behind the turns that are edited.
void annotate(Project &project, EpisodeId episode)
{
    const auto text = *project.transcript(episode);
    const qsizetype first = text->body.size() / 8;
    const qsizetype step = (text->body.size() - first - 100) / Passages;
    Action action{.kind = ActionKind::Highlight, .arguments = {}, .changes = {}, .undo = {}, .redo = {}};
    const auto map = *project.offsets(episode);
    for (int i = 0; i < Passages; ++i) {
        const Utf16Offset start(first + i * step);
        const CodePointRange range = map->toCodePoints(Utf16Range{start, start + 40});
        action.changes +=
            Change::create(Annotation{.id = project.ids().next<Annotation>(),
                                      .guid = QUuid::createUuid(),
                                      .episode = episode,
                                      .revision = project.data().episodes().find(episode)->revision,
                                      .start = range.start,
                                      .stop = range.stop,
                                      .quote = slice(text->body, map->toUtf16(range)).toString(),
                                      .prefix = {},
                                      .suffix = {},
                                      .colour = palette()[size_t(i) % palette().size()].colour,
                                      .embargo = {},
                                      .coder = project.coder(),
                                      .created = Timestamp::now()});
    }
    require(project.perform(action) && project.flush(), "annotating");
}

QString changed(const Transcript &text, int turn, int step)
{
    return text.text(text.turns[size_t(turn)].range).toString() + u" And word %1 more."_s.arg(step);
}

void measure(bench::Table &table)
{
    SampleProject sample;
    TranscriptGenerator generator(8);
    const Transcript unit = generator.transcript(60'000);
    const auto words = qsizetype(60'000.0 * double(BodyUnits) / double(unit.body.size()));
    const EpisodeId episode = sample.add(generator.transcript(words));
    Project &project = sample.project();
    annotate(project, episode);
    Editing editing(project);
    const auto text = [&] { return *project.transcript(episode); };
    QTextStream(stdout)
        << u"%1 million UTF-16 units, %2 turns, %3 passages behind the edits; of the thread\n"_s
               .arg(double(text()->body.size()) / 1e6, 0, 'f', 1)
               .arg(text()->turns.size())
               .arg(Passages);
    std::vector<double> copies;
    std::vector<double> edits;
    std::vector<double> writes;
    for (int i = 0; i < Edits; ++i) {
        copies.push_back(bench::threadMilliseconds([&] {
            const Transcript copy = *text();
            QString body = copy.body;
            body.replace(10, 1, u"xy"_s);
        }));
        const QString now = changed(*text(), 10 + i, i);
        edits.push_back(bench::threadMilliseconds(
            [&] { require(editing.rewriteTurn(episode, 10 + i, now).value_or(false), "editing"); }));
        writes.push_back(bench::milliseconds([&] { require(project.flush().has_value(), "writing"); }));
    }
    table.add(bench::summarise(u"copy of the text (beside)"_s, u"ms"_s, copies));
    table.add(bench::summarise(u"edit of a turn, in memory"_s, u"ms"_s, edits));
    table.add(bench::summarise(u"and on disk, by the writer meanwhile"_s, u"ms"_s, writes));
    std::vector<double> splits;
    for (int i = 0; i < Edits; ++i) {
        const Utf16Range turn = text()->turns[size_t(100 + 2 * i)].range;
        const qsizetype space = text()->body.indexOf(u' ', turn.start.value() + turn.length() / 2);
        splits.push_back(bench::threadMilliseconds(
            [&] { require(editing.splitTurn(episode, Utf16Offset(space)).has_value(), "splitting"); }));
    }
    table.add(bench::summarise(u"split of a turn, in memory"_s, u"ms"_s, splits));
    require(project.flush().has_value(), "writing");

    EpisodePane pane;
    pane.resize(900, 800);
    pane.setProject(&project);
    pane.show();
    require(pane.showEpisode(episode).has_value(), "showing");
    while (pane.episode() != episode) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    pane.revealTurn(10);
    std::vector<double> shown;
    for (int i = 0; i < Edits; ++i) {
        const QString now = changed(*text(), 10 + i, 1'000 + i);
        shown.push_back(bench::threadMilliseconds([&] {
            require(editing.rewriteTurn(episode, 10 + i, now).value_or(false), "editing");
            pane.view()->viewport()->repaint();
        }));
    }
    table.add(bench::summarise(u"edit of a turn, shown and painted"_s, u"ms"_s, shown));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    bench::Table table(QApplication::arguments());
    measure(table);
    return 0;
}
