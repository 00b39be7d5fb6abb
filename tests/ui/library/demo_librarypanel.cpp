// SPDX-License-Identifier: MIT
// demo_librarypanel [--out x.png] [--dark] [--query words] [--empty]: the library and the search over a
// generated project, shown or drawn into a picture.
#include "tests/support/sampleproject.h"
#include "ui/base/filteredit.h"
#include "ui/library/librarypanel.h"
#include "ui/search/searchpanel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSplitter>
#include <QTreeView>

#include <breezeicons.h>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x24, 0x26, 0x29);
    const QColor text(0xe6, 0xe6, 0xe6);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x1f));
    palette.setColor(QPalette::Button, QColor(0x31, 0x34, 0x38));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7a, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setStyle(u"fusion"_s);
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"The picture."_s, u"file"_s},
                       {u"dark"_s, u"On a dark palette."_s},
                       {u"empty"_s, u"A project without interviews."_s},
                       {u"query"_s, u"What is searched for."_s, u"words"_s, u"river"_s}});
    parser.process(application);
    if (parser.isSet(u"dark"_s)) {
        QApplication::setPalette(darkPalette());
    }
    BreezeIcons::initIcons(); // light or dark as the palette is

    test::SampleProject sample;
    if (!parser.isSet(u"empty"_s)) {
        sample.fill();
    }
    QSplitter window(Qt::Horizontal);
    window.setWindowTitle(u"Library and search"_s);
    auto *library = new LibraryPanel(&window);
    auto *search = new SearchPanel(&window);
    window.setSizes({300, 800});
    window.resize(1100, 640);
    library->setProject(&sample.project());
    search->setProject(&sample.project());
    const std::vector<EpisodeId> episodes = sample.data().liveEpisodes();
    if (!episodes.empty()) {
        QTreeView *view = library->view();
        view->expand(view->model()->index(1, 0));
        view->expand(view->model()->index(8, 0, view->model()->index(1, 0)));
        view->setCurrentIndex(view->model()->index(2, 0));
        library->showPlace(episodes[1], 3);
    }
    search->search(parser.value(u"query"_s));
    window.show();
    if (const QString out = parser.value(u"out"_s); !out.isEmpty()) {
        while (search->isSearching()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        search->showNextHit();
        QCoreApplication::processEvents();
        return window.grab().save(out) ? 0 : 1;
    }
    return QApplication::exec();
}
