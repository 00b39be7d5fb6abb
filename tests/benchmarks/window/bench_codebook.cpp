// SPDX-License-Identifier: MIT
// What a person waits for at each key while typing the name of a tag, among 5,000: in the codebook panel and
// in the tag picker, with all that the window lays out and paints for it.
#include "models/project/editing.h"
#include "tests/benchmarks/harness.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotating/tagpicker.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <random>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Tags = 5'000;

/// Names of one to three words, a hundred of them at the root, the others below.
void addTags(Project &project)
{
    static const QStringList Words{u"Water"_s,   u"fear"_s,   u"school"_s,  u"mother"_s, u"écluse"_s,
                                   u"work"_s,    u"house"_s,  u"winter"_s,  u"bread"_s,  u"ferry"_s,
                                   u"silence"_s, u"war"_s,    u"journey"_s, u"river"_s,  u"language"_s,
                                   u"money"_s,   u"church"_s, u"night"_s};
    std::mt19937 random(7);
    const auto word = [&] { return Words[qsizetype(random() % size_t(Words.size()))]; };
    Action action{.kind = ActionKind::ImportCodebook, .arguments = {}, .changes = {}, .undo = {}, .redo = {}};
    std::vector<TagId> roots;
    for (int i = 0; i < Tags; ++i) {
        Tag tag;
        tag.id = project.ids().next<Tag>();
        tag.guid = QUuid::createUuid();
        tag.parent = roots.size() < 100 ? TagId() : roots[random() % roots.size()];
        tag.position = u"a%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        tag.name = u"%1 %2 %3"_s.arg(word(), word(), QString::number(i));
        tag.colour = palette()[size_t(i) % palette().size()].colour;
        if (roots.size() < 100) {
            roots.push_back(tag.id);
        }
        action.changes.append(Change::create(tag));
    }
    sure(project.perform(action));
    sure(project.flush());
}

/// The key, and all that it brings about, until it is painted.
double timeOf(QWidget *field, const QString &text, Qt::Key key)
{
    return bench::threadMilliseconds([&] {
        QKeyEvent press(QEvent::KeyPress, key, {}, text);
        QApplication::sendEvent(field, &press);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    });
}

void typeInto(bench::Table &table, const QString &name, QWidget *field)
{
    std::vector<double> times;
    for (const QString &word :
         {u"water"_s, u"mother 12"_s, u"ecl"_s, u"wf"_s, u"shcool"_s, u"zzzz"_s, u"e"_s}) {
        for (const QChar letter : word) {
            times.push_back(timeOf(field, QString(letter), Qt::Key_unknown));
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            times.push_back(timeOf(field, {}, Qt::Key_Backspace));
        }
    }
    table.add(bench::summarise(name, u"ms"_s, std::move(times)));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    SampleProject sample;
    addTags(sample.project());
    bench::Table table(QApplication::arguments());
    {
        CodebookPanel panel;
        panel.resize(320, 600);
        panel.setProject(&sample.project());
        panel.show();
        panel.nameEdit()->setFocus();
        QApplication::processEvents();
        typeInto(table, u"a key in the codebook, 5,000 tags"_s, panel.nameEdit());
        panel.setProject(nullptr);
    }
    TagPicker picker;
    std::vector<double> openings;
    for (int i = 0; i < 20; ++i) {
        openings.push_back(bench::threadMilliseconds([&] {
            picker.open(sample.data(), {10, 10});
            QApplication::processEvents();
        }));
    }
    table.add(bench::summarise(u"opening the tag picker, 5,000 tags"_s, u"ms"_s, std::move(openings)));
    typeInto(table, u"a key in the tag picker, 5,000 tags"_s, picker.findChild<QLineEdit *>());
    return 0;
}
