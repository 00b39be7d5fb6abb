// SPDX-License-Identifier: MIT
// Draws the reader view on an invented interview into a picture, to be looked at:
//   reader_demo --out page.png --theme sepia --size 900x700 --french
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace visavis;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"out"_s, u"The picture; without it the window stays open."_s, u"file"_s},
                        {u"theme"_s, u"light, sepia, dark or system."_s, u"name"_s, u"light"_s},
                        {u"size"_s, u"WIDTHxHEIGHT"_s, u"size"_s, u"1000x800"_s},
                        {u"zoom"_s, u"Per cent."_s, u"number"_s, u"100"_s},
                        {u"top"_s, u"The turn to begin with, from 0."_s, u"turn"_s},
                        {u"font"_s, u"The reading face."_s, u"family"_s},
                        {u"french"_s, u"The French interview."_s},
                        {u"select"_s, u"With a selection and search hits."_s},
                        {u"empty"_s, u"Without a text."_s}});
    options.process(app);

    ReaderView view;
    const QStringList size = options.value(u"size"_s).split(u'x');
    view.resize(size.value(0).toInt(), size.value(1).toInt());
    const QString theme = options.value(u"theme"_s);
    view.setPageTheme(theme == u"dark"    ? PageTheme::Dark
                      : theme == u"sepia" ? PageTheme::Sepia
                      : theme == u"light" ? PageTheme::Light
                                          : PageTheme::System);
    view.setReadingFont(options.value(u"font"_s), ReaderView::DefaultPoints);
    view.setZoom(options.value(u"zoom"_s).toInt());
    view.setPlaceholder(u"Choose an interview on the left, or drop a transcript here."_s);
    if (!options.isSet(u"empty"_s)) {
        const auto interview = test::sampleInterview(options.isSet(u"french"_s));
        view.setTranscript(interview);
        view.setHighlights(test::sampleHighlights(*interview));
        view.setCurrentAnnotation(AnnotationId(7));
        if (options.isSet(u"select"_s)) {
            view.setHits({test::rangeOf(*interview, u"boat"), test::rangeOf(*interview, u"water")});
            view.setSelection(
                {test::rangeOf(*interview, u"told us").start, test::rangeOf(*interview, u"Nine weeks").stop});
        }
    }
    view.show();
    if (options.isSet(u"top"_s)) {
        view.setAnchor({.turn = options.value(u"top"_s).toInt(), .offset = 0});
    }
    if (options.isSet(u"out"_s)) {
        view.setFocus();
        app.processEvents();
        if (!view.grab().save(options.value(u"out"_s))) {
            std::fputs("reader_demo: the picture could not be written\n", stderr);
            return 1;
        }
        return 0;
    }
    return app.exec();
}
