// SPDX-License-Identifier: MIT
#include "ui/reader/turnheading.h"

#include "models/transcript/timetext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString roleText(Role role)
{
    switch (role) {
    case Role::Interviewer:
        return QCoreApplication::translate("visavis::ReaderView", "Interviewer");
    case Role::Interviewee:
        return QCoreApplication::translate("visavis::ReaderView", "Interviewee");
    case Role::Other:
        break;
    }
    return {};
}

QString numberText(const ReaderScene &scene, int turn)
{
    const auto index = size_t(turn);
    const int number = index < scene.marks.turnNumbers.size() ? scene.marks.turnNumbers[index] : turn + 1;
    return number > 0 ? QString::number(number) : QString();
}

bool startsTurn(const ReaderScene &scene, int block)
{
    return scene.flow.blocks()[block].kind == TextBlock::Kind::TurnStart;
}

void placeBeside(TurnHeading &heading, const ReaderScene &scene, int textTop, const QFontMetrics &labels,
                 const QFontMetrics &figures)
{
    const PageGeometry &page = scene.geometry;
    const int right = page.gutterX + page.gutterWidth;
    heading.label = labels.elidedText(heading.names, Qt::ElideRight, page.gutterWidth);
    const int width = labels.horizontalAdvance(heading.label);
    heading.labelRect = QRect(right - width, heading.labelBaseline - labels.ascent(), width, labels.height());

    // Without a label its line is free for the figures.
    heading.figuresBaseline = heading.label.isEmpty()
                                  ? heading.labelBaseline
                                  : heading.labelBaseline + labels.descent() + figures.ascent();
    const int top = heading.figuresBaseline - figures.ascent();
    const int timeWidth = figures.horizontalAdvance(heading.time);
    const int numberWidth = figures.horizontalAdvance(heading.number);
    const int gap = heading.time.isEmpty() ? 0 : figures.averageCharWidth() * 3 / 2;
    heading.timeRect = QRect(right - timeWidth, top, timeWidth, figures.height());
    heading.numberRect =
        QRect(heading.timeRect.left() - gap - numberWidth, top, numberWidth, figures.height());
    Q_UNUSED(textTop)
}

void placeAbove(TurnHeading &heading, const ReaderScene &scene, const QFontMetrics &labels,
                const QFontMetrics &figures)
{
    const PageGeometry &page = scene.geometry;
    heading.labelBaseline -= scene.style.pitch;
    heading.figuresBaseline = heading.labelBaseline;
    const int gap = figures.averageCharWidth() * 3 / 2;
    const int timeWidth = figures.horizontalAdvance(heading.time);
    const int numberWidth = figures.horizontalAdvance(heading.number);
    const int room = page.columnWidth - timeWidth - numberWidth - 2 * gap;
    heading.label = labels.elidedText(heading.names, Qt::ElideRight, room);
    const int width = labels.horizontalAdvance(heading.label);
    heading.labelRect = QRect(page.columnX, heading.labelBaseline - labels.ascent(), width, labels.height());
    const int top = heading.figuresBaseline - figures.ascent();
    const int x = page.columnX + width + (width > 0 ? gap : 0);
    heading.numberRect = QRect(x, top, numberWidth, figures.height());
    heading.timeRect = QRect(x + numberWidth + gap, top, timeWidth, figures.height());
}

QString nameOf(const Label &label)
{
    return label.name.isEmpty() ? roleText(label.role) : label.name;
}

} // namespace

QString speakerText(const Transcript &transcript, int turn)
{
    QStringList names;
    for (const int index : transcript.turns[size_t(turn)].labels) {
        if (const QString name = nameOf(transcript.labels[size_t(index)]); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names.join(u", "_s);
}

int widestLabel(const Transcript &transcript, const PageStyle &style)
{
    if (!style.shown.speakers) {
        return 0;
    }
    // Eliding counts parts of pixels.
    const QFontMetricsF interviewee(style.label);
    const QFontMetricsF interviewer(style.interviewerLabel);
    double widest = 0;
    for (const Label &label : transcript.labels) {
        const QFontMetricsF &metrics = label.role == Role::Interviewer ? interviewer : interviewee;
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(label)));
    }
    return int(std::ceil(widest));
}

TurnHeading turnHeading(const ReaderScene &scene, int block)
{
    const Transcript &transcript = *scene.flow.transcript();
    TurnHeading heading;
    heading.turn = scene.flow.blocks()[block].turn;
    const Turn &turn = transcript.turns[size_t(heading.turn)];
    const TurnFacts shown = scene.style.shown;
    heading.names = shown.speakers ? speakerText(transcript, heading.turn) : QString();
    heading.number = shown.times ? numberText(scene, heading.turn) : QString();
    heading.time = shown.times && turn.start ? timeText(*turn.start) : QString();
    if (!turn.labels.empty()) {
        const int label = turn.labels.front();
        const auto index = size_t(heading.turn);
        heading.colour = index < scene.marks.turnColours.size() ? scene.marks.turnColours[index] : label;
        heading.interviewer = transcript.labels[size_t(label)].role == Role::Interviewer;
    }
    const QFontMetrics labels(heading.interviewer ? scene.style.interviewerLabel : scene.style.label);
    const QFontMetrics figures(scene.style.figures);
    const int textTop = scene.toView(scene.flow.textTop(block));
    heading.labelBaseline = textTop + scene.flow.layout(block)->baseline(0);
    if (scene.geometry.compact) {
        placeAbove(heading, scene, labels, figures);
    } else {
        placeBeside(heading, scene, textTop, labels, figures);
    }
    return heading;
}

void paintTurnHeadings(QPainter &painter, const ReaderScene &scene, const QRect &dirty)
{
    const PageFlow &flow = scene.flow;
    if (flow.blocks().isEmpty()) {
        return;
    }
    // A heading may hang into the space of the block after it.
    const int first = std::max(0, flow.blockAtY(scene.scroll + dirty.top()) - 1);
    for (int block = first; block < flow.blocks().size(); ++block) {
        if (scene.toView(flow.top(block)) > dirty.bottom()) {
            break;
        }
        if (!startsTurn(scene, block)) {
            continue;
        }
        const TurnHeading heading = turnHeading(scene, block);
        painter.setFont(heading.interviewer ? scene.style.interviewerLabel : scene.style.label);
        const Utf16Range words = flow.transcript()->turns[size_t(heading.turn)].range;
        const bool isBack = scene.marks.standsBack(words);
        painter.setPen(isBack ? scene.palette.labelBack(heading.colour)
                              : scene.palette.label(heading.colour));
        painter.drawText(heading.labelRect.left(), heading.labelBaseline, heading.label);
        painter.setFont(scene.style.figures);
        painter.setPen(scene.palette.quiet());
        painter.drawText(heading.numberRect.left(), heading.figuresBaseline, heading.number);
        painter.drawText(heading.timeRect.left(), heading.figuresBaseline, heading.time);
    }
}

TurnHeading turnHeadingAt(const ReaderScene &scene, QPoint place)
{
    const int hit = scene.flow.blockAtY(scene.scroll + place.y());
    for (int block = std::max(hit - 1, 0); hit >= 0 && block <= hit; ++block) {
        if (startsTurn(scene, block)) {
            TurnHeading heading = turnHeading(scene, block);
            if (heading.labelRect.united(heading.numberRect).united(heading.timeRect).contains(place)) {
                return heading;
            }
        }
    }
    return {};
}

} // namespace visavis
