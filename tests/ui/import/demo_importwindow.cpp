// SPDX-License-Identifier: MIT
// demo_importwindow [--out x.png] [--theme light|sepia|dark] [--translation FILE.qm] [--row N] FILE...: the
// import window over these files, shown or drawn into a picture.
#include "models/base/settings.h"
#include "ui/base/appearance.h"
#include "ui/base/language.h"
#include "ui/import/importdetails.h"
#include "ui/import/importlist.h"
#include "ui/import/importwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"The picture."_s, u"file"_s},
                       {u"theme"_s, u"Its colours."_s, u"theme"_s, u"light"_s},
                       {u"translation"_s, u"A .qm file."_s, u"file"_s},
                       {u"row"_s, u"The source looked at."_s, u"row"_s, u"0"_s}});
    parser.addPositionalArgument(u"files"_s, {});
    parser.process(application);
    applyTheme(parser.value(u"theme"_s) == u"dark" ? Theme::Dark : Theme::Light);
    QTranslator translator;
    if (translator.load(parser.value(u"translation"_s))) {
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale::French);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"study.visavis"_s);
    if (!Project::create(path)) {
        return 1;
    }
    const auto project = Project::open(path, u"Demo"_s);
    ImportWindow window(**project);
    window.review().addPaths(parser.positionalArguments());
    window.show();
    window.resize(1280, 800); // no matter how small the screen is
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty()) {
        return QApplication::exec();
    }
    QElapsedTimer time;
    time.start();
    const QTreeView *tree = window.details()->tree();
    bool isChosen = false;
    while (time.durationElapsed() < 4s &&
           (!isChosen || window.review().isBusy() || tree->model()->rowCount() == 0)) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        if (!isChosen && !window.review().isBusy()) {
            window.list()->setCurrentIndex(window.review().index(parser.value(u"row"_s).toInt(), 0));
            isChosen = true;
        }
    }
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return window.grab().save(out) ? 0 : 1;
}
