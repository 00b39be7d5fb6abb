// SPDX-License-Identifier: MIT
// demo_importwindow [--out x.png] [--theme light|sepia|dark] [--translation FILE.qm] [--row N] [--size
// 900x600]
//                   [--there FILE] [--page FILE.html] [--all] FILE...
// The import window over these files, shown or drawn into a picture; --there is in the project already,
// --page was copied, and --all has changed speakers in all of them.
#include "models/base/settings.h"
#include "models/project/importer.h"
#include "ui/base/appearance.h"
#include "ui/base/language.h"
#include "ui/import/importcontrols.h"
#include "ui/import/importdetails.h"
#include "ui/import/importlist.h"
#include "ui/import/importwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
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
                       {u"row"_s, u"The source looked at."_s, u"row"_s, u"0"_s},
                       {u"size"_s, u"Of the window."_s, u"size"_s, u"1280x800"_s},
                       {u"there"_s, u"A file of the project."_s, u"file"_s},
                       {u"page"_s, u"Pasted HTML."_s, u"file"_s},
                       {u"all"_s, u"Leaves out all of the first speaker."_s}});
    parser.addPositionalArgument(u"files"_s, {});
    parser.process(application);
    const QString theme = parser.value(u"theme"_s);
    applyTheme(theme == u"dark" ? Theme::Dark : theme == u"sepia" ? Theme::Sepia : Theme::Light);
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
    if (parser.isSet(u"there"_s)) {
        Importer importer(**project);
        QEventLoop loop;
        QObject::connect(&importer, &Importer::finished, &loop, &QEventLoop::quit);
        importer.start(parser.values(u"there"_s));
        loop.exec();
    }
    ImportWindow window(**project);
    if (QFile page(parser.value(u"page"_s)); page.open(QIODevice::ReadOnly)) {
        const QString html = QString::fromUtf8(page.readAll());
        window.review().addPasted(
            u"Pasted text, 14:05"_s,
            {.plain = QTextDocumentFragment::fromHtml(html).toPlainText(), .page = html});
    }
    window.review().addPaths(parser.positionalArguments());
    window.show();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt()); // no matter how small the screen is
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
            if (parser.isSet(u"all"_s)) {
                auto *reach = window.findChild<QComboBox *>();
                for (QComboBox *box : window.details()->controls()->findChildren<QComboBox *>()) {
                    reach = box->count() == 2 ? box : reach;
                }
                reach->setCurrentIndex(1);
                window.review().editLabels(parser.value(u"row"_s).toInt(),
                                           {{.label = u"E1"_s, .name = u"Ann"_s}},
                                           ImportReview::Reach::AllSources);
            }
        }
    }
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return window.grab().save(out) ? 0 : 1;
}
