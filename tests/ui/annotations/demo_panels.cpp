// SPDX-License-Identifier: MIT
// Shows the annotation and codebook panels over a generated project: demo_panels [--out FILE] [--dark]
// [--wide]
// [--edit] [--empty] [--project] [--filter QUERY]
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/codebook/codebookpanel.h"

#include <BreezeIcons>

#include <QApplication>
#include <QCommandLineParser>
#include <QSplitter>
#include <QStyleFactory>
#include <QTimer>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe0, 0xe0, 0xe0));
    palette.setColor(QPalette::WindowText, QColor(0xe0, 0xe0, 0xe0));
    palette.setColor(QPalette::ButtonText, QColor(0xe0, 0xe0, 0xe0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

struct Marks {
    EpisodeId first;
    AnnotationId noted;
};

Marks annotate(Project &project)
{
    Editing edit(project);
    const auto tagNamed = [&](const QString &name) { return project.data().tagNamed(name)->id; };
    const TagId river = tagNamed(u"River"_s);
    const TagId rope = *edit.createTag(u"Rope and tar"_s, river);
    const TagId ice = *edit.createTag(u"Ice"_s, river);
    const TagId crossing = *edit.createTag(u"Night crossings"_s, river);
    const TagId silence = *edit.createTag(u"What was told in the middle of the river and nowhere else"_s);
    (void)edit.setShortcut(river, u"1"_s);
    (void)edit.setShortcut(rope, u"2"_s);
    (void)edit.setShortcut(tagNamed(u"Fear"_s), u"3"_s);
    (void)edit.describeTag(river, u"Everything about the water itself: its levels, its colours, its moods. "
                                  "Not the work on it."_s);
    const EpisodeId first = project.data().liveEpisodes().front();
    const auto transcript = *project.transcript(first);
    const OffsetMap map(transcript->body);
    const auto mark = [&](size_t turn, qsizetype length, size_t colour, const std::vector<TagId> &tags,
                          const QString &note) {
        const Utf16Range range = transcript->turns.at(turn).range;
        const Utf16Offset stop = std::min(range.stop, range.start + length);
        return *edit.annotate(first, map.toCodePoints(Utf16Range{range.start, stop}),
                              palette()[colour].colour, tags, note);
    };
    mark(3, 400, 4, {river, ice, rope, crossing, silence}, {});
    const AnnotationId noted = mark(
        11, 90, 2, {silence},
        u"The **fog** again: #fear without the word. See [[Paid in eggs]] and ask @Ilse.\n\n"
        "- who rang the *bell*?\n- when did it stop?\n- is there a photograph?\nAnd more to think about."_s);
    mark(15, 30, 6, {}, {});
    Annotation moved = *project.data().annotations().find(mark(19, 120, 5, {ice}, {}));
    Annotation review = moved;
    review.state = AnchorState::ToReview;
    (void)project.perform({.kind = ActionKind::Repair,
                           .arguments = {},
                           .changes = Change::update(moved, review),
                           .undo = {},
                           .redo = {}});
    return {first, noted};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    BreezeIcons::initIcons();
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"Picture to write"_s, u"file"_s},
                       {u"filter"_s, u"Filter"_s, u"query"_s},
                       {u"dark"_s, u"Dark"_s},
                       {u"wide"_s, u"Wide"_s},
                       {u"edit"_s, u"Edit a note"_s},
                       {u"empty"_s, u"No annotations"_s},
                       {u"project"_s, u"Scope of the project"_s}});
    parser.process(application);
    if (parser.isSet(u"dark"_s)) {
        QApplication::setPalette(darkPalette());
    }
    test::SampleProject sample;
    Marks marks;
    if (!parser.isSet(u"empty"_s)) {
        sample.fill();
        marks = annotate(sample.project());
        (void)sample.project().setCoder(u"Bea Costa"_s);
    } else {
        marks.first = sample.add(test::SampleShape{});
    }
    QSplitter window(Qt::Vertical);
    window.setWindowTitle(u"Panels"_s);
    auto *annotations = new AnnotationPanel;
    auto *codebook = new CodebookPanel;
    window.addWidget(annotations);
    window.addWidget(codebook);
    window.resize(parser.isSet(u"wide"_s) ? 560 : 330, 900);
    window.setSizes({600, 300});
    annotations->setProject(&sample.project());
    annotations->setEpisode(marks.first);
    codebook->setProject(&sample.project());
    annotations->setProjectScope(parser.isSet(u"project"_s));
    window.show();
    annotations->filterEdit()->setFilter(parser.value(u"filter"_s));
    if (parser.isSet(u"edit"_s)) {
        annotations->editNote(marks.noted);
    } else {
        annotations->setCurrent(marks.noted);
    }
    if (const Tag *river = sample.data().tagNamed(u"River")) {
        codebook->setCurrentTag(river->id);
    }
    if (parser.isSet(u"out"_s)) {
        QTimer::singleShot(300, &window, [&] {
            window.grab().save(parser.value(u"out"_s));
            annotations->setProject(nullptr);
            codebook->setProject(nullptr);
            QApplication::quit();
        });
    }
    const int status = QApplication::exec();
    annotations->setProject(nullptr);
    codebook->setProject(nullptr);
    return status;
}
