// SPDX-License-Identifier: MIT
// What a person waits for at each key that marks or tags, from the key to the painted page: the whole window,
// with 10,000 annotations in the interview and 1,000 tags. And painting alone.
//   QT_QPA_PLATFORM=offscreen bench_annotating [--filter TEXT]
#include "models/project/editing.h"
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/window/watchedapplication.h"
#include "tests/support/generator.h"
#include "ui/pane/episodepane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QKeyEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Words = 120'000;
constexpr int Passages = 10'000;
constexpr int Tags = 1'000;
constexpr int Keys = 100;

void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

/// Tags of which the first nine have keys, and passages that have one each.
void fill(Project &project, EpisodeId episode)
{
    Editing editing(project);
    std::vector<TagId> tags;
    for (int i = 0; i < Tags; ++i) {
        tags.push_back(editing.createTag(u"Tag %1"_s.arg(i)).value_or(TagId()));
        if (i < 9) {
            require(editing.setShortcut(tags.back(), QString::number(i + 1)).has_value(), "keys of tags");
        }
    }
    const auto text = *project.transcript(episode);
    const auto map = *project.offsets(episode);
    const qsizetype step = (text->body.size() - 200) / Passages;
    for (int i = 0; i < Passages; ++i) {
        const Utf16Offset start(100 + i * step);
        require(editing
                    .annotate(episode, map->toCodePoints(Utf16Range{start, start + 40}),
                              palette()[size_t(i) % palette().size()].colour, {tags[size_t(i) % tags.size()]},
                              {})
                    .has_value(),
                "annotating");
    }
    require(project.flush().has_value(), "writing");
}

void press(QWidget *view, Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers = {})
{
    // As the window system delivers it: first as a shortcut, then as a key.
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(view, &event);
    }
}

/// The key and all that is painted anew because of it.
double keyToPaint(ReaderView *view, const std::function<void()> &key)
{
    return bench::milliseconds([&] {
        key();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        view->viewport()->repaint();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    bench::WatchedApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bench_annotating"_s);
    QSettings().clear();
    bench::Table table(QApplication::arguments());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.visavis"_s);
    require(Project::create(path).has_value(), "creating");
    {
        QFile file(folder.filePath(u"long.md"_s));
        require(file.open(QIODevice::WriteOnly), "a source");
        TranscriptGenerator generator(6);
        const Transcript text = generator.transcript(Words);
        for (const Turn &turn : text.turns) {
            file.write("**" + text.speakerNames(turn).toUtf8() + ":** " + text.text(turn.range).toUtf8() +
                       "\n\n");
        }
    }
    Session session;
    MainWindow window(session);
    window.resize(1360, 860);
    window.show();
    window.openProject(path);
    session.import({folder.filePath(u"long.md"_s)});
    while (!window.pane()->view()->transcript() || session.isImporting()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    Project &project = *session.project();
    const EpisodeId episode = project.data().liveEpisodes().front();
    fill(project, episode);
    bench::WatchedApplication::settle();
    EpisodePane *pane = window.pane();
    ReaderView *view = pane->view();
    window.activateWindow();
    view->setFocus();
    const auto measure = [&](const QString &name, const std::function<void()> &before,
                             const std::function<void()> &key) {
        std::vector<double> times;
        for (int i = 0; i < Keys; ++i) {
            before();
            bench::WatchedApplication::settle();
            times.push_back(keyToPaint(view, key));
        }
        table.add(bench::summarise(name, u"ms"_s, times));
    };
    const auto caretInTurn = [&, turn = 20]() mutable {
        pane->revealTurn(turn);
        const Utf16Offset start = view->transcript()->turns[size_t(turn)].range.start;
        view->setSelection({start + 3, start + 3});
        turn += 7;
    };
    const auto nextUnit = [&] { press(view, Qt::Key_D, u"d"_s); };
    const auto elsewhere = [&, turn = 20]() mutable {
        pane->revealTurn(turn);
        nextUnit();
        turn += 7;
    };
    measure(u"D: select the next sentence"_s, caretInTurn, nextUnit);
    measure(u"H: highlight it"_s, elsewhere, [&] { press(view, Qt::Key_H, u"h"_s); });
    require(project.data().annotationCount(episode) == Passages + Keys, "highlighting by a key");
    measure(u"1: give the selected sentence a tag"_s, elsewhere, [&] { press(view, Qt::Key_1, u"1"_s); });
    measure(u"A: the same again"_s, elsewhere, [&] { press(view, Qt::Key_A, u"a"_s); });
    // The passage that was marked last is in view.
    measure(u"Y: a word more"_s, [] {}, [&] { press(view, Qt::Key_Y, u"y"_s); });
    measure(u"undo"_s, [] {}, [&] { project.undo(); });
    std::vector<double> paints;
    for (int i = 0; i < Keys; ++i) {
        pane->revealTurn(20 + 11 * i);
        bench::WatchedApplication::settle();
        paints.push_back(bench::milliseconds([&] { view->viewport()->repaint(); }));
    }
    table.add(bench::summarise(u"paint a page with annotations"_s, u"ms"_s, paints));
    return 0;
}
